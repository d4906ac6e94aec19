// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/layout.h"
#include "import/preview.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace smartsme;

namespace {

const QString samples = QStringLiteral(SMARTSME_SOURCE_DIR "/data/samples/");

LayoutShelf shelf()
{
    Result<LayoutShelf> loaded = LayoutShelf::load(QStringLiteral(SMARTSME_SOURCE_DIR "/data"));
    if (!loaded)
        qFatal("%s", qPrintable(printed(loaded.problems().front())));
    return *std::move(loaded);
}

Preview previewed(const QString &path, const ImportOptions &options = {})
{
    Result<Preview> made = preview(path, shelf(), options);
    if (!made)
        qFatal("%s", qPrintable(printed(made.problems().front())));
    return *std::move(made);
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

QString taken(const PreviewRow &row, ColumnMeaning meaning)
{
    const auto it = std::ranges::find(row.taken, meaning, &TakenValue::meaning);
    return it == row.taken.end() ? QString() : it->text;
}

} // namespace

/// How a file looks before anything is taken, told from its first rows.
class PreviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aJournalShowsWhatWouldBeTaken();
    void headingsStandAboveTheirMeaning();
    void anotherEncodingChangesWhatIsSeen();
    void anotherLayoutChangesWhatIsUnderstood();
    void anUnknownFileIsShownWithoutMeaning();
    void namesOfAPayrollAreNotShown();
    void anUnreadableValueIsMarked();
    void aMissingFileIsAProblem();
    void everySampleIsUnderstood();
};

void PreviewTest::aJournalShowsWhatWouldBeTaken()
{
    const Preview seen = previewed(samples + QStringLiteral("firm_a/yayoi_shiwake_import25.txt"));
    QVERIFY(seen.recognition);
    QCOMPARE(seen.recognition->layout, LayoutId(QStringLiteral("yayoi_journal")));
    QCOMPARE(seen.encoding, QStringLiteral("CP932"));
    QVERIFY(!seen.recognition->confidence.ja.isEmpty());
    QCOMPARE(seen.candidates.front().id, seen.recognition->layout);
    QCOMPARE(seen.rows.size(), std::size_t(30));
    // The first line, read with an editor: "2000",1,"","R.06/04/01","地代家賃",…,352000,32000,"普通預金",…
    const PreviewRow &first = seen.rows.front();
    QCOMPARE(first.line, 1);
    QCOMPARE(taken(first, ColumnMeaning::date), QStringLiteral("2024-04-01"));
    QCOMPARE(taken(first, ColumnMeaning::debitAccount), QStringLiteral("地代家賃"));
    QCOMPARE(taken(first, ColumnMeaning::debitAmount), QStringLiteral("352,000"));
    QCOMPARE(taken(first, ColumnMeaning::debitTax), QStringLiteral("32,000"));
    QCOMPARE(taken(first, ColumnMeaning::creditAccount), QStringLiteral("普通預金"));
    QCOMPARE(seen.columns[3].meaning, ColumnMeaning::date);
    QCOMPARE(seen.columns[4].meaning, ColumnMeaning::debitAccount);
    QCOMPARE(seen.columns[10].meaning, ColumnMeaning::creditAccount);
    QCOMPARE(seen.unreadable, 0);
    QVERIFY(seen.problems.empty());
}

void PreviewTest::headingsStandAboveTheirMeaning()
{
    const Preview seen = previewed(QStringLiteral(SMARTSME_SOURCE_DIR "/tests/golden/import/moneyforward/journal_utf8.csv"));
    const auto date = std::ranges::find(seen.columns, QStringLiteral("取引日"), &PreviewColumn::heading);
    QVERIFY(date != seen.columns.end());
    QCOMPARE(date->meaning, ColumnMeaning::date);
    QCOMPARE(static_cast<int>(seen.rows.front().part), static_cast<int>(PreviewRow::Part::header));
    QVERIFY(seen.rows.front().taken.empty());
    QVERIFY(!taken(seen.rows[1], ColumnMeaning::date).isEmpty());
}

void PreviewTest::anotherEncodingChangesWhatIsSeen()
{
    const QString path = samples + QStringLiteral("firm_a/yayoi_shiwake_import25.txt");
    ImportOptions options;
    options.encoding = QStringLiteral("EUC-JP");
    const Preview wrong = previewed(path, options);
    QCOMPARE(wrong.encoding, QStringLiteral("EUC-JP"));
    QVERIFY(wrong.rows.front().cells != previewed(path).rows.front().cells);
    QVERIFY(!wrong.problems.empty());
    QCOMPARE(wrong.problems.front().id, QStringLiteral("file.undecodable"));
}

void PreviewTest::anotherLayoutChangesWhatIsUnderstood()
{
    ImportOptions options;
    options.layout = LayoutId(QStringLiteral("freee_journal"));
    const Preview seen = previewed(samples + QStringLiteral("firm_a/yayoi_shiwake_import25.txt"), options);
    QVERIFY(seen.recognition);
    QCOMPARE(seen.recognition->layout, *options.layout);
    QVERIFY(std::ranges::all_of(seen.columns, [](const PreviewColumn &column) { return column.meaning == ColumnMeaning::none; }));
    QCOMPARE(seen.candidates.front().id, LayoutId(QStringLiteral("yayoi_journal")));      // still told
}

void PreviewTest::anUnknownFileIsShownWithoutMeaning()
{
    const QTemporaryDir folder;
    const Preview seen = previewed(written(folder, QStringLiteral("till.csv"), "売った日,何を,いくら\r\n2024/04/01,定食,900\r\n"));
    QVERIFY(!seen.recognition);
    QVERIFY(seen.candidates.empty());
    QCOMPARE(seen.problems.front().id, QStringLiteral("import.not-recognised"));
    QCOMPARE(seen.rows.size(), std::size_t(2));
    QCOMPARE(seen.rows[1].cells, (QStringList{QStringLiteral("2024/04/01"), QStringLiteral("定食"), QStringLiteral("900")}));
    QCOMPARE(seen.columns.size(), std::size_t(3));
}

void PreviewTest::namesOfAPayrollAreNotShown()
{
    const QString path = samples + QStringLiteral("firm_a/yayoi_kyuyo/meisai_ichiran_202404_kyuyo.csv");
    const Preview seen = previewed(path);
    QVERIFY(seen.recognition);
    QVERIFY(seen.recognition->kind != FileKind::accounting);
    int hidden = 0;
    for (std::size_t i = 0; i < seen.columns.size(); ++i) {
        const PreviewColumn &column = seen.columns[i];
        QCOMPARE(column.isHidden, column.meaning == ColumnMeaning::none || column.meaning == ColumnMeaning::person);
        hidden += column.isHidden ? 1 : 0;
        for (const PreviewRow &row : seen.rows)
            QVERIFY(!column.isHidden || row.part != PreviewRow::Part::content || row.cells[static_cast<qsizetype>(i)].isEmpty());
    }
    QVERIFY(hidden >= 2);       // number and name
    const auto gross = std::ranges::find(seen.columns, ColumnMeaning::gross, &PreviewColumn::meaning);
    QVERIFY(gross != seen.columns.end() && !gross->isHidden);
}

void PreviewTest::anUnreadableValueIsMarked()
{
    const QTemporaryDir folder;
    const Preview seen = previewed(written(folder, QStringLiteral("j.csv"), "取引No,取引日,借方勘定科目,借方金額,貸方勘定科目,貸方金額\n1,2024/04/31,現金,1l0,売上高,100\n"));
    QVERIFY(seen.recognition);
    QCOMPARE(seen.unreadable, 2);
    const std::vector<TakenValue> &values = seen.rows[1].taken;
    QCOMPARE(std::ranges::count(values, false, &TakenValue::isReadable), 2);
    QCOMPARE(taken(seen.rows[1], ColumnMeaning::creditAmount), QStringLiteral("100"));
    QCOMPARE(taken(seen.rows[1], ColumnMeaning::debitAmount), QStringLiteral("1l0"));      // as it stands there
}

void PreviewTest::aMissingFileIsAProblem()
{
    const Result<Preview> none = preview(QStringLiteral("/nowhere/none.csv"), shelf());
    QVERIFY(!none.ok());
    QCOMPARE(none.problems().front().id, QStringLiteral("file.missing"));
}

/// Whatever layout a sample has, its preview finds columns that mean something and no value that cannot be read.
void PreviewTest::everySampleIsUnderstood()
{
    const LayoutShelf known = shelf();
    int seen = 0;
    for (const char *name : {"firm_a/yayoi_shiwake_import25.txt", "firm_a/yayoi_zandaka_shisanhyo_kikan.csv", "firm_c/freee_shiwakecho_utf8bom.csv",
                             "firm_a/yayoi_kyuyo/meisai_ichiran_202404_kyuyo.csv"}) {
        const Result<Preview> file = preview(samples + QLatin1String(name), known);
        QVERIFY2(file.ok(), name);
        QVERIFY2(file->recognition.has_value(), name);
        QVERIFY2(std::ranges::count_if(file->columns, [](const PreviewColumn &c) { return c.meaning != ColumnMeaning::none; }) >= 4, name);
        ++seen;
    }
    QCOMPARE(seen, 4);
}

QTEST_GUILESS_MAIN(PreviewTest)
#include "preview_test.moc"
