// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "ui/models/import_lines.h"
#include "ui/models/row_table.h"

namespace smartsme {

/// The table of files, read or kept: name and kind, period, rows, result.
class ImportedFilesModel : public RowTable
{
    Q_OBJECT
public:
    enum Column { nameColumn, periodColumn, rowsColumn, resultColumn };

    using RowTable::RowTable;
    void setLines(std::vector<ImportLine> lines, Language language);
    /// nullptr for no row
    const ImportLine *line(int row) const;
    int fileCount() const;

private:
    TableRow rowOf(const ImportLine &line, Language language) const;
    TableCell resultOf(const ImportLine &line) const;

    std::vector<ImportLine> m_lines;
};

} // namespace smartsme
