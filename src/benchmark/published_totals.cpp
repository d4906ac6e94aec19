// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/published_totals.h"

#include <QHash>

#include <cmath>

namespace smartsme {

namespace {

/// Words of data/accounts/statement_terms.csv and of the workforce -> items of 法人企業統計 (hojin_aggregates.csv).
const QHash<QString, QString> &itemOfWord()
{
    static const QHash<QString, QString> items = [] {
        QHash<QString, QString> map{{QStringLiteral("cogs"), QStringLiteral("cost_of_sales")},
                                    {QStringLiteral("gross_profit"), QStringLiteral("sales - cost_of_sales")},
                                    {QStringLiteral("personnel_cost"), QStringLiteral("officer_pay + officer_bonus + employee_pay + employee_bonus + welfare")},
                                    {QStringLiteral("heads_officers"), QStringLiteral("officers")},
                                    {QStringLiteral("heads_employees"), QStringLiteral("employees")},
                                    {QStringLiteral("bs_inventory"), QStringLiteral("inventories")},
                                    {QStringLiteral("bs_cash"), QStringLiteral("cash_deposits")},
                                    {QStringLiteral("tangible_assets"), QStringLiteral("tangible_fixed_assets")},
                                    {QStringLiteral("interest_and_discount"), QStringLiteral("interest")}};
        for (const char *same : {"sales", "sga", "operating_profit", "ordinary_profit", "officer_pay", "officer_bonus", "employee_pay",
                                 "employee_bonus", "welfare", "rent", "taxes_dues", "depreciation", "total_assets", "net_assets", "software"})
            map.insert(QLatin1String(same), QLatin1String(same));
        return map;
    }();
    return items;
}

} // namespace

QString inItemsOfTotals(const QString &formula)
{
    QStringList tokens;
    bool isNegative = false;
    for (const QString &word : formula.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word == QStringLiteral("+") || word == QStringLiteral("-")) {
            isNegative = word == QStringLiteral("-");
            tokens << word;
            continue;
        }
        QString items = itemOfWord().value(word);
        if (items.isEmpty())
            return {};
        if (isNegative)         // -(a + b) = -a - b
            items.replace(QStringLiteral(" + "), QStringLiteral(" ~ ")).replace(QStringLiteral(" - "), QStringLiteral(" + ")).replace(QStringLiteral(" ~ "), QStringLiteral(" - "));
        tokens << items;
    }
    return tokens.join(QLatin1Char(' '));
}

Figure publishedSum(const BenchmarkTables &tables, const CellKey &key, const QString &formula, const QString &id, const Text &label, Unit unit)
{
    const QString items = inItemsOfTotals(formula);
    if (items.isEmpty())
        return unavailableFigure(id, label, unit, {QStringLiteral("この統計にない項目です。"), QStringLiteral("The survey has no such item.")});
    Origin origin;
    origin.expression = items;
    double sum = 0;
    double sign = 1;
    for (const QString &token : items.split(QLatin1Char(' '))) {
        if (token == QStringLiteral("+") || token == QStringLiteral("-")) {
            sign = token == QStringLiteral("+") ? 1 : -1;
            continue;
        }
        const BenchmarkCell *cell = tables.total(token, key);
        if (!cell)
            return unavailableFigure(id, label, unit, {QStringLiteral("公表値に「%1」がありません。").arg(token), QStringLiteral("The table has no “%1”.").arg(token)});
        sum += sign * cell->value;
        origin.inputs.push_back(tables.figure(*cell, {cell->item, token}));
    }
    if (origin.inputs.size() == 1 && sign > 0) {
        Figure single = origin.inputs.front();
        single.id = id;
        single.label = label;
        return single;
    }
    origin.year = key.year;
    origin.source = origin.inputs.front().origin.source;
    origin.table = origin.inputs.front().origin.table;
    origin.cell = origin.inputs.front().origin.cell;
    origin.confirmation = origin.inputs.front().origin.confirmation;
    if (unit == Unit::yen)      // millions of yen: whole, and below 2^53
        return yenFigure(id, label, Yen(std::llround(sum)), std::move(origin));
    return numberFigure(id, label, unit, sum, std::move(origin));
}

} // namespace smartsme
