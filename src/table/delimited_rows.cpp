// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/delimited_rows.h"

#include "table/separators.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>

namespace smartsme {

namespace {

/// The delimiter seen more often outside quotes; a comma when there is neither.
char guessedDelimiter(std::string_view head)
{
    bool quoted = false;
    qsizetype commas = 0;
    qsizetype tabs = 0;
    for (const char c : head) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == ',')
            ++commas;
        else if (!quoted && c == '\t')
            ++tabs;
    }
    return tabs > commas ? '\t' : ',';
}

} // namespace

DelimitedRows::DelimitedRows(ByteStream stream, const RowReaderOptions &options) : m_stream(std::move(stream)), m_options(options)
{
    fill();
    m_delimiter = options.delimiter.value_or(guessedDelimiter(std::string_view(m_buffer.data(), std::min<std::size_t>(m_used, 65536))));
}

Problem DelimitedRows::refusal(const char *id, qint64 line, std::size_t column, QString message, QString found, QString expected) const
{
    return Problem{Severity::error, QLatin1String(id), Place{fileName(), {}, line, static_cast<int>(column)}, std::move(message), found.left(80),
                   std::move(expected), QCoreApplication::translate("table", "Check this line; if it looks right, export the file again.")};
}

DelimitedRows::Outcome DelimitedRows::refuse(Problem problem)
{
    fail(std::move(problem));
    return Outcome::refused;
}

/// Moves the row being read to the front, makes room and reads.
void DelimitedRows::fill()
{
    if (m_start > 0) {
        std::copy(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_start), m_buffer.begin() + static_cast<std::ptrdiff_t>(m_used), m_buffer.begin());
        m_used -= m_start;
        m_start = 0;
    }
    const auto block = static_cast<std::size_t>(m_options.blockBytes);
    if (m_buffer.size() < m_used + block / 2 + separatorBytes)
        m_buffer.resize(std::max(block, m_used * 2) + block / 2 + separatorBytes);
    const qsizetype count = m_stream.read(m_buffer.data() + m_used, static_cast<qsizetype>(m_buffer.size() - m_used) - separatorBytes);
    m_used += static_cast<std::size_t>(count);
    m_atEnd = count == 0;
    if (m_stream.problem())
        fail(*m_stream.problem());
}

/// False when the row has too many columns or the cell is too long.
bool DelimitedRows::endField(const char *from, const char *to)
{
    if (to - from > m_options.longestCell)
        return false;
    if (m_column == m_fields.size()) {
        if (m_column >= static_cast<std::size_t>(m_options.mostColumns))
            return false;
        m_fields.emplace_back();
    }
    RawField &field = m_fields[m_column++];
    const bool closed = m_fieldIsQuoted && to - from >= 2 && to[-1] == '"';
    field.bytes = closed ? std::string_view(from + 1, static_cast<std::size_t>(to - from - 2)) : std::string_view(from, static_cast<std::size_t>(to - from));
    field.isQuoted = closed;
    field.hasDoubledQuotes = m_fieldHasDoubled;
    m_fieldIsQuoted = false;
    m_fieldHasDoubled = false;
    return true;
}

DelimitedRows::Outcome DelimitedRows::refuseField(const char *from, const char *to)
{
    const qint64 atLine = m_line + m_breaksInside;
    if (to - from > m_options.longestCell)
        return refuse(refusal("file.cell-too-long", atLine, m_column + 1, QCoreApplication::translate("table", "This cell is longer than the program reads. A quotation mark may be missing."),
                              QCoreApplication::translate("table", "%1 bytes").arg(to - from), QCoreApplication::translate("table", "at most %1 bytes").arg(m_options.longestCell)));
    return refuse(refusal("file.too-many-columns", atLine, m_column, QCoreApplication::translate("table", "This row has more columns than the program reads."), {},
                          QCoreApplication::translate("table", "at most %1 columns").arg(m_options.mostColumns)));
}

/// CR LF is one line break.
std::size_t DelimitedRows::breakBytesAt(const char *rowEnd) const
{
    return *rowEnd == '\r' && rowEnd + 1 < m_buffer.data() + m_used && rowEnd[1] == '\n' ? 2 : 1;
}

DelimitedRows::Outcome DelimitedRows::finishRow(const char *rowEnd, std::size_t breakBytes)
{
    const bool blank = m_column == 1 && m_fields[0].bytes.empty() && !m_fields[0].isQuoted;
    // The end-of-file sign of old DOS programs.
    const bool endSign = m_atEnd && m_column == 1 && m_fields[0].bytes == "\x1A";
    m_row.line = m_line;
    m_row.fields = std::span<const RawField>(m_fields.data(), m_column);
    m_line += 1 + m_breaksInside;
    m_start = static_cast<std::size_t>(rowEnd - m_buffer.data()) + breakBytes;
    if (blank || endSign)
        return Outcome::blank;
    if (++m_rows > m_options.mostRows)
        return refuse(refusal("file.too-many-rows", m_row.line, 0, QCoreApplication::translate("table", "This file has more rows than the program reads."), {},
                              QCoreApplication::translate("table", "at most %1 rows").arg(m_options.mostRows)));
    return Outcome::row;
}

/// The end of the next row, when all of it is in the block and quotes stand around whole fields only, doubled or not but without line
/// breaks inside; else nullptr, and split() decides. Separators outside quotes are found for 64 bytes at a time by the parity of the
/// quotes before them (Langdale and Lemire, Parsing gigabytes of JSON per second, 2019, section 3.1).
const char *DelimitedRows::splitRegular()
{
    const char *const begin = m_buffer.data() + m_start;
    const char *const end = m_buffer.data() + m_used;
    const char *from = begin;               // of the field
    RawField *field = m_fields.data();
    const std::size_t room = m_fields.size();
    std::uint64_t isInside = 0;             // all ones where the block begins inside quotes
    std::uint64_t isFieldStart = 1;         // of the first byte of the block
    std::uint64_t isAfterClosing = 0;
    std::uint64_t doubled = 0;              // quotes that open again where one was just closed
    const auto endField = [&](const char *to) {
        const bool isClosed = *from == '"' && to[-1] == '"';
        *field++ = {std::string_view(from + isClosed, static_cast<std::size_t>(to - from) - (isClosed ? 2U : 0U)), isClosed, false};
        from = to + 1;
    };
    for (const char *block = begin; block < end; block += separatorBytes) {
        const SeparatorMasks masks = separatorMasks(block, m_delimiter);
        const std::uint64_t there = end - block < separatorBytes ? (std::uint64_t(1) << (end - block)) - 1 : ~std::uint64_t(0);
        const std::uint64_t quotes = masks.quotes & there;
        const std::uint64_t inside = parityUpTo(quotes) ^ isInside;
        const std::uint64_t breaks = masks.breaks & there;
        const std::uint64_t rowEnd = breaks & (0 - breaks);             // the first of them
        const std::uint64_t row = rowEnd == 0 ? ~std::uint64_t(0) : rowEnd - 1;
        std::uint64_t delimiters = masks.delimiters & there & ~inside & row;
        const std::uint64_t reopened = quotes & inside & row & ~(delimiters << 1 | isFieldStart);
        const std::uint64_t closings = quotes & ~inside;
        doubled |= reopened;
        if ((reopened & ~(closings << 1 | isAfterClosing)) != 0 || (rowEnd & inside) != 0
            || static_cast<std::size_t>(field - m_fields.data()) + static_cast<std::size_t>(std::popcount(delimiters)) >= room)
            return nullptr;
        isFieldStart = delimiters >> 63;
        isAfterClosing = closings >> 63;
        isInside = 0 - (inside >> 63);
        for (; delimiters != 0; delimiters &= delimiters - 1)
            endField(block + std::countr_zero(delimiters));
        if (rowEnd == 0)
            continue;
        const char *const c = block + std::countr_zero(rowEnd);
        endField(c);
        if (c - begin > m_options.longestCell || (*c == '\r' && c + 1 == end && !m_atEnd))
            return nullptr;
        m_column = static_cast<std::size_t>(field - m_fields.data());
        m_breaksInside = 0;
        if (doubled != 0)
            findDoubledQuotes();
        return c;
    }
    return nullptr;
}

/// For the few rows that have any. The quote that begins a field with text after its closing quote is still there.
void DelimitedRows::findDoubledQuotes()
{
    for (RawField &field : std::span(m_fields).first(m_column))
        field.hasDoubledQuotes = field.bytes.find("\"\"", field.isQuoted ? 0 : 1) != std::string_view::npos;
}

DelimitedRows::Outcome DelimitedRows::split()
{
    const char *const begin = m_buffer.data() + m_start;
    const char *const end = m_buffer.data() + m_used;
    const char *from = begin;           // of the field
    m_column = 0;
    m_quoted = m_fieldIsQuoted = m_fieldHasDoubled = false;
    m_breaksInside = 0;
    for (const char *block = begin; block < end; block += separatorBytes) {
        for (std::uint64_t mask = separatorMasks(block, m_delimiter).all(); mask != 0; mask &= mask - 1) {
            const char *const c = block + std::countr_zero(mask);
            if (c >= end)
                break;
            if (*c == '"') {
                if (m_quoted) {
                    m_quoted = false;
                } else if (c == from || (m_fieldIsQuoted && c[-1] == '"')) {
                    m_fieldHasDoubled = c != from;
                    m_fieldIsQuoted = m_quoted = true;
                    m_quoteLine = m_line + m_breaksInside;
                }
                continue;
            }
            if (m_quoted) {
                m_breaksInside += *c == '\n' || (*c == '\r' && (c + 1 == end || c[1] != '\n')) ? 1 : 0;
                continue;
            }
            if (*c == '\r' && c + 1 == end && !m_atEnd)
                return Outcome::needsMore;
            if (!endField(from, c))
                return refuseField(from, c);
            if (*c != m_delimiter)
                return finishRow(c, breakBytesAt(c));
            from = c + 1;
        }
    }
    if (!m_atEnd)
        return Outcome::needsMore;
    if (begin == end)
        return Outcome::needsMore;
    if (m_quoted)
        return refuse(refusal("file.quote-open", m_quoteLine, m_column + 1, QCoreApplication::translate("table", "A quoted text begins here and never ends."), {}, // it may begin with a person's name
                              QCoreApplication::translate("table", "a closing quotation mark")));
    return endField(from, end) ? finishRow(end, 0) : refuseField(from, end);
}

const RawRow *DelimitedRows::next()
{
    const auto longestRow = static_cast<std::size_t>(m_options.longestCell) * 8;
    while (!problem()) {
        Outcome outcome = Outcome::needsMore;
        if (const char *const rowEnd = splitRegular())
            outcome = finishRow(rowEnd, breakBytesAt(rowEnd));
        else if (m_start < m_used)
            outcome = split();
        if (outcome == Outcome::row)
            return &m_row;
        if (outcome == Outcome::refused)
            return nullptr;
        if (outcome == Outcome::blank)
            continue;
        if (m_atEnd)
            return nullptr;
        if (m_used - m_start > longestRow) {
            fail(refusal("file.row-too-long", m_quoted ? m_quoteLine : m_line, m_column + 1,
                         QCoreApplication::translate("table", "This row is longer than the program reads. A quotation mark may be missing."), {},
                         QCoreApplication::translate("table", "at most %1 bytes").arg(longestRow)));
            return nullptr;
        }
        fill();
    }
    return nullptr;
}

} // namespace smartsme
