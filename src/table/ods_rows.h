// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/ods_styles.h"
#include "table/sheet_rows.h"
#include "table/xml_reader.h"
#include "table/zip_archive.h"

#include <memory>

namespace smartsme {

/// The cells of an OpenDocument spreadsheet, streamed out of its content.xml.
class OdsRows final : public SheetRows, private XmlHandler
{
public:
    /// Refuses files protected by a password, and those without cells.
    static Result<std::unique_ptr<OdsRows>> open(std::shared_ptr<ZipArchive> archive, QString fileName, const RowReaderOptions &options);
    const RawRow *next() override;
    qint64 done() const override;
    qint64 size() const override { return m_archive->size(); }
    QString sha256() const override { return m_archive->sha256(); }

private:
    OdsRows(std::shared_ptr<ZipArchive> archive, QString fileName, const RowReaderOptions &options) : SheetRows(fileName, options), m_archive(std::move(archive)), m_styles(std::move(fileName)) {}
    void onStart(std::string_view name, const XmlAttributes &attributes) override;
    void onEnd(std::string_view name) override;
    void onText(std::string_view text) override;
    Place place() const override { return SheetRows::place(m_column); }

    std::optional<Problem> readStyles();
    void addColumns(const XmlAttributes &attributes);
    double divisorOf(const XmlAttributes &cell) const;
    void beginRow(const XmlAttributes &attributes);
    void endRow();
    void beginCell(const XmlAttributes &attributes);
    void inCell(std::string_view name, const XmlAttributes &attributes);
    void endCell();
    qint64 repeatOf(const XmlAttributes &attributes, std::string_view name);

    std::shared_ptr<ZipArchive> m_archive;
    std::unique_ptr<XmlReader> m_reader;
    qint64 m_unpacked = 1;
    OdsStyles m_styles;
    bool m_isRowReady = false;
    qint64 m_nextLine = 1;
    qint64 m_rowRepeat = 1;
    qint64 m_toRepeat = 0;      // how often the row just given comes again

    struct Columns
    {
        qint64 last;
        double divisor;
    };
    std::vector<Columns> m_columns;             // of the sheet, for cells without a style of their own
    std::optional<double> m_rowDivisor;         // which goes before that of the column

    int m_skipDepth = 0;        // inside comments, drawings and the like
    bool m_isInSheet = false;
    bool m_isInRow = false;
    bool m_isInCell = false;
    bool m_collects = false;    // inside a paragraph
    bool m_isFormula = false;
    bool m_hasResult = false;
    bool m_hasValue = false;    // a number or date, whose shown text is not taken
    int m_column = 0;
    qint64 m_cellRepeat = 1;
    std::string m_text;
};

} // namespace smartsme
