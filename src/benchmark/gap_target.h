// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/comparison.h"
#include "indicators/decomposition.h"

#include <vector>

namespace smartsme {

/// A published value per head that the firm's gap to is taken apart, with everything the table knows of its class.
struct GapTarget
{
    IndicatorId indicator;
    DefinitionId definition;
    SideRecipe recipe;                  ///< for firmSide(): the same numerator over the same people
    ProductivitySide published;
    std::vector<Text> notes;            ///< what does not compare: years, rounding of the table
    Text unavailable;                   ///< why there is none, else empty
};

/// In order: value_added_per_employee (always there, with the reason where nothing fits), then those of
/// BenchmarkTables::headIndicators() that a table has for the firm's industry or size.
/// Where the table has the totals of the class, its parts are told; where it has values per head only, what they tell.
std::vector<GapTarget> gapTargets(const BenchmarkTables &tables, const IndustryTable &industries, const FirmProfile &profile, FiscalYear year);

/// The decomposition of the gap, firm less published, from a target and the firm's side made by its recipe.
Decomposition gapTo(const GapTarget &target, const ProductivitySide &firm);

} // namespace smartsme
