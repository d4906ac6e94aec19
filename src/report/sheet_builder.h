// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "report/workbook.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace smartsme {

/// A cell that holds a number, and the number: what formulas are built from and checked with.
struct NumberCell
{
    QString reference;          ///< "D12", or "'年次決算'!D12" seen from another sheet
    double value = 0;
};

/// Numbers of one year by id: "cat:sga_salary", "group:rent" is built from them, "term:operating_profit", "heads_officers".
using NumberCells = QHash<QString, NumberCell>;

QString columnLetters(int column);                              ///< 0 is "A"
QString cellReference(int row, int column);                     ///< "D12" for 11, 3
QString rangeReference(int firstRow, int firstColumn, int lastRow, int lastColumn);      ///< "D12:D15"
QString referenceFrom(const QString &sheet, int row, int column);       ///< "'年次決算'!$D$12"

// Cells by content.
Cell textCell(const QString &text, CellStyle style = CellStyle::plain);
Cell yenCell(Yen amount, CellStyle style = CellStyle::yen);
Cell numberCell(double number, CellStyle style);
Cell formulaCell(const QString &expression, double value, CellStyle style);
Cell dateCell(QDate date);
/// The figure's value in the style of its unit; the reason as text when it has none. Assumptions get the style `input`.
Cell figureCell(const Figure &figure, Language language);
CellStyle styleOf(Unit unit);

/// Appends rows to a sheet.
class SheetBuilder
{
public:
    SheetBuilder(const QString &name, std::vector<double> columnWidths);
    /// Index of the row added.
    int add(std::vector<Cell> cells);
    int addText(const QString &text, CellStyle style = CellStyle::plain);
    int addHeads(const QStringList &heads);
    void addGap() { add({}); }
    int nextRow() const { return static_cast<int>(m_sheet.rows.size()); }
    void freezeHere() { m_sheet.frozenRows = nextRow(); }
    void addChart(SheetChart chart) { m_sheet.charts.push_back(std::move(chart)); }
    const QString &name() const { return m_sheet.name; }
    Sheet take() { return std::move(m_sheet); }

private:
    Sheet m_sheet;
};

/// One term of a signed sum.
struct SumTerm
{
    int sign = 1;
    QString id;
};
/// Reads "a + b - c". Nothing when the text is no such sum.
std::optional<std::vector<SumTerm>> signedSum(const QString &expression);

/// The sum as a live formula over cells; nothing when a term has no cell or the cells do not give `expected` to the yen: then the
/// caller writes the number itself, because a formula that recalculates to something else would be worse than none.
std::optional<Formula> liveSum(const QString &expression, const NumberCells &cells, double expected);

} // namespace smartsme
