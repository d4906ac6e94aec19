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
    void rowsAroundALineStandBelowTheHeadings();
    void lookingForALineCanBeStopped();
    void aLineBreakInQuotesBelongsToItsRow();
    void aLineOfASheetIsFound();
    void itemsBelowEachOtherAreUnderstood();
    void itemsOfALedgerNameNobody();
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

void PreviewTest::rowsAroundALineStandBelowTheHeadings()
{
    const QString path = samples + QStringLiteral("firm_b/mf_shiwakecho_cp932.csv");
    const auto around = [&](qint64 line) { return previewAround(path, Place{{}, {}, line, 0}, shelf()); };
    const Result<Preview> far = around(900);
    QVERIFY(far && far->asked);
    QCOMPARE(static_cast<int>(far->rows[0].part), static_cast<int>(PreviewRow::Part::header));
    QCOMPARE(far->rows[0].line, qint64(1));
    QCOMPARE(far->rows[1].line, qint64(891));
    QCOMPARE(far->rows[*far->asked].line, qint64(900));
    QCOMPARE(far->rows.back().line, qint64(915));
    QVERIFY(!taken(far->rows[*far->asked], ColumnMeaning::date).isEmpty());
    QCOMPARE(far->recognition->layout, previewed(path).recognition->layout);
    const Result<Preview> near = around(3);             // the headings are among the rows, once
    QVERIFY(near && near->asked);
    QCOMPARE(near->rows[0].line, qint64(1));
    QCOMPARE(near->rows[1].line, qint64(2));
    QCOMPARE(*near->asked, std::size_t(2));
    const Result<Preview> beyond = around(99999);
    QVERIFY(beyond && !beyond->asked);
}

void PreviewTest::lookingForALineCanBeStopped()
{
    const QTemporaryDir folder;
    const QString path = written(folder, QStringLiteral("long.csv"), QByteArray("1,2\n").repeated(50'000));
    qint64 seen = 0;
    const Result<Preview> stopped = previewAround(path, Place{{}, {}, 49'000, 0}, shelf(), {}, [&](qint64, qint64, qint64 rows) {
        seen = rows;
        return rows < 20'000;
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.problems().front().id, QStringLiteral("import.stopped"));
    QVERIFY(seen >= 20'000 && seen < 49'000);
}

void PreviewTest::aLineBreakInQuotesBelongsToItsRow()
{
    const QTemporaryDir folder;
    const QString path = written(folder, QStringLiteral("j.csv"), "取引No,取引日,借方勘定科目,借方金額,貸方勘定科目,貸方金額,摘要\n1,2024/04/01,現金,1,売上高,1,\"a\nb\nc\"\n2,2024/04/02,現金,2,売上高,2,\n");
    const Result<Preview> seen = previewAround(path, Place{{}, {}, 4, 0}, shelf());
    QVERIFY(seen && seen->asked);
    QCOMPARE(seen->rows[*seen->asked].line, qint64(2));
    QCOMPARE(previewAround(path, Place{{}, {}, 5, 0}, shelf())->asked, std::optional<std::size_t>(2));
}

/// A workbook of two sheets; those of payrolls are told by number, for a sheet may bear a person's name.
void PreviewTest::aLineOfASheetIsFound()
{
    const QString path = QStringLiteral(SMARTSME_SOURCE_DIR "/tests/golden/import/payroll/給与一覧.xlsx");
    const Preview first = previewed(path);
    std::vector<qint64> lines;
    for (const PreviewRow &row : first.rows)
        lines.push_back(row.line);
    QVERIFY(std::ranges::adjacent_find(lines, std::greater<>()) != lines.end());       // the second sheet begins again at 1
    const Result<Preview> one = previewAround(path, Place{{}, QStringLiteral("sheet 1"), 5, 0}, shelf());
    const Result<Preview> two = previewAround(path, Place{{}, QStringLiteral("sheet 2"), 5, 0}, shelf());
    QVERIFY(one && one->asked && two && two->asked);
    QCOMPARE(taken(one->rows[*one->asked], ColumnMeaning::gross), QStringLiteral("392,644"));     // of 002, April and May
    QCOMPARE(taken(two->rows[*two->asked], ColumnMeaning::gross), QStringLiteral("409,119"));
}

void PreviewTest::itemsBelowEachOtherAreUnderstood()
{
    const Preview seen = previewed(QStringLiteral(SMARTSME_SOURCE_DIR "/tests/golden/import/payroll/給与一覧_縦_202404.csv"));
    QVERIFY(seen.recognition);
    const auto row = [&](const char *name) -> const PreviewRow & {
        return *std::ranges::find_if(seen.rows, [&](const PreviewRow &r) { return r.cells.value(0) == QString::fromUtf8(name); });
    };
    QCOMPARE(row("総支給額").meaning, ColumnMeaning::gross);
    QCOMPARE(row("総労働時間").meaning, ColumnMeaning::hours);
    QCOMPARE(row("残業時間").meaning, ColumnMeaning::overtime);
    QCOMPARE(row("雇用形態").meaning, ColumnMeaning::employmentType);
    // 002 of the file, read with an editor: 392,644 yen for 175 hours.
    QCOMPARE(row("総支給額").taken.at(1).text, QStringLiteral("392,644"));
    QCOMPARE(row("総労働時間").taken.at(1).text, QStringLiteral("175:00"));
    QCOMPARE(seen.unreadable, 0);
    // Names and numbers of people are left out, and what the layout does not know.
    const QString all = [&] {
        QStringList texts;
        for (const PreviewRow &r : seen.rows)
            texts << r.cells.join(QLatin1Char('|'));
        return texts.join(QLatin1Char('|'));
    }();
    QVERIFY(!all.contains(QStringLiteral("柿本")) && !all.contains(QStringLiteral("002")));
    QVERIFY(all.contains(QStringLiteral("氏名")));
}

/// Lines above a block tell of its person, in whatever column.
void PreviewTest::itemsOfALedgerNameNobody()
{
    for (const char *name : {"賃金台帳_2024.csv", "chingin_daicho_yayoi.csv", "chingin_daicho_art54.csv", "賃金台帳_自社.csv", "chingin_daicho_art54.xlsx"}) {
        const Preview seen = previewed(QStringLiteral(SMARTSME_SOURCE_DIR "/tests/golden/import/payroll/") + QString::fromUtf8(name));
        QVERIFY2(seen.recognition.has_value(), name);
        QVERIFY2(std::ranges::count_if(seen.rows, [](const PreviewRow &row) { return row.meaning != ColumnMeaning::none && !row.taken.empty(); }) >= 4, name);
        for (const PreviewRow &row : seen.rows) {
            for (const char *person : {"花岡", "小野寺", "柿本", "早坂", "塚本"})
                QVERIFY2(!row.cells.join(QLatin1Char('|')).contains(QString::fromUtf8(person)), name);
        }
    }
}

QTEST_GUILESS_MAIN(PreviewTest)
#include "preview_test.moc"
