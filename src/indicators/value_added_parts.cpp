// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/value_added_parts.h"

#include "indicators/division.h"

#include <algorithm>

namespace smartsme {

namespace {

struct Group
{
    const char *id;
    const char *ja;
    const char *en;
    QStringList terms;
};

/// Lines of the corporate statistics that stand together; every other word is a part of its own.
const std::vector<Group> &groups()
{
    static const std::vector<Group> list = {
        {"operating_profit", "営業利益", "Operating profit", {QStringLiteral("operating_profit")}},
        {"ordinary_profit", "経常利益", "Ordinary profit", {QStringLiteral("ordinary_profit")}},
        {"gross_profit", "売上総利益", "Gross profit", {QStringLiteral("gross_profit")}},
        {"pay", "給与（役員を含む）", "Pay (officers included)", {QStringLiteral("officer_pay"), QStringLiteral("employee_pay")}},
        {"bonus", "賞与（役員を含む）", "Bonuses (officers included)", {QStringLiteral("officer_bonus"), QStringLiteral("employee_bonus")}},
        {"welfare", "福利厚生費", "Welfare", {QStringLiteral("welfare")}},
        {"personnel_cost", "人件費", "Personnel cost", {QStringLiteral("personnel_cost")}},
        {"retirement", "退職金", "Retirement benefits", {QStringLiteral("retirement")}},
        {"rent", "賃借料", "Rent", {QStringLiteral("rent"), QStringLiteral("rent_real_estate")}},
        {"taxes_dues", "租税公課", "Taxes and dues", {QStringLiteral("taxes_dues")}},
        {"depreciation", "減価償却費", "Depreciation", {QStringLiteral("depreciation")}},
        {"interest_and_discount", "支払利息等", "Interest and discount", {QStringLiteral("interest_and_discount")}},
    };
    return list;
}

/// The kinds that personnel_cost is the sum of (data/accounts/statement_terms.csv), in their order.
const QString dividedPersonnel = QStringLiteral("officer_pay + officer_bonus + employee_pay + employee_bonus + welfare");

Figure perHead(const Figure &amount, const Figure &people, const QString &id, const Text &label, Unit unit)
{
    return divided(amount, people, {id, label, unit, 1, {}, {}});
}

bool isPersonnelUndivided(const AnnualAccounts &accounts, const StatementTerms &terms)
{
    const Figure mixed = terms.evaluate(TermId(QStringLiteral("personnel_mixed")), accounts);
    return mixed.isAvailable() && *mixed.value != 0.0;
}

} // namespace

std::vector<ValueAddedPart> valueAddedParts(const QString &numerator, bool isPersonnelUndivided)
{
    QString formula = numerator;
    if (!isPersonnelUndivided)
        formula.replace(QStringLiteral("personnel_cost"), dividedPersonnel);
    std::vector<ValueAddedPart> parts;
    QString sign = QStringLiteral("+");
    for (const QString &word : formula.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word == QStringLiteral("+") || word == QStringLiteral("-")) {
            sign = word;
            continue;
        }
        const auto group = std::ranges::find_if(groups(), [&](const Group &each) { return each.terms.contains(word); });
        const bool isGrouped = group != groups().end() && sign == QStringLiteral("+");
        const QString id = isGrouped ? QLatin1String(group->id) : word;
        const auto known = std::ranges::find(parts, id, &ValueAddedPart::id);
        if (known != parts.end()) {
            known->formula += QStringLiteral(" %1 %2").arg(sign, word);
            continue;
        }
        const Text label = isGrouped ? Text{QString::fromUtf8(group->ja), QString::fromUtf8(group->en)} : Text{word, word};
        parts.push_back({id, label, word});
    }
    return parts;
}

ProductivitySide firmSide(const SideRecipe &recipe, const AnnualAccounts &accounts, const Workforce &workforce,
                          const StatementTerms &terms)
{
    const auto id = [&](const QString &what) { return QStringLiteral("%1.%2").arg(recipe.id, what); };
    const auto sum = [&](const QString &formula, const Text &label, Unit unit) {
        const bool isOneWord = !formula.contains(QLatin1Char(' '));
        Figure figure = evaluateSum(formula, isOneWord ? formula : id(QStringLiteral("sum")), label, unit, accounts, workforce, terms);
        return isOneWord && figure.isAvailable() ? figure.origin.inputs.front() : figure;     // the word itself, with its own origin
    };
    const Figure people = sum(recipe.people, {QStringLiteral("人数"), QStringLiteral("People")}, Unit::persons);
    ProductivitySide side;
    side.name = recipe.name;
    side.perPerson = perHead(sum(recipe.numerator, recipe.perPersonLabel, Unit::yen), people, id(QStringLiteral("per_person")),
                             recipe.perPersonLabel, Unit::yenPerPerson);
    side.salesPerPerson = perHead(sum(QStringLiteral("sales"), {QStringLiteral("売上高"), QStringLiteral("Net sales")}, Unit::yen), people,
                                  id(QStringLiteral("sales_per_person")),
                                  {QStringLiteral("1人あたり売上高"), QStringLiteral("Sales per person")}, Unit::yenPerPerson);
    side.hoursPerPerson = perHead(sum(QStringLiteral("hours_total"), {QStringLiteral("総労働時間（役員を除く）"),
                                      QStringLiteral("Hours worked (without officers)")}, Unit::hours), people,
                                  id(QStringLiteral("hours_per_person")),
                                  {QStringLiteral("1人あたり労働時間"), QStringLiteral("Hours per person")}, Unit::hours);
    side.assetsPerPerson = perHead(sum(QStringLiteral("total_assets"), {QStringLiteral("総資産"), QStringLiteral("Total assets")}, Unit::yen),
                                   people, id(QStringLiteral("assets_per_person")),
                                   {QStringLiteral("1人あたり総資産"), QStringLiteral("Assets per person")}, Unit::yenPerPerson);
    const bool isTogether = recipe.keepsPersonnelTogether || isPersonnelUndivided(accounts, terms);
    for (const ValueAddedPart &part : valueAddedParts(recipe.numerator, isTogether)) {
        const Text label{QStringLiteral("1人あたり%1").arg(part.label.ja), QStringLiteral("%1 per person").arg(part.label.en)};
        side.parts.push_back({part.id, part.label,
                              perHead(sum(part.formula, part.label, Unit::yen), people, id(part.id), label, Unit::yenPerPerson)});
    }
    return side;
}

} // namespace smartsme
