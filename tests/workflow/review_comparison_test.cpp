// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/import_review.h"

#include "core/number_text.h"
#include "workflow/review_fixture.h"

#include <QTest>

#include <algorithm>

using namespace smartsme;
using namespace smartsme::testing;

/// Books against books and against the payroll; every amount worked by hand.
class ReviewComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJournalThatAgreesIsNoItem()
    {
        QVERIFY(!itemOf(reviewed({readFile(trialBalance()), readFile(journal(1000, 500, 100, 400))}), "review.journal-differs"));
    }

    void aJournalWithTaxIsTold()
    {
        const ImportReview review = reviewed({readFile(trialBalance()), readFile(journal(1100, 550, 110, 440))});
        const ReviewItem *item = itemOf(review, "review.journal-differs");
        QVERIFY(item);
        QCOMPARE(item->topic, ReviewTopic::journalDiffers);
        QCOMPARE(item->leftName, text("仕訳帳.csv"));
        QCOMPARE(item->rightName, text("試算表.csv"));
        // Debit less credit, largest difference first.
        QVERIFY(shows(*item, {{"売上高", -1100, -1000}, {"仕入高", 550, 500}, {"現金", 440, 400}, {"旅費交通費", 110, 100}}));
        QCOMPARE(item->reasons.size(), std::size_t(1));
        QVERIFY(item->reasons[0].contains(QStringLiteral("8 or 10 %")) || item->reasons[0].contains(text("8")));
        QCOMPARE(item->problem.severity, Severity::warning);
        QVERIFY(!item->mustBeDecided);
    }

    void closingEntriesThatAreMissingAreTold()
    {
        const Books printed = trialBalance({balance("減価償却費", "販売管理費", pl, Side::debit, 0, 700, 0, 700),
                                            balance("減価償却累計額", "有形固定資産", bs, Side::credit, 0, 0, 700, 700)});
        const ReviewItem *item = nullptr;
        const ImportReview review = reviewed({readFile(journal(1000, 500, 100, 400)), readFile(printed)});
        item = itemOf(review, "review.journal-differs");
        QVERIFY(item);
        QVERIFY(shows(*item, {{"減価償却累計額", 0, -700}, {"減価償却費", 0, 700}}) || shows(*item, {{"減価償却費", 0, 700}, {"減価償却累計額", 0, -700}}));
        QCOMPARE(item->reasons.size(), std::size_t(1));
        QVERIFY(item->file == std::optional<std::size_t>(1));
    }

    void openingEntriesOfAJournalAreTold()
    {
        Books withOpening = journal(1000, 500, 100, 450);       // 400 of the month and 50 it began with
        withOpening.accounts.push_back(booked("資本金", april, 0, 50));
        const ImportReview review = reviewed({readFile(withOpening), readFile(trialBalance())});
        const ReviewItem *item = itemOf(review, "review.journal-differs");
        QVERIFY(item);
        QVERIFY(shows(*item, {{"現金", 450, 400}, {"資本金", -50, 0}}) || shows(*item, {{"資本金", -50, 0}, {"現金", 450, 400}}));
        QCOMPARE(item->reasons.size(), std::size_t(1));
    }

    void onlyWhatTheBatchTouchesIsCompared()
    {
        Case of = firm();
        of.books = {trialBalance(), journal(1100, 550, 110, 440)};
        QVERIFY(!itemOf(reviewed({readFile(payrollOf("給与.csv", {pay(april, 0, 1, 0)}))}, of), "review.journal-differs"));
        of.books.pop_back();
        QVERIFY(itemOf(reviewed({readFile(journal(1100, 550, 110, 440))}, of), "review.journal-differs"));
    }

    void balancesAreCarriedFromPeriodToPeriod()
    {
        const Books march = booksOf("3月.csv", BooksKind::trialBalance, Month(2024, 3), Month(2024, 3),
                                    {balance("現金", "流動資産", bs, Side::debit, 10, 60, 0, 70, Month(2024, 3)), balance("売掛金", "流動資産", bs, Side::debit, 0, 300, 0, 300, Month(2024, 3)),
                                     balance("資本金", "純資産", bs, Side::credit, 10, 0, 0, 10, Month(2024, 3)), balance("売上高", "売上高", pl, Side::credit, 0, 0, 360, 360, Month(2024, 3))});
        const ReviewItem *item = nullptr;
        const ImportReview review = reviewed({readFile(trialBalance()), readFile(march)});
        item = itemOf(review, "review.opening-differs");
        QVERIFY(item);
        // Cash closes with 70 and opens with 50; 300 of receivables do not open at all; net assets are not compared.
        QVERIFY(shows(*item, {{"売掛金", 300, 0}, {"現金・預金", 70, 50}}));
        QVERIFY(item->file == std::optional<std::size_t>(0));
        Books right = march;
        right.accounts[0].closing = Yen(50);
        right.accounts.erase(right.accounts.begin() + 1);
        QVERIFY(!itemOf(reviewed({readFile(trialBalance()), readFile(right)}), "review.opening-differs"));
    }

    void thePayrollIsHeldAgainstTheAccounts_data()
    {
        QTest::addColumn<qint64>("wages");          // of the accounts; the payroll has 3,000,000
        QTest::addColumn<qint64>("bonus");
        QTest::addColumn<qint64>("partTime");
        QTest::addColumn<qint64>("commuting");      // of the payroll, a month
        QTest::addColumn<qint64>("officer");
        QTest::addColumn<qint64>("difference");     // payroll less accounts, worked by hand
        QTest::addColumn<bool>("isExplained");
        QTest::addColumn<QString>("amount");        // named in a reason
        QTest::addColumn<int>("reasons");
        QTest::newRow("commuting in travel") << qint64(3'000'000) << qint64(0) << qint64(0) << qint64(11'000) << qint64(500'000) << qint64(132'000) << true << "120,000" << 2;
        QTest::newRow("commuting in wages") << qint64(3'132'000) << qint64(100'000) << qint64(0) << qint64(11'000) << qint64(500'000) << qint64(-100'000) << false << "" << 3;
        QTest::newRow("no officers") << qint64(3'000'000) << qint64(0) << qint64(0) << qint64(0) << qint64(0) << qint64(-6'000'000) << false << "" << 2;
        QTest::newRow("no bonuses") << qint64(3'000'000) << qint64(800'000) << qint64(0) << qint64(0) << qint64(500'000) << qint64(-800'000) << false << "" << 2;
        QTest::newRow("no part-timers") << qint64(3'000'000) << qint64(0) << qint64(900'000) << qint64(0) << qint64(500'000) << qint64(-900'000) << false << "" << 2;
        QTest::newRow("a little") << qint64(3'020'000) << qint64(0) << qint64(0) << qint64(0) << qint64(500'000) << qint64(-20'000) << false << "" << 2;
    }

    void thePayrollIsHeldAgainstTheAccounts()
    {
        QFETCH(qint64, wages);
        QFETCH(qint64, bonus);
        QFETCH(qint64, partTime);
        QFETCH(qint64, commuting);
        QFETCH(qint64, officer);
        QFETCH(qint64, difference);
        QFETCH(bool, isExplained);
        QFETCH(QString, amount);
        QFETCH(int, reasons);
        const ImportReview review = reviewed({readFile(annualBooks(wages, bonus, partTime)), readFile(payrollOf("給与.csv", yearOfPay(commuting, officer)))});
        const ReviewItem *item = itemOf(review, "review.payroll-differs");
        QVERIFY(item);
        QCOMPARE(item->problem.severity, isExplained ? Severity::note : Severity::warning);
        const Yen sum(12 * (officer + 250'000 + commuting));
        const ReviewAmount &all = item->amounts.front();              // the sum before its parts
        QCOMPARE(all.left, std::optional(sum));
        QCOMPARE(all.difference, Yen(difference));
        // Both sums are named; neither is what “stands there” or is “needed”.
        QVERIFY(item->problem.found.isEmpty() && item->problem.expected.isEmpty());
        QVERIFY(item->problem.message.contains(yenText(sum)) && item->problem.message.contains(yenText(*all.right)));
        QVERIFY(item->leftName != item->rightName);
        QCOMPARE(static_cast<int>(item->reasons.size()), reasons);     // the last one always says what is not compared
        QVERIFY2(amount.isEmpty() || item->reasons[0].contains(amount), qPrintable(item->reasons[0]));
    }

    void payOfTheMonthOfWorkIsFound()
    {
        // Paid: April 2024 240,000, then 250,000, April 2025 260,000. Booked by month of work: May 2024 to April 2025.
        std::vector<MonthlyPay> months = yearOfPay(0);
        months.front().wages = Yen(240'000);
        months.push_back(pay(Month(2025, 4), 500'000, 260'000, 0));
        const ImportReview review = reviewed({readFile(annualBooks(11 * 250'000 + 260'000)), readFile(payrollOf("給与.csv", months))});
        const ReviewItem *item = itemOf(review, "review.payroll-differs");
        QVERIFY(item);
        QCOMPARE(item->reasons.size(), std::size_t(2));
        QCOMPARE(item->problem.severity, Severity::note);
        // A payroll that agrees to the yen is no item.
        QVERIFY(!itemOf(reviewed({readFile(annualBooks(3'000'000)), readFile(payrollOf("給与.csv", yearOfPay(0)))}), "review.payroll-differs"));
        // Nor one whose commuting allowances are among the wages of the accounts.
        QVERIFY(!itemOf(reviewed({readFile(annualBooks(3'132'000)), readFile(payrollOf("給与.csv", yearOfPay(11'000)))}), "review.payroll-differs"));
    }
};

QTEST_MAIN(ReviewComparisonTest)
#include "review_comparison_test.moc"
