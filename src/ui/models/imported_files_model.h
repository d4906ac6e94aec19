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
    /// Where there is no room for all columns: the period stands below the name, and the rows are left out.
    void setNarrow(bool isNarrow);
    bool isNarrow() const { return m_isNarrow; }
    void setLines(std::vector<ImportLine> lines, Language language);
    /// nullptr for no row
    const ImportLine *line(int row) const;
    int fileCount() const;

private:
    TableRow rowOf(const ImportLine &line, Language language) const;
    TableCell resultOf(const ImportLine &line) const;

    void build();

    std::vector<ImportLine> m_lines;
    Language m_language = Language::ja;
    bool m_isNarrow = false;
};

} // namespace smartsme
