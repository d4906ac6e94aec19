// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/fitting_cells.h"

#include "benchmark/cell_choice.h"
#include "benchmark/comparison_text.h"
#include "benchmark/survey_year.h"

#include <cstdlib>

namespace smartsme {

namespace {

/// The step of the rule at which the taken cell was preferred.
Text whyNot(const ChosenCell &cell, const ChosenCell &taken, const TableChoice &choice, FiscalYear year)
{
    const BenchmarkCell &own = *cell.cell;
    const BenchmarkCell &other = *taken.cell;
    if (choice.mode == TableChoice::Mode::shippedOnly && !own.importId.isEmpty())
        return {QStringLiteral("収録した表だけを使う設定です。"), QStringLiteral("Only shipped tables are used, as chosen.")};
    if (choice.mode == TableChoice::Mode::preferred && other.importId == choice.table && own.importId != choice.table)
        return {QStringLiteral("ほかの表を先に使う設定です。"), QStringLiteral("Another table goes first, as chosen.")};
    if (own.industryCode != other.industryCode || own.sizeCode != other.sizeCode)
        return {QStringLiteral("業種か規模が、より遠い区分です。"), QStringLiteral("Its industry or size class is further away.")};
    const auto distance = [&](const BenchmarkCell &each) { return std::abs(each.year.toInt() - surveyYear(year)); };
    if (distance(own) > distance(other))
        return {QStringLiteral("年度が、より遠い値です。"), QStringLiteral("Its year is further away.")};
    if (own.year != other.year)
        return {QStringLiteral("同じくらい近い年度のうち、新しいほうを使います。"), QStringLiteral("Of two years equally near, the later one is used.")};
    if (own.importId.isEmpty())
        return {QStringLiteral("同じ年度なら、取り込んだ表が先です。"), QStringLiteral("Of the same year, an imported table goes first.")};
    return {QStringLiteral("あとから取り込んだ表が先です。"), QStringLiteral("The table imported later goes first.")};
}

} // namespace

std::vector<FittingCell> fittingCells(const BenchmarkTables &tables, const IndustryTable &industries, const FirmProfile &profile,
                                      FiscalYear year, const IndicatorId &indicator)
{
    const CellChoice choice(tables, industries, profile, year);
    const std::optional<ChosenCell> taken = choice.isFinance() ? std::nullopt : choice.bestFit(indicator);
    std::vector<FittingCell> all;
    for (const ChosenCell &cell : choice.fitting(indicator)) {
        FittingCell fitting;
        fitting.importId = cell.cell->importId;
        fitting.figure = tables.figure(*cell.cell, cellName(cell));
        if (const BenchmarkSource *source = tables.source(cell.cell->source))
            fitting.publication = source->shortName;
        if (const ImportedTable *table = tables.importedTable(cell.cell->importId))
            fitting.tableName = table->name;
        fitting.isTaken = taken && taken->cell == cell.cell;
        fitting.why = fitting.isTaken ? taken->why : cell.why;
        if (taken && !fitting.isTaken)
            fitting.whyNot = whyNot(cell, *taken, tables.choice(), year);
        all.push_back(std::move(fitting));
    }
    return all;
}

} // namespace smartsme
