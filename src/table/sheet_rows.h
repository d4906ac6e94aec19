// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/row_source.h"

#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace smartsme {

/// The cells of workbooks on their way to rows: what XLSX, ODS, XLS and JSON have in common. Cells are put together in one buffer;
/// columns in between are empty, and a row has at least as many fields as the widest one before it in its sheet.
class SheetRows : public RowSource
{
public:
    QString fileName() const override { return m_fileName; }
    QString sheetName(int sheet) const override { return m_sheets.value(sheet); }

protected:
    SheetRows(QString fileName, const RowReaderOptions &options);

    /// False when there are too many; then problem() is set, as it is wherever false comes back.
    bool beginSheet(const QString &name);
    /// Refuses a line that is not beyond the last one.
    bool beginRow(qint64 line);
    /// Of any line: several rows of JSON may stand in one.
    void beginRowAnywhere(qint64 line);
    /// Adds text to the cell of that column, which is not left of the last one. Line breaks become blanks.
    bool addText(int column, std::string_view text);
    /// Whether the row holds anything but blanks. Then it counts, and RowSource::m_row is ready.
    bool endRow();
    /// The same row again, as the next one of the sheet.
    bool repeatRow();

    qint64 line() const { return m_line; }
    const RowReaderOptions &options() const { return m_options; }
    Place place(int column = 0) const;
    bool refuse(Problem problem);   ///< false

private:
    struct Cell
    {
        int column;
        std::size_t begin;
        bool isBlank;
    };

    bool openCell(int column);
    bool countRow();
    bool tooManyColumns(int column);
    bool tooManyRows(const QString &expected);

    QString m_fileName;
    RowReaderOptions m_options;
    QStringList m_sheets;
    qint64 m_line = 0;
    std::string m_bytes;
    std::vector<Cell> m_cells;
    std::vector<RawField> m_fields;
    std::size_t m_width = 0;
};

} // namespace smartsme
