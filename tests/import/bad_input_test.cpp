// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/problem.h"
#include "import/layout.h"
#include "import/recognition.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace smartsme;

namespace {

const QString source = QStringLiteral(SMARTSME_SOURCE_DIR);

QByteArray sample(const char *path)
{
    QFile file(source + QStringLiteral("/data/samples/") + QString::fromUtf8(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A small Money Forward journal in UTF-8: heading and these rows. Columns: number, date, debit, amount, tax, credit, amount, tax.
QByteArray journal(const QByteArray &rows)
{
    return QByteArrayLiteral("取引No,取引日,借方勘定科目,借方税区分,借方金額(円),借方税額,貸方勘定科目,貸方税区分,貸方金額(円),貸方税額,決算整理仕訳\n") + rows;
}

QByteArray yayoi(const QByteArray &flag, const QByteArray &debit, const QByteArray &debitAmount, const QByteArray &credit, const QByteArray &creditAmount)
{
    return flag + ",1,,2024/04/01," + debit + ",,,対象外," + debitAmount + ",0," + credit + ",,,対象外," + creditAmount + ",0,memo,,,0,,,0,0,no\r\n";
}

/// A JDL journal list in UTF-8 of two-sided lines: number, day, debit code and name, credit code and name, amount.
QByteArray jdl(const QByteArray &rows, const QByteArray &closing = "＜決算年月日＞,令和7年3月31日\n")
{
    return closing + QByteArrayLiteral("番号,部門,,日付,借方科目,,借方補助,,貸方科目,,貸方補助,,金額,摘要,課区,,税区,\n") + rows;
}

QByteArray jdlLine(const QByteArray &day, const QByteArray &debit, const QByteArray &credit, const QByteArray &amount)
{
    return "1,,," + day + ",1," + debit + ",,,2," + credit + ",,," + amount + ",,,,,\n";
}

/// A journal of 奉行 in UTF-8: mark, day, debit code, amount, tax, credit code, amount, tax.
QByteArray obc(const QByteArray &rows)
{
    return QByteArrayLiteral("OBCD001,CSJS005,CSJS007,CSJS201,CSJS203,CSJS213,CSJS214,CSJS301,CSJS303,CSJS313,CSJS314\n") + rows;
}

QByteArray tkc(const QByteArray &rows)
{
    return QByteArrayLiteral("年月日,伝番,借方CD,借方科目名,貸方CD,貸方科目名,取引金額,内、消費税等\n") + rows;
}

/// A general ledger of Money Forward in UTF-8: number, day, account, other account, text, debit, credit, balance.
QByteArray ledger(const QByteArray &rows)
{
    return QByteArrayLiteral("取引No,取引日,勘定科目,相手勘定科目,摘要,借方金額,貸方金額,残高\n,2024/04/01,現金,,前期繰越,,,100\n") + rows;
}

QByteArray yayoiLedger(const QByteArray &rows)
{
    return QByteArrayLiteral("[表題行],部門,勘定科目,日付,相手勘定科目,借方金額,貸方金額,残高\n[前期繰越行],,現金,,,,,100\n[明細行],,現金,2024/04/01,売上高,5,,105\n") + rows;
}

QByteArray annual(const QByteArray &rows)
{
    return QByteArrayLiteral("会計期間,2024/04/01,2025/03/31\n税抜/税込,税抜\n勘定科目,期首残高,借方,貸方,期末残高\n") + rows;
}

QByteArray trialBalanceWith(const std::function<void(QString &)> &change)
{
    QStringDecoder decoder("Shift_JIS");
    QString text = decoder(sample("firm_a/yayoi_zandaka_shisanhyo_kikan.csv"));
    change(text);
    return text.toUtf8();
}

} // namespace

/// Files as they go wrong in life. Each must give a located problem with a remedy, and nothing else.
class BadInputTest : public QObject
{
    Q_OBJECT

    LayoutShelf m_shelf;
    QTemporaryDir m_folder;

    QString written(const QByteArray &bytes, const QString &name = QStringLiteral("file.csv"))
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    Problems problemsOf(const QString &path, const ImportOptions &options = {})
    {
        const Result<Imported> imported = importFile(path, m_shelf, options);
        return imported ? Problems() : imported.problems();
    }

private Q_SLOTS:
    void initTestCase();
    void contents_data();
    void contents();
    void rowsOfSeparators_data();
    void rowsOfSeparators();
    void allProblemsOfAFile();
    void atMost200();
    void places();
    void zerosAreRefusedAtOnce();
    void noPermission();
    void wrongEncodingChosen();
    void unknownEncodingChosen();
    void wrongLayoutChosen();
    void limits();
    void stopped();
    void unknownFileNamesWhatIsKnown();
};

void BadInputTest::initTestCase()
{
    Result<LayoutShelf> shelf = LayoutShelf::load(source + QStringLiteral("/data"));
    if (!shelf)
        qFatal("%s", qPrintable(printed(shelf.problems().front())));
    m_shelf = *std::move(shelf);
}

void BadInputTest::contents_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &bytes, const char *id, qint64 line = 0, int column = 0) {
        QTest::newRow(name) << bytes << QString::fromLatin1(id) << line << column;
    };
    const QByteArray good = QByteArrayLiteral("1,2024/04/01,現金,,100,0,売上高,,100,0,\n");
    row("empty file", {}, "file.empty");
    row("line breaks only", "\r\n\r\n\n", "import.no-rows");
    row("picture renamed .csv", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), "file.binary");
    row("damaged workbook", QByteArray("PK\x03\x04\x14\0\x06\0", 8), "file.damaged");
    row("unknown text", "Hello,world\n1,2\n", "import.not-recognised", 1);
    row("headings only", journal({}), "import.no-rows");
    row("all amounts zero", journal("1,2024/04/01,現金,,0,0,売上高,,0,0,\n"), "import.no-amounts");
    row("row cut off", journal(good + "2,2024/04/01,現金,,10"), "import.columns-differ", 3);
    row("row with more columns", journal(good + "2,2024/04/01,現金,,1,000,0,売上高,,1000,0,\n"), "import.columns-differ", 3);
    row("text in an amount", journal(good + "2,2024/04/01,現金,,百円,0,売上高,,100,0,\n"), "import.amount-unreadable", 3, 5);
    row("fraction of a yen", journal("2,2024/04/01,現金,,100.5,0,売上高,,100,0,\n"), "import.amount-unreadable", 2, 5);
    row("number from a spreadsheet", journal("2,2024/04/01,現金,,1.23E+05,0,売上高,,123000,0,\n"), "import.amount-unreadable", 2, 5);
    row("amount beyond all money", journal("2,2024/04/01,現金,,9999999999999999999,0,売上高,,1,0,\n"), "import.amount-unreadable", 2, 5);
    row("text in a tax amount", journal("2,2024/04/01,現金,,100,x,売上高,,100,0,\n"), "import.amount-unreadable", 2, 6);
    row("impossible date", journal("2,2024/02/30,現金,,100,0,売上高,,100,0,\n"), "import.date-unreadable", 2, 2);
    row("no date", journal("2,,現金,,100,0,売上高,,100,0,\n"), "import.date-unreadable", 2, 2);
    row("amount without account", journal("2,2024/04/01,,,100,0,売上高,,100,0,\n"), "import.account-missing", 2, 3);
    row("voucher does not balance", journal(good + "2,2024/04/01,現金,,100,0,売上高,,90,0,\n3,2024/04/01,現金,,5,0,売上高,,5,0,\n"), "import.voucher-unbalanced", 3);
    row("compound voucher does not balance", journal("2,2024/04/01,現金,,60,0,売上高,,100,0,\n2,2024/04/01,売掛金,,30,0,,,,,\n"), "import.voucher-unbalanced", 2);
    row("same number on two days", journal("2,2024/04/01,現金,,60,0,売上高,,100,0,\n2,2024/04/02,売掛金,,40,0,,,,,\n"), "import.voucher-unbalanced", 2);
    row("open quote", journal(good + "2,2024/04/01,\"現金,,100,0,売上高,,100,0,\n"), "file.quote-open", 3, 3);
    row("bytes that are no text in an account", journal(good.repeated(8000) + "2,2024/04/01,\xFF\xFE,,100,0,売上高,,100,0,\n"), "file.undecodable", 8002);
    row("Yayoi: mark unknown", yayoi("2000", "現金", "5", "売上高", "5").repeated(40) + yayoi("9999", "現金", "5", "売上高", "5"), "import.flag-unknown", 41, 1);
    row("Yayoi: last line missing", yayoi("2000", "現金", "5", "売上高", "5") + yayoi("2110", "現金", "5", "売上高", "5"), "import.voucher-unfinished", 2);
    row("Yayoi: first line missing", yayoi("2101", "現金", "5", "売上高", "5"), "import.voucher-unopened", 1);
    row("Yayoi: line differs", yayoi("2000", "現金", "5", "売上高", "6"), "import.voucher-unbalanced", 1);
    row("JDL: month 13 without closing day", jdl(jdlLine("71331", "商品", "期末商品", "100"), {}), "import.month-13", 2, 4);
    row("JDL: year of another era", jdl(jdlLine("310401", "現金", "売上高", "100")), "import.date-unreadable", 3, 4);
    row("JDL: before Reiwa", jdl(jdlLine("10430", "現金", "売上高", "100")), "import.date-unreadable", 3, 4);
    row("JDL: month 14", jdl(jdlLine("61401", "現金", "売上高", "100")), "import.date-unreadable", 3, 4);
    row("JDL: 諸口 left open on a day", jdl(jdlLine("60401", "現金", "諸口", "100") + jdlLine("60402", "諸口", "売上高", "90")), "import.voucher-unbalanced", 3);
    row("JDL: 諸口 of another amount", jdl(jdlLine("60401", "現金", "売上高", "1") + jdlLine("60401", "現金", "諸口", "100") + jdlLine("60401", "諸口", "売上高", "90")), "import.voucher-unbalanced", 4);
    row("JDL: one side only", jdl(jdlLine("60401", "現金", "売上高", "1") + "1,,,60401,1,現金,,,,,,,5,,,,,\n"), "import.voucher-unbalanced", 4);
    row("TKC: 諸口 of another amount", tkc("60401,1,1,現金,9,諸口,100,0\n60401,1,9,諸口,4,売上高,90,0\n60401,2,1,現金,4,売上高,5,0\n"), "import.voucher-unbalanced", 2);
    row("TKC: text in the tax", tkc("60401,1,1,現金,4,売上高,110,x\n"), "import.amount-unreadable", 2, 8);
    row("OBC: tax forgotten", obc("*,2024/04/01,1,131,0000,110,0,810,0060,100,0\n"), "import.voucher-unbalanced", 2);
    row("OBC: voucher without mark", obc(",2024/04/01,1,131,0000,110,0,810,0060,100,10\n"), "import.voucher-unopened", 2);
    row("OBC: mark unknown", obc(QByteArrayLiteral("*,2024/04/01,1,131,0000,110,0,810,0060,100,10\n").repeated(40) + "?,2024/04/01,1,131,0000,110,0,810,0060,100,10\n"), "import.flag-unknown", 42, 1);
    row("OBC: voucher of two lines differs", obc("*,2024/04/01,1,131,0000,110,0,810,0060,50,5\n,2024/04/01,1,,,,,810,0060,50,4\n*,2024/04/01,1,131,,1,0,810,,1,0\n"), "import.voucher-unbalanced", 2);
    row("total of a month differs", "検索ＮＯ,相手ＮＯ,伝票ＮＯ,伝票日付,借方,借方製造区分,借方科目名,a,b,c,d,e,f,金額,貸方,貸方製造区分,貸方科目名,a,b,c,d,e,f,金額,消費税額,売上仕入,摘要\n"
        "1,,,2019/08/01,1,,現金,,,,,,,100,2,,売上高,,,,,,,100,,,\n,,,,,,,,,,,,,101,,,,,,,,,,100,,,※※月計 1件※※\n", "import.total-differs", 3, 14);
    row("ledger: balance does not follow", ledger("1,2024/04/02,現金,売上高,,10,,111\n"), "import.ledger-balance-differs", 3, 8);
    row("ledger: balance changes its side", ledger("1,2024/04/02,現金,売上高,,10,,110\n2,2024/04/03,現金,売上高,,10,,100\n"), "import.ledger-balance-differs", 4, 8);
    row("ledger: one account only", ledger("1,2024/04/02,現金,売上高,,10,,110\n"), "import.ledger-accounts-missing");
    row("ledger: carried forward twice", ledger("1,2024/04/02,現金,売上高,,10,,110\n,2024/04/01,現金,,前期繰越,,,100\n"), "import.ledger-opening-twice", 4, 8);
    row("ledger: no date", ledger("1,,現金,売上高,,10,,110\n"), "import.date-unreadable", 3, 2);
    row("ledger: text in an amount", ledger("1,2024/04/02,現金,売上高,,拾円,,110\n"), "import.amount-unreadable", 3, 6);
    row("ledger: row cut off", ledger("1,2024/04/02,現金,売上"), "import.columns-differ", 3);
    row("ledger: openings only", ledger({}), "import.no-amounts");
    row("ledger: no name of an account", "取引No,取引日,勘定科目,相手勘定科目,摘要,借方金額,貸方金額,残高\n1,2024/04/02,,売上高,,10,,110\n", "import.account-missing", 2, 3);
    row("ledger: a column left out", "取引No,取引日,勘定科目,相手勘定科目,借方金額,貸方金額,残高\n1,2024/04/02,現金,売上高,10,,110\n1,2024/04/02,売上高,現金,,9,9\n", "import.ledger-accounts-missing");
    row("ledger: sums beyond all money", ledger("1,2024/04/02,現金,売上高,,1000000000000000,,1000000000000100\n2,2024/04/02,現金,売上高,,1000000000000000,,\n"), "import.amount-unreadable", 3, 8);
    // 10 trillion millions of yen do not fit in 64 bits.
    row("statement: amount beyond all money", "損益計算書,,\n自 令和6年4月1日,至 令和7年3月31日,\n,,(単位：百万円)\n売上高,10000000000000,\n売上原価計,0,\n売上総利益,10000000000000,\n"
        "役員報酬,400,\n販売費及び一般管理費計,400,\n営業利益,600,\n支払利息,▲0,\n経常利益,600,\n税引前当期純利益,600,\n法人税等,100,\n", "import.amount-unreadable", 4, 2);
    row("list of balances: amount beyond all money", "単位：百万円\nコード,科目,前月残高,借方,貸方,当月残高\n100,現金,10000000000000,0,0,10000000000000\n", "import.amount-unreadable", 3, 3);
    row("list of balances: amount beyond what a cell may hold", "単位：千円\nコード,科目,前月残高,借方,貸方,当月残高\n100,現金,1000000000001,0,0,1000000000001\n", "import.amount-unreadable", 3, 3);
    row("transition: amount beyond all money", "残高推移表(損益計算書)\n単位：百万円\n勘定科目,4月度,5月度,6月度,7月度,8月度,9月度,10月度,11月度,12月度,1月度,2月度,3月度,合計\n"
        "売上高,10000000000000,0,0,0,0,0,0,0,0,0,0,0,10000000000000\n", "import.amount-unreadable", 4, 2);
    row("Yayoi ledger: kind of row unknown", yayoiLedger("[謎の行],,現金,2024/04/01,売上高,5,,110\n"), "import.row-unknown", 4, 1);
    row("Yayoi ledger: two departments", yayoiLedger("[明細行],本店,現金,2024/04/01,売上高,5,,110\n[明細行],支店,現金,2024/04/01,売上高,5,,115\n"), "import.departments-mixed", 5, 2);
    row("Yayoi ledger: total of the month differs", yayoiLedger("[月度合計行],,現金,,,6,,\n"), "import.total-differs", 4, 6);
    row("Yayoi ledger: carried to the next year differs", yayoiLedger("[翌期繰越行],,現金,,,,,106\n"), "import.total-differs", 4, 8);
    row("freee: deals are no journal", "収支区分,発生日,勘定科目,金額,決済日,決済口座\n支出,2024-04-01,会議費,1100,,\n", "import.not-the-books");
    row("annual: no period", "勘定科目,期首残高,金額\n現金,1,2\n", "import.period-missing");
    row("annual: does not add up", annual("現金,100,50,20,140\n"), "import.balance-differs", 4);
    row("annual: account twice", annual("現金,100,50,20,130\n現金,1,0,0,1\n"), "import.account-twice", 5, 1);
    row("annual: text in an amount", annual("現金,百,50,20,130\n"), "import.amount-unreadable", 4, 2);
    row("annual: no amounts", annual("現金,,,,\n"), "import.no-amounts");
    row("trial balance: changed closing balance", trialBalanceWith([](QString &t) { t.replace(QStringLiteral("44866610,982290"), QStringLiteral("44866610,982291")); }), "import.balance-differs", 10);
    row("trial balance: line left out", trialBalanceWith([](QString &t) {
        const qsizetype at = t.indexOf(QStringLiteral("\"[明細行]\",\"事業所(合計)\",\"[貸借対照表]\",\"現金\""));
        t.remove(at, t.indexOf(QLatin1Char('\n'), at) + 1 - at);
    }), "import.total-differs", 11);
    row("trial balance: cut after the balance sheet's lines", trialBalanceWith([](QString &t) { t.truncate(t.indexOf(QStringLiteral("\"[区分行]\",\"事業所(合計)\",\"[貸借対照表]\",\"[資本金]\""))); }),
        "import.trial-balance-cut");
    row("trial balance: cut in the profit and loss", trialBalanceWith([](QString &t) { t.truncate(t.indexOf(QStringLiteral("\"[明細行]\",\"事業所(合計)\",\"[損益計算書]\",\"支払利息\""))); }),
        "import.trial-balance-differs");
    row("trial balance: two departments", trialBalanceWith([](QString &t) {
        const qsizetype at = t.indexOf(QStringLiteral("\"事業所(合計)\",\"[貸借対照表]\",\"普通預金\""));
        t.replace(at, 9, QStringLiteral("\"本店\""));
    }), "import.departments-mixed", 11);
}

void BadInputTest::contents()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, id);
    QFETCH(qint64, line);
    QFETCH(int, column);
    ImportOptions english;
    english.language = Language::en;
    const Problems problems = problemsOf(written(bytes), english);
    QVERIFY(!problems.empty());
    const Problem &first = problems.front();
    QVERIFY2(first.id == id, qPrintable(printed(first)));
    QCOMPARE(first.severity, Severity::error);
    QCOMPARE(first.place.file, QStringLiteral("file.csv"));
    QCOMPARE(first.place.line, line);
    if (column > 0)
        QCOMPARE(first.place.column, column);
    QVERIFY(first.message.endsWith(QLatin1Char('.')) || first.message.contains(QLatin1Char(':')));
    QVERIFY(!first.remedy.isEmpty());
    QVERIFY(first.found.size() <= 80);
    for (const Problem &p : problems)
        QCOMPARE(p.severity, Severity::error);
}

void BadInputTest::rowsOfSeparators_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("journal") << journal("1,2024/04/01,現金,,100,0,売上高,,100,0,\n") << QByteArrayLiteral(",,,,,,,,,,\n\"\",,,,,,,,,,\n,,,\n");
    QTest::newRow("journal by flags") << yayoi("2000", "現金", "5", "売上高", "5") << QByteArray(24, ',') + "\r\n";
    QTest::newRow("general ledger") << ledger("1,2024/04/02,現金,売上高,,10,,110\n1,2024/04/02,売上高,現金,,,10,10\n") << QByteArrayLiteral(",,,,,,,\n,,\n");
    QTest::newRow("trial balance") << trialBalanceWith([](QString &) {}) << QByteArrayLiteral(",,,,,,,,\r\n,,\r\n");
}

/// What a spreadsheet leaves below a table is not wrong, and no line.
void BadInputTest::rowsOfSeparators()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, rows);
    const Result<Imported> plain = importFile(written(bytes), m_shelf);
    QVERIFY2(plain.ok(), plain ? "" : qPrintable(printed(plain.problems().front())));
    const Result<Imported> with = importFile(written(bytes + rows), m_shelf);
    QVERIFY2(with.ok(), with ? "" : qPrintable(printed(with.problems().front())));
    QCOMPARE(std::get<Books>(with->content).accounts, std::get<Books>(plain->content).accounts);
    QCOMPARE(std::get<Books>(with->content).lines, std::get<Books>(plain->content).lines);
    QCOMPARE(std::get<Books>(with->content).vouchers, std::get<Books>(plain->content).vouchers);
}

void BadInputTest::allProblemsOfAFile()
{
    const Problems problems = problemsOf(written(journal("1,2024/13/01,現金,,100,0,売上高,,100,0,\n2,2024/04/01,現金,,x,0,売上高,,y,0,\n3,2024/04/01,現金,,1,0,売上高,,2,0,\n")));
    QStringList found;
    for (const Problem &p : problems)
        found << QStringLiteral("%1:%2:%3").arg(p.id).arg(p.place.line).arg(p.place.column);
    QCOMPARE(found, (QStringList{QStringLiteral("import.date-unreadable:2:2"), QStringLiteral("import.amount-unreadable:3:5"), QStringLiteral("import.amount-unreadable:3:9"),
                                 QStringLiteral("import.voucher-unbalanced:4:0")}));
}

void BadInputTest::atMost200()
{
    QByteArray rows;
    for (int i = 1; i <= 1000; ++i)
        rows += QByteArray::number(i) + QByteArrayLiteral(",2024/04/01,現金,,x,0,売上高,,1,0,\n");
    QCOMPARE(problemsOf(written(journal(rows))).size(), std::size_t(200));
    rows.replace("x", "2"); // vouchers that do not balance are found at the end
    QCOMPARE(problemsOf(written(journal(rows))).size(), std::size_t(200));
}

void BadInputTest::places()
{
    const Problems problems = problemsOf(written(journal("7,2024/04/01,現金,,1200,0,売上高,,1000,0,\n7,2024/04/01,,,,,雑収入,,150,,\n")));
    QCOMPARE(problems.size(), std::size_t(1));
    // 1,200 against 1,000 + 150
    QVERIFY2(problems.front().message.contains(QStringLiteral("50")), qPrintable(problems.front().message));
    QVERIFY2(problems.front().found.contains(QStringLiteral("1,200")) && problems.front().found.contains(QStringLiteral("1,150")), qPrintable(problems.front().found));
}

void BadInputTest::zerosAreRefusedAtOnce()
{
    const QString path = m_folder.filePath(QStringLiteral("zeros.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(300LL * 1024 * 1024));
    file.close();
    QElapsedTimer timer;
    timer.start();
    const Problems problems = problemsOf(path);
    QCOMPARE(problems.front().id, QStringLiteral("file.binary"));
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed()))); // one block is read, not 300 MB
}

void BadInputTest::noPermission()
{
#ifdef Q_OS_UNIX
    const QString path = written(journal("1,2024/04/01,現金,,100,0,売上高,,100,0,\n"), QStringLiteral("locked.csv"));
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
    QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions()));
    const uid_t before = geteuid();
    if (before == 0 && seteuid(65534) != 0) // root may read anything: be nobody for a moment
        QSKIP("cannot become another user");
    const Problems problems = problemsOf(path);
    if (before == 0)
        QCOMPARE(seteuid(before), 0);
    QVERIFY(!problems.empty());
    QVERIFY2(problems.front().id == QStringLiteral("file.no-permission"), qPrintable(printed(problems.front())));
    QVERIFY(!problems.front().remedy.isEmpty());
#else
    QSKIP("permissions are tested on Unix");
#endif
}

void BadInputTest::wrongEncodingChosen()
{
    ImportOptions options;
    options.encoding = QStringLiteral("UTF-8");
    const Problems problems = problemsOf(source + QStringLiteral("/data/samples/firm_a/yayoi_shiwake_import25.txt"), options);
    QVERIFY(!problems.empty());
    QCOMPARE(problems.front().id, QStringLiteral("file.undecodable"));
    QCOMPARE(problems.front().place.line, 1);
}

void BadInputTest::unknownEncodingChosen()
{
    ImportOptions options;
    options.encoding = QStringLiteral("latin1");
    QCOMPARE(problemsOf(written("x"), options).front().id, QStringLiteral("import.encoding-unknown"));
}

void BadInputTest::wrongLayoutChosen()
{
    ImportOptions options;
    options.layout = LayoutId(QStringLiteral("freee_journal"));
    const QString path = written(journal("1,2024/04/01,現金,,100,0,売上高,,100,0,\n"));
    QCOMPARE(problemsOf(path, options).front().id, QStringLiteral("import.header-missing"));
    options.layout = LayoutId(QStringLiteral("none"));
    QCOMPARE(problemsOf(path, options).front().id, QStringLiteral("import.not-recognised"));
}

void BadInputTest::limits()
{
    const QString path = source + QStringLiteral("/data/samples/firm_a/yayoi_shiwake_import25.txt");
    ImportOptions options;
    options.mostBytes = 1000;
    QCOMPARE(problemsOf(path, options).front().id, QStringLiteral("file.too-large"));
    options = {};
    options.mostRows = 100;
    QCOMPARE(problemsOf(path, options).front().id, QStringLiteral("file.too-many-rows"));
    options = {};
    options.mostColumns = 20;
    QCOMPARE(problemsOf(path, options).front().id, QStringLiteral("file.too-many-columns"));
}

void BadInputTest::stopped()
{
    QByteArray rows;
    for (int i = 1; i <= 40000; ++i)
        rows += QByteArray::number(i) + QByteArrayLiteral(",2024/04/01,現金,,1,0,売上高,,1,0,\n");
    const QString path = written(journal(rows));
    qint64 asked = 0;
    const Result<Imported> stopped = importFile(path, m_shelf, {}, [&](qint64 done, qint64 total, qint64 read) {
        ++asked;
        return done < 0 || total < 0 || read < 0;
    });
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.problems().front().id, QStringLiteral("import.stopped"));
    QCOMPARE(asked, 1);
    QVERIFY(importFile(path, m_shelf, {}, [](qint64, qint64, qint64) { return true; }).ok());
}

void BadInputTest::unknownFileNamesWhatIsKnown()
{
    const Result<Recognition> recognition = recognise(written("Hello,world\n"), m_shelf);
    QVERIFY(!recognition.ok());
    const Problem &problem = recognition.problems().front();
    QVERIFY(problem.found.contains(QStringLiteral("Hello")));
    QVERIFY(problem.expected.contains(QStringLiteral("弥生")));
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
