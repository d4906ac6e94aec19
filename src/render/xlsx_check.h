// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/workbook.h"

#include <QString>

namespace smartsme {

/// Reads an XLSX file with another library than the one that wrote it and compares every cell with the workbook: text, number,
/// formula and its cached value. Returns how many cells were found again; else render.read-back-differs with the first cell
/// that is not as meant. `target` names the file in the problem.
Result<int> compareXlsx(const Workbook &workbook, const QString &writtenPath, const QString &target);

/// The text as it is stored: characters that XML cannot hold are left out.
QString storableText(const QString &text);
/// "B7" for row 6, column 1.
QString cellName(int row, int column);

} // namespace smartsme
