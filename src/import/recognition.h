// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/language.h"
#include "core/result.h"
#include "ledger/books.h"
#include "ledger/entry_line.h"
#include "ledger/workforce.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace smartsme {

class BookWords;     // ledger/book_words.h
class LayoutShelf;   // import/layout.h

enum class FileKind { accounting, payroll };

/// What a file is, told from its first bytes and its name, before anything is taken.
struct Recognition
{
    QString path;
    LayoutId layout;                    ///< empty: not recognised
    Text product;
    Text kindName;
    FileKind kind = FileKind::accounting;
    QString encoding;
    Text confidence;                    ///< why it is thought to be this; says so when the layout rests on unverified facts
    bool restsOnUnverified = false;
    std::optional<Month> first;         ///< period, where the head of the file or its name tells
    std::optional<Month> last;
};

/// How to read: chosen by the person where the file does not tell. Limits protect against hostile input.
struct ImportOptions
{
    std::optional<LayoutId> layout;             ///< instead of the recognised one
    QString encoding;                           ///< instead of the guessed one: CP932, UTF-8, UTF-16LE, UTF-16BE, EUC-JP
    std::optional<TaxBookkeeping> tax;          ///< for journals that do not tell
    Language language = Language::ja;           ///< of product names in problems
    std::optional<Month> month;                 ///< for payroll files whose month stands nowhere
    std::optional<std::pair<Month, Month>> period;  ///< for tables of balances whose period stands nowhere
    EntryLineSink *entryLines = nullptr;        ///< takes the lines of a journal while it is read; they count only if the import succeeds
    const BookWords *bookWords = nullptr;       ///< what journal lines pay for is told with these, while they are read; nullptr: not asked
    bool keepsDescriptions = false;             ///< their 摘要 too: it may name people
    qint64 mostBytes = 2LL * 1024 * 1024 * 1024;
    qint64 mostRows = 50'000'000;
    int mostColumns = 2000;
    qint64 longestCell = 1024 * 1024;
    qsizetype blockBytes = 256 * 1024;          ///< as RowReaderOptions, like the next
    qint64 readAheadFrom = 1024 * 1024;
};

/// Progress in bytes, and the rows read so far; return false to stop. May be empty.
using Progress = std::function<bool(qint64 done, qint64 total, qint64 rows)>;

/// What one file gives: the whole file or nothing. `remarks` hold no errors.
struct Imported
{
    std::variant<Books, Payroll> content;
    Problems remarks;
};

/// Tells what a file is. Fails with located problems when it cannot be opened, is a folder, is empty, binary or too large.
/// An unknown text file gives import.not-recognised with what was seen and what is known.
Result<Recognition> recognise(const QString &path, const LayoutShelf &shelf, const ImportOptions &options = {});

/// Reads a file whole by its layout. All its problems are collected (at most 200); with any error nothing is returned.
Result<Imported> importFile(const QString &path, const LayoutShelf &shelf, const ImportOptions &options = {}, const Progress &progress = {});

} // namespace smartsme
