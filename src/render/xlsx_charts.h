// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/workbook.h"

struct lxw_workbook;
struct lxw_worksheet;

namespace smartsme {

inline constexpr auto xlsxTextFont = "BIZ UDPGothic";
inline constexpr auto xlsxAmounts = "#,##0;\"▲\"#,##0;0";

/// Puts the chart on the sheet that is being written; `onSheet` is what that sheet holds.
void addXlsxChart(lxw_workbook *book, lxw_worksheet *sheet, const Sheet &onSheet, const SheetChart &meant);

} // namespace smartsme
