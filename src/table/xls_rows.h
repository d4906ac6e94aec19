// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/biff.h"
#include "table/input_file.h"
#include "table/number_format.h"
#include "table/shared_strings.h"
#include "table/sheet_rows.h"

#include <QHash>

#include <memory>

namespace smartsme {

/// The cells of an .xls workbook (Excel 5.0 to 2003). The file is kept in memory, and the places of a sheet's cells.
class XlsRows final : public SheetRows
{
public:
    static Result<std::unique_ptr<XlsRows>> open(InputFile input, const RowReaderOptions &options);
    const RawRow *next() override;
    qint64 done() const override;
    qint64 size() const override { return m_size; }
    QString sha256() const override { return m_sha256; }

private:
    enum class Kind { number, packed, shared, text, result, formula, flag };
    struct Cell
    {
        std::uint16_t row, column;
        std::uint32_t source;
        /// Of its style; of its record for text.
        std::size_t at() const { return source & 0xFFF'FFFFU; }
        Kind kind() const { return static_cast<Kind>(source >> 28); }
    };
    struct Sheet
    {
        QString name;
        std::size_t at;
    };

    XlsRows(QString fileName, const RowReaderOptions &options) : SheetRows(std::move(fileName), options) {}
    std::optional<Problem> load(InputFile input);
    std::optional<Problem> readGlobals();
    std::optional<Problem> readGlobal(const BiffRecord &record);
    std::optional<Problem> readStrings(const BiffRecord &record);
    void addSheet(const BiffRecord &record);
    void addFormat(const BiffRecord &record);
    bool openSheet();
    void readCells(std::size_t at);
    void readCell(const BiffRecord &record);
    void addCell(const BiffRecord &record, Kind kind, std::size_t bytes);
    static std::uint32_t source(std::size_t at, Kind kind) { return (static_cast<std::uint32_t>(at) & 0xFFF'FFFFU) | static_cast<std::uint32_t>(kind) << 28; }
    void addMany(const BiffRecord &record);
    std::string valueOf(const Cell &cell);
    std::string number(double value, std::uint16_t style) const;
    Problem damaged() const;

    qint64 m_size = 0;
    QString m_sha256;
    std::string m_stream;
    BiffText m_textKind;
    bool m_starts1904 = false;
    std::vector<Sheet> m_sheets;
    QHash<int, NumberStyle> m_formats;
    std::vector<std::uint16_t> m_styles;    // number of the format
    SharedStrings m_strings;
    std::size_t m_sheet = 0;                // the next one to be opened
    std::size_t m_cellBytes = 0;            // of all sheets read; more than there are would be sheets over each other
    std::vector<Cell> m_cells;              // of the sheet
    std::size_t m_cell = 0;
};

} // namespace smartsme
