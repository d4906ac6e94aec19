// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/row_reader.h"

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

/// A block of the file with the row being read. A row that is cut off by the end of the block is moved to its front and read
/// again when more bytes are there; so the splitter never stops inside a row and keeps no state between blocks.
struct RowReader::State
{
    explicit State(ByteStream s, const RowReaderOptions &o) : stream(std::move(s)), options(o) {}

    enum class Outcome { row, blank, needsMore, refused };

    ByteStream stream;
    RowReaderOptions options;
    std::vector<char> buffer;       // `used` bytes of file, then separatorBytes spare ones for separatorMask()
    std::size_t start = 0;          // of the next row
    std::size_t used = 0;
    bool atEnd = false;             // no bytes after `used`
    char delimiter = ',';
    qint64 line = 1;
    qint64 rows = 0;
    std::vector<RawField> fields;
    RawRow row;
    std::optional<Problem> problem;

    // while a row is split
    std::size_t column = 0;
    bool quoted = false;
    bool fieldIsQuoted = false;
    bool fieldHasDoubled = false;
    qint64 breaksInside = 0;        // line breaks inside quotes
    qint64 quoteLine = 0;           // where the last quote was opened

    Problem refusal(const char *id, qint64 atLine, std::size_t atColumn, QString message, QString found, QString expected) const
    {
        return Problem{Severity::error, QLatin1String(id), Place{stream.fileName(), {}, atLine, static_cast<int>(atColumn)}, std::move(message), found.left(80),
                       std::move(expected), QCoreApplication::translate("table", "Check this line; if it looks right, export the file again.")};
    }

    void fill();
    bool endField(const char *from, const char *to);
    Outcome split();
    Outcome finishRow(const char *rowEnd, std::size_t breakBytes);
    Outcome refuseField(const char *from, const char *to);
    Outcome refuse(Problem p) { problem = std::move(p); return Outcome::refused; }
};

/// Moves the row being read to the front, makes room and reads.
void RowReader::State::fill()
{
    if (start > 0) {
        std::copy(buffer.begin() + static_cast<std::ptrdiff_t>(start), buffer.begin() + static_cast<std::ptrdiff_t>(used), buffer.begin());
        used -= start;
        start = 0;
    }
    const auto block = static_cast<std::size_t>(options.blockBytes);
    if (buffer.size() < used + block / 2 + separatorBytes)
        buffer.resize(std::max(block, used * 2) + block / 2 + separatorBytes);
    const qsizetype count = stream.read(buffer.data() + used, static_cast<qsizetype>(buffer.size() - used) - separatorBytes);
    used += static_cast<std::size_t>(count);
    atEnd = count == 0;
    if (stream.problem())
        problem = stream.problem();
}

/// False when the row has too many columns or the cell is too long.
bool RowReader::State::endField(const char *from, const char *to)
{
    if (to - from > options.longestCell)
        return false;
    if (column == fields.size()) {
        if (column >= static_cast<std::size_t>(options.mostColumns))
            return false;
        fields.emplace_back();
    }
    RawField &field = fields[column++];
    const bool closed = fieldIsQuoted && to - from >= 2 && to[-1] == '"';
    field.bytes = closed ? std::string_view(from + 1, static_cast<std::size_t>(to - from - 2)) : std::string_view(from, static_cast<std::size_t>(to - from));
    field.isQuoted = closed;
    field.hasDoubledQuotes = fieldHasDoubled;
    fieldIsQuoted = false;
    fieldHasDoubled = false;
    return true;
}

RowReader::State::Outcome RowReader::State::refuseField(const char *from, const char *to)
{
    const qint64 atLine = line + breaksInside;
    if (to - from > options.longestCell)
        return refuse(refusal("file.cell-too-long", atLine, column + 1, QCoreApplication::translate("table", "This cell is longer than the program reads. A quotation mark may be missing."),
                              QCoreApplication::translate("table", "%1 bytes").arg(to - from), QCoreApplication::translate("table", "at most %1 bytes").arg(options.longestCell)));
    return refuse(refusal("file.too-many-columns", atLine, column, QCoreApplication::translate("table", "This row has more columns than the program reads."), {},
                          QCoreApplication::translate("table", "at most %1 columns").arg(options.mostColumns)));
}

RowReader::State::Outcome RowReader::State::finishRow(const char *rowEnd, std::size_t breakBytes)
{
    const bool blank = column == 1 && fields[0].bytes.empty() && !fields[0].isQuoted;
    // The end-of-file sign of old DOS programs.
    const bool endSign = atEnd && column == 1 && fields[0].bytes == "\x1A";
    row.line = line;
    row.fields = std::span<const RawField>(fields.data(), column);
    line += 1 + breaksInside;
    start = static_cast<std::size_t>(rowEnd - buffer.data()) + breakBytes;
    if (blank || endSign)
        return Outcome::blank;
    if (++rows > options.mostRows)
        return refuse(refusal("file.too-many-rows", row.line, 0, QCoreApplication::translate("table", "This file has more rows than the program reads."), {},
                              QCoreApplication::translate("table", "at most %1 rows").arg(options.mostRows)));
    return Outcome::row;
}

RowReader::State::Outcome RowReader::State::split()
{
    const char *const begin = buffer.data() + start;
    const char *const end = buffer.data() + used;
    const char *from = begin;           // of the field
    column = 0;
    quoted = fieldIsQuoted = fieldHasDoubled = false;
    breaksInside = 0;
    for (const char *block = begin; block < end; block += separatorBytes) {
        for (std::uint32_t mask = separatorMask(block, delimiter); mask != 0; mask &= mask - 1) {
            const char *const c = block + std::countr_zero(mask);
            if (c >= end)
                break;
            if (*c == '"') {
                if (quoted) {
                    quoted = false;
                } else if (c == from || (fieldIsQuoted && c[-1] == '"')) {
                    fieldHasDoubled = c != from;
                    fieldIsQuoted = quoted = true;
                    quoteLine = line + breaksInside;
                }
                continue;
            }
            if (quoted) {
                breaksInside += *c == '\n' || (*c == '\r' && (c + 1 == end || c[1] != '\n')) ? 1 : 0;
                continue;
            }
            if (*c == '\r' && c + 1 == end && !atEnd)
                return Outcome::needsMore;
            if (!endField(from, c))
                return refuseField(from, c);
            if (*c != delimiter)
                return finishRow(c, *c == '\r' && c + 1 < end && c[1] == '\n' ? 2 : 1);
            from = c + 1;
        }
    }
    if (!atEnd)
        return Outcome::needsMore;
    if (begin == end)
        return Outcome::needsMore;
    if (quoted)
        return refuse(refusal("file.quote-open", quoteLine, column + 1, QCoreApplication::translate("table", "A quoted text begins here and never ends."),
                              decoded(std::string_view(from, static_cast<std::size_t>(std::min<std::ptrdiff_t>(end - from, 40))), stream.textEncoding()).text,
                              QCoreApplication::translate("table", "a closing quotation mark")));
    return endField(from, end) ? finishRow(end, 0) : refuseField(from, end);
}

RowReader::RowReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
RowReader::RowReader(RowReader &&) noexcept = default;
RowReader &RowReader::operator=(RowReader &&) noexcept = default;
RowReader::~RowReader() = default;

Result<RowReader> RowReader::open(const QString &path, const RowReaderOptions &options)
{
    Result<ByteStream> stream = ByteStream::open(path, options.mostBytes, options.encoding);
    if (!stream)
        return std::move(stream).problems();
    auto state = std::make_unique<State>(*std::move(stream), options);
    state->fill();
    state->delimiter = options.delimiter.value_or(guessedDelimiter(std::string_view(state->buffer.data(), std::min<std::size_t>(state->used, 65536))));
    return RowReader(std::move(state));
}

const RawRow *RowReader::next()
{
    State &s = *m_state;
    const auto longestRow = static_cast<std::size_t>(s.options.longestCell) * 8;
    while (!s.problem) {
        const State::Outcome outcome = s.start < s.used ? s.split() : State::Outcome::needsMore;
        if (outcome == State::Outcome::row)
            return &s.row;
        if (outcome == State::Outcome::refused)
            return nullptr;
        if (outcome == State::Outcome::blank)
            continue;
        if (s.atEnd)
            return nullptr;
        if (s.used - s.start > longestRow) {
            s.problem = s.refusal("file.row-too-long", s.quoted ? s.quoteLine : s.line, s.column + 1,
                                  QCoreApplication::translate("table", "This row is longer than the program reads. A quotation mark may be missing."), {},
                                  QCoreApplication::translate("table", "at most %1 bytes").arg(longestRow));
            return nullptr;
        }
        s.fill();
    }
    return nullptr;
}

std::optional<TextRow> RowReader::nextText()
{
    const RawRow *raw = next();
    if (!raw)
        return std::nullopt;
    TextRow row{raw->line, {}};
    int column = 0;
    for (const RawField &field : raw->fields) {
        ++column;
        const DecodedText cell = text(field);
        if (!cell.ok()) {
            m_state->problem = undecodable(field, raw->line, column);
            return std::nullopt;
        }
        row.cells << cell.text.trimmed();
    }
    return row;
}

DecodedText RowReader::text(const RawField &field) const
{
    DecodedText out = decoded(field.bytes, m_state->stream.textEncoding());
    if (field.hasDoubledQuotes)
        out.text.replace(QStringLiteral("\"\""), QStringLiteral("\""));
    return out;
}

Problem RowReader::undecodable(const RawField &field, qint64 line, int column) const
{
    return Problem{Severity::error, QStringLiteral("file.undecodable"), Place{fileName(), {}, line, column},
                   QCoreApplication::translate("table", "This cell holds bytes that are not %1 text.").arg(encodingName(encoding())),
                   text(field).text.left(80), {}, QCoreApplication::translate("table", "Choose the right encoding, or export the file again.")};
}

const std::optional<Problem> &RowReader::problem() const { return m_state->problem; }
QString RowReader::fileName() const { return m_state->stream.fileName(); }
TextEncoding RowReader::encoding() const { return m_state->stream.encoding(); }
char RowReader::delimiter() const { return m_state->delimiter; }
qint64 RowReader::rows() const { return m_state->rows; }
qint64 RowReader::done() const { return m_state->stream.done(); }
qint64 RowReader::size() const { return m_state->stream.size(); }
QString RowReader::sha256() const { return m_state->stream.sha256(); }

} // namespace smartsme
