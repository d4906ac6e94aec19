// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "table/byte_stream.h"
#include "table/text_encoding.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace smartsme {

/// One field as bytes of the file, without the quotes around it; nothing is decoded or copied.
struct RawField
{
    std::string_view bytes;
    bool isQuoted = false;
    bool hasDoubledQuotes = false;  ///< "" inside stands for one quote
};

/// One row; valid until the next call of RowReader::next().
struct RawRow
{
    qint64 line = 0;                ///< line of the file it begins in, 1 is the first
    std::span<const RawField> fields;
};

/// One row as text, for small files.
struct TextRow
{
    qint64 line = 0;
    QStringList cells;              ///< blanks around a cell are dropped
    friend bool operator==(const TextRow &, const TextRow &) = default;
};

struct RowReaderOptions
{
    std::optional<TextEncoding> encoding;       ///< instead of the guessed one
    std::optional<char> delimiter;              ///< comma or TAB, instead of the one seen more often in the first block
    qint64 mostBytes = 2LL * 1024 * 1024 * 1024;
    qint64 mostRows = 50'000'000;
    int mostColumns = 2000;
    qint64 longestCell = 1024 * 1024;           ///< bytes; a whole row may have eight times as many
    qsizetype blockBytes = ByteStream::blockBytes; ///< read at a time; at least 2048
};

/// A delimited text file, row by row: quotes, doubled quotes, quoted line breaks; CR, LF or CRLF. Splits raw bytes, because in
/// CP932, EUC-JP and UTF-8 a separator is never part of a character. Blank lines are passed over. Memory: one block.
class RowReader
{
public:
    /// Problems: those of ByteStream::open().
    static Result<RowReader> open(const QString &path, const RowReaderOptions &options = {});
    RowReader(RowReader &&) noexcept;
    RowReader &operator=(RowReader &&) noexcept;
    ~RowReader();

    /// The next row; nullptr at the end of the file or when problem() is set (a limit, an open quote, a read error).
    const RawRow *next();
    /// The next row as text; nothing at the end, or when problem() is set (then also bytes that mean nothing).
    std::optional<TextRow> nextText();
    const std::optional<Problem> &problem() const;

    /// The text of a field of the current row, quotes undone, not trimmed.
    DecodedText text(const RawField &field) const;
    /// The problem to report when text() of that field is not ok(). `column` counts from 1.
    Problem undecodable(const RawField &field, qint64 line, int column) const;

    QString fileName() const;
    TextEncoding encoding() const;  ///< of the file
    char delimiter() const;
    qint64 rows() const;            ///< rows given so far
    qint64 done() const;            ///< bytes read so far
    qint64 size() const;            ///< bytes of the file
    QString sha256() const;         ///< of the whole file, once next() has given nullptr without a problem

private:
    struct State;
    explicit RowReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace smartsme
