// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/sheet_rows.h"
#include "table/xlsx_workbook.h"
#include "table/xml_reader.h"

#include <memory>

namespace smartsme {

/// The cells of an XLSX workbook, sheet after sheet, each streamed out of the archive.
class XlsxRows final : public SheetRows, private XmlHandler
{
public:
    XlsxRows(XlsxWorkbook workbook, QString fileName, const RowReaderOptions &options);
    const RawRow *next() override;
    qint64 done() const override;
    qint64 size() const override { return m_workbook.archive->size(); }
    QString sha256() const override { return m_workbook.archive->sha256(); }

private:
    enum class CellKind { number, shared, text, flag, error, date };

    void onStart(std::string_view name, const XmlAttributes &attributes) override;
    void onEnd(std::string_view name) override;
    void onText(std::string_view text) override;
    Place place() const override { return SheetRows::place(m_column); }

    bool openSheet();
    void beginCell(const XmlAttributes &attributes);
    void endCell();
    std::string cellText();
    std::string numberCell();
    void damaged(const QString &found);

    XlsxWorkbook m_workbook;
    std::unique_ptr<XmlReader> m_reader;
    std::size_t m_sheet = 0;            // the next one to be opened
    qint64 m_unpackedAll = 1;           // of all sheets, as the archive says
    qint64 m_unpackedBefore = 0;        // of the sheets read
    bool m_isRowReady = false;

    // of the cell being read
    bool m_isInCells = false;
    bool m_isInCell = false;
    bool m_collects = false;
    bool m_isReading = false;           // furigana: <rPh>
    int m_column = 0;
    CellKind m_kind = CellKind::number;
    NumberStyle m_style;
    bool m_isFormula = false;
    bool m_hasResult = false;           // a formula may give an empty text
    std::string m_value;
};

} // namespace smartsme
