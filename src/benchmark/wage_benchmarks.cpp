// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/wage_benchmarks.h"

#include "benchmark/benchmark_schemas.h"
#include "benchmark/comparison_text.h"

#include <algorithm>

namespace smartsme {

namespace {

const IndicatorId monthlyWage(QStringLiteral("monthly_scheduled_wage"));
const IndicatorId hourlyWage(QStringLiteral("hourly_wage_part_time"));

constexpr double leastEmployees = 10;           // of firms the survey publishes
constexpr int surveyMonth = 6;
constexpr double mediumFrom = 100;
constexpr double largeFrom = 1000;
/// Premiums on so few hours move the mean of an hour by half a percent at most.
constexpr double littleOvertime = 0.02;

bool isTaken(const DataRow &row)
{
    const bool isOfEverybody = row.text("sex") == QStringLiteral("both") && row.text("age_class") == QStringLiteral("all")
        && row.text("tenure_class") == QStringLiteral("all");
    const bool isMonthly = row.text("indicator") == monthlyWage.text() && row.text("employment_form") == QStringLiteral("regular");
    return isOfEverybody && (isMonthly || row.text("indicator") == hourlyWage.text());
}

WageBenchmarks::Cell cellOf(const DataRow &row)
{
    const bool isMonthly = row.text("indicator") == monthlyWage.text();
    BenchmarkCell cell;
    cell.indicator = IndicatorId(row.text("indicator"));
    cell.industryCode = row.text("industry_code");
    cell.industry = row.text("industry_ja");
    cell.sizeScheme = row.text("size_scheme");
    cell.sizeCode = row.text("size_class_code");
    cell.sizeClass = row.text("size_class");
    cell.statistic = row.text("statistic");
    cell.unit = isMonthly ? Unit::yenPerPerson : Unit::yenPerHour;
    cell.value = row.decimal("value").value_or(0) * (isMonthly ? 1000 : 1);
    cell.printed = isMonthly ? QStringLiteral("%1 千円/月").arg(row.text("value")) : QStringLiteral("%1 円/時間").arg(row.text("value"));
    cell.year = row.text("year");
    cell.source = SourceId(row.text("source_id"));
    cell.table = QStringLiteral("benchmarks/wage_benchmarks.csv");
    return {std::move(cell), row.text("table"), row.text("flag") == QStringLiteral("*")};
}

QString sizeCodeOf(double employees)
{
    return employees >= largeFrom ? QStringLiteral("large") : employees >= mediumFrom ? QStringLiteral("medium") : QStringLiteral("small");
}

/// Why the firm's figure and the published one are not the same thing; empty where they are.
Text whyNotAlike(const Comparison &comparison, std::optional<double> overtimeShare, std::optional<double> employees)
{
    if (!comparison.firm.isAvailable())
        return comparison.firm.unavailable;
    if (!employees)
        return {QStringLiteral("従業員数がわからないため、調査の対象（10人以上）に入るかどうか決められません。"),
                QStringLiteral("The number of employees is not known, so whether the survey (ten or more) covers the firm is not either.")};
    if (*employees < leastEmployees)
        return {QStringLiteral("調査は従業員10人以上の会社だけです。自社は%1人なので、差は出していません。").arg(*employees, 0, 'g', 4),
                QStringLiteral("The survey covers firms of ten employees or more; this one has %1, so no difference is told.").arg(*employees, 0, 'g', 4)};
    if (!overtimeShare)
        return {QStringLiteral("公表値は時間外の給与を除きます。給与データに時間外の時間がないため、同じ数え方にできません。"),
                QStringLiteral("The published value leaves overtime out. The payroll does not tell overtime, so the two do not count alike.")};
    const bool isMonthly = comparison.indicator == monthlyWage;
    if (*overtimeShare > (isMonthly ? 0 : littleOvertime))
        return {QStringLiteral("公表値は時間外の給与を除きますが、自社の値には入っています（時間の%1％が時間外）。差は出していません。").arg(*overtimeShare * 100, 0, 'f', 1),
                QStringLiteral("The published value leaves overtime out, the firm's has it in (%1 % of hours): no difference is told.").arg(*overtimeShare * 100, 0, 'f', 1)};
    return {};
}

Text outsideTheYear(const QString &surveyed, FiscalYear year)
{
    if (year.contains(Month(surveyed.toInt(), surveyMonth)))
        return {};
    return {QStringLiteral("公表値は%1年%2月、自社は%3年度です。").arg(surveyed).arg(surveyMonth).arg(year.nominalYear()),
            QStringLiteral("The published value is of June %1, the firm's of fiscal year %2.").arg(surveyed).arg(year.nominalYear())};
}

class PayComparison
{
public:
    PayComparison(const BenchmarkTables &tables, const IndicatorId &indicator, const Figure &firm) : m_tables(tables)
    {
        m_comparison.indicator = indicator;
        m_comparison.name = firm.label;
        m_comparison.firm = firm;
        m_comparison.statistic = QStringLiteral("mean");
    }

    void add(const WageBenchmarks::Cell *cell, const Text &label, const Text &why)
    {
        if (!cell)
            return;
        const BenchmarkSource *source = m_tables.source(cell->published.source);
        Figure figure = m_tables.figure(cell->published, label);
        figure.origin.table = QStringLiteral("%1 (%2)").arg(cell->table, cell->published.table);     // the source has many
        m_comparison.references.push_back({m_comparison.references.empty() ? ReferenceRole::bestFit : ReferenceRole::allIndustries, std::move(figure),
                                           source ? source->shortName : Text{}, why});
        if (cell->isImprecise)
            m_comparison.caveats.push_back({QStringLiteral("「%1」は、調査が精度の低い値として印をつけています。").arg(label.ja),
                                            QStringLiteral("The survey marks “%1” as imprecise.").arg(label.en)});
    }

    Comparison made(const Text &whyNot, FiscalYear year)
    {
        m_comparison.unavailable = whyNot;
        if (m_comparison.references.empty()) {
            m_comparison.unavailable = noReferenceReason(false);
            return std::move(m_comparison);
        }
        const Reference &best = m_comparison.references.front();
        if (const Text outside = outsideTheYear(best.figure.origin.year, year); !outside.ja.isEmpty())
            m_comparison.caveats.push_back(outside);
        m_comparison.caveats.push_back({QStringLiteral("公表値は%1年6月の所定内給与で、手当（通勤手当も）を含み、賞与と時間外を除きます。自社は通勤手当を除きます。").arg(best.figure.origin.year),
                                        QStringLiteral("The published value is scheduled pay of June %1, allowances (commuting too) in it, bonuses and overtime not. The firm's leaves commuting out.")
                                            .arg(best.figure.origin.year)});
        m_comparison.caveats.push_back({QStringLiteral("公表値は人ごとの平均です。年齢や勤続の違いはならしていません。"),
                                        QStringLiteral("The published value is the mean of persons; ages and tenures are not made alike.")});
        const bool decides = isDecisive(best.figure.origin.confirmation);
        if (whyNot.ja.isEmpty() && decides) {
            m_comparison.difference = *m_comparison.firm.value - *best.figure.value;
            m_comparison.sentence = positionSentence(*m_comparison.difference, m_comparison.firm.unit, best.figure.label);
        } else if (!decides && whyNot.ja.isEmpty()) {
            m_comparison.unavailable = {QStringLiteral("公表値を確認できていないため、差は出していません。"), QStringLiteral("The published value is not confirmed: no difference is told.")};
        }
        return std::move(m_comparison);
    }

    const Comparison &soFar() const { return m_comparison; }

private:
    const BenchmarkTables &m_tables;
    Comparison m_comparison;
};

QString largeCode(const IndustryTable &industries, const FirmProfile &profile)
{
    const Industry *own = industries.find(profile.industry);
    return !own ? QString() : own->parent.isEmpty() ? own->code : own->parent;
}

} // namespace

Result<WageBenchmarks> WageBenchmarks::load(const QString &dataFolder)
{
    const Result<DataTable> rows = loadDataTable(dataFolder, benchmarkSchema(QStringLiteral("benchmarks/wage_benchmarks.csv")));
    if (!rows)
        return rows.problems();
    WageBenchmarks wages;
    for (const DataRow row : *rows) {
        if (isTaken(row))
            wages.m_cells.push_back(cellOf(row));
    }
    return wages;
}

const WageBenchmarks::Cell *WageBenchmarks::cell(const IndicatorId &indicator, const QString &industryCode, const QString &sizeCode) const
{
    const auto found = std::ranges::find_if(m_cells, [&](const Cell &each) {
        return each.published.indicator == indicator && each.published.industryCode == industryCode && each.published.sizeCode == sizeCode;
    });
    return found == m_cells.end() ? nullptr : &*found;
}

std::vector<Comparison> payComparisons(const WageBenchmarks &wages, const BenchmarkTables &tables, const IndustryTable &industries,
                                       const FirmProfile &profile, FiscalYear year, const PayOfFirm &pay)
{
    struct Kind { const IndicatorId &indicator; const Figure &firm; std::optional<double> overtimeShare; Text people; };
    const Kind kinds[] = {{monthlyWage, pay.monthlyRegular, pay.overtimeShareOfRegular, {QStringLiteral("正社員"), QStringLiteral("regular employees")}},
                          {hourlyWage, pay.hourlyPartTime, pay.overtimeShareOfPartTime, {QStringLiteral("短時間労働者"), QStringLiteral("part-timers")}}};
    const QString industry = largeCode(industries, profile);
    std::vector<Comparison> all;
    for (const Kind &kind : kinds) {
        PayComparison comparison(tables, kind.indicator, kind.firm);
        const WageBenchmarks::Cell *own = industry.isEmpty() ? nullptr : wages.cell(kind.indicator, industry, QStringLiteral("all"));
        if (own) {
            const Industry *named = industries.find(industry);
            comparison.add(own, {QStringLiteral("%1・10人以上の%2").arg(own->published.industry, kind.people.ja),
                                 QStringLiteral("%1, firms of ten or more, %2").arg(named->name.en, kind.people.en)},
                           {QStringLiteral("自社の業種の大分類です。業種と規模を組み合わせた表はありません。"),
                            QStringLiteral("The large class of the firm's industry; there is no table of industry by size.")});
        }
        if (pay.employees && *pay.employees >= leastEmployees) {
            if (const WageBenchmarks::Cell *size = wages.cell(kind.indicator, {}, sizeCodeOf(*pay.employees)))
                comparison.add(size, {QStringLiteral("産業計・%1の%2").arg(size->published.sizeClass, kind.people.ja),
                                      QStringLiteral("All industries, %1 firms, %2").arg(size->published.sizeCode, kind.people.en)},
                               {QStringLiteral("自社の規模です（全部の業種）。"), QStringLiteral("The firm's size, all industries.")});
        }
        const Text whyNot = whyNotAlike(comparison.soFar(), kind.overtimeShare, pay.employees);
        all.push_back(comparison.made(whyNot, year));
    }
    return all;
}

} // namespace smartsme
