// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/problem.h"
#include "import/layout.h"
#include "import/recognition.h"
#include "import/shapes/stated_facts.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <map>

using namespace smartsme;

namespace {

const QString source = QStringLiteral(SMARTSME_SOURCE_DIR);
const QString profitAndLossName = QStringLiteral("損益計算書_月次推移_20250520_1015.csv");

QString golden(const QString &path)
{
    QFile file(source + QStringLiteral("/tests/golden/import/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    QStringDecoder decoder("Shift_JIS");
    return decoder(file.readAll());
}

QString changed(QString text, const QString &from, const QString &to)
{
    if (!text.contains(from))
        qFatal("nothing to change: %s", qPrintable(from));
    return text.replace(text.indexOf(from), from.size(), to);
}

/// A small P/L with its title; `rows` between the head and the end.
QString statement(const QString &rows, const QString &period = QStringLiteral("自 令和6年4月1日,至 令和7年3月31日,"))
{
    return QStringLiteral("損益計算書,,\n") + period + QStringLiteral("\n") + rows;
}

const QString smallRows = QStringLiteral("売上高,\"1,000\",\n売上原価計,\"０\",\n売上総利益,\"1,000\",\n役員報酬,400,\n販売費及び一般管理費計,400,\n営業利益,600,\n支払利息,▲0,\n経常利益,600,\n"
                                         "税引前当期純利益,600,\n法人税等,100,\n");

} // namespace

/// Trial balances, 推移表 and statements as they go wrong, and what is told of those that are taken.
class StatementFilesTest : public QObject
{
    Q_OBJECT

    LayoutShelf m_shelf;
    QTemporaryDir m_folder;

    Result<Imported> imported(const QString &text, const QString &name, const ImportOptions &options = {})
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(name));
        file.write(text.toUtf8());
        file.close();
        return importFile(file.fileName(), m_shelf, options);
    }

    static const Problem *named(const Problems &problems, const QString &id)
    {
        const auto found = std::ranges::find(problems, id, &Problem::id);
        return found == problems.end() ? nullptr : &*found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Result<LayoutShelf> shelf = LayoutShelf::load(source + QStringLiteral("/data"));
        if (!shelf)
            qFatal("%s", qPrintable(printed(shelf.problems().front())));
        m_shelf = *std::move(shelf);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("expected");
        const QString transition = golden(QStringLiteral("moneyforward/") + profitAndLossName);
        const QString month = golden(QStringLiteral("yayoi/trial_balance_month.csv"));
        const QString etax = golden(QStringLiteral("etax/HOT010_3.0_BS.csv"));
        const auto row = [](const char *name, const QString &text, const QString &file, const char *id, qint64 line, const QString &found = {}, const QString &expected = {}) {
            QTest::newRow(name) << text << file << QString::fromLatin1(id) << line << found << expected;
        };
        row("a month of sales changed", changed(transition, QStringLiteral("\"売上高\",\"\",\"49447654\""), QStringLiteral("\"売上高\",\"\",\"49447655\"")), profitAndLossName,
            "import.months-differ-from-total", 3, QStringLiteral("604,076,645"), QStringLiteral("604,076,646"));
        row("a subtotal changed", changed(transition, QStringLiteral("\"営業利益\",\"\",\"\",\"40699956\""), QStringLiteral("\"営業利益\",\"\",\"\",\"40699957\"")), profitAndLossName,
            "import.total-differs", 40, QStringLiteral("4月: 40,699,957"), QStringLiteral("40,699,956"));
        row("months without a year", transition, QStringLiteral("推移表.csv"), "import.period-missing", 0, {}, QStringLiteral("2024/04/01, 2025/03/31"));
        row("cut off before its end", transition.left(transition.indexOf(QStringLiteral("\"当期純利益\""))), profitAndLossName, "import.statement-cut", 59, {}, QStringLiteral("当期純利益"));
        row("an amount that is none", changed(transition, QStringLiteral("\"2000000\""), QStringLiteral("\"二百万\"")), profitAndLossName, "import.amount-unreadable", 12, QStringLiteral("二百万"), QStringLiteral("a whole number of yen"));
        row("two months in one list", changed(month, QStringLiteral("\"3月度\",\"[貸借対照表]\",\"普通預金\""), QStringLiteral("\"2月度\",\"[貸借対照表]\",\"普通預金\"")), QStringLiteral("y.csv"),
            "import.months-mixed", 11, QStringLiteral("2月度"), QStringLiteral("3月度"));
        row("e-Tax cut off", etax.left(etax.indexOf(QStringLiteral("純資産合計"))), QStringLiteral("HOT010_3.0_BS.csv"), "import.statement-cut", 57, {}, QStringLiteral("負債純資産合計"));
        row("e-Tax: a part does not add up", changed(etax, QStringLiteral("現金及び預金,134883657"), QStringLiteral("現金及び預金,134883650")), QStringLiteral("HOT010_3.0_BS.csv"), "import.total-differs", 16,
            QStringLiteral("272,734,137"), QStringLiteral("272,734,130"));
        row("statement: profit does not follow", statement(changed(smallRows, QStringLiteral("営業利益,600"), QStringLiteral("営業利益,601")) + QStringLiteral("当期純利益,500,\n")), QStringLiteral("s.csv"),
            "import.total-differs", 8, QStringLiteral("601"), QStringLiteral("600"));
        row("statement: three amounts in a row", statement(QStringLiteral("売上高,1,2,3\n当期純利益,1,2,3\n"), QStringLiteral("自 令和6年4月1日,至 令和7年3月31日,,")), QStringLiteral("s.csv"), "import.amounts-several", 3, QStringLiteral("売上高"));
        row("statement: an amount that is none", statement(changed(smallRows, QStringLiteral("役員報酬,400"), QStringLiteral("役員報酬,4OO円0")) + QStringLiteral("当期純利益,500,\n")), QStringLiteral("s.csv"),
            "import.amount-unreadable", 6, QStringLiteral("4OO円0"), QStringLiteral("a whole number of yen"));
        row("statement: two years", QStringLiteral("貸借対照表,,\n令和6年3月31日現在,,\n資産の部合計,0,\n負債純資産合計,0,\n") + statement(smallRows + QStringLiteral("当期純利益,500,\n")), QStringLiteral("s.csv"), "import.periods-differ", 5,
            QStringLiteral("2025-03-31"), QStringLiteral("2024-03-31"));
        row("statement without a period", statement(smallRows + QStringLiteral("当期純利益,500,\n"), QStringLiteral(",,")), QStringLiteral("s.csv"), "import.period-missing", 0, {}, QStringLiteral("2024/04/01, 2025/03/31"));
        row("statement longer than statements are", statement(QStringLiteral("雑費,1,\n").repeated(20'001)), QStringLiteral("s.csv"), "import.statement-too-long", 20'001);
    }

    void refused()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(QString, id);
        QFETCH(qint64, line);
        const Result<Imported> result = imported(text, name);
        QVERIFY(!result);
        const Problem *problem = named(result.problems(), id);
        QVERIFY2(problem, qPrintable(printed(result.problems().front())));
        QCOMPARE(problem->severity, Severity::error);
        QCOMPARE(problem->place.line, line);
        QTEST(problem->found, "found");
        QTEST(problem->expected, "expected");
        QVERIFY(!problem->remedy.isEmpty());
    }

    void cutOff_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"yayoi/trial_balance_month.csv", "freee/trial_balance_bs.csv", "freee/trial_balance_pl.csv", "moneyforward/trial_balance.csv",
                                 "moneyforward/損益計算書_月次推移_20250520_1015.csv", "moneyforward/貸借対照表_月次推移_20250520_1015.csv",
                                 "moneyforward/製造原価報告書_月次推移_20250520_1015.csv", "jdl/trial_balance.csv", "general/trial_balance.csv",
                                 "etax/HOT010_3.0_BS.csv", "etax/HOT010_3.0_PL.csv", "etax/HOT010_3.0_SC.csv", "statement/kessansho_text.csv", "statement/thousand_yen.csv",
                                 "freee/trial_bs.json", "statement/kessansho.xlsx", "yayoi/yayoi_zandaka_suiihyo.xlsx"})
            QTest::newRow(path) << QString::fromUtf8(path);
    }

    /// At every sixteenth of its bytes: refused, or nothing but the end was lost.
    void cutOff()
    {
        QFETCH(QString, path);
        QFile file(source + QStringLiteral("/tests/golden/import/") + path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const Result<Imported> whole = importFile(file.fileName(), m_shelf);
        QVERIFY2(whole.ok(), whole ? "" : qPrintable(printed(whole.problems().front())));
        for (int sixteenth = 1; sixteenth < 16; ++sixteenth) {
            QFile cut(m_folder.filePath(QFileInfo(path).fileName()));
            QVERIFY(cut.open(QIODevice::WriteOnly));
            cut.write(bytes.left(bytes.size() * sixteenth / 16));
            cut.close();
            const Result<Imported> result = importFile(cut.fileName(), m_shelf);
            if (!result)
                continue;
            QCOMPARE(std::get<Books>(result->content).accounts, std::get<Books>(whole->content).accounts);
        }
    }

    /// The year of Money Forward's months: the latest that had ended by the day in the name, or the one that is chosen.
    void yearOfATransition()
    {
        const QString text = golden(QStringLiteral("moneyforward/") + profitAndLossName);
        const Result<Imported> byName = imported(text, profitAndLossName);
        QVERIFY(byName.ok());
        QCOMPARE(std::get<Books>(byName->content).last, Month(2025, 3));
        const Problem *assumed = named(byName->remarks, QStringLiteral("import.period-assumed"));
        QVERIFY(assumed && assumed->severity == Severity::warning);
        QVERIFY(assumed->message.contains(QStringLiteral("2025-05-20")));
        const Result<Imported> earlier = imported(text, QStringLiteral("損益計算書_月次推移_20250310_1015.csv"));   // March is booked, so it is not the March to come
        QCOMPARE(std::get<Books>(earlier->content).first, Month(2024, 4));
        ImportOptions options;
        options.month = Month(2023, 2);
        const Result<Imported> chosen = imported(text, profitAndLossName, options);
        QCOMPARE(std::get<Books>(chosen->content).first, Month(2022, 4));
        QVERIFY(!named(chosen->remarks, QStringLiteral("import.period-assumed")));
        const Result<Imported> stated = imported(QStringLiteral("\"自 令和6年4月1日 至 令和7年3月31日\"\n") + text, profitAndLossName, options);
        QVERIFY2(stated.ok(), stated ? "" : qPrintable(printed(stated.problems().front())));
        QCOMPARE(std::get<Books>(stated->content).first, Month(2024, 4));       // what stands in the file counts
    }

    void statedPeriod_data()
    {
        QTest::addColumn<QString>("rows");      // cells divided by |, rows by ;
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const QDate april(2024, 4, 1);
        const QDate march(2025, 3, 31);
        QTest::newRow("two years, the earlier first") << QStringLiteral("自 令和5年4月1日 至 令和6年3月31日|自 令和6年4月1日 至 令和7年3月31日") << april << march;
        QTest::newRow("two years, the later first") << QStringLiteral("当期|自 令和6年4月1日|至 令和7年3月31日|前期|自 令和5年4月1日|至 令和6年3月31日") << april << march;
        QTest::newRow("two years in two rows") << QStringLiteral("自 令和5年4月1日|自 令和6年4月1日;至 令和6年3月31日|至 令和7年3月31日") << april << march;
        QTest::newRow("ends of two years") << QStringLiteral("令和6年3月31日現在|令和7年3月31日現在") << QDate(2025, 3, 1) << march;
        QTest::newRow("months of two years") << QStringLiteral("2025年3月期|2024年3月期") << QDate(2025, 3, 1) << march;
        QTest::newRow("one year") << QStringLiteral("自 2024年4月1日|至 2025年3月31日") << april << march;
        QTest::newRow("months") << QStringLiteral("2024年04月 〜 2025年03月") << april << march;
        QTest::newRow("a dash") << QStringLiteral("2024-04-01 - 2025-03-31") << april << march;
        QTest::newRow("first and last day") << QStringLiteral("損益計算書|2024/04/01|2025/03/31") << april << march;
    }

    void statedPeriod()
    {
        QFETCH(QString, rows);
        StatedFacts facts;
        for (const QString &row : rows.split(QLatin1Char(';')))
            facts.take({1, row.split(QLatin1Char('|'))}, {});
        QVERIFY(facts.period().has_value());
        QTEST(facts.period()->first, "first");
        QTEST(facts.period()->last, "last");
    }

    void trialBalanceInThousands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");        // empty: taken
        const QString head = QStringLiteral("期間,2024/04/01,2025/03/31\n単位：千円\nコード,科目,前月残高,借方,貸方,当月残高\n");
        QTest::newRow("rounded") << head + QStringLiteral("100,現金,100,51,40,112\n500,売上高,0,0,11,11\n,※※合計※※,,52,50,\n") << QString();
        QTest::newRow("a line is wrong") << head + QStringLiteral("100,現金,100,51,40,114\n500,売上高,0,0,11,11\n,※※合計※※,,52,50,\n") << QStringLiteral("import.balance-differs");
        QTest::newRow("the total is wrong") << head + QStringLiteral("100,現金,100,51,40,112\n500,売上高,0,0,11,11\n,※※合計※※,,54,50,\n") << QStringLiteral("import.total-differs");
        QTest::newRow("yen are exact") << QString(head).remove(QStringLiteral("単位：千円\n")) + QStringLiteral("100,現金,100,51,40,112\n500,売上高,0,0,11,11\n,※※合計※※,,51,51,\n")
                                       << QStringLiteral("import.balance-differs");
        const QString jobcan = QStringLiteral("試算表,自 令和6年4月1日 至 令和7年3月31日,税込,単位：千円\n出力帳票,勘定科目,補助科目,前月繰越,借方,貸方,残高\n");
        QTest::newRow("whole set, rounded") << jobcan + QStringLiteral("貸借対照表,現金,,100,51,40,111\n損益計算書,売上高,,0,0,10,10\n") << QString();
        QTest::newRow("whole set, a row left out") << jobcan + QStringLiteral("貸借対照表,現金,,100,51,40,111\n損益計算書,売上高,,0,0,8,8\n") << QStringLiteral("import.trial-balance-differs");
    }

    /// Rounded amounts may be off by what was rounded, and no more.
    void trialBalanceInThousands()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        const Result<Imported> result = imported(text, QStringLiteral("t.csv"));
        if (!id.isEmpty()) {
            QVERIFY(!result.ok());
            QVERIFY2(named(result.problems(), id), qPrintable(printed(result.problems().front())));
            return;
        }
        QVERIFY2(result.ok(), result ? "" : qPrintable(printed(result.problems().front())));
        const AccountTotals cash = std::get<Books>(result->content).accounts.front();
        QCOMPARE(cash.opening, std::optional(Yen(100'000)));
        QCOMPARE(cash.normalSide, std::optional(Side::debit));
    }

    void chosenPeriod_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        const QString balances = golden(QStringLiteral("yayoi/trial_balance.csv"));
        const qsizetype stated = balances.indexOf(QStringLiteral("\"集計期間\""));
        QTest::newRow("trial balance") << QString(balances).remove(stated, balances.indexOf(QLatin1Char('\n'), stated) + 1 - stated) << QStringLiteral("p.csv");
        QTest::newRow("transition") << golden(QStringLiteral("moneyforward/") + profitAndLossName) << QStringLiteral("損益計算書_月次推移.csv");
        QTest::newRow("statement") << statement(smallRows + QStringLiteral("当期純利益,500,\n"), QStringLiteral(",,")) << QStringLiteral("p.csv");
    }

    /// Where the period stands nowhere, the one the person chose counts.
    void chosenPeriod()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        const Result<Imported> unknown = imported(text, name);
        QVERIFY(!unknown && named(unknown.problems(), QStringLiteral("import.period-missing")));
        ImportOptions options;
        options.period = std::pair(Month(2023, 4), Month(2024, 3));
        const Result<Imported> chosen = imported(text, name, options);
        QVERIFY2(chosen.ok(), chosen ? "" : qPrintable(printed(chosen.problems().front())));
        const Books &books = std::get<Books>(chosen->content);
        QCOMPARE(books.first, Month(2023, 4));
        QCOMPARE(books.last, Month(2024, 3));
    }

    /// April to June are booked: the books reach to June, and the months to come are not missing amounts.
    void transitionOfAYearUnderWay()
    {
        const QString text = QStringLiteral("\"\",\"勘定科目\",\"補助科目\",\"4月\",\"5月\",\"6月\",\"7月\",\"8月\",\"9月\",\"10月\",\"11月\",\"12月\",\"1月\",\"2月\",\"3月\",\"合計\"\n\"売上高\"\n"
                                            "\"\",\"売上高\",\"\",\"5\",\"6\",\"7\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"18\"\n"
                                            "\"当期純利益\",\"\",\"\",\"5\",\"6\",\"7\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"0\",\"18\"\n");
        const Result<Imported> result = imported(text, QStringLiteral("損益計算書_月次推移_20250710_0900.csv"));
        QVERIFY2(result.ok(), result ? "" : qPrintable(printed(result.problems().front())));
        const Books &books = std::get<Books>(result->content);
        QCOMPARE(books.first, Month(2025, 4));
        QCOMPARE(books.last, Month(2025, 6));
        QCOMPARE(books.accounts.front().months.size(), std::size_t(3));
        QCOMPARE(books.accounts.front().closing, std::optional(Yen(18)));
        QVERIFY(!books.hasBalanceSheet);
    }

    /// Width, signs and thousands of a 決算書; a part without its list is one account that stands out.
    void statementInThousands()
    {
        const QString text = QStringLiteral("損益計算書,,\n自 令和6年4月1日,至 令和7年3月31日,(単位：千円)\n【売上高】,\"１，０００\",\n【売上原価】,,\n仕入高,300,\n売上総利益,700,\n【販売費及び一般管理費】,650,\n営業利益,50,\n"
                                            "経常利益,50,\n特別損失,\"(60)\",\n当期純損失,10,\n");
        const Result<Imported> result = imported(changed(text, QStringLiteral("特別損失,\"(60)\""), QStringLiteral("特別損失,60")), QStringLiteral("s.csv"));
        QVERIFY2(result.ok(), result ? "" : qPrintable(printed(result.problems().front())));
        const Books &books = std::get<Books>(result->content);
        QCOMPARE(books.kind, BooksKind::annualAmounts);
        QVERIFY(named(result->remarks, QStringLiteral("import.amounts-rounded")));
        const Problem *detail = named(result->remarks, QStringLiteral("import.detail-missing"));
        QVERIFY(detail && detail->found.contains(QStringLiteral("販売費及び一般管理費")));
        std::map<QString, qint64> amounts;
        for (const AccountTotals &account : books.accounts)
            amounts[account.name] = account.closing->value();
        QCOMPARE(amounts, (std::map<QString, qint64>{{QStringLiteral("売上高"), 1'000'000}, {QStringLiteral("仕入高"), 300'000}, {QStringLiteral("販売費及び一般管理費(内訳なし)"), 650'000},
                                                     {QStringLiteral("特別損失(内訳なし)"), 60'000}}));
    }
};

QTEST_GUILESS_MAIN(StatementFilesTest)
#include "statement_files_test.moc"
