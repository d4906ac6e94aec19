// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/small_books.h"

#include <QTest>

#include <limits>

using namespace smartsme;
using namespace smartsme::samples;

class AnnualAccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesNoYears();
    void journalIsSplitByFiscalYear();
    void closingsBecomeOpeningsOfTheNextYear();
    void openingsOfAGeneralLedger();
    void openingsAreNotCarriedOverAGap();
    void balancesOfTheMiddleOfAYearAreNoOpenings();
    void soleProprietorsProfitGoesToCapital();
    void monthsMissing();
    void sameMonthTwiceCountsOnce();
    void journalAndTrialBalanceDiffer();
    void monthOfACumulativeTrialBalance();
    void quartersAddUp();
    void periodBeyondTheYear_data();
    void periodBeyondTheYear();
    void profitIsAddedOnlyWhereLeftOut_data();
    void profitIsAddedOnlyWhereLeftOut();
    void balanceSheetThatDoesNotBalance();
    void totalsAreNeverAdded();
    void nameOfATotalInAJournalIsAnAccount();
    void contraAccountsInPrint();
    void rowsOfOneNameAddUp();
    void unknownAccountOfAProfitAndLossAlone();
    void assignments();
    void assignmentsOfMonthlyJournals();
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

/// A journal whose accounts carry balances forward needs no trial balance; one that is there comes first.
void AnnualAccountsTest::openingsOfAGeneralLedger()
{
    Books ledger = salesJournal(Month(2023, 4), Month(2024, 3));
    ledger.accounts.push_back(account("資本金"));
    for (const auto &[index, opening] : {std::pair(0U, 500), std::pair(1U, 0), std::pair(2U, 500)})
        ledger.accounts[index].opening = Yen(opening);
    const AccountsOfYears years = yearsOf({ledger});
    QVERIFY2(years.problems.empty(), qPrintable(problemsOf(years)));
    const AnnualAccounts &year = years.years.at(0);
    QVERIFY(year.hasBalanceSheet);
    QCOMPARE(year.find(CategoryId(QStringLiteral("bs_cash")))->opening.value().value(), 500);
    QCOMPARE(value("bs_cash", year), 1700);
    QCOMPARE(value("net_assets", year), 1700);
    ledger.first = Month(2023, 5);      // does not begin with the year: its openings are not those of the year
    QVERIFY(!yearsOf({ledger}).years.at(0).hasBalanceSheet);
}

void AnnualAccountsTest::openingsAreNotCarriedOverAGap()
{
    const Books first = printedBooks(smallBalance, BooksKind::trialBalance, Month(2022, 4), Month(2023, 3));
    const AccountsOfYears years = yearsOf({first, salesJournal(Month(2024, 4), Month(2025, 3))});
    QCOMPARE(years.years.size(), std::size_t(2));
    QVERIFY(years.years[0].hasBalanceSheet);
    QVERIFY(!years.years[1].hasBalanceSheet);
}

void AnnualAccountsTest::balancesOfTheMiddleOfAYearAreNoOpenings()
{
    const Books nineMonths = printedBooks(smallBalance, BooksKind::trialBalance, Month(2023, 4), Month(2023, 12));
    const AccountsOfYears years = yearsOf({nineMonths, salesJournal(Month(2024, 4), Month(2025, 3))});
    QCOMPARE(years.years.size(), std::size_t(2));
    QCOMPARE(years.years[0].balancesOf, std::optional(Month(2023, 12)));
    QCOMPARE(value("total_assets", years.years[0]), 700);
    QVERIFY(term("total_assets", years.years[0]).origin.note.ja.contains(QStringLiteral("2023年12月末の残高です")));
    QVERIFY(!term("sales", years.years[0]).origin.note.ja.contains(QStringLiteral("末の残高")));
    QVERIFY(!years.years[1].hasBalanceSheet && !years.years[1].balancesOf);
    const AccountsOfYears whole = yearsOf({printedBooks(smallBalance)});
    QVERIFY(!term("total_assets", whole.years.at(0)).origin.note.ja.contains(QStringLiteral("末の残高")));
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
    QVERIFY(years.problems.front().message.contains(QStringLiteral("April 2024 – March 2025 lack 2 months (July 2024, August 2024)")));
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
    QVERIFY(problem->message.contains(QStringLiteral("通信費: 144,230 yen in the journal, 144,231 yen in the trial balance")));
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

void AnnualAccountsTest::periodBeyondTheYear_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("months");        // that the book tells of its sales
    QTest::addColumn<int>("warnings");
    const int statement = static_cast<int>(BooksKind::annualAmounts);
    const int balance = static_cast<int>(BooksKind::trialBalance);
    QTest::newRow("statement") << statement << 0 << 1;
    QTest::newRow("trial balance of the period") << balance << 1 << 1;
    QTest::newRow("table of months") << balance << 12 << 0;
}

/// April to March of a firm that closes in December: what tells no months has no part for either year, and is never zero.
void AnnualAccountsTest::periodBeyondTheYear()
{
    QFETCH(int, kind);
    QFETCH(int, months);
    QFETCH(int, warnings);
    Books book = printedBooks({{"売上高", "売上高", "PL", 1200}}, static_cast<BooksKind>(kind), Month(2023, 4), Month(2024, 3), "march.csv");
    for (int m = 0; m < months; ++m)
        book.accounts.front().months.push_back(entry(book.last.plus(m - months + 1), 0, 1200 / months));
    const FiscalYear year(Month(2024, 1), Month(2024, 12));
    const CategoryId sales(QStringLiteral("pl_sales"));
    const AccountsOfYears years = yearsOf({book, booksOfTypedAmounts(year, {{sales, Yen(5000)}}, tables().categories)}, {}, 12);
    QCOMPARE(std::ranges::count(years.problems, QStringLiteral("ledger.period-beyond-year"), &Problem::id), warnings);
    QCOMPARE(years.years.size(), std::size_t(warnings > 0 ? 1 : 2));
    QCOMPARE(years.years.back().find(sales)->amount.value(), warnings > 0 ? 5000 : 300);
    if (warnings > 0) {
        const Problem &problem = years.problems.front();
        QCOMPARE(problem.place.file, QStringLiteral("march.csv"));
        QVERIFY2(problem.message.contains(QStringLiteral("April 2023 – March 2024")), qPrintable(problem.message));
        QVERIFY2(problem.message.contains(QStringLiteral("January 2024 – December 2024")), qPrintable(problem.message));
        return;
    }
    QCOMPARE(years.years.front().find(sales)->amount.value(), 900);
    book.accounts.push_back(account("雑収入"));                 // an amount of the whole period beside months
    book.accounts.back().statement = Statement::profitAndLoss;
    book.accounts.back().closing = Yen(70);
    QVERIFY(!yearsOf({book}, {}, 12).problems.empty());
    QVERIFY(yearsOf({book}, {}, 12).years.empty());
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
    QVERIFY(years.problems.front().message.contains(QStringLiteral("leave 210 yen")));
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

/// 減価償却累計額 stands once under each asset; the next year begins with all of it.
void AnnualAccountsTest::rowsOfOneNameAddUp()
{
    const Books books = printedBooks({{"建物", "有形固定資産", "BS", 1000}, {"減価償却累計額", "有形固定資産", "BS", 300}, {"機械装置", "有形固定資産", "BS", 500},
                                      {"減価償却累計額", "有形固定資産", "BS", 200}, {"資本金", "資本金", "BS", 1000}}, BooksKind::annualAmounts, Month(2023, 4), Month(2024, 3));
    const AccountsOfYears years = yearsOf({books, salesJournal(firstMonth, lastMonth)});
    QVERIFY2(years.problems.empty(), qPrintable(problemsOf(years)));
    for (const AnnualAccounts &year : years.years)
        QCOMPARE(value("tangible_assets", year), 1000);
    const auto depreciation = std::ranges::find(years.assignments, QStringLiteral("減価償却累計額"), &AccountAssignment::name);
    QVERIFY(depreciation != years.assignments.end());
    QCOMPARE(depreciation->amount.value(), 500);
}

void AnnualAccountsTest::unknownAccountOfAProfitAndLossAlone()
{
    Books list = printedBooks({{"売上高", "売上高", "PL", 1000}, {"ほげほげ", "なぞの見出し", "", 50}});
    list.accounts.back().statement.reset();
    list.hasBalanceSheet = false;
    const AccountsOfYears years = yearsOf({list});
    QCOMPARE(years.years.at(0).unmapped.size(), std::size_t(1));
    QVERIFY(!years.years[0].unmapped.front().statement);
    QVERIFY(term("sales", years.years[0]).origin.note.ja.contains(QStringLiteral("（ほげほげ、計50円）")));
}

/// Twelve files of one month each make one amount of the year; balances are those of its end.
void AnnualAccountsTest::assignmentsOfMonthlyJournals()
{
    std::vector<Books> books;
    for (Month month = firstMonth; month <= lastMonth; month = month.plus(1))
        books.push_back(salesJournal(month, month));
    const auto amount = [](const AccountsOfYears &years, const char *name) {
        const auto found = std::ranges::find(years.assignments, QString::fromUtf8(name), &AccountAssignment::name);
        return found == years.assignments.end() ? -1 : found->amount.value();
    };
    QCOMPARE(amount(yearsOf(books), "売上高"), 1200);
    QCOMPARE(amount(yearsOf(books), "現金"), 1200);            // without a balance sheet: what moved
    Books opening = printedBooks({{"現金", "", "BS", 0, 500}, {"資本金", "", "BS", 0, 500}});
    for (AccountTotals &a : opening.accounts)
        a.closing.reset();
    books.push_back(opening);
    QCOMPARE(amount(yearsOf(books), "売上高"), 1200);
    QCOMPARE(amount(yearsOf(books), "現金"), 1700);
    books.push_back(salesJournal(firstMonth.plus(12), lastMonth.plus(12)));
    QCOMPARE(amount(yearsOf(books), "売上高"), 1200);          // of the latest year
    QCOMPARE(amount(yearsOf(books), "現金"), 2900);
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
