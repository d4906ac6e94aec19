// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/small_books.h"

#include <QTest>

using namespace smartsme;
using namespace smartsme::samples;

class StatementTermsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costStatement_data();
    void costStatement();
    void costStatementMissing();
    void unmappedAccount();
    void typedAmounts();
    void typedAmountsGiveWay();
    void undividedPersonnelIsTold();
};

void StatementTermsTest::costStatement_data()
{
    QTest::addColumn<std::int64_t>("printedCost");
    QTest::addColumn<std::int64_t>("cogs");
    QTest::addColumn<QStringList>("problems");
    // 900 material + 500 wages + 30 - 40 work in process = 1,390
    QTest::newRow("printed and equal") << std::int64_t(1390) << std::int64_t(1390) << QStringList();
    QTest::newRow("not printed") << std::int64_t(0) << std::int64_t(1390) << QStringList();
    QTest::newRow("printed and different") << std::int64_t(1400) << std::int64_t(1400) << QStringList{QStringLiteral("ledger.manufacturing-cost-differs")};
}

void StatementTermsTest::costStatement()
{
    QFETCH(std::int64_t, printedCost);
    QFETCH(std::int64_t, cogs);
    QFETCH(QStringList, problems);
    const Books cost = printedBooks({{"材料仕入高", "材料費", "MFG", 900}, {"賃金", "労務費", "MFG", 500}, {"期首仕掛品棚卸高", "", "MFG", 30}, {"期末仕掛品棚卸高", "", "MFG", 40},
                                     {"当期製品製造原価", "", "MFG", 1390}}, BooksKind::trialBalance, firstMonth, lastMonth, "cost.csv");
    std::vector<Printed> rows = {{"売上高", "売上高", "PL", 2000}};
    if (printedCost != 0)
        rows.push_back({"当期製品製造原価", "売上原価", "PL", printedCost});
    const AccountsOfYears years = yearsOf({printedBooks(rows), cost});
    QCOMPARE(problemIds(years), problems);
    QCOMPARE(value("cogs", years.years.at(0)), cogs);
    QCOMPARE(value("mfg_cost", years.years.at(0)), 1390);
    QCOMPARE(value("employee_pay", years.years.at(0)), 500);
}

void StatementTermsTest::costStatementMissing()
{
    // The P/L of firm B alone: its personnel cost lacks the wages of the factory, so it is not known.
    Books profitAndLoss = trialBalanceOf(QStringLiteral("B"));
    std::erase_if(profitAndLoss.accounts, [](const AccountTotals &a) { return a.statement != Statement::profitAndLoss; });
    profitAndLoss.hasBalanceSheet = false;
    const AccountsOfYears years = yearsOf({profitAndLoss});
    const AnnualAccounts &year = years.years.at(0);
    QVERIFY(year.hasProfitAndLoss && !year.hasManufacturingCost && !year.hasBalanceSheet);
    QCOMPARE(value("operating_profit", year), 46218070);
    const Figure personnel = term("personnel_cost", year);
    QVERIFY(!personnel.isAvailable());
    QVERIFY(personnel.unavailable.ja.contains(QStringLiteral("製造原価報告書")));
    QVERIFY(!personnel.unavailable.en.isEmpty());
}

void StatementTermsTest::unmappedAccount()
{
    const std::vector<Books> books = {journal(firstMonth, firstMonth, {account("現金", {entry(firstMonth, 0, 60)}), account("ほげほげ地代", {entry(firstMonth, 60, 0)})})};
    const AccountsOfYears years = yearsOf(books);
    QCOMPARE(years.unmapped.size(), std::size_t(1));
    QCOMPARE(years.unmapped.front().place, (Place{QStringLiteral("journal.csv"), {}, 10, 0}));
    QVERIFY(!years.unmapped.front().suggestions.empty());
    const auto problem = std::ranges::find(years.problems, QStringLiteral("ledger.account-unmapped"), &Problem::id);
    QVERIFY(problem != years.problems.end());
    QCOMPARE(problem->severity, Severity::warning);
    QCOMPARE(value("sga", years.years.at(0)), 0);
    // Every total that the account may belong to says so, with its money; what cannot hold it says nothing.
    for (const char *id : {"sga", "sales", "personnel_cost", "operating_profit", "rent"}) {
        const Text note = term(id, years.years.at(0)).origin.note;
        QVERIFY2(note.ja.contains(QStringLiteral("（ほげほげ地代、計60円）")), id);
        QVERIFY2(note.en.contains(QStringLiteral("ほげほげ地代 (60 yen in all)")), id);
    }

    const UserMapping user = {{normalisedAccount(QStringLiteral("ほげほげ地代")), CategoryId(QStringLiteral("sga_rent_real_estate"))}};
    const AccountsOfYears mapped = yearsOf(books, user);
    QVERIFY(mapped.unmapped.empty());
    QCOMPARE(value("rent", mapped.years.at(0)), 60);
    QVERIFY(!term("sga", mapped.years.at(0)).origin.note.ja.contains(QStringLiteral("ほげほげ")));
}

void StatementTermsTest::typedAmounts()
{
    const FiscalYear year(firstMonth, lastMonth);
    const auto id = [](const char *text) { return CategoryId(QString::fromLatin1(text)); };
    Books typed = booksOfTypedAmounts(year, {{id("pl_sales"), Yen(1000)}, {id("subtotal_cogs"), Yen(600)}, {id("subtotal_sga"), Yen(350)},
                                             {id("sga_officer_pay"), Yen(120)}, {id("nonop_interest_expense"), Yen(7)}}, tables().categories);
    const AccountsOfYears years = yearsOf({typed});
    const AnnualAccounts &accounts = years.years.at(0);
    QVERIFY(!accounts.hasProfitAndLoss);
    // Typed totals stand where the lines are not known.
    QCOMPARE(value("operating_profit", accounts), -999999999);  // pl_sales_deduction was not typed
    const Figure sales = term("sales", accounts);
    QVERIFY(!sales.isAvailable());
    QVERIFY(sales.unavailable.ja.contains(QStringLiteral("「売上値引・戻り・割戻」")));
    QCOMPARE(value("cogs", accounts), 600);
    QCOMPARE(term("cogs", accounts).origin.kind, Origin::Kind::typed);
    QCOMPARE(value("interest_paid", accounts), 7);
    QVERIFY(!term("interest_and_discount", accounts).isAvailable());

    std::vector<std::pair<CategoryId, Yen>> whole = {{id("pl_sales"), Yen(1000)}, {id("pl_sales_deduction"), Yen(0)}, {id("subtotal_cogs"), Yen(600)}, {id("subtotal_sga"), Yen(350)}};
    const AccountsOfYears complete = yearsOf({booksOfTypedAmounts(year, whole, tables().categories)});
    QCOMPARE(value("operating_profit", complete.years.at(0)), 50);
    QVERIFY(!term("bs_cash", complete.years.at(0)).isAvailable());
}

void StatementTermsTest::typedAmountsGiveWay()
{
    Books typed = booksOfTypedAmounts(FiscalYear(firstMonth, lastMonth), {{CategoryId(QStringLiteral("pl_sales")), Yen(5)}}, tables().categories);
    const AccountsOfYears years = yearsOf({typed, salesJournal(firstMonth, lastMonth)});
    QCOMPARE(value("sales", years.years.at(0)), 1200);
    QCOMPARE(problemIds(years), QStringList{QStringLiteral("ledger.typed-amounts-not-used")});
    QCOMPARE(years.problems.front().severity, Severity::note);
}

void StatementTermsTest::undividedPersonnelIsTold()
{
    const AccountsOfYears years = yearsOf({printedBooks({{"売上高", "売上高", "PL", 1000}, {"人件費", "販売管理費", "PL", 300}, {"役員報酬", "販売管理費", "PL", 100}})});
    QCOMPARE(problemIds(years), QStringList{QStringLiteral("ledger.personnel-undivided")});
    QCOMPARE(years.problems.front().found, QStringLiteral("人件費"));
    QCOMPARE(value("personnel_cost", years.years.at(0)), 400);
    QCOMPARE(value("employee_pay", years.years.at(0)), 0);
}

QTEST_GUILESS_MAIN(StatementTermsTest)
#include "statement_terms_test.moc"
