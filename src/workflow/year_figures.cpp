// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/year_figures.h"

#include "benchmark/year_remark.h"

#include <algorithm>

namespace smartsme {

namespace {

/// The year that ends where this one begins, or nullptr.
const YearRecord *yearBefore(const DiagnosisRecord &record, std::size_t at)
{
    const bool follows = at > 0 && record.years[at - 1].accounts.year.last().plus(1) == record.years[at].accounts.year.first();
    return follows ? &record.years[at - 1] : nullptr;
}

/// The same where it can stand beside this one: as long, with all months.
const YearRecord *comparableYearBefore(const YearRecord &year, const YearRecord *previous)
{
    return previous && whyNotComparable(previous->accounts, year.accounts).ja.isEmpty() ? previous : nullptr;
}

/// Whether the firm is a small enterprise, by the employees of the latest year.
std::optional<bool> isSmallEnterprise(const DiagnosisRecord &record, const Knowledge &knowledge)
{
    std::optional<Heads> employees;
    if (const auto heads = record.latest()->workforce.figure(QStringLiteral("heads_employees")).value)
        employees = Heads::fromHundredths(qRound64(*heads * 100));
    return knowledge.sizeRules.isSmallEnterprise(record.profile, employees);
}

int missingMonthsOf(const YearRecord &year)
{
    return static_cast<int>(year.accounts.missingMonths.size());
}

void takeComparisons(YearRecord &year, const YearRecord *previous, const DiagnosisRecord &record, const Knowledge &knowledge)
{
    const FiscalYear fiscalYear = year.accounts.year;
    const int missingMonths = missingMonthsOf(year);
    year.comparisons = comparisons(knowledge.benchmarks, knowledge.industries, record.profile, fiscalYear, year.ratios, year.productivity,
                                   year.workforce.figure(QStringLiteral("heads_employees")), record.sizeClass.verdict, missingMonths);
    const Text remark = yearRemark(fiscalYear, missingMonths);
    if (!remark.ja.isEmpty()) {
        for (Comparison &comparison : year.comparisons)
            comparison.caveats.insert(comparison.caveats.begin(), remark);
    }
    year.localBenchmark = localBenchmark(knowledge.benchmarks, knowledge.industries, record.profile, isSmallEnterprise(record, knowledge), year.ratios,
                                         fiscalYear, missingMonths);
    for (LocalBenchmarkScore &score : year.localBenchmark.scores) {
        const auto ratio = std::ranges::find(knowledge.ratios.all(), score.indicator, &RatioDefinition::indicator);
        if (ratio != knowledge.ratios.all().end())
            score.missing = missingInputs(*ratio, year.accounts, previous ? &previous->accounts : nullptr, year.workforce, knowledge.terms);
    }
    year.positions = positions(knowledge.benchmarks, year.localBenchmark, year.comparisons);
}

/// Gaps to the published values, and the trees that show the published class beside the firm.
void takeGaps(YearRecord &year, const YearRecord *previous, const DiagnosisRecord &record, const Knowledge &knowledge)
{
    previous = comparableYearBefore(year, previous);
    for (GapTarget &target : gapTargets(knowledge.benchmarks, knowledge.industries, record.profile, year.accounts.year)) {
        const ProductivitySide firm = firmSide(target.recipe, year.accounts, year.workforce, knowledge.terms);
        if (target.unavailable.ja.isEmpty())
            target.unavailable = shortYearReason(firm.perPerson, year.accounts.year, missingMonthsOf(year));
        year.gaps.push_back(gapTo(target, firm));
        const Text remark = yearRemark(year.accounts.year, missingMonthsOf(year));
        if (!remark.ja.isEmpty())
            year.gaps.back().notes.push_back(remark);
        const ProductivitySide before = previous ? firmSide(target.recipe, previous->accounts, previous->workforce, knowledge.terms) : ProductivitySide{};
        year.trees.push_back({target.indicator.text(), target.definition, target.recipe.perPersonLabel,
                              ratioTree(firm, previous ? &before : nullptr, target.unavailable.ja.isEmpty() ? &target.published : nullptr)});
    }
}

void takeChanges(YearRecord &year, const YearRecord *previous, const Knowledge &knowledge)
{
    const YearBooks now{year.accounts, year.workforce};
    std::optional<YearBooks> before;
    if (previous)
        before.emplace(YearBooks{previous->accounts, previous->workforce});
    year.changes = yearChanges(knowledge.definitions, now, before ? &*before : nullptr, knowledge.terms);
    if (!comparableYearBefore(year, previous))
        before.reset();
    for (const Productivity &one : year.productivity) {
        if (!one.perPerson.isAvailable())
            continue;
        year.peopleBases.push_back(peopleBasis(one, year.workforce));
        const ProductivityDefinition *definition = knowledge.definitions.find(one.definition);
        const ProductivitySide firm = definitionSide(*definition, now, knowledge.terms);
        const ProductivitySide last = before ? definitionSide(*definition, *before, knowledge.terms) : ProductivitySide{};
        year.trees.push_back({one.definition.text(), one.definition, one.name, ratioTree(firm, before ? &last : nullptr, nullptr)});
    }
}

/// Pay beside the minimum wage and beside published pay.
void takePay(YearRecord &year, const DiagnosisRecord &record, const Knowledge &knowledge)
{
    year.wages = wageStanding(knowledge.minimumWages, record.profile.prefecture, year.workforce);
    const auto named = [&](const char *id) {
        const auto found = std::ranges::find(year.wages.pay, QLatin1String(id), &Figure::id);
        return found == year.wages.pay.end() ? Figure() : *found;
    };
    const PayOfFirm pay{named("wages.monthly.regular"), named("wages.hourly.part_time"), year.wages.overtimeShareOfRegular,
                        year.wages.overtimeShareOfPartTime, year.workforce.figure(QStringLiteral("heads_employees")).value};
    year.pay = payComparisons(knowledge.wageBenchmarks, knowledge.benchmarks, knowledge.industries, record.profile, year.accounts.year, pay);
}

/// Definitions per person and per hour, what is compared, then the ratios that have no comparison, spending on IT and pay (R20).
TrendYear trendYear(const YearRecord &year)
{
    TrendYear trend{year.accounts.year, missingMonthsOf(year), {}};
    const auto add = [&](const Figure &figure) {
        if (std::ranges::find(trend.figures, figure.id, &Figure::id) == trend.figures.end())
            trend.figures.push_back(figure);
    };
    for (const Productivity &one : year.productivity) {
        add(one.perPerson);
        add(one.perHour);
    }
    for (const Comparison &comparison : year.comparisons) {
        Figure figure = comparison.firm;
        figure.id = comparison.indicator.text();
        figure.label = comparison.name;
        add(figure);
    }
    for (const Figure &ratio : year.ratios)
        add(ratio);
    add(year.itSpending.ratio);
    if (!year.wages.pay.empty())
        add(year.wages.pay.front());
    return trend;
}

} // namespace

void takeProductivity(DiagnosisRecord &record, const Knowledge &knowledge)
{
    std::vector<TrendYear> trendYears;
    for (std::size_t i = 0; i < record.years.size(); ++i) {
        YearRecord &year = record.years[i];
        const YearRecord *previous = yearBefore(record, i);
        takeComparisons(year, previous, record, knowledge);
        takeGaps(year, previous, record, knowledge);
        takeChanges(year, previous, knowledge);
        takePay(year, record, knowledge);
        trendYears.push_back(trendYear(year));
    }
    record.trends = trends(knowledge.benchmarks, knowledge.industries, record.profile, trendYears);
    record.cards = productivityCards(record);
}

} // namespace smartsme
