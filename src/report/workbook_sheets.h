// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/diagnosis_record.h"
#include "report/sheet_builder.h"

#include <vector>

namespace smartsme {

// The sheets of the adviser's workbook, one function each. They stand in one workbook and refer to each other's cells.

/// What a sheet needs to be made.
struct SheetContext
{
    const DiagnosisRecord &record;
    const Vocabulary &words;
    Language language;
};

struct AccountsSheet
{
    Sheet sheet;
    std::vector<NumberCells> years;     ///< cells of each year, references as seen from other sheets
};
AccountsSheet accountsSheet(const SheetContext &context);

/// Where the figures of one definition and year stand.
struct ProductivityCells
{
    DefinitionId definition;
    std::size_t year = 0;
    std::optional<NumberCell> valueAdded, people, hours, perPerson, perHour;
};
struct ProductivitySheet
{
    Sheet sheet;
    std::vector<ProductivityCells> cells;
};
ProductivitySheet productivitySheet(const SheetContext &context, const std::vector<NumberCells> &years);

Sheet findingsSheet(const SheetContext &context);
Sheet comparisonSheet(const SheetContext &context, const std::vector<NumberCells> &years);
Sheet gapSheet(const SheetContext &context);
Sheet ratioTreeSheet(const SheetContext &context, const std::vector<NumberCells> &years);
Sheet yearsSheet(const SheetContext &context);
Sheet peopleSheet(const SheetContext &context, const std::vector<NumberCells> &years, const std::vector<ProductivityCells> &productivity);
Sheet positionSheet(const SheetContext &context);

struct PlanSheet
{
    Sheet sheet;
    std::vector<Workbook::Name> names;
};
PlanSheet planSheet(const SheetContext &context);
Sheet sourcesSheet(const SheetContext &context);

QString accountsSheetName(Language language);
QString productivitySheetName(Language language);

} // namespace smartsme
