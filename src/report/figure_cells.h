// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sheet_builder.h"

#include <optional>

namespace smartsme {

// How figures with their unit, their source and their arithmetic stand in the cells of a sheet.

/// The unit as a column of a sheet says it: "円／人", "yen per person".
QString sheetUnitText(Unit unit, Language language);

/// The published cell a figure is or was computed from, the first where there are several; nullptr without one.
const Origin *publishedOrigin(const Figure &figure);
/// Class, year, table and publisher of that cell, or four empty cells.
std::vector<Cell> publishedCells(const Figure &figure);
/// The same in one line: "卸売業、小売業 × 1億円未満 ｜ 2023年度 ｜ 法人企業統計調査"; empty without one.
QString publishedText(const Figure &figure, Language language);

/// The figure as arithmetic over cells: an id or sum that has cells, or a quotient of such; nothing when a part has no cell or the
/// cells do not give the figure's value (see liveSum).
std::optional<Formula> liveFigure(const Figure &figure, const NumberCells &cells);
/// liveFigure() in the style of the unit, else figureCell().
Cell liveFigureCell(const Figure &figure, const NumberCells &cells, Language language);
/// One cell less another, empty while either holds no number.
Cell differenceCell(const QString &minuend, const QString &subtrahend, double value, Unit unit);

} // namespace smartsme
