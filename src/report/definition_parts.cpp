// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/definition_parts.h"

#include "report/wording.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace smartsme {

namespace {

QStringList termsOf(const ProductivityDefinition &definition)
{
    QStringList terms = definition.numerator.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    terms.removeAll(QStringLiteral("+"));
    return terms;
}

/// statement_terms.csv, personnel_cost.
const QStringList &personnelTerms()
{
    static const QStringList terms = {QStringLiteral("officer_pay"), QStringLiteral("officer_bonus"), QStringLiteral("employee_pay"),
                                      QStringLiteral("employee_bonus"), QStringLiteral("welfare")};
    return terms;
}

} // namespace

const std::vector<DefinitionPart> &definitionParts()
{
    static const std::vector<DefinitionPart> parts = {
        {QStringLiteral("officer_pay"), {QStringLiteral("役員\n給与"), QStringLiteral("Off.\npay")}},
        {QStringLiteral("officer_bonus"), {QStringLiteral("役員\n賞与"), QStringLiteral("Off.\nbon.")}},
        {QStringLiteral("employee_pay"), {QStringLiteral("社員\n給与"), QStringLiteral("Pay")}},
        {QStringLiteral("employee_bonus"), {QStringLiteral("社員\n賞与"), QStringLiteral("Bo-\nnus")}},
        {QStringLiteral("welfare"), {QStringLiteral("福利\n厚生"), QStringLiteral("Wel-\nfare")}},
        {QStringLiteral("retirement"), {QStringLiteral("退職\n金"), QStringLiteral("Re-\ntire")}},
        {QStringLiteral("rent"), {QStringLiteral("賃借\n料"), QStringLiteral("Rent")}},
        {QStringLiteral("taxes_dues"), {QStringLiteral("租税\n公課"), QStringLiteral("Tax")}},
        {QStringLiteral("depreciation"), {QStringLiteral("減価\n償却"), QStringLiteral("De-\nprec")}},
        {QStringLiteral("interest_and_discount"), {QStringLiteral("支払\n利息"), QStringLiteral("In-\nter.")}}};
    return parts;
}

Inclusion inclusionOf(const ProductivityDefinition &definition, const QString &term)
{
    const QStringList terms = termsOf(definition);
    const bool isPersonnel = personnelTerms().contains(term) && terms.contains(QStringLiteral("personnel_cost"));
    if (terms.contains(term) || isPersonnel)
        return Inclusion::whole;
    return term == QStringLiteral("rent") && terms.contains(QStringLiteral("rent_real_estate")) ? Inclusion::partly : Inclusion::none;
}

QString profitTerm(const ProductivityDefinition &definition)
{
    const QStringList terms = termsOf(definition);
    const auto found = std::ranges::find_if(terms, [](const QString &term) { return term.endsWith(QStringLiteral("_profit")); });
    return found == terms.end() ? QString() : *found;
}

QString definitionsHeadline(const YearRecord &year, MoneyUnit unit, Language language)
{
    std::vector<const Figure *> values;
    for (const Productivity &each : year.productivity) {
        if (each.decides && each.perPerson.isAvailable())
            values.push_back(&each.perPerson);
    }
    if (values.size() < 2)
        return {};
    const auto [least, most] = std::ranges::minmax_element(values, {}, [](const Figure *figure) { return *figure->value; });
    // "per person" once: in Japanese the unit of money stands alone.
    const auto phrase = [&](const Figure &figure) { return moneyPhrase(Yen(std::llround(*figure.value)), unit, language); };
    return wording(language, "数え方で、1人あたり%1から%2まで変わります。", "From %1 to %2 per person, depending on who counts.").arg(phrase(**least), phrase(**most));
}

QString peopleHeadline(const PeopleBasis &basis, MoneyUnit unit, Language language)
{
    const PeopleVariant *largest = nullptr;
    for (const PeopleVariant &variant : basis.variants) {
        const bool isLarger = variant.effect && *variant.effect->value != 0
            && (!largest || std::abs(*variant.effect->value) > std::abs(*largest->effect->value));
        if (isLarger)
            largest = &variant;
    }
    if (!largest)
        return {};
    return wording(language, "人数を「%1」で数えると、%2変わります。", "Counted as “%1” it changes by %2.")
        .arg(largest->name.in(language), differenceText(*largest->effect->value, largest->effect->unit, unit, language));
}

} // namespace smartsme
