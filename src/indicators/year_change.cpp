// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/year_change.h"

namespace smartsme {

namespace {

Text yearName(FiscalYear year)
{
    return {QStringLiteral("%1年度の自社").arg(year.nominalYear()), QStringLiteral("the firm in FY%1").arg(year.nominalYear())};
}

Decomposition without(const DecompositionRequest &request, const Text &reason)
{
    Decomposition none;
    none.id = request.id;
    none.name = request.name;
    none.unit = request.unit;
    none.unavailable = reason;
    return none;
}

} // namespace

Text whyNotComparable(const AnnualAccounts &previous, const AnnualAccounts &now)
{
    if (previous.year.last().plus(1) != now.year.first())
        return {QStringLiteral("直前年度の決算がないため、変化は出していません。"),
                QStringLiteral("The year just before is not there, so no change is given.")};
    if (previous.year.months() != now.year.months())
        return {QStringLiteral("前年度は%1か月、この年度は%2か月の決算です。月数が違うため、比べません。").arg(previous.year.months()).arg(now.year.months()),
                QStringLiteral("The fiscal years have %1 and %2 months: they are not compared.").arg(previous.year.months()).arg(now.year.months())};
    for (const AnnualAccounts *year : {&previous, &now}) {
        if (year->isPartial())
            return {QStringLiteral("%1年度は記録のない月が%2か月あるため、比べません。").arg(year->year.nominalYear()).arg(year->missingMonths.size()),
                    QStringLiteral("FY%1 has %2 months without entries: the years are not compared.")
                        .arg(year->year.nominalYear()).arg(year->missingMonths.size())};
    }
    return {};
}

ProductivitySide definitionSide(const ProductivityDefinition &definition, const YearBooks &year, const StatementTerms &terms)
{
    const SideRecipe recipe{definition.id.text(), yearName(year.accounts.year),
                            {QStringLiteral("1人あたり（%1）").arg(definition.name.ja), QStringLiteral("Per person (%1)").arg(definition.name.en)},
                            definition.numerator, definition.denominator, false};
    return firmSide(recipe, year.accounts, year.workforce, terms);
}

std::vector<Decomposition> yearChanges(const DefinitionTable &definitions, const YearBooks &now, const YearBooks *previous,
                                       const StatementTerms &terms)
{
    const Text reason = previous ? whyNotComparable(previous->accounts, now.accounts)
                                 : Text{QStringLiteral("前年度の決算がありません。前年度のデータも取り込むと変化が出ます。"),
                                        QStringLiteral("There are no accounts of the previous year. Import them to see the change.")};
    std::vector<Decomposition> changes;
    for (const ProductivityDefinition &definition : definitions.all()) {
        if (definition.numerator.isEmpty() || definition.denominator.isEmpty())
            continue;
        const bool isCompared = reason.ja.isEmpty();
        const ProductivitySide from = isCompared ? definitionSide(definition, *previous, terms) : ProductivitySide{};
        const ProductivitySide to = isCompared ? definitionSide(definition, now, terms) : ProductivitySide{};
        const std::pair<Unit, Text> units[] = {{Unit::yenPerPerson, {QStringLiteral("1人あたりの前年からの変化"), QStringLiteral("Change per person since last year")}},
                                               {Unit::yenPerHour, {QStringLiteral("1時間あたりの前年からの変化"), QStringLiteral("Change per hour since last year")}}};
        for (const auto &[unit, name] : units) {
            const QString ending = unit == Unit::yenPerHour ? QStringLiteral("per_hour") : QStringLiteral("per_person");
            const DecompositionRequest request{QStringLiteral("change.%1.%2").arg(definition.id.text(), ending), name, unit, from, to};
            changes.push_back(isCompared ? decomposed(request) : without(request, reason));
        }
    }
    for (Decomposition &change : changes)
        change.definition = DefinitionId(change.id.section(QLatin1Char('.'), 1, 1));
    return changes;
}

} // namespace smartsme
