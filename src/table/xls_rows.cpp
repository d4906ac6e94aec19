// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/xls_rows.h"

#include "table/byte_cursor.h"
#include "table/compound_file.h"
#include "table/container_problems.h"
#include "table/sha256.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <cmath>

namespace smartsme {

namespace {

namespace type {
constexpr std::uint16_t formula = 0x06, end = 0x0A, starts1904 = 0x22, locked = 0x2F, codePage = 0x42, sheet = 0x85, manyPacked = 0xBD,
    richText = 0xD6, style = 0xE0, strings = 0xFC, shared = 0xFD, number = 0x203, text = 0x204, flag = 0x205, result = 0x207, packed = 0x27E,
    format = 0x41E, oldFormat = 0x1E, begin = 0x809;
}

constexpr std::size_t placeBytes = 4;           // row and column before the style
constexpr std::size_t mostStyles = 100'000;

/// A number in 30 bits: a shortened double or an integer, perhaps in hundredths.
double unpacked(std::uint32_t bits)
{
    const double value = (bits & 2) != 0 ? static_cast<double>(static_cast<std::int32_t>(bits) >> 2)
                                         : std::bit_cast<double>(static_cast<std::uint64_t>(bits & ~3U) << 32);
    return (bits & 1) != 0 ? value / 100 : value;
}

const char *errorText(unsigned code)
{
    switch (code) {
    case 0x00: return "#NULL!";
    case 0x07: return "#DIV/0!";
    case 0x0F: return "#VALUE!";
    case 0x17: return "#REF!";
    case 0x1D: return "#NAME?";
    case 0x24: return "#NUM!";
    default: return "#N/A";
    }
}

} // namespace

Problem XlsRows::damaged() const
{
    return fileDamaged(place(), QCoreApplication::translate("table", "a record of the workbook that cannot be read"));
}

Result<std::unique_ptr<XlsRows>> XlsRows::open(InputFile input, const RowReaderOptions &options)
{
    std::unique_ptr<XlsRows> rows(new XlsRows(input.fileName(), options));
    if (auto problem = rows->load(std::move(input)))
        return *std::move(problem);
    if (auto problem = rows->readGlobals())
        return *std::move(problem);
    return rows;
}

std::optional<Problem> XlsRows::load(InputFile input)
{
    const Place place{fileName(), {}, 0, 0};
    Result<std::unique_ptr<ByteSource>> source = input.takeBytes();
    if (!source)
        return source.problems().front();
    Result<QByteArray> whole = wholeBytes(**source, options().containers.mostMemoryBytes, place);
    if (!whole)
        return whole.problems().front();
    m_size = whole->size();
    const std::string_view bytes(whole->constData(), static_cast<std::size_t>(whole->size()));
    Sha256 hash;
    hash.add(bytes);
    m_sha256 = QString::fromLatin1(hash.result().toHex());
    const std::optional<CompoundFile> file = CompoundFile::open(bytes);
    if (!file)
        return fileDamaged(place, {});
    if (file->has("EncryptedPackage"))
        return fileEncrypted(place);
    std::optional<std::string> stream = file->stream(file->has("Workbook") ? "Workbook" : "Book");
    if (!stream && file->has("WordDocument"))
        return otherDocument(fileName(), QCoreApplication::translate("table", "a Word document"));
    if (!stream)
        return fileDamaged(place, QCoreApplication::translate("table", "without %1").arg(QStringLiteral("Workbook")));
    m_stream = *std::move(stream);
    return std::nullopt;
}

std::optional<Problem> XlsRows::readGlobals()
{
    const std::optional<BiffRecord> begin = biffRecordAt(m_stream, 0);
    if (!begin || begin->type != type::begin || begin->bytes.size() < 4)
        return damaged();
    m_textKind.isWide = ByteCursor(begin->bytes).u16() >= 0x600;
    for (auto record = biffRecordAt(m_stream, begin->end); record && record->type != type::end; record = biffRecordAt(m_stream, record->end)) {
        if (auto problem = readGlobal(*record))
            return problem;
    }
    return m_sheets.empty() ? std::optional(fileDamaged(place(), QCoreApplication::translate("table", "no sheet"))) : std::nullopt;
}

std::optional<Problem> XlsRows::readGlobal(const BiffRecord &record)
{
    ByteCursor cursor(record.bytes);
    switch (record.type) {
    case type::locked:
        return fileEncrypted(place());
    case type::codePage:
        m_textKind.isJapanese = cursor.u16() == 932;
        break;
    case type::starts1904:
        m_starts1904 = cursor.u16() == 1;
        break;
    case type::format:
    case type::oldFormat:
        addFormat(record);
        break;
    case type::style:
        cursor.u16();
        if (m_styles.size() < mostStyles)
            m_styles.push_back(cursor.u16());
        break;
    case type::sheet:
        addSheet(record);
        break;
    case type::strings:
        return readStrings(record);
    default:
        break;
    }
    return std::nullopt;
}

void XlsRows::addFormat(const BiffRecord &record)
{
    BiffCursor cursor(m_stream, record);
    const int id = cursor.u16();
    const QString code = cursor.text(m_textKind, !m_textKind.isWide);
    if (cursor.ok())
        m_formats.insert(id, numberStyleOf(code.toStdString()));
}

void XlsRows::addSheet(const BiffRecord &record)
{
    BiffCursor cursor(m_stream, record);
    const std::size_t at = cursor.u32();
    cursor.u8(); // whether it is hidden
    const bool hasCells = cursor.u8() == 0;
    const QString name = cursor.text(m_textKind, true);
    if (hasCells && static_cast<int>(m_sheets.size()) <= options().containers.mostSheets)
        m_sheets.push_back({name, at});
}

std::optional<Problem> XlsRows::readStrings(const BiffRecord &record)
{
    BiffCursor cursor(m_stream, record);
    cursor.u32(); // how often they are used
    const std::uint32_t count = cursor.u32();
    for (std::uint32_t i = 0; i < count && cursor.ok() && !cursor.atEnd(); ++i) {
        m_strings.append(cursor.text(m_textKind, false).toStdString());
        m_strings.close();
        if (m_strings.size() > static_cast<std::size_t>(options().containers.mostSharedStrings))
            return unpacksTooLarge(place(), {}, QCoreApplication::translate("table", "at most %1 texts").arg(options().containers.mostSharedStrings));
    }
    return cursor.ok() ? std::nullopt : std::optional(damaged());
}

qint64 XlsRows::done() const
{
    const std::size_t at = m_cell < m_cells.size() ? m_cells[m_cell].at() : m_sheet < m_sheets.size() ? m_sheets[m_sheet].at : m_stream.size();
    return static_cast<qint64>(static_cast<double>(std::min(at, m_stream.size())) / static_cast<double>(std::max<std::size_t>(1, m_stream.size())) * static_cast<double>(m_size));
}

bool XlsRows::openSheet()
{
    const Sheet &sheet = m_sheets[m_sheet++];
    if (!beginSheet(sheet.name))
        return false;
    m_cells.clear();
    m_cell = 0;
    readCells(sheet.at);
    if (problem())
        return false;
    const auto order = [](const Cell &c) { return static_cast<std::uint32_t>(c.row) << 16 | c.column; };
    if (!std::ranges::is_sorted(m_cells, {}, order))
        std::ranges::stable_sort(m_cells, {}, order);
    return true;
}

/// The places of all cells of a sheet; charts inside it have records of their own.
void XlsRows::readCells(std::size_t at)
{
    int depth = 0;
    for (auto record = biffRecordAt(m_stream, at); ; record = biffRecordAt(m_stream, record->end)) {
        m_cellBytes += record ? record->end - record->begin : 0;
        if (!record || (depth == 0 && record->type != type::begin) || m_cellBytes > m_stream.size()) {
            fail(damaged());
            return;
        }
        if (record->type == type::begin)
            ++depth;
        else if (record->type == type::end && --depth == 0)
            break;
        else if (depth == 1)
            readCell(*record);
        if (problem())
            return;
    }
}

void XlsRows::readCell(const BiffRecord &record)
{
    switch (record.type) {
    case type::number:
        return addCell(record, Kind::number, 10);
    case type::packed:
        return addCell(record, Kind::packed, 6);
    case type::shared:
        return addCell(record, Kind::shared, 6);
    case type::flag:
        return addCell(record, Kind::flag, 4);
    case type::text:
    case type::richText:
        return addCell(record, Kind::text, 4);
    case type::formula:
    case 0x206:
    case 0x406:
        return addCell(record, Kind::formula, 10);
    case type::manyPacked:
        return addMany(record);
    case type::result: // of the formula before it
        if (!m_cells.empty() && m_cells.back().kind() == Kind::formula)
            m_cells.back().source = source(record.begin, Kind::result);
        return;
    default:
        return;
    }
}

void XlsRows::addCell(const BiffRecord &record, Kind kind, std::size_t bytes)
{
    if (record.bytes.size() < placeBytes + bytes) {
        fail(damaged());
        return;
    }
    ByteCursor cursor(record.bytes);
    const std::uint16_t row = cursor.u16();
    const std::uint16_t column = cursor.u16();
    const std::size_t at = kind == Kind::text ? record.begin : record.end - record.bytes.size() + placeBytes;
    m_cells.push_back({row, column, source(at, kind)});
}

/// Numbers side by side: row, first column, style and number of each, last column.
void XlsRows::addMany(const BiffRecord &record)
{
    constexpr std::size_t eachBytes = 6;
    ByteCursor cursor(record.bytes);
    const std::uint16_t row = cursor.u16();
    std::uint16_t column = cursor.u16();
    const std::size_t begin = record.end - record.bytes.size();
    for (; cursor.ok() && cursor.left() >= eachBytes + 2; ++column) {
        const std::size_t at = begin + cursor.at();
        m_cells.push_back({row, column, source(at, Kind::packed)});
        cursor.take(eachBytes);
    }
    if (!cursor.ok())
        fail(damaged());
}

std::string XlsRows::number(double value, std::uint16_t style) const
{
    const int format = style < m_styles.size() ? m_styles[style] : 0;
    const auto known = m_formats.constFind(format);
    const NumberStyle shown = known == m_formats.constEnd() ? builtInNumberStyle(format) : *known;
    return std::isfinite(value) ? numberText(value, shown, m_starts1904) : "#NUM!";
}

std::string XlsRows::valueOf(const Cell &cell)
{
    const Kind kind = cell.kind();
    if (kind == Kind::text || kind == Kind::result) {
        const std::optional<BiffRecord> record = biffRecordAt(m_stream, cell.at());
        BiffCursor cursor(m_stream, *record);
        cursor.skip(kind == Kind::text ? placeBytes + 2 : 0);
        const QString text = cursor.text(m_textKind, false);
        if (!cursor.ok())
            fail(damaged());
        return text.toStdString();
    }
    ByteCursor cursor(m_stream, cell.at());
    const std::uint16_t style = cursor.u16();
    if (kind == Kind::packed)
        return number(unpacked(cursor.u32()), style);
    if (kind == Kind::number)
        return number(cursor.f64(), style);
    if (kind == Kind::flag) {
        const unsigned value = cursor.u8();
        return cursor.u8() != 0 ? errorText(value) : value != 0 ? "TRUE" : "FALSE";
    }
    if (kind == Kind::shared) {
        const std::uint32_t index = cursor.u32();
        if (index < m_strings.size())
            return std::string(m_strings[index]);
        fail(fileDamaged(place(cell.column + 1), QCoreApplication::translate("table", "text number %1, which the workbook does not hold").arg(index)));
        return {};
    }
    // A formula: a number, or a flag, an error or nothing with FFFF behind it; its text would stand in a record of its own.
    ByteCursor special(m_stream, cursor.at());
    const double value = cursor.f64();
    const unsigned what = special.u8();
    special.u8();
    const unsigned result = special.u8();
    special.take(3);
    if (special.u16() != 0xFFFF)
        return number(value, style);
    if (what == 0)
        fail(formulaWithoutResult(place(cell.column + 1)));
    return what == 1 ? (result != 0 ? "TRUE" : "FALSE") : what == 2 ? errorText(result) : "";
}

const RawRow *XlsRows::next()
{
    while (!problem()) {
        if (m_cell == m_cells.size()) {
            if (m_sheet == m_sheets.size() || !openSheet())
                return nullptr;
            continue;
        }
        const std::uint16_t row = m_cells[m_cell].row;
        beginRow(row + 1);
        for (; m_cell < m_cells.size() && m_cells[m_cell].row == row && !problem(); ++m_cell) {
            const bool isReplaced = m_cell + 1 < m_cells.size() && m_cells[m_cell + 1].row == row && m_cells[m_cell + 1].column == m_cells[m_cell].column;
            if (!isReplaced)
                addText(m_cells[m_cell].column + 1, valueOf(m_cells[m_cell]));
        }
        if (!problem() && endRow())
            return &m_row;
    }
    return nullptr;
}

} // namespace smartsme
