// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/file_head.h"

#include "import/import_problem.h"
#include "import/layout.h"
#include "import/shapes/payroll_sheets.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace smartsme {

Result<RowReader> openRows(const QString &path, const ImportOptions &options)
{
    RowReaderOptions reading;
    reading.mostBytes = options.mostBytes;
    reading.mostRows = options.mostRows;
    reading.mostColumns = options.mostColumns;
    reading.longestCell = options.longestCell;
    reading.blockBytes = options.blockBytes;
    reading.readAheadFrom = options.readAheadFrom;
    if (!options.encoding.isEmpty()) {
        reading.encoding = encodingNamed(options.encoding);
        if (!reading.encoding)
            return importProblem(Severity::error, "import.encoding-unknown", Place{QFileInfo(path).fileName(), {}, 0, 0},
                                 QCoreApplication::translate("import", "This encoding is not known."),
                                 QCoreApplication::translate("import", "Choose one of the encodings named."), options.encoding,
                                 QStringLiteral("CP932, UTF-8, UTF-16LE, UTF-16BE, EUC-JP"));
    }
    return RowReader::open(path, reading);
}

Result<FileHead> fileHead(const QString &path, const ImportOptions &options, std::size_t most)
{
    Result<RowReader> rows = openRows(path, options);
    if (!rows)
        return std::move(rows).problems();
    FileHead head;
    head.fileName = rows->fileName();
    head.encoding = rows->encoding();
    head.container = rows->container();
    int sheetIndex = -1;
    int sheets = 0;
    while (head.rows.size() < most) {
        const RawRow *raw = rows->next();
        if (!raw)
            break;
        sheets += raw->sheet != sheetIndex ? 1 : 0;
        sheetIndex = raw->sheet;
        TextRow row{raw->line, {}, rows->sheetName(raw->sheet)};
        for (const RawField &field : raw->fields) {
            const DecodedText cell = rows->text(field);
            row.cells << cell.text.trimmed();
            if (!cell.ok() && !head.undecodable)
                head.undecodable = rows->undecodable(raw->line, static_cast<int>(row.cells.size()));
        }
        head.rows.push_back(std::move(row));
    }
    if (const std::optional<Problem> &problem = rows->problem()) { // of a file that may be a payroll
        const bool isInNextSheet = problem->place.sheet != rows->sheetName(sheetIndex);
        return withoutPersons(*problem, sheets + (isInNextSheet ? 1 : 0));
    }
    if (head.rows.empty())
        return importProblem(Severity::error, "import.no-rows", Place{head.fileName, {}, 0, 0}, QCoreApplication::translate("import", "This file holds no rows."),
                             QCoreApplication::translate("import", "Export it again and check the period you choose."));
    return head;
}

Result<std::vector<TextRow>> rowsAround(const QString &path, const Place &place, const ImportOptions &options, const Progress &progress)
{
    constexpr qint64 linesBefore = 9;
    constexpr qint64 linesAfter = 15;
    constexpr qint64 rowsBetweenReports = 4096;
    Result<RowReader> rows = openRows(path, options);
    if (!rows)
        return std::move(rows).problems();
    std::vector<TextRow> found;
    int sheetIndex = -1;
    int sheets = 0;
    while (const RawRow *raw = rows->next()) {
        if (progress && rows->rows() % rowsBetweenReports == 0 && !progress(rows->done(), rows->size(), rows->rows()))
            return readingStopped(rows->fileName());
        if (raw->sheet != sheetIndex && !found.empty())
            break;
        sheets += raw->sheet != sheetIndex ? 1 : 0;
        sheetIndex = raw->sheet;
        const QString sheet = rows->sheetName(raw->sheet);
        const bool isAsked = place.sheet.isEmpty() || place.sheet == sheet || place.sheet == sheetLabel(sheets);
        if (!isAsked || raw->line < place.line - linesBefore)
            continue;
        if (raw->line > place.line + linesAfter)
            break;
        TextRow row{raw->line, {}, sheet};
        for (const RawField &field : raw->fields)
            row.cells << rows->text(field).text.trimmed();
        found.push_back(std::move(row));
    }
    return found;
}

std::vector<LayoutMatch> matchesOf(const FileHead &head, const LayoutShelf &shelf)
{
    std::vector<LayoutMatch> matches;
    const HeadNames names(head.rows);
    for (const Layout &layout : shelf.all()) {
        std::optional<Match> match = fitsContainer(layout, head.container) ? matchOf(layout, head.rows, names, head.fileName) : std::nullopt;
        if (match)
            matches.push_back({&layout, *std::move(match)});
    }
    std::ranges::stable_sort(matches, [](const LayoutMatch &a, const LayoutMatch &b) {
        return a.layout->isOwn != b.layout->isOwn ? a.layout->isOwn : a.match.points > b.match.points;
    });
    return matches;
}

LayoutMatch chosenMatch(const FileHead &head, const LayoutShelf &shelf, const ImportOptions &options)
{
    const std::vector<LayoutMatch> matches = matchesOf(head, shelf);
    if (!options.layout)
        return matches.empty() ? LayoutMatch() : matches.front();
    const auto chosen = std::ranges::find_if(matches, [&](const LayoutMatch &m) { return m.layout->id == *options.layout; });
    if (chosen != matches.end())
        return *chosen;
    // The person knows better: the shape will say what does not fit.
    LayoutMatch match{shelf.find(*options.layout), {}};
    match.match.why = Text{QStringLiteral("選ばれた形式として読みます。"), QStringLiteral("Read as the chosen layout.")};
    return match;
}

} // namespace smartsme
