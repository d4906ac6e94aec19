// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/byte_stream.h"
#include "table/row_source.h"

namespace smartsme {

/// Delimited text, row by row: quotes, doubled quotes, quoted line breaks; CR, LF or CRLF. Splits raw bytes, because in CP932,
/// EUC-JP and UTF-8 a separator is never part of a character. Blank lines are passed over.
/// Nearly every row has quotes around whole fields only and no line break inside: splitRegular() takes such rows with few branches and
/// leaves all others to split().
/// A row that is cut off by the end of the block is moved to its front and read again when more bytes are there; so the splitter
/// never stops inside a row and keeps no state between blocks. Memory: one block.
class DelimitedRows final : public RowSource
{
public:
    DelimitedRows(ByteStream stream, const RowReaderOptions &options);
    const RawRow *next() override;
    QString fileName() const override { return m_stream.fileName(); }
    TextEncoding encoding() const override { return m_stream.encoding(); }
    TextEncoding textEncoding() const override { return m_stream.textEncoding(); }
    qint64 done() const override { return m_stream.done(); }
    qint64 size() const override { return m_stream.size(); }
    QString sha256() const override { return m_stream.sha256(); }

private:
    enum class Outcome { row, blank, needsMore, refused };

    Problem refusal(const char *id, qint64 line, std::size_t column, QString message, QString found, QString expected) const;
    void fill();
    bool endField(const char *from, const char *to);
    const char *splitRegular();
    void findDoubledQuotes();
    Outcome split();
    std::size_t breakBytesAt(const char *rowEnd) const;
    Outcome finishRow(const char *rowEnd, std::size_t breakBytes);
    Outcome refuseField(const char *from, const char *to);
    Outcome refuse(Problem problem);

    ByteStream m_stream;
    RowReaderOptions m_options;
    std::vector<char> m_buffer;     // m_used bytes of file, then separatorBytes spare ones for separatorMask()
    std::size_t m_start = 0;        // of the next row
    std::size_t m_used = 0;
    bool m_atEnd = false;           // no bytes after m_used
    char m_delimiter = ',';
    qint64 m_line = 1;
    std::vector<RawField> m_fields;

    // while a row is split
    std::size_t m_column = 0;
    bool m_quoted = false;
    bool m_fieldIsQuoted = false;
    bool m_fieldHasDoubled = false;
    qint64 m_breaksInside = 0;      // line breaks inside quotes
    qint64 m_quoteLine = 0;         // where the last quote was opened
};

} // namespace smartsme
