// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/comparison.h"

namespace smartsme {

/// A published value that fits the firm, used or not.
struct FittingCell
{
    QString importId;           ///< of the imported table; empty: shipped
    Figure figure;              ///< labelled with industry and class; publisher, table and year in its origin
    Text publication;           ///< publisher and survey in a few words
    Text tableName;             ///< of an imported table, else empty
    Text why;                   ///< industry, size class, year; for the one that is taken also the table
    Text whyNot;                ///< why another one is taken; empty for the one that is
    bool isTaken = false;
};

/// Values of an indicator of the capital-class tables that fit, in the order of CellChoice; at most one is taken. Empty for the
/// finance industry.
std::vector<FittingCell> fittingCells(const BenchmarkTables &tables, const IndustryTable &industries, const FirmProfile &profile,
                                      FiscalYear year, const IndicatorId &indicator);

} // namespace smartsme
