// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "table/number_format.h"
#include "table/shared_strings.h"
#include "table/zip_archive.h"

#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace smartsme {

struct XlsxSheet
{
    QString name;
    std::size_t member = 0;     ///< of the archive
};

/// An XLSX file but for the cells of its sheets.
struct XlsxWorkbook
{
    std::shared_ptr<ZipArchive> archive;
    std::vector<XlsxSheet> sheets;          ///< in the order of the tabs; charts and macro sheets are none
    bool starts1904 = false;
    std::vector<NumberStyle> styles;        ///< by the style number of a cell
    SharedStrings strings;
};

/// Refuses damaged and other Office files, and those beyond the limits.
Result<XlsxWorkbook> openXlsx(std::shared_ptr<ZipArchive> archive, const ContainerLimits &limits);

/// Appends a text of XLSX to `to`: "_x000D_" is a character written by its number.
void appendXlsxText(std::string &to, std::string_view text);

} // namespace smartsme
