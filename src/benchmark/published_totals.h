// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/benchmark_tables.h"

namespace smartsme {

/// A sum in the words of evaluateSum() ("operating_profit + personnel_cost + rent", "heads_officers + heads_employees"), taken
/// from the totals of one class and year, so that both sides of a comparison are computed alike. Unavailable, naming the item,
/// where the table lacks one.
Figure publishedSum(const BenchmarkTables &tables, const CellKey &key, const QString &formula, const QString &id, const Text &label, Unit unit);

/// The words of a formula as items of the totals: personnel_cost is its five kinds, cogs is cost_of_sales. Empty: a word that
/// the survey does not know.
QString inItemsOfTotals(const QString &formula);

} // namespace smartsme
