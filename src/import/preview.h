// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/result.h"
#include "import/column_meaning.h"
#include "import/recognition.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace smartsme {

class LayoutShelf;

/// A layout that fits the first rows, with how much of it was confirmed.
struct LayoutCandidate
{
    LayoutId id;
    Text product;
    Text kind;
    int points = 0;
    bool restsOnUnverified = false;
    bool isOwn = false;
    friend bool operator==(const LayoutCandidate &, const LayoutCandidate &) = default;
};

struct PreviewColumn
{
    QString heading;                                        ///< empty where the file has no headings
    ColumnMeaning meaning = ColumnMeaning::none;
    bool isHidden = false;                                  ///< of a payroll: may hold names or numbers of people, its cells are left out
    bool isItemName = false;                                ///< what the rows are, where items stand below each other
    friend bool operator==(const PreviewColumn &, const PreviewColumn &) = default;
};

/// A value as it would be taken.
struct TakenValue
{
    int column = 0;                                         ///< from 0
    ColumnMeaning meaning = ColumnMeaning::none;
    QString text;                                           ///< 2024-04-01, 1,234, 168:30, or the text of the cell
    bool isReadable = true;
    friend bool operator==(const TakenValue &, const TakenValue &) = default;
};

struct PreviewRow
{
    enum class Part { before, header, content };
    qint64 line = 0;
    Part part = Part::content;
    QStringList cells;
    std::vector<TakenValue> taken;                          ///< of a row of content: its cells that mean something and are not empty
    ColumnMeaning meaning = ColumnMeaning::none;            ///< of all its cells, where items stand below each other
    bool isHidden = false;                                  ///< … which may name people: its cells are left out, but not the name of a known item
    friend bool operator==(const PreviewRow &, const PreviewRow &) = default;
};

/// How a file looks and how it would be read, from its first rows alone.
struct Preview
{
    QString fileName;
    QString encoding;
    std::optional<Recognition> recognition;                 ///< empty: no layout fits and none was chosen
    std::vector<LayoutCandidate> candidates;                ///< those that fit, best first
    std::vector<PreviewColumn> columns;
    std::vector<PreviewRow> rows;                           ///< at most 30
    std::optional<std::size_t> asked;                       ///< the row that holds the line asked for
    int unreadable = 0;                                     ///< values of these rows that cannot be read as what they mean
    Problems problems;                                      ///< why it was not recognised, bytes that mean nothing
};

/// Fails only when the file cannot be opened or holds no rows. Reads the first rows, never the whole file.
Result<Preview> preview(const QString &path, const LayoutShelf &shelf, const ImportOptions &options = {});
/// The same of the rows around a line (Place::line, of Place::sheet where it is told), below the row of headings. Reads up to there;
/// import.stopped when `progress` ends it. Without such a line the last rows that can be read are shown and none is `asked`.
Result<Preview> previewAround(const QString &path, const Place &place, const LayoutShelf &shelf, const ImportOptions &options = {},
                              const Progress &progress = {});

/// The cells of a row that mean something, read as what they mean. `meanings` are those of its columns, `shortDates` what dates of
/// five or six digits mean (layout.read.short_dates).
std::vector<TakenValue> takenValues(const QStringList &cells, const std::vector<ColumnMeaning> &meanings, const QString &shortDates = {});
/// The day of a cell as a journal has it; see RawDates.
std::optional<QDate> dayOf(const QString &cell, const QString &shortDates);

} // namespace smartsme
