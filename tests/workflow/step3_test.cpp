// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/dangling_origin.h"
#include "report/explanation.h"
#include "workflow/diagnose.h"

#include "workflow/session_fixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace smartsme;
using namespace smartsme::testing;

namespace {

const FiscalYear year2023{Month(2023, 4), Month(2024, 3)};
const FiscalYear year2024{Month(2024, 4), Month(2025, 3)};
const FiscalYear halfOf2023{Month(2023, 10), Month(2024, 3)};

struct Amount { const char *category; qint64 yen; };
using Amounts = std::vector<Amount>;

/// A firm of one owner, pay of 3 million each, sales of 40 million, operating profit of 4 million.
const Amounts usual = {{"pl_sales", 40'000'000}, {"cost_sales_other", 20'000'000}, {"sga_officer_pay", 4'000'000}, {"sga_salary", 9'000'000}, {"sga_rent_real_estate", 2'000'000},
                       {"sga_taxes_dues", 200'000}, {"sga_depreciation", 800'000}, {"bs_cash", 5'000'000}, {"bs_tangible", 10'000'000},
                       {"bs_long_term_debt", 8'000'000}, {"bs_retained_earnings", 7'000'000}};

Amounts with(std::initializer_list<Amount> changes)
{
    Amounts amounts = usual;
    for (const Amount &change : changes) {
        const auto known = std::ranges::find_if(amounts, [&](const Amount &a) { return QLatin1String(a.category) == QLatin1String(change.category); });
        if (known != amounts.end())
            known->yen = change.yen;
        else
            amounts.push_back(change);
    }
    return amounts;
}

const Figure *find(const std::vector<Figure> &figures, const QString &id)
{
    const auto found = std::ranges::find(figures, id, &Figure::id);
    return found == figures.end() ? nullptr : &*found;
}

} // namespace

/// What step 3 shows for firms at the edges, worked by hand, and the origin of every figure it shows.
class Step3Test : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_knowledge.emplace(Knowledge::load(qEnvironmentVariable("SMARTSME_DATA")).value());
        m_firm = {};
        m_firm.profile.name = QStringLiteral("甲");
        m_firm.profile.industry = QStringLiteral("76");
        m_firm.profile.capital = Yen(3'000'000);
        m_firm.profile.prefecture = QStringLiteral("13");
    }

    void officersButNoEmployees()
    {
        const DiagnosisRecord record = diagnosed({{year2024, usual, 2, 0, 0, std::nullopt}});
        const YearRecord &year = record.years.back();
        QVERIFY(year.comparisons.front().firm.unavailable.ja.contains(QStringLiteral("従業員数")));
        QVERIFY(year.gaps.front().unavailable.ja.contains(QStringLiteral("0人")));
        QCOMPARE(perPerson(year, "lp_seed_fig2"), 9'600'000.0);         // (4 + 4 + 9 + 2 + 0.2) million / 2
        QVERIFY(!points(year, "operating_profit_per_employee"));
        QVERIFY(!scoreOf(year, "operating_profit_per_employee").reason.ja.isEmpty());
        checkAll(record);
    }

    void aLoss()
    {
        const DiagnosisRecord record = diagnosed({{year2024, with({{"sga_salary", 20'000'000}}), 1, 3, 0, 6000}});
        const YearRecord &year = record.years.back();
        QCOMPARE(perPerson(year, "lp_locaben"), -7'000'000.0 / 3);
        QCOMPARE(points(year, "operating_margin").value(), 2);           // -17.5 %: between iv (-23.2673) and iii (-12.7858) of small restaurants
        QVERIFY(!points(year, "ebitda_net_debt_multiple"));             // EBITDA is -6.2 million: the material has no rule
        QCOMPARE(perPerson(year, "lp_houjin"), 19'200'000.0 / 4);       // -7 + 4 + 20 + 2 + 0.2 million
        checkAll(record);
    }

    void noSales()
    {
        const DiagnosisRecord record = diagnosed({{year2023, usual, 1, 3, 0, 6000},
                                                  {year2024, with({{"pl_sales", 0}, {"cost_sales_other", 0}}), 1, 3, 0, 6000}});
        const YearRecord &year = record.years.back();
        const Figure *margin = find(year.ratios, QStringLiteral("operating_margin"));
        QVERIFY(margin && !margin->isAvailable() && margin->unavailable.ja.contains(QStringLiteral("0円")));
        const Decomposition *change = changeOf(year, "change.lp_houjin.per_person");
        QCOMPARE(change->kind, SplitKind::byParts);
        QCOMPARE(change->difference.exactYen->value(), -5'000'000);     // operating profit 4 -> -16 million, 4 people
        QCOMPARE(change->contributions.front().amount.exactYen->value(), -5'000'000);
        QCOMPARE(find(year.ratios, QStringLiteral("sales_growth_rate"))->value.value(), -100.0);
        checkAll(record);
    }

    void theFirstYear()
    {
        const DiagnosisRecord record = diagnosed({{year2024, usual, 1, 3, 0, 6000}});
        const YearRecord &year = record.years.back();
        QVERIFY(std::ranges::all_of(year.changes, [](const Decomposition &d) { return d.unavailable.ja.contains(QStringLiteral("前年度の決算がありません")); }));
        QCOMPARE(scoreOf(year, "sales_growth_rate").missing.size(), std::size_t(1));
        QVERIFY(trendOf(record, "lp_houjin.per_person").mean.unavailable.ja.contains(QStringLiteral("3年分")));
        checkAll(record);
    }

    /// A firm founded in October: its first fiscal year has six months and is not a year with months missing.
    void theFirstYearIsShort()
    {
        const DiagnosisRecord record = diagnosed({{halfOf2023, usual, 1, 3, 0, 3000}, {year2024, usual, 1, 3, 0, 6000}});
        QCOMPARE(record.years.size(), std::size_t(2));
        QVERIFY(!record.years.front().accounts.isPartial());
        QCOMPARE(perPerson(record.years.front(), "lp_houjin"), 19'200'000.0 / 4);
        const Decomposition *change = changeOf(record.years.back(), "change.lp_houjin.per_hour");
        QVERIFY2(change->unavailable.ja.contains(QStringLiteral("前年度は6か月、この年度は12か月")), qPrintable(change->unavailable.ja));
        const Trend &trend = trendOf(record, "operating_margin");
        QVERIFY(trend.points.front().isShort && !trend.points.front().isPartial && trend.points.front().remark.ja.contains(QStringLiteral("6か月の決算")));
        QVERIFY(!trend.points.back().isPartial && !trend.points.back().isShort);
        checkAll(record);
    }

    /// From March to December: nine months between, flagged, not annualised, in no mean, not held against values of a whole year.
    void theClosingMonthWasMoved()
    {
        const FiscalYear nineMonths(Month(2024, 4), Month(2024, 12));
        m_firm.profile.closingMonth = 12;
        m_firm.profile.lastEarlierClosing = Month(2024, 3);
        const DiagnosisRecord record = diagnosed({{year2023.previous(), usual, 1, 3, 0, 6000}, {year2023, usual, 1, 3, 0, 6000},
                                                  {nineMonths, with({{"pl_sales", 30'000'000}, {"cost_sales_other", 15'000'000}}), 1, 3, 0, 4500}});
        m_firm.profile.closingMonth = 3;
        m_firm.profile.lastEarlierClosing.reset();
        QCOMPARE(record.years.size(), std::size_t(3));
        const YearRecord &year = record.years.back();
        QCOMPARE(year.accounts.year, nineMonths);
        QVERIFY(!year.accounts.isPartial() && record.problems.empty());
        QCOMPARE(perPerson(year, "lp_houjin"), 14'200'000.0 / 4);           // -1 + 4 + 9 + 2 + 0.2 million, as booked
        const Decomposition *change = changeOf(year, "change.lp_houjin.per_person");
        QVERIFY2(change->unavailable.ja.contains(QStringLiteral("前年度は12か月、この年度は9か月")), qPrintable(change->unavailable.ja));
        const Trend &trend = trendOf(record, "operating_margin");
        QVERIFY(trend.points.back().isShort && !trend.points.back().isPartial);
        QVERIFY2(trend.points.back().remark.ja == QStringLiteral("9か月の決算です。1年分には直していません。"), qPrintable(trend.points.back().remark.ja));
        QVERIFY2(trend.mean.unavailable.ja.contains(QStringLiteral("2024年度が1年分そろっていない")), qPrintable(trend.mean.unavailable.ja));
        QVERIFY(year.gaps.front().unavailable.ja.contains(QStringLiteral("9か月")) && year.comparisons.front().references.empty());
        QVERIFY(year.comparisons.front().unavailable.ja.contains(QStringLiteral("9か月")) && year.comparisons.front().firm.isAvailable());
        QVERIFY(!points(year, "operating_profit_per_employee") && scoreOf(year, "operating_profit_per_employee").reason.ja.contains(QStringLiteral("9か月")));
        QVERIFY(!points(year, "ebitda_net_debt_multiple") && !year.localBenchmark.total);
        QCOMPARE(points(year, "operating_margin").has_value(), true);       // a share of the same months
        QVERIFY(!find(year.ratios, QStringLiteral("sales_growth_rate"))->isAvailable());
        QVERIFY(std::ranges::none_of(year.trees.front().root.children, [](const RatioNode &node) { return node.previous || node.published; }));
        checkAll(record);
    }

    /// The same told by its statements alone, which then say that they end in another month than the firm closes in.
    void statementsTellTheEarlierClosingMonth()
    {
        m_firm.profile.closingMonth = 12;
        const DiagnosisRecord record = diagnosed({{year2023, usual, 1, 3, 0, 6000}, {FiscalYear(Month(2024, 4), Month(2024, 12)), usual, 1, 3, 0, 4500}});
        m_firm.profile.closingMonth = 3;
        QCOMPARE(record.years.back().accounts.year.months(), 9);
        QVERIFY(std::ranges::any_of(record.problems, [](const Problem &p) { return p.id == QStringLiteral("ledger.closing-month-differs"); }));
    }

    /// Without the number of employees the scale of the local benchmark is not known; whether the capital is known does not matter.
    void theScaleNeedsTheEmployees()
    {
        const DiagnosisRecord unknown = diagnosed({{year2024, usual, 1, std::nullopt, std::nullopt, std::nullopt}});
        QVERIFY(unknown.years.back().localBenchmark.scale.isEmpty());
        checkAll(unknown);
        const auto capital = m_firm.profile.capital;
        m_firm.profile.capital.reset();
        QCOMPARE(diagnosed({{year2024, usual, 1, 3, 0, 6000}}).years.back().localBenchmark.scale, QStringLiteral("small"));
        QCOMPARE(diagnosed({{year2024, usual, 1, 60, 0, 120'000}}).years.back().localBenchmark.scale, QStringLiteral("medium"));
        m_firm.profile.capital = capital;
    }

    void partTimersOnly()
    {
        const DiagnosisRecord record = diagnosed({{year2024, usual, 0, 0, 5, 4000}});
        QCOMPARE(perPerson(record.years.back(), "lp_houjin"), 19'200'000.0 / 5);
        QVERIFY(record.years.back().gaps.front().unavailable.ja.isEmpty());
        checkAll(record);
    }

    void financeHasNoBenchmark()
    {
        m_firm.profile.industry = QStringLiteral("J");
        const DiagnosisRecord record = diagnosed({{year2024, usual, 1, 3, 0, 6000}});
        m_firm.profile.industry = QStringLiteral("76");
        const YearRecord &year = record.years.back();
        QVERIFY(year.gaps.front().unavailable.ja.contains(QStringLiteral("金融")));
        QVERIFY(year.comparisons.front().references.empty());
        QVERIFY(!year.localBenchmark.total);
        checkAll(record);
    }

    void negativeEquity()
    {
        const DiagnosisRecord record = diagnosed({{year2024, with({{"bs_retained_earnings", -9'000'000}, {"bs_long_term_debt", 24'000'000}}), 1, 3, 0, 6000}});
        const YearRecord &year = record.years.back();
        QVERIFY(*find(year.ratios, QStringLiteral("equity_ratio"))->value < 0);
        QCOMPARE(points(year, "equity_ratio").value(), 1);
        checkAll(record);
    }

    void nothingIsKnown()
    {
        const DiagnosisRecord record = diagnosed({{year2024, {{"sga_other", 1}}, std::nullopt, std::nullopt, std::nullopt, std::nullopt, false}});
        QCOMPARE(record.years.size(), std::size_t(1));
        const YearRecord &year = record.years.back();
        QVERIFY(!year.gaps.front().unavailable.ja.isEmpty());
        QVERIFY(std::ranges::none_of(year.localBenchmark.scores, [](const LocalBenchmarkScore &score) { return score.points.has_value(); }));
        checkAll(record);
    }

    /// Three whole years: 12 million / 4, 15 million / 5, 18 million / 3 people of operating profit: 45 / 12, not the mean of 3, 3 and 6.
    void theMeanOfThreeYearsIsTheRatioOfTheSums()
    {
        const FiscalYear year2022 = year2023.previous();
        const auto earning = [](qint64 profit) { return Amounts{{"pl_sales", profit}}; };
        const DiagnosisRecord record = diagnosed({{year2022, earning(12'000'000), 0, 4, 0, 1000}, {year2023, earning(15'000'000), 0, 5, 0, 1000},
                                                  {year2024, earning(18'000'000), 0, 3, 0, 1000}});
        const Trend &trend = trendOf(record, "operating_profit_per_employee");
        QCOMPARE(trend.mean.value.value(), 3'750'000.0);
        QCOMPARE(trend.mean.origin.inputs.size(), std::size_t(3));
        const Trend &margin = trendOf(record, "operating_margin");
        QCOMPARE(margin.mean.value.value(), 100.0);
        QVERIFY(!margin.published.empty());
        const Trend &growth = trendOf(record, "sales_growth_rate");     // the first year has none
        QVERIFY(!growth.mean.isAvailable());
    }

    /// Twelve months, then six of the next year: the rules of the subsidy are held against the twelve, 20,000,000 / 6,000 hours.
    void rulesLookAtWholeYears()
    {
        const auto amountsOf = [&](FiscalYear period) {
            std::vector<std::pair<CategoryId, Yen>> amounts;
            for (const Amount &amount : usual)
                amounts.emplace_back(CategoryId(QLatin1String(amount.category)), Yen(amount.yen));
            Books books = booksOfTypedAmounts(period, amounts, m_knowledge->categories);
            books.hasProfitAndLoss = books.hasBalanceSheet = true;
            return books;
        };
        const FiscalYear year2025(Month(2025, 4), Month(2026, 3));
        Books half = amountsOf({Month(2025, 4), Month(2025, 9)});
        half.kind = BooksKind::trialBalance;
        Case firm = m_firm;
        firm.books = {amountsOf(year2024), half};
        const Heads three = Heads::fromPersons(3);
        firm.typedWorkforce = {{year2024, Heads(), three, Heads(), Hours::fromMinutes(6000 * 60)}, {year2025, Heads(), three, Heads(), Hours::fromMinutes(5000 * 60)}};
        const DiagnosisRecord record = diagnose(firm, *m_knowledge, QDate(2026, 11, 28));
        QCOMPARE(record.years.size(), std::size_t(2));
        QVERIFY(record.years.back().accounts.isPartial());
        QVERIFY(!record.ruleChecks.empty());
        QCOMPARE(record.ruleChecks.front().base.value.value(), 20'000'000.0 / 6000);
        QCOMPARE(record.ruleChecks.front().verdict, Verdict::notYetKnown);
    }

    void samples_data()
    {
        QTest::addColumn<QString>("letter");
        for (const char *letter : {"a", "b", "c"})
            QTest::newRow(letter) << QString::fromLatin1(letter);
    }

    /// Every figure of the sample firms, in every year, has an origin that opens; every published one names table and class.
    void samples()
    {
        QFETCH(QString, letter);
        const auto session = openSession();
        QVERIFY(session->openSample(letter).ok());
        const DiagnosisRecord &record = session->diagnosis();
        QVERIFY(!record.years.empty() && !record.cards.empty());
        const int figures = checkAll(record);
        QVERIFY2(figures > 300, qPrintable(QString::number(figures)));
        for (const ProductivityCard &card : record.cards) {
            QVERIFY(!card.evidence.empty() && !card.sentence.ja.isEmpty() && !card.sentence.en.isEmpty());
            for (const char16_t *cause : {u"ため", u"原因", u"せい"})
                QVERIFY2(!card.sentence.ja.contains(QString::fromUtf16(cause)), qPrintable(card.sentence.ja));
        }
        const YearRecord &year = record.years.back();
        QCOMPARE(year.gaps.front().difference.exactYen->value(), sumOf(year.gaps.front()));
        const std::vector<Figure> workforce = workforceFigures(year);
        const std::vector<NamedFigure> named = figuresOf(record, year, workforce);
        const auto found = std::ranges::find(named, QStringLiteral("lp_seed_fig2.per_person"), &NamedFigure::name);
        QVERIFY(found != named.end());
        const Explanation explanation = explained(found->name, *found->figure);
        QCOMPARE(explanation.inputs.size(), std::size_t(2));
        QVERIFY(!explanation.formulaWithAmounts.ja.isEmpty() && explanation.figure.origin.inputs.empty());
    }

private:
    struct YearOf
    {
        FiscalYear year;
        Amounts amounts;
        std::optional<int> officers;
        std::optional<int> regular;
        std::optional<int> partTime;
        std::optional<int> hours;
        bool isWhole = true;                ///< absent amounts are zero, not unknown
    };

    DiagnosisRecord diagnosed(const std::vector<YearOf> &years)
    {
        Case firm = m_firm;
        const auto heads = [](std::optional<int> persons) { return persons ? std::optional(Heads::fromPersons(*persons)) : std::nullopt; };
        for (const YearOf &year : years) {
            std::vector<std::pair<CategoryId, Yen>> amounts;
            for (const Amount &amount : year.amounts)
                amounts.emplace_back(CategoryId(QLatin1String(amount.category)), Yen(amount.yen));
            Books books = booksOfTypedAmounts(year.year, amounts, m_knowledge->categories);
            books.hasProfitAndLoss = year.isWhole;
            books.hasBalanceSheet = year.isWhole;
            firm.books.push_back(std::move(books));
            firm.typedWorkforce.push_back({year.year, heads(year.officers), heads(year.regular), heads(year.partTime),
                                           year.hours ? std::optional(Hours::fromMinutes(*year.hours * 60LL)) : std::nullopt});
        }
        return diagnose(firm, *m_knowledge, QDate(2026, 11, 28));
    }

    /// Every value is finite, every missing one has a reason, every origin opens; how many figures there were.
    static int checkAll(const DiagnosisRecord &record)
    {
        int count = 0;
        for (const YearRecord &year : record.years) {
            const std::vector<Figure> workforce = workforceFigures(year);
            for (const NamedFigure &named : figuresOf(record, year, workforce)) {
                const Figure &figure = *named.figure;
                if (figure.value && !std::isfinite(*figure.value))
                    qFatal("%s is not finite", qPrintable(named.name));
                if (const QString dangling = danglingOrigin(figure); !dangling.isEmpty())
                    QTest::qFail(qPrintable(QStringLiteral("%1: %2").arg(named.name, dangling)), __FILE__, __LINE__);
                if (figure.isAvailable() && figure.origin.kind == Origin::Kind::benchmarkCell && figure.origin.year.isEmpty()
                    && !figure.origin.table.contains(QStringLiteral("local_benchmark")))
                    QTest::qFail(qPrintable(QStringLiteral("%1 has no year").arg(named.name)), __FILE__, __LINE__);
                ++count;
            }
            for (const std::vector<Decomposition> *list : {&year.gaps, &year.changes}) {
                for (const Decomposition &each : *list) {
                    const bool isTold = each.unavailable.ja.isEmpty() == each.difference.isAvailable();
                    if (!isTold || (each.kind != SplitKind::none && sumOf(each) != each.difference.exactYen->value()))
                        QTest::qFail(qPrintable(each.id), __FILE__, __LINE__);
                }
            }
        }
        return count;
    }

    static std::int64_t sumOf(const Decomposition &decomposition)
    {
        std::int64_t sum = 0;
        for (const Contribution &each : decomposition.contributions)
            sum += each.amount.exactYen->value();
        return sum;
    }

    static std::optional<double> perPerson(const YearRecord &year, const char *definition)
    {
        const auto found = std::ranges::find(year.productivity, DefinitionId(QLatin1String(definition)), &Productivity::definition);
        return found->perPerson.value;
    }

    static const LocalBenchmarkScore &scoreOf(const YearRecord &year, const char *indicator)
    {
        return *std::ranges::find(year.localBenchmark.scores, IndicatorId(QLatin1String(indicator)), &LocalBenchmarkScore::indicator);
    }
    static std::optional<int> points(const YearRecord &year, const char *indicator) { return scoreOf(year, indicator).points; }

    static const Decomposition *changeOf(const YearRecord &year, const char *id)
    {
        return &*std::ranges::find(year.changes, QString::fromLatin1(id), &Decomposition::id);
    }

    static const Trend &trendOf(const DiagnosisRecord &record, const char *id)
    {
        return *std::ranges::find(record.trends, QString::fromLatin1(id), &Trend::id);
    }

    std::optional<Knowledge> m_knowledge;
    Case m_firm;
};

QTEST_MAIN(Step3Test)
#include "step3_test.moc"
