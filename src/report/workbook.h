// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/yen.h"
#include "report/diagnosis_record.h"

#include <QString>

#include <variant>
#include <vector>

namespace smartsme {

/// A live formula in A1 notation without "=", and the value it must give: written as the cached result and compared on read-back.
struct Formula
{
    QString expression;
    double value = 0;
    friend bool operator==(const Formula &, const Formula &) = default;
};

enum class CellStyle { plain, title, heading, note, label, yen, ratio, percent, decimal1, integer, date, input /* assumption */, total, source };

struct Cell
{
    std::variant<std::monostate, QString, double, Yen, Formula> content;
    CellStyle style = CellStyle::plain;
};

struct SheetChart
{
    enum class Kind { column, bar };
    Kind kind = Kind::column;
    QString title;
    QString categories;                 ///< range on the same sheet, "A5:A9"
    QString values;
    QString seriesName;
    QString anchor;                     ///< cell of the upper left corner
};

struct Sheet
{
    QString name;                       ///< at most 31 characters
    std::vector<double> columnWidths;   ///< in characters
    std::vector<std::vector<Cell>> rows;
    int frozenRows = 0;
    std::vector<SheetChart> charts;
};

struct Workbook
{
    QString title;
    QString subject;
    std::vector<Sheet> sheets;
    struct Name { QString name; QString reference; };   ///< defined names, "'生産性'!$B$7"
    std::vector<Name> names;
};

/// The adviser's workbook: summary, accounts by category and year, productivity with live formulas and a native chart,
/// benchmark with sources, answers and placement, plan, sources and assumptions.
Workbook adviserWorkbook(const DiagnosisRecord &record, const Vocabulary &words, Language language);

} // namespace smartsme
