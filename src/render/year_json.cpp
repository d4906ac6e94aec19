// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/json_values.h"

namespace smartsme {

namespace {

QString taxId(TaxBookkeeping tax)
{
    switch (tax) {
    case TaxBookkeeping::exclusive: return QStringLiteral("exclusive");
    case TaxBookkeeping::inclusive: return QStringLiteral("inclusive");
    case TaxBookkeeping::unknown: return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString roleId(ReferenceRole role)
{
    switch (role) {
    case ReferenceRole::bestFit: return QStringLiteral("best_fit");
    case ReferenceRole::allIndustries: return QStringLiteral("all_industries");
    case ReferenceRole::largeFirms: return QStringLiteral("large_firms");
    }
    Q_UNREACHABLE();
}

QJsonObject partJson(const Origin::Part &part)
{
    return {{QStringLiteral("account"), part.label}, {QStringLiteral("amount"), jsonOf(part.amount)},
            {QStringLiteral("file"), jsonOf(part.file)}, {QStringLiteral("first_line"), part.firstLine},
            {QStringLiteral("lines"), part.lines}};
}

QJsonObject amountJson(const CategoryAmount &amount)
{
    return {{QStringLiteral("category"), amount.category.text()}, {QStringLiteral("amount"), jsonOf(amount.amount)},
            {QStringLiteral("opening"), jsonOrNull(amount.opening)}, {QStringLiteral("accounts"), jsonArray(amount.parts, partJson)}};
}

QJsonObject productivityJson(const Productivity &productivity)
{
    return {{QStringLiteral("def_id"), productivity.definition.text()}, {QStringLiteral("name"), jsonOf(productivity.name)},
            {QStringLiteral("decides"), productivity.decides}, {QStringLiteral("value_added"), jsonOf(productivity.valueAdded)},
            {QStringLiteral("people"), jsonOf(productivity.people)}, {QStringLiteral("hours"), jsonOf(productivity.hours)},
            {QStringLiteral("per_person"), jsonOf(productivity.perPerson)}, {QStringLiteral("per_hour"), jsonOf(productivity.perHour)}};
}

QJsonObject referenceJson(const Reference &reference)
{
    return {{QStringLiteral("role"), roleId(reference.role)}, {QStringLiteral("figure"), jsonOf(reference.figure)},
            {QStringLiteral("why"), jsonOf(reference.why)}};
}

QJsonObject comparisonJson(const Comparison &comparison)
{
    return {{QStringLiteral("indicator"), comparison.indicator.text()}, {QStringLiteral("name"), jsonOf(comparison.name)},
            {QStringLiteral("firm"), jsonOf(comparison.firm)}, {QStringLiteral("references"), jsonArray(comparison.references, referenceJson)},
            {QStringLiteral("difference"), jsonOrNull(comparison.difference)}, {QStringLiteral("sentence"), jsonOf(comparison.sentence)},
            {QStringLiteral("caveats"), jsonArray(comparison.caveats, [](const Text &text) { return jsonOf(text); })},
            {QStringLiteral("above_large_firms"), comparison.isAboveLargeFirms ? QJsonValue(*comparison.isAboveLargeFirms) : QJsonValue()},
            {QStringLiteral("missing_because"), jsonOf(comparison.unavailable)}};
}

QJsonObject scoreJson(const LocalBenchmarkScore &score)
{
    return {{QStringLiteral("indicator"), score.indicator.text()}, {QStringLiteral("name"), jsonOf(score.name)},
            {QStringLiteral("aspect"), jsonOf(score.aspect)}, {QStringLiteral("firm"), jsonOf(score.firm)},
            {QStringLiteral("points"), jsonOrNull(score.points)}, {QStringLiteral("missing_because"), jsonOf(score.reason)},
            {QStringLiteral("missing_inputs"), jsonArray(score.missing, [](const Figure &figure) { return jsonOf(figure); })},
            {QStringLiteral("median"), jsonOf(score.median)},
            {QStringLiteral("thresholds"), jsonArray(score.thresholds, [](const Figure &figure) { return jsonOf(figure); })}};
}

QJsonObject localBenchmarkJson(const LocalBenchmark &benchmark)
{
    return {{QStringLiteral("industry_code"), jsonOf(benchmark.industryCode)}, {QStringLiteral("industry"), jsonOf(benchmark.industry)},
            {QStringLiteral("scale"), jsonOf(benchmark.scale)}, {QStringLiteral("is_industry_judgement"), benchmark.isIndustryJudgement},
            {QStringLiteral("note"), jsonOf(benchmark.note)}, {QStringLiteral("total"), jsonOrNull(benchmark.total)},
            {QStringLiteral("scores"), jsonArray(benchmark.scores, scoreJson)}};
}

} // namespace

QJsonObject yearJson(const YearRecord &year)
{
    const auto figure = [](const Figure &f) { return jsonOf(f); };
    QJsonObject json{{QStringLiteral("fiscal_year"), year.accounts.year.iso()}, {QStringLiteral("is_partial"), year.accounts.isPartial()},
            {QStringLiteral("missing_months"), jsonArray(year.accounts.missingMonths, [](Month month) { return QJsonValue(month.iso()); })},
            {QStringLiteral("tax_bookkeeping"), taxId(year.accounts.tax)},
            {QStringLiteral("has_profit_and_loss"), year.accounts.hasProfitAndLoss},
            {QStringLiteral("has_balance_sheet"), year.accounts.hasBalanceSheet},
            {QStringLiteral("accounts"), jsonArray(year.accounts.amounts, amountJson)},
            {QStringLiteral("terms"), jsonArray(year.terms, figure)},
            {QStringLiteral("workforce"), jsonArray(Workforce::figureIds(), [&](const QString &id) { return jsonOf(year.workforce.figure(id)); })},
            {QStringLiteral("productivity"), jsonArray(year.productivity, productivityJson)},
            {QStringLiteral("ratios"), jsonArray(year.ratios, figure)},
            {QStringLiteral("comparisons"), jsonArray(year.comparisons, comparisonJson)},
            {QStringLiteral("pay_comparisons"), jsonArray(year.pay, comparisonJson)},
            {QStringLiteral("local_benchmark"), localBenchmarkJson(year.localBenchmark)}};
    addProductivity(json, year);
    return json;
}

} // namespace smartsme
