// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "table/container_limits.h"
#include "table/text_encoding.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace smartsme {

class DelimitedRows;
class RowSource;

/// What a file is, told by its first bytes and never by its name.
enum class Container { text, xlsx, ods, xls, json };

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
    qint64 line = 0;                ///< line of the file it begins in, or row of its sheet; 1 is the first
    std::span<const RawField> fields;
    int sheet = 0;                  ///< see RowReader::sheetName()
};

/// One row as text, for small files.
struct TextRow
{
    qint64 line = 0;
    QStringList cells;              ///< blanks around a cell are dropped
    QString sheet = {};             ///< name of its sheet; empty for text
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
    ContainerLimits containers;
    qsizetype blockBytes = 256 * 1024;          ///< of text, read at a time; at least 2048
    qint64 readAheadFrom = 1024 * 1024;         ///< text of so many bytes is read in a second thread while it is taken apart
};

/// The rows of a table file: delimited text as it stands; a workbook sheet after sheet, in which column numbers are those of the
/// sheet and rows without any content are passed over. Memory does not grow with the number of rows, but JSON and XLS files are kept
/// whole, and the shared texts of XLSX (ContainerLimits::mostMemoryBytes).
class RowReader
{
public:
    /// `path` may name a member of an archive: "/x/a.zip!/folder/b.csv". Refuses, located in the file: missing, a folder, no
    /// permission, empty, too large, neither text nor a container, damaged, protected by a password, an archive itself.
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
    /// Where the current row stands. `column` counts from 1; 0: the row as a whole.
    Place place(int column = 0) const;
    /// The problem to report when text() of a field is not ok(), which text files only can do. `column` counts from 1. The field is
    /// not quoted: it may be a person's name.
    Problem undecodable(qint64 line, int column) const;

    QString fileName() const;
    Container container() const;
    TextEncoding encoding() const;              ///< of the file
    QString sheetName(int sheet) const;         ///< of a RawRow::sheet; empty for text
    qint64 rows() const;                        ///< rows given so far
    qint64 done() const;                        ///< bytes read so far
    qint64 size() const;                        ///< bytes of the file
    QString sha256() const;                     ///< of the whole file, once next() has given nullptr without a problem

private:
    explicit RowReader(std::unique_ptr<DelimitedRows> text);
    RowReader(Container container, std::unique_ptr<RowSource> source);
    Container m_container = Container::text;
    DelimitedRows *m_text = nullptr;            // m_source, when it is text
    std::unique_ptr<RowSource> m_source;
};

} // namespace smartsme
