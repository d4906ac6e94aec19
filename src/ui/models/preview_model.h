// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/row_table.h"
#include "workflow/own_layouts.h"

namespace smartsme {

/// The first rows of a file as they stand there: headings above, what is read dark, what is not read quiet, what cannot be read
/// marked. Column 0 is the number of the line; column i + 1 the file's column i. Where items stand below each other, what one is
/// understood as stands beside its name.
class PreviewModel : public RowTable
{
    Q_OBJECT
public:
    enum PreviewRole { MeaningRole = Qt::UserRole + 30, IsReadRole };   ///< of the horizontal header: text of the meaning, whether there is one

    using RowTable::RowTable;
    /// The cell of that column (from 1) is marked in the row that was asked for.
    void setPreview(const Preview &preview, int askedColumn = 0);
    /// The sample of a draft, read as the draft has it so far.
    void setDraft(const LayoutDraft &draft, const FileHead &sample);
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Column { QString heading; ColumnMeaning meaning = ColumnMeaning::none; bool isHidden = false; bool isItemName = false; };
    std::vector<TableRow> tableOf(const std::vector<PreviewRow> &rows) const;
    void show(std::vector<TableRow> rows);

    std::vector<Column> m_columns;
};

} // namespace smartsme
