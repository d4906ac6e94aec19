// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sample_firms.h"

#include <QTest>

#include <limits>

using namespace smartsme;
using namespace smartsme::samples;

namespace {

AccountTotals account(const char *name, std::vector<MonthlyMovement> months = {})
{
    AccountTotals a;
    a.name = QString::fromUtf8(name);
    a.months = std::move(months);
    return a;
}

MonthlyMovement entry(Month month, std::int64_t debit, std::int64_t credit)
{
    return {month, Yen(debit), Yen(credit), 10, 1};
}

Books journal(Month first, Month last, std::vector<AccountTotals> accounts, const char *file = "journal.csv")
{
    Books books;
    books.source.name = QString::fromLatin1(file);
    books.first = first;
    books.last = last;
    books.accounts = std::move(accounts);
    return books;
}

/// One sale in cash of 100 in each month.
Books salesJournal(Month first, Month last, const char *file = "journal.csv")
{
    std::vector<MonthlyMovement> cash;
    std::vector<MonthlyMovement> sales;
    for (Month m = first; m <= last; m = m.plus(1)) {
        cash.push_back(entry(m, 100, 0));
        sales.push_back(entry(m, 0, 100));
    }
    return journal(first, last, {account("現金", cash), account("売上高", sales)}, file);
}

struct Printed { const char *name; const char *section; const char *statement; std::int64_t closing; std::optional<std::int64_t> opening = {}; };

Books printedBooks(std::vector<Printed> rows, BooksKind kind = BooksKind::trialBalance, Month first = firstMonth, Month last = lastMonth, const char *file = "balance.csv")
{
    Books books;
    books.kind = kind;
    books.source.name = QString::fromLatin1(file);
    books.first = first;
    books.last = last;
    for (const Printed &row : rows) {
        AccountTotals a = account(row.name);
        a.section = QString::fromUtf8(row.section);
        a.statement = statementFrom(QString::fromLatin1(row.statement));
        a.closing = Yen(row.closing);
        if (row.opening)
            a.opening = Yen(*row.opening);
        books.accounts.push_back(std::move(a));
    }
    return books;
}

Figure term(const char *id, const AnnualAccounts &year)
{
    return tables().terms.evaluate(TermId(QString::fromLatin1(id)), year);
}

std::int64_t value(const char *id, const AnnualAccounts &year)
{
    const Figure figure = term(id, year);
    return figure.exactYen ? figure.exactYen->value() : -999999999;
}

QStringList problemIds(const AccountsOfYears &years)
{
    QStringList ids;
    for (const Problem &p : years.problems)
        ids << p.id;
    return ids;
}

const std::vector<Printed> smallBalance = {
    {"現金", "現金･預金", "BS", 700, 500}, {"買掛金", "仕入債務", "BS", 100, 100}, {"資本金", "資本金", "BS", 300, 300}, {"繰越利益", "利益剰余金", "BS", 100, 100},
    {"売上高", "売上高", "PL", 1000}, {"仕入高", "売上原価", "PL", 800}};

} // namespace

class AnnualAccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesNoYears();
    void journalIsSplitByFiscalYear();
    void closingsBecomeOpeningsOfTheNextYear();
    void openingsAreNotCarriedOverAGap();
    void soleProprietorsProfitGoesToCapital();
    void monthsMissing();
    void sameMonthTwiceCountsOnce();
    void journalAndTrialBalanceDiffer();
    void monthOfACumulativeTrialBalance();
    void quartersAddUp();
    void profitIsAddedOnlyWhereLeftOut_data();
    void profitIsAddedOnlyWhereLeftOut();
    void balanceSheetThatDoesNotBalance();
    void totalsAreNeverAdded();
    void nameOfATotalInAJournalIsAnAccount();
    void contraAccountsInPrint();
    void costStatement_data();
    void costStatement();
    void costStatementMissing();
    void unmappedAccount();
    void assignments();
    void typedAmounts();
    void typedAmountsGiveWay();
    void undividedPersonnelIsTold();
    void absurdAmountsAreLeftOut();
};

void AnnualAccountsTest::nothingGivesNoYears()
{
    const AccountsOfYears years = yearsOf({});
    QVERIFY(years.years.empty() && years.problems.empty() && years.assignments.empty());
}

void AnnualAccountsTest::journalIsSplitByFiscalYear()
{
    const Books books = salesJournal(Month(2023, 4), Month(2025, 3));
    const AccountsOfYears march = yearsOf({books});
    QCOMPARE(march.years.size(), std::size_t(2));
    QCOMPARE(value("sales", march.years[0]), 1200);
    QCOMPARE(march.years[1].year.iso(), QStringLiteral("2024-04/2025-03"));
    // Closing in December: 9 months of 2023, 12 of 2024, 3 of 2025
    const AccountsOfYears december = yearsOf({books}, {}, 12);
    QCOMPARE(december.years.size(), std::size_t(3));
    QCOMPARE(value("sales", december.years[0]), 900);
    QCOMPARE(december.years[0].missingMonths.size(), std::size_t(3));
    QCOMPARE(value("sales", december.years[1]), 1200);
    QVERIFY(!december.years[1].isPartial());
    QCOMPARE(value("sales", december.years[2]), 300);
}

void AnnualAccountsTest::closingsBecomeOpeningsOfTheNextYear()
{
    const Books openings = printedBooks({{"現金", "", "BS", 0, 500}, {"資本金", "", "BS", 0, 400}, {"繰越利益剰余金", "", "BS", 0, 100}}, BooksKind::trialBalance, Month(2023, 4), Month(2024, 3));
    Books opening = openings;
    for (AccountTotals &a : opening.accounts)
        a.closing.reset();
    const AccountsOfYears years = yearsOf({salesJournal(Month(2023, 4), Month(2025, 3)), opening});
    QVERIFY2(years.problems.empty(), qPrintable(problemsOf(years)));
    const AnnualAccounts &second = years.years.at(1);
    QVERIFY(second.hasBalanceSheet);
    QCOMPARE(second.find(CategoryId(QStringLiteral("bs_cash")))->opening.value().value(), 1700);
    QCOMPARE(value("bs_cash", second), 2900);
    // 100 carried forward + 1,200 of the first year; the second year's 1,200 stand on their own
    QCOMPARE(second.find(CategoryId(QStringLiteral("bs_retained_earnings")))->amount.value(), 1300);
    QCOMPARE(second.find(CategoryId(QStringLiteral("bs_current_profit")))->amount.value(), 1200);
    QCOMPARE(value("net_assets", second), 2900);
    QCOMPARE(value("total_assets", second), 2900);
}

void AnnualAccountsTest::openingsAreNotCarriedOverAGap()
{
    const Books first = printedBooks(smallBalance, BooksKind::trialBalance, Month(2022, 4), Month(2023, 3));
    const AccountsOfYears years = yearsOf({first, salesJournal(Month(2024, 4), Month(2025, 3))});
    QCOMPARE(years.years.size(), std::size_t(2));
    QVERIFY(years.years[0].hasBalanceSheet);
    QVERIFY(!years.years[1].hasBalanceSheet);
}

void AnnualAccountsTest::soleProprietorsProfitGoesToCapital()
{
    Books opening = printedBooks({{"現金", "", "BS", 0, 500}, {"元入金", "", "BS", 0, 500}}, BooksKind::trialBalance, Month(2023, 1), Month(2023, 12));
    for (AccountTotals &a : opening.accounts)
        a.closing.reset();
    Books books = salesJournal(Month(2023, 1), Month(2024, 12));
    books.accounts[0].months[3].credit = Yen(30);
    books.accounts.push_back(account("事業主貸", {entry(Month(2023, 4), 30, 0)}));
    const AccountsOfYears years = yearsOf({books, opening}, {}, 12);
    QVERIFY2(years.problems.empty(), qPrintable(problemsOf(years)));
    const AnnualAccounts &second = years.years.at(1);
    // 500 + profit 1,200 - drawings 30
    QCOMPARE(second.find(CategoryId(QStringLiteral("bs_owner_capital")))->opening.value().value(), 1670);
    QVERIFY(!second.find(CategoryId(QStringLiteral("bs_owner_drawings"))));
    QCOMPARE(value("total_assets", second), 2870);
    QCOMPARE(value("net_assets", second), 2870);
}

void AnnualAccountsTest::monthsMissing()
{
    const AccountsOfYears years = yearsOf({salesJournal(Month(2024, 4), Month(2024, 6)), salesJournal(Month(2024, 9), Month(2025, 3), "second.csv")});
    const AnnualAccounts &year = years.years.at(0);
    QCOMPARE(year.missingMonths, (std::vector<Month>{Month(2024, 7), Month(2024, 8)}));
    QCOMPARE(problemIds(years), QStringList{QStringLiteral("ledger.months-missing")});
    QCOMPARE(years.problems.front().found, QStringLiteral("2024-07, 2024-08"));
    QCOMPARE(value("sales", year), 1000);
    QVERIFY(term("sales", year).origin.note.ja.contains(QStringLiteral("2か月分が含まれていません")));
}

void AnnualAccountsTest::sameMonthTwiceCountsOnce()
{
    const Books whole = salesJournal(Month(2024, 4), Month(2025, 3), "whole.csv");
    const Books quarter = salesJournal(Month(2024, 4), Month(2024, 6), "quarter.csv");
    for (const std::vector<Books> &books : {std::vector<Books>{whole, quarter}, std::vector<Books>{quarter, whole}}) {
        const AccountsOfYears years = yearsOf(books);
        QCOMPARE(value("sales", years.years.at(0)), 1200);
        QCOMPARE(problemIds(years), QStringList{QStringLiteral("ledger.period-twice")});
        QCOMPARE(years.problems.front().place.file, QStringLiteral("quarter.csv"));
    }
}

void AnnualAccountsTest::journalAndTrialBalanceDiffer()
{
    Books balance = trialBalanceOf(QStringLiteral("C"));
    for (AccountTotals &a : balance.accounts) {
        if (a.name == QStringLiteral("通信費")) {
            a.closing = Yen(144231);
            a.months.front().debit = Yen(144231);
        }
    }
    const AccountsOfYears years = yearsOf({journalOf(QStringLiteral("C")), balance});
    const auto problem = std::ranges::find(years.problems, QStringLiteral("ledger.journal-differs-from-trial-balance"), &Problem::id);
    QVERIFY(problem != years.problems.end());
    QCOMPARE(problem->found, QStringLiteral("通信費 144,230"));
    QCOMPARE(problem->expected, QStringLiteral("通信費 144,231"));
    QCOMPARE(problem->place.file, QStringLiteral("trial_balance.csv"));
    // 17,727,031 of expected_results.csv and the yen more of the trial balance
    QCOMPARE(value("sga", years.years.at(0)), 17727032);
}

void AnnualAccountsTest::monthOfACumulativeTrialBalance()
{
    // Yayoi's trial balance of March alone: 前月繰越 and 当月残高 count from the start of the year.
    Books march = printedBooks({{"売上高", "売上高", "PL", 1200, 1100}, {"仕入高", "売上原価", "PL", 700, 650}}, BooksKind::trialBalance, lastMonth, lastMonth);
    const AccountsOfYears years = yearsOf({march});
    QCOMPARE(value("gross_profit", years.years.at(0)), 500);
    QVERIFY(!years.years[0].isPartial());
}

void AnnualAccountsTest::quartersAddUp()
{
    std::vector<Books> quarters;
    for (int q = 0; q < 4; ++q)
        quarters.push_back(printedBooks({{"売上高", "売上高", "PL", 100 + q}}, BooksKind::trialBalance, firstMonth.plus(3 * q), firstMonth.plus(3 * q + 2)));
    const AccountsOfYears all = yearsOf(quarters);
    QCOMPARE(value("sales", all.years.at(0)), 406);
    QVERIFY(!all.years[0].isPartial());
    quarters.erase(quarters.begin() + 1);
    const AccountsOfYears some = yearsOf(quarters);
    QCOMPARE(value("sales", some.years.at(0)), 305);
    QCOMPARE(some.years[0].missingMonths.size(), std::size_t(3));
}

void AnnualAccountsTest::profitIsAddedOnlyWhereLeftOut_data()
{
    QTest::addColumn<std::int64_t>("retained");
    QTest::addColumn<std::int64_t>("currentProfit");    // 0: not printed
    QTest::newRow("left out (Yayoi)") << std::int64_t(100) << std::int64_t(0);
    QTest::newRow("in retained earnings (final statements)") << std::int64_t(300) << std::int64_t(0);
    QTest::newRow("its own line (MoneyForward, freee)") << std::int64_t(100) << std::int64_t(200);
}

void AnnualAccountsTest::profitIsAddedOnlyWhereLeftOut()
{
    QFETCH(std::int64_t, retained);
    QFETCH(std::int64_t, currentProfit);
    std::vector<Printed> rows = smallBalance;
    rows[3].closing = retained;
    if (currentProfit != 0)
        rows.push_back({"当期純損益金額", "利益剰余金", "BS", currentProfit});
    const AccountsOfYears years = yearsOf({printedBooks(rows)});
    QVERIFY2(years.problems.empty(), qPrintable(problemsOf(years)));
    QCOMPARE(value("net_profit", years.years.at(0)), 200);
    QCOMPARE(value("net_assets", years.years.at(0)), 600);
    QCOMPARE(value("total_assets", years.years.at(0)), 700);
}

void AnnualAccountsTest::balanceSheetThatDoesNotBalance()
{
    std::vector<Printed> rows = smallBalance;
    rows[1].closing = 90;
    const AccountsOfYears years = yearsOf({printedBooks(rows)});
    QCOMPARE(problemIds(years), QStringList{QStringLiteral("ledger.balance-sheet-differs")});
    // 700 - 90 - 300 - 100
    QCOMPARE(years.problems.front().found, QStringLiteral("210"));
}

void AnnualAccountsTest::totalsAreNeverAdded()
{
    std::vector<Printed> rows = smallBalance;
    rows.push_back({"売上高合計", "売上高", "PL", 1000});
    rows.push_back({"営業損益金額", "", "PL", 200});
    rows.push_back({"資産合計", "", "BS", 700});
    const AccountsOfYears years = yearsOf({printedBooks(rows)});
    QVERIFY2(years.problems.empty(), qPrintable(problemsOf(years)));
    QCOMPARE(value("sales", years.years.at(0)), 1000);
    QCOMPARE(value("total_assets", years.years.at(0)), 700);
}

void AnnualAccountsTest::nameOfATotalInAJournalIsAnAccount()
{
    const AccountsOfYears years = yearsOf({journal(firstMonth, firstMonth, {account("現金", {entry(firstMonth, 0, 60)}), account("売上原価", {entry(firstMonth, 60, 0)})})});
    QCOMPARE(years.unmapped.size(), std::size_t(1));
    QCOMPARE(years.unmapped.front().name, QStringLiteral("売上原価"));
    QCOMPARE(years.unmapped.front().amount.value(), 60);
}

void AnnualAccountsTest::contraAccountsInPrint()
{
    for (const std::int64_t printedAllowance : {50, -50}) {
        const AccountsOfYears years = yearsOf({printedBooks({{"売掛金", "売上債権", "BS", 1000}, {"貸倒引当金", "売上債権", "BS", printedAllowance}, {"資本金", "資本金", "BS", 950}})});
        QVERIFY2(years.problems.empty(), qPrintable(problemsOf(years)));
        QCOMPARE(value("bs_receivables", years.years.at(0)), 950);
    }
}

void AnnualAccountsTest::costStatement_data()
{
    QTest::addColumn<std::int64_t>("printedCost");
    QTest::addColumn<std::int64_t>("cogs");
    QTest::addColumn<QStringList>("problems");
    // 900 material + 500 wages + 30 - 40 work in process = 1,390
    QTest::newRow("printed and equal") << std::int64_t(1390) << std::int64_t(1390) << QStringList();
    QTest::newRow("not printed") << std::int64_t(0) << std::int64_t(1390) << QStringList();
    QTest::newRow("printed and different") << std::int64_t(1400) << std::int64_t(1400) << QStringList{QStringLiteral("ledger.manufacturing-cost-differs")};
}

void AnnualAccountsTest::costStatement()
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

void AnnualAccountsTest::costStatementMissing()
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

void AnnualAccountsTest::unmappedAccount()
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
    QVERIFY(term("sga", years.years.at(0)).origin.note.ja.contains(QStringLiteral("ほげほげ地代")));

    const UserMapping user = {{normalisedAccount(QStringLiteral("ほげほげ地代")), CategoryId(QStringLiteral("sga_rent_real_estate"))}};
    const AccountsOfYears mapped = yearsOf(books, user);
    QVERIFY(mapped.unmapped.empty());
    QCOMPARE(value("rent", mapped.years.at(0)), 60);
    QVERIFY(!term("sga", mapped.years.at(0)).origin.note.ja.contains(QStringLiteral("ほげほげ")));
}

void AnnualAccountsTest::assignments()
{
    const AccountsOfYears years = yearsOf({journalOf(QStringLiteral("C")), trialBalanceOf(QStringLiteral("C"))});
    // 49 accounts of firm C in expected_accounts.csv; the journal and the trial balance share each row
    QCOMPARE(years.assignments.size(), std::size_t(49));
    const auto rent = std::ranges::find(years.assignments, QStringLiteral("地代家賃"), &AccountAssignment::name);
    QVERIFY(rent != years.assignments.end());
    QCOMPARE(rent->mapped.category.text(), QStringLiteral("sga_rent_real_estate"));
    QCOMPARE(rent->amount.value(), 2772000);
    const auto bank = std::ranges::find(years.assignments, QStringLiteral("あけぼの銀行"), &AccountAssignment::name);
    QCOMPARE(bank->amount.value(), 1541620);
}

void AnnualAccountsTest::typedAmounts()
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

void AnnualAccountsTest::typedAmountsGiveWay()
{
    Books typed = booksOfTypedAmounts(FiscalYear(firstMonth, lastMonth), {{CategoryId(QStringLiteral("pl_sales")), Yen(5)}}, tables().categories);
    const AccountsOfYears years = yearsOf({typed, salesJournal(firstMonth, lastMonth)});
    QCOMPARE(value("sales", years.years.at(0)), 1200);
    QCOMPARE(problemIds(years), QStringList{QStringLiteral("ledger.typed-amounts-not-used")});
    QCOMPARE(years.problems.front().severity, Severity::note);
}

void AnnualAccountsTest::undividedPersonnelIsTold()
{
    const AccountsOfYears years = yearsOf({printedBooks({{"売上高", "売上高", "PL", 1000}, {"人件費", "販売管理費", "PL", 300}, {"役員報酬", "販売管理費", "PL", 100}})});
    QCOMPARE(problemIds(years), QStringList{QStringLiteral("ledger.personnel-undivided")});
    QCOMPARE(years.problems.front().found, QStringLiteral("人件費"));
    QCOMPARE(value("personnel_cost", years.years.at(0)), 400);
    QCOMPARE(value("employee_pay", years.years.at(0)), 0);
}

void AnnualAccountsTest::absurdAmountsAreLeftOut()
{
    Books absurd = salesJournal(firstMonth, lastMonth, "absurd.csv");
    for (MonthlyMovement &movement : absurd.accounts[0].months)
        movement.debit = Yen(std::numeric_limits<std::int64_t>::max());
    const AccountsOfYears years = yearsOf({absurd, salesJournal(firstMonth, lastMonth)});
    QCOMPARE(problemIds(years), QStringList{QStringLiteral("ledger.amounts-too-large")});
    QVERIFY(hasErrors(years.problems));
    QCOMPARE(value("sales", years.years.at(0)), 1200);
}

QTEST_GUILESS_MAIN(AnnualAccountsTest)
#include "annual_accounts_test.moc"
