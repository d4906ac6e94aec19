// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/xlsx_rows.h"

#include "table/container_problems.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace smartsme {

namespace {

/// 28 of "AB12", 0 when there is none; beyond any sheet for more letters than a sheet has.
int columnOf(std::string_view reference)
{
    constexpr int beyond = 1'000'000;
    int column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z')
            break;
        column = std::min(column * 26 + (c - 'A' + 1), beyond);
    }
    return column;
}

QString shown(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(std::min<std::size_t>(bytes.size(), 200)));
}

/// "-1234" as it stands.
bool isPlainInteger(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const bool digitsOnly = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return digitsOnly && !text.empty() && text.size() <= 15 && (text.front() != '0' || text.size() == 1);
}

} // namespace

XlsxRows::XlsxRows(XlsxWorkbook workbook, QString fileName, const RowReaderOptions &options)
    : SheetRows(std::move(fileName), options), m_workbook(std::move(workbook))
{
    for (const XlsxSheet &sheet : m_workbook.sheets)
        m_unpackedAll += std::max<qint64>(0, m_workbook.archive->members()[sheet.member].size);
}

qint64 XlsxRows::done() const
{
    const qint64 unpacked = m_unpackedBefore + (m_reader ? m_reader->done() : 0);
    return std::min(size(), static_cast<qint64>(static_cast<double>(size()) * static_cast<double>(unpacked) / static_cast<double>(m_unpackedAll)));
}

bool XlsxRows::openSheet()
{
    const XlsxSheet &sheet = m_workbook.sheets[m_sheet++];
    if (!beginSheet(sheet.name))
        return false;
    m_isInCells = m_isInCell = m_collects = m_isReading = false;
    m_column = 0;
    Result<std::unique_ptr<ByteSource>> bytes = m_workbook.archive->bytes(sheet.member);
    if (!bytes)
        return refuse(bytes.problems().front());
    ContainerLimits limits = options().containers;
    limits.mostUnpackedBytes -= m_unpackedBefore;
    m_reader = std::make_unique<XmlReader>(*std::move(bytes), static_cast<XmlHandler &>(*this), limits);
    return true;
}

const RawRow *XlsxRows::next()
{
    while (!problem()) {
        if (!m_reader) {
            if (m_sheet == m_workbook.sheets.size() || !openSheet())
                return nullptr;
        }
        m_isRowReady = false;
        switch (m_reader->run()) {
        case XmlReader::Outcome::paused:
            if (m_isRowReady)
                return &m_row;
            break;
        case XmlReader::Outcome::ended:
            m_unpackedBefore += m_reader->done();
            m_reader.reset();
            break;
        case XmlReader::Outcome::failed:
            if (!problem())
                fail(*m_reader->problem());
            break;
        }
    }
    return nullptr;
}

void XlsxRows::damaged(const QString &found)
{
    refuse(fileDamaged(place(), found));
}

void XlsxRows::onStart(std::string_view name, const XmlAttributes &attributes)
{
    const std::string_view element = localName(name);
    if (element == "sheetData") {
        m_isInCells = true;
    } else if (!m_isInCells) {
        return;
    } else if (element == "row") {
        const std::string_view number = attributes.local("r");
        qint64 row = line() + 1;
        if (!number.empty() && std::from_chars(number.data(), number.data() + number.size(), row).ec != std::errc())
            row = -1;
        m_column = 0;
        beginRow(row);
    } else if (element == "c") {
        beginCell(attributes);
    } else if (m_isInCell) {
        m_isReading = m_isReading || element == "rPh";
        m_collects = !m_isReading && (element == "v" || element == "t");
        m_isFormula = m_isFormula || element == "f";
        m_hasResult = m_hasResult || (m_collects && m_kind == CellKind::text);
    }
    if (problem())
        m_reader->fail(*problem());
}

void XlsxRows::beginCell(const XmlAttributes &attributes)
{
    const int column = columnOf(attributes.local("r"));
    m_column = column > 0 ? column : m_column + 1;
    m_isInCell = true;
    m_isReading = m_collects = m_isFormula = m_hasResult = false;
    m_value.clear();
    const std::string_view type = attributes.local("t");
    m_kind = type.empty() || type == "n" ? CellKind::number
        : type == "s" ? CellKind::shared
        : type == "b" ? CellKind::flag
        : type == "e" ? CellKind::error
        : type == "d" ? CellKind::date
                      : CellKind::text; // "str", "inlineStr"
    std::size_t style = 0;
    const std::string_view number = attributes.local("s");
    std::from_chars(number.data(), number.data() + number.size(), style);
    m_style = style < m_workbook.styles.size() ? m_workbook.styles[style] : NumberStyle();
}

void XlsxRows::onText(std::string_view text)
{
    if (m_collects && static_cast<qint64>(m_value.size()) <= options().longestCell)
        m_value += text;
}

void XlsxRows::onEnd(std::string_view name)
{
    const std::string_view element = localName(name);
    m_collects = false;
    if (element == "rPh") {
        m_isReading = false;
    } else if (element == "c" && m_isInCell) {
        endCell();
        m_isInCell = false;
    } else if (element == "row" && m_isInCells) {
        m_isRowReady = endRow();
        if (m_isRowReady)
            m_reader->pause();
    } else if (element == "sheetData") {
        m_isInCells = false;
    }
    if (problem())
        m_reader->fail(*problem());
}

void XlsxRows::endCell()
{
    if (m_value.empty()) {
        if (m_isFormula && !m_hasResult)
            refuse(formulaWithoutResult(place()));
        return;
    }
    if (m_kind != CellKind::shared) {
        addText(m_column, cellText());
        return;
    }
    std::size_t index = m_workbook.strings.size();
    std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
    if (index >= m_workbook.strings.size())
        damaged(QCoreApplication::translate("table", "text number %1, which the workbook does not hold").arg(shown(m_value)));
    else
        addText(m_column, m_workbook.strings[index]);
}

std::string XlsxRows::cellText()
{
    switch (m_kind) {
    case CellKind::number:
        return numberCell();
    case CellKind::flag:
        return m_value == "0" || m_value == "false" ? "FALSE" : "TRUE";
    case CellKind::error:
        return m_value;
    case CellKind::date: { // "2024-04-01T08:30:00"
        std::string date = m_value.substr(0, m_value.find('.'));
        std::ranges::replace(date, 'T', ' ');
        return date.ends_with(" 00:00:00") ? date.substr(0, date.size() - 9) : date;
    }
    case CellKind::shared:
    case CellKind::text:
        break;
    }
    std::string text;
    appendXlsxText(text, m_value);
    return text;
}

std::string XlsxRows::numberCell()
{
    if (m_style.kind == NumberKind::number && m_style.divisor == 1 && isPlainInteger(m_value))
        return m_value;
    double value = 0;
    const char *const end = m_value.data() + m_value.size();
    const auto read = std::from_chars(m_value.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end || !std::isfinite(value)) {
        damaged(shown(m_value));
        return {};
    }
    return numberText(value, m_style, m_workbook.starts1904);
}

} // namespace smartsme
