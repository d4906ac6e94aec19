// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/import_review.h"

#include "workflow/import_choice.h"
#include "workflow/review_fixture.h"

#include <QTest>

#include <algorithm>

using namespace smartsme;
using namespace smartsme::testing;

class ImportReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileTellsWhatWasChecked()
    {
        Books wrong = trialBalance();
        wrong.source = {};
        wrong.source.name = QStringLiteral("x");
        wrong.source.sha256 = QStringLiteral("y");
        wrong.accounts[0].closing = Yen(451);
        const ImportReview review = reviewed({readFile(trialBalance()), readFile(wrong), readFile(payrollOf("給与.csv", {pay(april, 1, 20, 300)}))});
        QCOMPARE(review.files.size(), std::size_t(3));
        QCOMPARE(review.files[0].debits, std::optional(Yen(1600)));     // 1000 + 500 + 100
        QCOMPARE(review.files[0].credits, std::optional(Yen(1600)));    // 600 + 1000
        QCOMPARE(review.files[0].carried, 5);
        QCOMPARE(review.files[0].notCarried, 0);
        QCOMPARE(review.files[1].carried, 4);
        QCOMPARE(review.files[1].notCarried, 1);
        QVERIFY(review.files[2].isPayroll && !review.files[2].books);
        QCOMPARE(review.files[2].gross, std::optional(Yen(321)));
    }

    void monthsMissingAreNamedOverAllFiles()
    {
        const Books gap = journalWithout("仕訳帳.csv", Month(2024, 4), Month(2025, 3), Month(2024, 8));
        const ImportReview review = reviewed({readFile(gap)});
        const ReviewItem *item = itemOf(review, "review.months-missing");
        QVERIFY(item);
        QVERIFY2(item->problem.message.contains(text("2024年8月")), qPrintable(item->problem.message));
        QCOMPARE(review.periods.size(), std::size_t(1));
        QCOMPARE(review.periods[0].year, year2024);
        QVERIFY((review.periods[0].missing == std::vector<Month>{Month(2024, 8)}));
        QCOMPARE(review.periods[0].present.size(), std::size_t(11));
        // A second file has the month.
        QVERIFY(!itemOf(reviewed({readFile(gap), readFile(journalWithout("8月.csv", Month(2024, 8), Month(2024, 8)))}), "review.months-missing"));
        // The case has it.
        Case of = firm();
        of.books = {journalWithout("8月.csv", Month(2024, 8), Month(2024, 8))};
        QVERIFY(!itemOf(reviewed({readFile(gap)}, of), "review.months-missing"));
        // A year that is not over lacks nothing; a payroll lacks what the books have.
        const Books half = journalWithout("上期.csv", Month(2024, 4), Month(2024, 9));
        QVERIFY(!itemOf(reviewed({readFile(half)}), "review.months-missing"));
        const ImportReview withPay = reviewed({readFile(half), readFile(payrollOf("給与.csv", {pay(Month(2024, 4), 0, 1, 0), pay(Month(2024, 5), 0, 1, 0)}))});
        item = itemOf(withPay, "review.months-missing");
        QVERIFY(item);
        QVERIFY2(item->problem.message.contains(text("2024年6月〜2024年9月")), qPrintable(item->problem.message));
    }

    void aPeriodThatIsThereMustBeDecided()
    {
        Case of = firm();
        of.books = {journalWithout("前.csv", Month(2024, 4), Month(2024, 9))};
        const auto item = [&](const Books &books) { return *itemOf(reviewed({readFile(books)}, of), "import.period-twice"); };
        const ReviewItem fuller = item(journalWithout("新.csv", Month(2024, 4), Month(2025, 3)));
        QVERIFY(fuller.mustBeDecided);
        QCOMPARE(fuller.proposed, std::optional(ReviewAction::replace));
        QVERIFY((fuller.choices == std::vector{ReviewAction::replace, ReviewAction::keepOld}));
        QVERIFY(fuller.amounts.empty());                        // the shared months are equal
        const ReviewItem less = item(journalWithout("新.csv", Month(2024, 6), Month(2024, 7)));
        QCOMPARE(less.proposed, std::optional(ReviewAction::keepOld));
        const ReviewItem both = item(journalWithout("新.csv", Month(2024, 9), Month(2025, 3)));
        QCOMPARE(both.proposed, std::optional(ReviewAction::keepBoth));
        // Half a year that does not touch it is no repetition.
        QVERIFY(!itemOf(reviewed({readFile(journalWithout("下期.csv", Month(2024, 10), Month(2025, 3)))}, of), "import.period-twice"));
        Books other = journalWithout("新.csv", Month(2024, 4), Month(2024, 9));
        other.accounts[1].months[0].credit = Yen(130);          // 600 in sales before, 630 now
        const ReviewItem differs = item(other);
        QVERIFY(shows(differs, {{"売上高", 630, 600}}));
        QCOMPARE(differs.otherSha256, QStringLiteral("sha of 前.csv"));
    }

    void attendancesAreComparedByPeopleAndHours()
    {
        const auto attendance = [](const char *file, int hours) {
            Payroll payroll = payrollOf(file, {pay(april, 0, 0, 0)});
            payroll.kind = PayrollKind::attendance;
            payroll.months[0].hours = Hours::fromMinutes(hours * 60);
            return readFile(payroll);
        };
        const ImportReview other = reviewed({attendance("本店.csv", 300), attendance("支店.csv", 160)});
        const ReviewItem *differs = itemOf(other, "import.period-twice");
        QVERIFY(differs && tells(*differs, "differ in people or hours") && !tells(*differs, "same amounts"));
        const ImportReview twice = reviewed({attendance("本店.csv", 300), attendance("写し.csv", 300)});
        const ReviewItem *equal = itemOf(twice, "import.period-twice");
        QVERIFY(equal && tells(*equal, "same amounts"));
    }

    void theFullerOfTwoPayrollsIsProposed()
    {
        const auto payroll = [](const char *file, Month first, int months) {
            std::vector<MonthlyPay> runs;
            for (int i = 0; i < months; ++i)
                runs.push_back(pay(first.plus(i), 0, 1000, 0));
            return readFile(payrollOf(file, std::move(runs)));
        };
        const ReadFile spring = payroll("春.csv", april, 3);
        const ReadFile rest = payroll("残り.csv", Month(2024, 6), 10);
        const ImportReview later = reviewed({spring, rest});
        const ReviewItem *taken = itemOf(later, "import.period-twice");
        QVERIFY(taken);
        QCOMPARE(taken->proposed, std::optional(ReviewAction::replace));
        QVERIFY(tells(*taken, "春.csv") && tells(*taken, "2024年4月〜2024年5月"));
        const ImportReview earlier = reviewed({rest, spring});
        const ReviewItem *left = itemOf(earlier, "import.period-twice");
        QVERIFY(left);
        QCOMPARE(left->proposed, std::optional(ReviewAction::keepOld));
        QVERIFY(tells(*left, "春.csv") && tells(*left, "2024年4月〜2024年5月"));
    }

    void decisionsChooseFiles()
    {
        Case of = firm();
        of.payrolls = {payrollOf("前.csv", {pay(april, 0, 1, 0)})};
        std::vector<ReadFile> files = {readFile(payrollOf("新.csv", {pay(april, 0, 2, 0)})), readFile(payrollOf("5月.csv", {pay(Month(2024, 5), 0, 2, 0)})),
                                       readFile(payrollOf("5月の写し.csv", {pay(Month(2024, 5), 0, 2, 0)})), refusedFile("読めない.csv", "import.not-recognised")};
        const ImportReview review = reviewed(files, of);
        QCOMPARE(std::ranges::count_if(review.items, &ReviewItem::mustBeDecided), 3);
        QCOMPARE(choiceOf(review, {}).open.size(), std::size_t(3));

        ImportDecisions asProposed;
        for (const ReviewItem &item : review.items)
            asProposed.byItem.emplace(item.key, *item.proposed);
        const BatchChoice proposed = choiceOf(review, asProposed);
        QVERIFY(proposed.open.empty());
        QVERIFY((proposed.replaced == QStringList{QStringLiteral("sha of 前.csv")}));
        QVERIFY((proposed.leftOut == std::set<std::size_t>{1, 3}));     // the later of two equal files, and the one that cannot be read

        ImportDecisions decisions;
        decisions.samePeriod = ReviewAction::keepOld;
        decisions.leavesOutRefused = true;
        QCOMPARE(choiceOf(review, decisions).open.size(), std::size_t(1));      // which of the batch counts is not said
        const auto twice = std::ranges::find_if(review.items, [](const ReviewItem &item) { return item.otherFile.has_value(); });
        decisions.byItem[twice->key] = ReviewAction::keepOld;   // files[2] repeats files[1]
        const BatchChoice kept = choiceOf(review, decisions);
        QVERIFY(kept.open.empty() && kept.replaced.isEmpty());
        QVERIFY((kept.leftOut == std::set<std::size_t>{0, 2, 3}));
        decisions.samePeriod = ReviewAction::keepBoth;
        QVERIFY((choiceOf(review, decisions).leftOut == std::set<std::size_t>{2, 3}));
    }

    void taxTreatmentsThatDifferAreTold()
    {
        Books with = journalWithout("税込.csv", Month(2024, 4), Month(2024, 6));
        with.tax = TaxBookkeeping::inclusive;
        Books without = journalWithout("税抜.csv", Month(2024, 7), Month(2024, 9));
        without.tax = TaxBookkeeping::exclusive;
        const ImportReview review = reviewed({readFile(with), readFile(without)});
        const ReviewItem *item = itemOf(review, "review.tax-mixed");
        QVERIFY(item);
        QVERIFY(item->reasons.at(0).contains(text("税込.csv")) && item->reasons.at(1).contains(text("税抜.csv")));
        // Books that the new ones take the place of are not counted.
        Case of = firm();
        of.books = {with};
        Books fuller = journalWithout("新.csv", Month(2024, 4), Month(2024, 9));
        fuller.tax = TaxBookkeeping::exclusive;
        QVERIFY(!itemOf(reviewed({readFile(fuller)}, of), "review.tax-mixed"));
        QVERIFY(item->problem.found.isEmpty() && item->problem.expected.isEmpty());     // neither treatment is “needed”
        ReadFile assumed = readFile(with);
        assumed.outcome.problems = {Problem{Severity::note, QStringLiteral("import.tax-assumed"), {}, QStringLiteral("x"), {}, {}, {}}};
        const ImportReview asked = reviewed({assumed});
        const ReviewItem *choose = itemOf(asked, "import.tax-assumed");
        QVERIFY(choose && asked.files[0].isTaxAssumed);
        QCOMPARE(choose->proposed, std::optional(ReviewAction::taxInclusive));
        QVERIFY(!choose->mustBeDecided);
        QVERIFY(!itemOf(asked, "review.tax-mixed"));
    }
};

QTEST_MAIN(ImportReviewTest)
#include "import_review_test.moc"
