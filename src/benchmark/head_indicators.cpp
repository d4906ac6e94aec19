// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/head_indicators.h"

#include "indicators/productivity.h"

namespace smartsme {

Result<std::vector<HeadIndicator>> headIndicators(const QString &dataFolder)
{
    const auto definitions = DefinitionTable::load(dataFolder);
    if (!definitions)
        return definitions.problems();
    const QString employees = QStringLiteral("heads_employees");
    const QString everybody = QStringLiteral("heads_officers + heads_employees");
    struct Row { const char *indicator; const char *definition; Text name; QString people; };
    const Row rows[] = {
        {"value_added_per_employee", "lp_houjin",
         {QStringLiteral("従業員1人あたり付加価値額（役員を人数に入れない）"), QStringLiteral("Value added per employee (officers not counted)")}, employees},
        {"value_added_per_head_incl_officers", "lp_houjin",
         {QStringLiteral("1人あたり付加価値額（役員を人数に入れる）"), QStringLiteral("Value added per person (officers counted)")}, everybody},
        {"value_added_per_head_fig2", "lp_seed_fig2",
         {QStringLiteral("1人あたり付加価値額（図2注）"), QStringLiteral("Value added per person (note to figure 2)")}, everybody},
        {"value_added_per_head_fig2_welfare", "lp_seed_fig2_welfare",
         {QStringLiteral("1人あたり付加価値額（図2注、福利厚生費を含む読み）"), QStringLiteral("Value added per person (note to figure 2, welfare reading)")}, everybody},
        {"gross_profit_per_head_incl_officers", "lp_it_gross",
         {QStringLiteral("1人当たり売上総利益"), QStringLiteral("Gross profit per head")}, everybody},
    };
    std::vector<HeadIndicator> indicators;
    for (const Row &row : rows) {
        const ProductivityDefinition *definition = definitions->find(DefinitionId(QLatin1String(row.definition)));
        if (definition && !definition->numerator.isEmpty())
            indicators.push_back({IndicatorId(QLatin1String(row.indicator)), definition->id, row.name, definition->numerator, row.people});
    }
    return indicators;
}

} // namespace smartsme
