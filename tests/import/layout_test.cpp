// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/problem.h"
#include "import/layout.h"
#include "import/recognition.h"
#include "import/shapes.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace smartsme;

namespace {

const QString source = QStringLiteral(SMARTSME_SOURCE_DIR);

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A product is a file: what may stand in it, and that a new one needs no code.
class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shelfHoldsEveryFile();
    void brokenLayouts_data();
    void brokenLayouts();
    void shelfIsRefusedWhole();
    void anotherJournalNeedsNoCode();
    void manualNamesEveryLayout();
};

void LayoutTest::shelfHoldsEveryFile()
{
    const Result<LayoutShelf> shelf = LayoutShelf::load(source + QStringLiteral("/data"));
    QVERIFY2(shelf.ok(), shelf ? "" : qPrintable(printed(shelf.problems().front())));
    QCOMPARE(static_cast<qsizetype>(shelf->all().size()), QDir(source + QStringLiteral("/data/layouts")).entryList({QStringLiteral("*.json")}).size());
    QVERIFY(shelf->find(LayoutId(QStringLiteral("yayoi_journal"))) != nullptr);
    QVERIFY(shelf->find(LayoutId(QStringLiteral("none"))) == nullptr);
    for (const Layout &layout : shelf->all()) {
        QVERIFY(rowShape(layout.shape) != nullptr);
        QVERIFY(!layout.source.isEmpty());
        QVERIFY(!layout.encodings.isEmpty());
        QCOMPARE(layout.restsOnUnverified, !layout.unverified.ja.isEmpty());
    }
}

void LayoutTest::brokenLayouts_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("key");
    QTest::newRow("no JSON") << QByteArray("\"shape\":") << QByteArray("\"shape\"") << QString();
    QTest::newRow("key unknown") << QByteArray("\"kind\"") << QByteArray("\"kinds\"") << "kinds";
    QTest::newRow("shape unknown") << QByteArray("\"journal\"") << QByteArray("\"diary\"") << "shape";
    QTest::newRow("id is not the file name") << QByteArray("\"id\": \"yayoi_journal\"") << QByteArray("\"id\": \"other\"") << "id";
    QTest::newRow("rule unknown") << QByteArray("\"rule\": \"flags\"") << QByteArray("\"rule\": \"flag\"") << "read.voucher.rule";
    QTest::newRow("column 0") << QByteArray("\"date\": 4") << QByteArray("\"date\": 0") << "read.date";
    QTest::newRow("column of a side missing") << QByteArray("\"account\": 5,") << QByteArray() << "read.debit.account";
    QTest::newRow("column beside another, without offset") << QByteArray("\"date\": 4") << QByteArray("\"date\": {\"name\": \"x\"}") << "read.date";
    QTest::newRow("short dates of an era that is not known") << QByteArray("\"date\": 4") << QByteArray("\"date\": 4, \"short_dates\": \"showa\"") << "read.short_dates";
    QTest::newRow("flag column missing") << QByteArray("\"flag\": 1,") << QByteArray() << "read.voucher.flag";
    QTest::newRow("percentage that is a text") << QByteArray("\"percent\": 80") << QByteArray("\"percent\": \"80\"") << "read.tax.deductible.percent";
    QTest::newRow("pattern of column 0") << QByteArray("\"columns\": {") << QByteArray("\"cell_patterns\": {\"0\": \"x\"}, \"columns\": {") << "recognise.cell_patterns.0";
    QTest::newRow("pattern that is none") << QByteArray("\"columns\": {") << QByteArray("\"cell_patterns\": {\"4\": \"(\"}, \"columns\": {") << "recognise.cell_patterns.4";
    QTest::newRow("journal keys in a ledger") << QByteArray("\"shape\": \"journal\"") << QByteArray("\"shape\": \"ledger\"") << "read.closing";
    QTest::newRow("journal keys in a refused kind") << QByteArray("\"shape\": \"journal\"") << QByteArray("\"shape\": \"refused\"") << "read.closing";
    QTest::newRow("list expected") << QByteArray("\"at_least\": 17") << QByteArray("\"at_least\": \"17\"") << "recognise.columns.at_least";
}

void LayoutTest::brokenLayouts()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, key);
    QByteArray json = fileBytes(source + QStringLiteral("/data/layouts/yayoi_journal.json"));
    QVERIFY(LayoutShelf::parse(json, QStringLiteral("yayoi_journal.json")).ok());
    QVERIFY2(json.contains(from), from.constData());
    json.replace(json.indexOf(from), from.size(), to);
    const Result<Layout> layout = LayoutShelf::parse(json, QStringLiteral("yayoi_journal.json"));
    QVERIFY(!layout.ok());
    const Problem &problem = layout.problems().front();
    QCOMPARE(problem.place.file, QStringLiteral("yayoi_journal.json"));
    QCOMPARE(problem.id, key.isEmpty() ? QStringLiteral("layout.unreadable") : QStringLiteral("layout.key-wrong"));
    QCOMPARE(problem.place.sheet, key);
    QVERIFY(!problem.remedy.isEmpty());
}

void LayoutTest::shelfIsRefusedWhole()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("layouts")));
    QCOMPARE(LayoutShelf::load(folder.path()).problems().front().id, QStringLiteral("layout.unreadable"));
    QVERIFY(QFile::copy(source + QStringLiteral("/data/layouts/yayoi_journal.json"), folder.filePath(QStringLiteral("layouts/yayoi_journal.json"))));
    QVERIFY(LayoutShelf::load(folder.path()).ok());
    QFile bad(folder.filePath(QStringLiteral("layouts/bad.json")));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("{}") == 2);
    bad.close();
    QVERIFY(!LayoutShelf::load(folder.path()).ok());
}

/// JDL's 出納帳 has flags like Yayoi's under another name: a layout file and nothing else reads it.
void LayoutTest::anotherJournalNeedsNoCode()
{
    const QByteArray json = R"({"id": "jdl", "product": {"ja": "JDL", "en": "JDL"}, "kind": {"ja": "出納帳", "en": "cash journal"}, "shape": "journal",
        "source": "JDL IBEX出納帳 manual p.312-327", "encodings": ["CP932"],
        "recognise": {"header": ["日付", "借方科目名称", "借方金額", "貸方科目名称", "貸方金額"]},
        "read": {"date": "日付", "debit": {"account": "借方科目名称", "amount": "借方金額", "tax": "借方消費税"},
                 "credit": {"account": "貸方科目名称", "amount": "貸方金額", "tax": "貸方消費税"},
                 "voucher": {"rule": "flags", "flag": 1, "single": ["1000", "1111"], "first": ["1110"], "middle": ["1100"], "last": ["1101"]},
                 "compound_accounts": ["諸口"]}})";
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("layouts")));
    QFile file(folder.filePath(QStringLiteral("layouts/jdl.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    file.close();
    const Result<LayoutShelf> shelf = LayoutShelf::load(folder.path());
    QVERIFY2(shelf.ok(), shelf ? "" : qPrintable(printed(shelf.problems().front())));
    const Result<Imported> imported = importFile(source + QStringLiteral("/data/samples/firm_c/other_software/jdl_ibex_suitocho.csv"), *shelf);
    QVERIFY2(imported.ok(), imported ? "" : qPrintable(printed(imported.problems().front())));
    std::int64_t sales = 0;
    for (const AccountTotals &account : std::get<Books>(imported->content).accounts) {
        for (const MonthlyMovement &m : account.months)
            sales += account.name == QStringLiteral("売上高") ? m.credit.value() - m.debit.value() : 0;
    }
    QCOMPARE(sales, 39540220); // expected_accounts.csv, firm C
}

void LayoutTest::manualNamesEveryLayout()
{
    const QStringList lines = QString::fromUtf8(fileBytes(source + QStringLiteral("/docs/manual/formats.md"))).split(QLatin1Char('\n'));
    const Result<LayoutShelf> shelf = LayoutShelf::load(source + QStringLiteral("/data"));
    QVERIFY(shelf.ok());
    qsizetype rows = 0;
    for (const Layout &layout : shelf->all()) {
        const QString row = QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |").arg(layout.id.text(), layout.product.ja, layout.kind.ja, layout.encodings.join(QStringLiteral(", ")),
                                                                                 layout.restsOnUnverified ? QStringLiteral("partly") : QStringLiteral("confirmed"), layout.source);
        QVERIFY2(lines.contains(row), qPrintable(QStringLiteral("docs/manual/formats.md lacks: ") + row));
    }
    static const QRegularExpression layoutRow(QStringLiteral("^\\| [a-z]+_[a-z_]+ \\|"));
    for (const QString &line : lines)
        rows += layoutRow.match(line).hasMatch() ? 1 : 0;
    QCOMPARE(rows, static_cast<qsizetype>(shelf->all().size()));
}

QTEST_GUILESS_MAIN(LayoutTest)
#include "layout_test.moc"
