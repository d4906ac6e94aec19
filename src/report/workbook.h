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

/// A native chart over cells of its own sheet.
struct SheetChart
{
    enum class Kind { column, bar, waterfall /* stacked bars, read from top to bottom */ };
    enum class Look { firm, published, hidden /* what a floating bar stands on */, rise, fall };
    struct Series
    {
        QString name;
        QString values;                 ///< range, "B5:B9"
        Look look = Look::firm;
        QString labels;                 ///< range that the labels of the bars show; empty: the values themselves
    };
    Kind kind = Kind::column;
    QString title;
    QString categories;                 ///< range, "A5:A9"
    std::vector<Series> series;
    QString anchor;                     ///< cell of the upper left corner
};

struct Sheet
{
    QString name;                       ///< at most 31 characters
    std::vector<double> columnWidths;   ///< in characters
    std::vector<std::vector<Cell>> rows;
    int frozenRows = 0;                 ///< on top, also repeated on every printed page
    int printedColumns = 0;             ///< columns beyond are for charts only and not printed; 0: all are printed
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

/// The adviser's workbook: summary, what stands out with its evidence, accounts by category and year, productivity, comparison and
/// position, gaps and changes taken apart, ratio trees, years, people and pay, answers and placement, plan, sources and assumptions.
/// Sums and quotients are live formulas, charts are native.
Workbook adviserWorkbook(const DiagnosisRecord &record, const Vocabulary &words, Language language);

} // namespace smartsme
