// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/archive.h"
#include "table/row_reader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace smartsme;

namespace {

/// "sheet!line: a|b|c" for each row; the last line is the problem's id and place, if there is one.
QStringList lines(const QString &path, const RowReaderOptions &options = {})
{
    const auto shown = [](const Problem &p) {
        return QStringLiteral("%1 %2!%3:%4").arg(p.id, p.place.sheet).arg(p.place.line).arg(p.place.column);
    };
    Result<RowReader> reader = RowReader::open(path, options);
    if (!reader)
        return QStringList(shown(reader.problems().front()));
    QStringList out;
    while (const std::optional<TextRow> row = reader->nextText())
        out << QStringLiteral("%1!%2: %3").arg(row->sheet).arg(row->line).arg(row->cells.join(QLatin1Char('|')));
    if (reader->problem())
        out << shown(*reader->problem());
    return out;
}

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList out;
    for (const char *text : texts)
        out << QString::fromUtf8(text);
    return out;
}

QString fixture(const char *name)
{
    return QStringLiteral(SMARTSME_SOURCE_DIR "/tests/table/fixtures/") + QLatin1String(name);
}

} // namespace

Q_DECLARE_METATYPE(RowReaderOptions)

/// Workbooks, JSON and archives as rows. The expected rows are worked out by hand from fixtures/make.py.
class ContainersTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("file.dat"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

private Q_SLOTS:
    void workbooks_data();
    void workbooks();
    void sheetsAndPlaces();
    void hashIsThatOfTheFile_data();
    void hashIsThatOfTheFile();
    void samples();
    void blanksAtTheEndBelongToNoCell();
    void json_data();
    void json();
    void archiveHasMembers();
    void membersAreRead();
    void nameDoesNotMatter();
    void limits_data();
    void limits();
};

void ContainersTest::workbooks_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("XLSX") << "traps.xlsx" << list({
        "仕訳!2: 日付|勘定 科目||備考",                              // furigana left out, pieces of one text joined
        "仕訳!3: 2024-04-01|①㈱髙﨑～－∥￠㋿ｶﾅ|1100|文字",           // 1100.0000000000001 is what 1000*1.1 gives
        "仕訳!5: 2025-03-31|TRUE|168:30|#REF!",
        "仕訳!7: 2024-04-01|1500|20|-1234567",                       // no references; an exponent in the format is no era
        "仕訳!9: |上の行 下の行|0.1||a b_x5F_c_x",
        "仕訳!10: 2024-04-01 08:30|9:00|1900-02-28|1900-03-01|0.001",
        "二枚目!1: 1",
        "二枚目!2: |2"});
    QTest::newRow("XLSX from 1904") << "dates_1904.xlsx" << list({"日!1: 2024-04-01|1234"});
    QTest::newRow("XLSX with prefixes, UTF-16, paths of its own and a part in capitals") << "prefixed.xlsx" << list({"A!1: 5|髙"});
    QTest::newRow("ODS") << "cells.ods" << list({
        "出納!4: 日付|||金  額 (円)",
        "出納!5: 2024-04-01|TRUE|同|同",
        "出納!6: 2024-04-01|TRUE|同|同",
        "出納!7: 1100|-5000|168:30|①㈱髙﨑",
        "出納!8: |#REF!|2024-04-01 08:30|",
        "次!1: 終"});
    // What LibreOffice made of traps.xlsx: it computes the text formula anew, and for days before March 1900 it counts otherwise.
    QTest::newRow("ODS by LibreOffice") << "calc.ods" << list({
        "仕訳!2: 日付|勘定 科目||備考",
        "仕訳!3: 2024-04-01|①㈱髙﨑～－∥￠㋿ｶﾅ|1100|0",
        "仕訳!5: 2025-03-31|1|168:30|#REF!",
        "仕訳!7: 2024-04-01|1500|20|-1234567",
        "仕訳!9: |上の行 下の行|0.1||a b_c_x",
        "仕訳!10: 2024-04-01 08:30|9:00|1900-02-27|1900-03-01|0.001",
        "二枚目!1: 1",
        "二枚目!2: |2"});
    QTest::newRow("XLS records that LibreOffice does not write") << "records.xls" << list({
        "表!1: 2024-04-01",
        "表!2: 現金|髙﨑|普通預金|abc",
        "表!3: -5|1234|123.45|174:00",
        "表!4: 計算|TRUE|#REF!|0.5|#N/A|FALSE|9"});
    QTest::newRow("XLS of Excel 5.0") << "old.xls" << list({"現金!1: 表予ｶﾅ①|2000-01-01"});
    // The numbers as they are shown: 1,500 with "#,##0," is 2.
    const QStringList thousands = list({"表!1: 単位：千円", "表!2: 61240|2|-2|61|1234|2", "表!3: |1235||||"});
    QTest::newRow("XLSX, thousands shown") << "thousands.xlsx" << thousands;
    QTest::newRow("ODS, thousands shown") << "thousands.ods" << thousands;
    QTest::newRow("XLS, thousands shown") << "thousands.xls" << thousands;
    // Empty text is a result, none is not.
    const QStringList withoutResult = list({"計算!1: |5", "file.damaged 計算!2:2"});
    QTest::newRow("XLSX, formula without its result") << "formula.xlsx" << withoutResult;
    QTest::newRow("ODS, formula without its result") << "formula.ods" << withoutResult;
    QTest::newRow("XLS, formula without its result") << "formula.xls" << withoutResult;
    QTest::newRow("workbook with a password") << "locked_book.xlsx" << list({"file.encrypted !0:0"});
    QTest::newRow("XLS by LibreOffice") << "calc.xls" << list({
        "仕訳!2: 日付|勘定 科目||備考",
        "仕訳!3: 2024-04-01|①㈱髙﨑～－∥￠㋿ｶﾅ|1100|0",
        "仕訳!5: 2025-03-31|TRUE|168:30|#REF!",
        "仕訳!7: 2024-04-01|1500|20|-1234567",
        "仕訳!9: |上の行 下の行|0.1||a b_c_x",
        "仕訳!10: 2024-04-01 08:30|9:00|1900-02-28|1900-03-01|0.001",
        "二枚目!1: 1",
        "二枚目!2: |2"});
}

void ContainersTest::workbooks()
{
    QFETCH(QString, file);
    QFETCH(QStringList, rows);
    QCOMPARE(lines(fixture(file.toUtf8().constData())), rows);
}

void ContainersTest::sheetsAndPlaces()
{
    Result<RowReader> reader = RowReader::open(fixture("traps.xlsx"));
    QVERIFY(reader.ok());
    QCOMPARE(reader->container(), Container::xlsx);
    const RawRow *row = reader->next();
    QVERIFY(row);
    QCOMPARE(row->sheet, 0);
    QCOMPARE(row->fields.size(), 4U);
    QCOMPARE(reader->place(4), (Place{QStringLiteral("traps.xlsx"), QStringLiteral("仕訳"), 2, 4}));
    int last = 0;
    while ((row = reader->next()))
        last = row->sheet;
    QCOMPARE(last, 2); // the empty sheet counts, the chart does not
    QCOMPARE(reader->sheetName(1), QStringLiteral("空"));
    QCOMPARE(reader->rows(), 8);
    QVERIFY(reader->done() > reader->size() / 2 && reader->done() <= reader->size());
}

void ContainersTest::hashIsThatOfTheFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("bytesOf");
    QTest::newRow("XLSX") << fixture("traps.xlsx") << fixture("traps.xlsx");
    QTest::newRow("ODS") << fixture("cells.ods") << fixture("cells.ods");
    QTest::newRow("XLS") << fixture("calc.xls") << fixture("calc.xls");
    QTest::newRow("XLSX in an archive") << fixture("archive.zip") + QStringLiteral("!/book.xlsx") << fixture("dates_1904.xlsx");
}

void ContainersTest::hashIsThatOfTheFile()
{
    QFETCH(QString, path);
    QFETCH(QString, bytesOf);
    Result<RowReader> reader = RowReader::open(path);
    QVERIFY(reader.ok());
    while (reader->next()) { }
    QFile file(bytesOf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(reader->sha256(), QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()));
}

/// A few cells of the workbooks that openpyxl wrote for the sample firms, as its own reader gives them.
void ContainersTest::samples()
{
    const QString folder = QStringLiteral(SMARTSME_SOURCE_DIR "/data/samples/");
    const QStringList statement = lines(folder + QStringLiteral("firm_b/kessansho.xlsx"));
    QVERIFY(statement.contains(QStringLiteral("貸借対照表!10: 普通預金|71551233|短期借入金|20000000")));
    QVERIFY(statement.contains(QStringLiteral("貸借対照表!28: ソフトウエア|1488000|負債及び純資産の部合計|540820137")));
    const QStringList text = lines(folder + QStringLiteral("firm_a/kessansho_text.xlsx"));
    QVERIFY(text.contains(QStringLiteral("決算報告書!13: |期末商品棚卸高|||▲716,500")));
    QVERIFY(!lines(folder + QStringLiteral("firm_a/yayoi_zandaka_suiihyo.xlsx")).isEmpty());
}

void ContainersTest::blanksAtTheEndBelongToNoCell()
{
    Result<RowReader> reader = RowReader::open(written(R"([{"a": "cash", "b": "   ", "c": " "}])"));
    QVERIFY(reader.ok());
    QVERIFY(reader->next());
    const RawRow *row = reader->next();
    QVERIFY(row);
    QCOMPARE(QByteArray(row->fields[0].bytes.data(), static_cast<qsizetype>(row->fields[0].bytes.size())), QByteArray("cash"));
}

void ContainersTest::json_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("list") << QByteArray("[{\"a\":1,\"b\":\"x\"},\n{\"b\":null,\"c\":true}]") << list({"!1: a|b|c", "!1: 1|x|", "!2: ||TRUE"});
    QTest::newRow("values beside, nested objects and lists") << QByteArray(R"({"company": "㈱髙﨑", "up_to_date": true,
 "rows": [
  {"id": 1, "who": {"name": "A", "no": 2e3}, "payments": [{"name": "基本給", "amount": "236000.0"}, {"name": "手当", "amount": 5, "code": "x"}]},
  {"id": 2, "overtime": [{"name": "残業", "time": "165.0", "amount": "5156.0"}, {"name": "深夜", "time": "10"}], "tags": ["p", "q"]}
 ], "total": 2})") << list({
        "!1: company|㈱髙﨑", "!1: up_to_date|TRUE", "!5: total|2",
        "!2: id|who.name|who.no|payments.基本給|payments.手当|payments.手当.code|overtime.残業.time|overtime.残業|overtime.深夜|tags",
        "!3: 1|A|2000|236000.0|5|x||||",
        "!4: 2||||||165.0|5156.0|10|p;q"});
    QTest::newRow("the same name twice is not lost") << QByteArray(R"([{"p":[{"name":"n","amount":1},{"name":"n","amount":2}]}])") << list({"!1: p.n|p.n#2", "!1: 1|2"});
    QTest::newRow("a list inside a row is not the table") << QByteArray(R"({"rows":[{"x":[{"name":"a"},{"name":"b"}],"y":1}]})") << list({"!1: y", "!1: 1"});
    QTest::newRow("escapes and mark") << QByteArray("\xEF\xBB\xBF[{\"a\":\"\\u9AD9\\uD842\\uDFB7\\n\\\"\"}]") << list({"!1: a", "!1: 髙𠮷 \""});
    QTest::newRow("CP932") << QByteArray("[{\"\x8B\xE0\x8A\x7A\":\"\x95\x5C\"}]") << list({"!1: 金額", "!1: 表"});
    QTest::newRow("no list") << QByteArray("{\"a\": {\"b\": [1, 2]}}") << list({"file.json-without-table !1:0"});
    QTest::newRow("cut off") << QByteArray("[{\"a\": 1},\n {\"a\": ") << list({"file.damaged !2:8"});
    QTest::newRow("comma at the end") << QByteArray("[{\"a\": 1},\n]") << list({"file.damaged !2:1"});
    QTest::newRow("more behind") << QByteArray("[{\"a\": 1}] x") << list({"file.damaged !1:12"});
    QTest::newRow("number") << QByteArray("[{\"a\": 01}]") << list({"file.damaged !1:9"});
    QTest::newRow("control character") << QByteArray("[{\"a\": \"\t\"}]") << list({"file.damaged !1:9"});
    QTest::newRow("half a pair") << QByteArray("[{\"a\": \"\\ud800\\u0041\"}]") << list({"file.damaged !1:21"});
    QTest::newRow("too deep") << QByteArray("[{\"a\":") + QByteArray(100, '[') << list({"file.nested-too-deep !1:69"});
}

void ContainersTest::json()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, rows);
    QCOMPARE(lines(written(bytes)), rows);
}

void ContainersTest::archiveHasMembers()
{
    const QString path = fixture("archive.zip");
    const Result<std::vector<ArchiveMember>> members = archiveMembers(path);
    QVERIFY(members.ok());
    QStringList names;
    for (const ArchiveMember &member : *members) {
        names << member.name;
        QCOMPARE(member.path, path + QStringLiteral("!/") + member.name);
    }
    QCOMPARE(names, list({"フォルダ/仕訳.csv", "a/b.csv", "表予算.csv", "book.xlsx", "inner.zip", "empty.csv"}));
    QVERIFY(isArchive(path));
    QVERIFY(!isArchive(fixture("traps.xlsx")));
    QVERIFY(!isArchive(fixture("cells.ods")));
    QVERIFY(!isArchive(written("a,b\n")));
    QCOMPARE(archiveMembers(fixture("locked.zip")).problems().front().id, QStringLiteral("file.encrypted"));
    QCOMPARE(archiveMembers(written("a,b\n")).problems().front().id, QStringLiteral("file.damaged"));
    QCOMPARE(archiveMembers(written(QByteArray("PK\x05\x06") + QByteArray(18, '\0'))).problems().front().id, QStringLiteral("file.archive-empty"));
}

void ContainersTest::membersAreRead()
{
    const QString archive = fixture("archive.zip");
    QCOMPARE(lines(archive + QStringLiteral("!/フォルダ/仕訳.csv")), list({"!1: 日付|金額", "!2: 2024/04/01|100"}));
    QCOMPARE(lines(archive + QStringLiteral("!/a/b.csv")), list({"!1: c|d"}));
    QCOMPARE(lines(archive + QStringLiteral("!/表予算.csv")), list({"!1: 表|1"}));
    QCOMPARE(lines(archive + QStringLiteral("!/book.xlsx")), list({"日!1: 2024-04-01|1234"}));
    QCOMPARE(RowReader::open(archive + QStringLiteral("!/フォルダ/仕訳.csv"))->fileName(), QStringLiteral("仕訳.csv"));
    QCOMPARE(lines(archive + QStringLiteral("!/inner.zip")), list({"file.archive-inside !0:0"}));
    QCOMPARE(lines(archive + QStringLiteral("!/empty.csv")), list({"file.empty !0:0"}));
    QCOMPARE(lines(archive + QStringLiteral("!/no.csv")), list({"file.missing !0:0"}));
    QCOMPARE(lines(archive + QStringLiteral("!/フォルダ/")), list({"file.missing !0:0"}));
    QCOMPARE(lines(archive), list({"file.archive !0:0"}));
    QCOMPARE(lines(fixture("locked.zip") + QStringLiteral("!/a.csv")), list({"file.encrypted a.csv!0:0"}));
    QCOMPARE(lines(fixture("document.odt")), list({"file.binary !0:0"}));
}

/// The first bytes decide: a workbook called .csv, a text called .xlsx.
void ContainersTest::nameDoesNotMatter()
{
    QFile workbook(fixture("dates_1904.xlsx"));
    QVERIFY(workbook.open(QIODevice::ReadOnly));
    QCOMPARE(lines(written(workbook.readAll())), list({"日!1: 2024-04-01|1234"}));
    QCOMPARE(lines(written("[明細行],1\n")), list({"!1: [明細行]|1"}));
    QCOMPARE(lines(written("{a},1\n")), list({"!1: {a}|1"}));
}

void ContainersTest::limits_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<RowReaderOptions>("options");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *name, const char *file, auto change, const char *last) {
        RowReaderOptions options;
        change(options);
        QTest::newRow(name) << QString::fromUtf8(file) << options << QString::fromUtf8(last);
    };
    row("columns", "traps.xlsx", [](RowReaderOptions &o) { o.mostColumns = 3; }, "file.too-many-columns 仕訳!2:4");
    row("rows", "traps.xlsx", [](RowReaderOptions &o) { o.mostRows = 2; }, "file.too-many-rows 仕訳!5:0");
    row("rows of a sheet", "cells.ods", [](RowReaderOptions &o) { o.containers.mostSheetRows = 5; }, "file.too-many-rows 出納!6:0");
    row("cell", "traps.xlsx", [](RowReaderOptions &o) { o.longestCell = 12; }, "file.cell-too-long 仕訳!2:2");
    row("sheets", "traps.xlsx", [](RowReaderOptions &o) { o.containers.mostSheets = 1; }, "file.unpacks-too-large !0:0");
    row("shared strings", "traps.xlsx", [](RowReaderOptions &o) { o.containers.mostSharedStrings = 3; }, "file.unpacks-too-large xl/sharedStrings.xml!0:0");
    row("unpacked bytes", "traps.xlsx", [](RowReaderOptions &o) { o.containers.mostUnpackedBytes = 1100; }, "file.unpacks-too-large xl/worksheets/sheet1.xml!0:0");
    row("ratio", "cells.ods", [](RowReaderOptions &o) { o.containers.ratioFreeBytes = 400; o.containers.mostRatio = 1; }, "file.unpacks-too-large content.xml!0:0");
    row("members", "traps.xlsx", [](RowReaderOptions &o) { o.containers.mostMembers = 3; }, "file.unpacks-too-large !0:0");
    row("depth", "traps.xlsx", [](RowReaderOptions &o) { o.containers.deepest = 4; }, "file.nested-too-deep xl/sharedStrings.xml!0:0");
    row("bytes", "traps.xlsx", [](RowReaderOptions &o) { o.mostBytes = 100; }, "file.too-large !0:0");
    row("memory for a member", "archive.zip!/book.xlsx", [](RowReaderOptions &o) { o.containers.mostMemoryBytes = 100; }, "file.unpacks-too-large !0:0");
}

void ContainersTest::limits()
{
    QFETCH(QString, file);
    QFETCH(RowReaderOptions, options);
    QFETCH(QString, last);
    QCOMPARE(lines(fixture("") + file, options).last(), last);
}

QTEST_GUILESS_MAIN(ContainersTest)
#include "containers_test.moc"
