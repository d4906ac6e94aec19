// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "import/layout_match.h"
#include "import/recognition.h"
#include "table/row_reader.h"

#include <QString>

#include <optional>
#include <vector>

namespace smartsme {

/// The first rows of a foreign file, and what its reader told.
struct FileHead
{
    QString fileName;
    TextEncoding encoding = TextEncoding::utf8;
    Container container = Container::text;
    std::vector<TextRow> rows;
    std::optional<Problem> undecodable;     ///< bytes that mean nothing; they may stand in a memo
};

/// A layout that fits a head.
struct LayoutMatch
{
    const Layout *layout = nullptr;
    Match match;
};

/// Opens the rows of a file with the limits and the encoding of the options.
Result<RowReader> openRows(const QString &path, const ImportOptions &options);

/// At most `most` rows; fails with located problems when the file cannot be opened or holds no rows.
Result<FileHead> fileHead(const QString &path, const ImportOptions &options, std::size_t most = headRows);

/// The rows from some lines above a line to some below it, of its sheet where one is named (or numbered: sheetLabel()); fewer where the
/// file ends or breaks off before. import.stopped when `progress` ends it.
Result<std::vector<TextRow>> rowsAround(const QString &path, const Place &place, const ImportOptions &options, const Progress &progress);

/// Every layout of the shelf that fits, best first: what the person taught, then the layout of which most was confirmed.
std::vector<LayoutMatch> matchesOf(const FileHead &head, const LayoutShelf &shelf);

/// The layout to read by: the chosen one, else the best; its layout is nullptr when there is none.
LayoutMatch chosenMatch(const FileHead &head, const LayoutShelf &shelf, const ImportOptions &options);

/// What a file of that layout is.
Recognition recognitionOf(const QString &path, const FileHead &head, const LayoutMatch &match);

/// import.not-recognised, with what was seen and what is known.
Problem notRecognised(const FileHead &head, const LayoutShelf &shelf, Language language);

} // namespace smartsme
