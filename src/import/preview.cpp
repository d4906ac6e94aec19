// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/preview.h"

#include "core/number_text.h"
#include "import/file_head.h"
#include "import/layout.h"

#include <algorithm>

namespace smartsme {

namespace {

std::optional<QString> read(const QString &cell, ValueKind kind, const QString &shortDates)
{
    switch (kind) {
    case ValueKind::text: return cell;
    case ValueKind::date:
        if (const auto day = dayOf(cell, shortDates))
            return day->toString(Qt::ISODate);
        return std::nullopt;
    case ValueKind::amount:
        if (const auto yen = yenFrom(cell))
            return yenText(*yen);
        return std::nullopt;
    case ValueKind::hours:
        if (const auto hours = hoursFrom(cell))
            return QStringLiteral("%1:%2").arg(hours->minutes() / 60).arg(hours->minutes() % 60, 2, 10, QLatin1Char('0'));
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::vector<LayoutCandidate> candidatesOf(const std::vector<LayoutMatch> &matches)
{
    std::vector<LayoutCandidate> candidates;
    for (const LayoutMatch &match : matches) {
        const Layout &layout = *match.layout;
        candidates.push_back({layout.id, layout.product, layout.kind, match.match.points, layout.restsOnUnverified, layout.isOwn});
    }
    return candidates;
}

/// The widest row decides how many columns there are: preamble rows are narrower.
qsizetype widthOf(const std::vector<TextRow> &rows)
{
    qsizetype width = 0;
    for (const TextRow &row : rows)
        width = std::max(width, row.cells.size());
    return width;
}

/// Cells of columns that are not read: in a payroll they hold names, numbers and birthdays.
void hide(PreviewRow &row, const std::vector<PreviewColumn> &columns)
{
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (columns[static_cast<std::size_t>(i)].isHidden)
            row.cells[i].clear();
    }
}

} // namespace

std::optional<QDate> dayOf(const QString &cell, const QString &shortDates)
{
    const QString text = normalised(cell);
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (isNumber && !shortDates.isEmpty() && (text.size() == 5 || text.size() == 6)) {
        const int zero = shortDates == QStringLiteral("heisei") ? 1988 : 2018;
        const QDate day(zero + value / 10000, value / 100 % 100, value % 100);
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
    return dateFrom(text.startsWith(QLatin1Char('*')) ? text.sliced(1) : text);
}

std::vector<TakenValue> takenValues(const QStringList &cells, const std::vector<ColumnMeaning> &meanings, const QString &shortDates)
{
    std::vector<TakenValue> values;
    for (qsizetype i = 0; i < cells.size() && static_cast<std::size_t>(i) < meanings.size(); ++i) {
        const ColumnMeaning meaning = meanings[static_cast<std::size_t>(i)];
        const QString &cell = cells[i];
        if (meaning == ColumnMeaning::none || cell.isEmpty() || normalised(cell) == QStringLiteral("-"))
            continue;
        const std::optional<QString> value = read(cell, valueKindOf(meaning), shortDates);
        values.push_back({static_cast<int>(i), meaning, value.value_or(cell), value.has_value()});
    }
    return values;
}

Result<Preview> preview(const QString &path, const LayoutShelf &shelf, const ImportOptions &options)
{
    const Result<FileHead> head = fileHead(path, options);
    if (!head)
        return head.problems();
    Preview preview;
    preview.fileName = head->fileName;
    preview.encoding = encodingName(head->encoding);
    preview.candidates = candidatesOf(matchesOf(*head, shelf));
    if (head->undecodable)
        preview.problems.push_back(*head->undecodable);
    const LayoutMatch match = chosenMatch(*head, shelf, options);
    const std::vector<TextRow> &rows = head->rows;
    std::vector<ColumnMeaning> meanings(static_cast<std::size_t>(widthOf(rows)), ColumnMeaning::none);
    std::optional<std::size_t> header;
    const QString shortDates = match.layout ? match.layout->read[QStringLiteral("short_dates")].toString() : QString();
    if (match.layout) {
        preview.recognition = recognitionOf(path, *head, match);
        header = match.match.headerRow;
        QStringList headings = header ? rows[*header].cells : QStringList();
        headings.resize(static_cast<qsizetype>(meanings.size()));
        meanings = meaningsOf(match.layout->read, headings);
    } else {
        preview.problems.push_back(notRecognised(*head, shelf, options.language));
    }
    const bool isPersonal = preview.recognition && preview.recognition->kind != FileKind::accounting;
    for (std::size_t i = 0; i < meanings.size(); ++i)
        preview.columns.push_back({header ? rows[*header].cells.value(static_cast<qsizetype>(i)) : QString(), meanings[i],
                                   isPersonal && (meanings[i] == ColumnMeaning::none || meanings[i] == ColumnMeaning::person)});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto part = header && i < *header ? PreviewRow::Part::before : header && i == *header ? PreviewRow::Part::header : PreviewRow::Part::content;
        PreviewRow row{rows[i].line, part, rows[i].cells, {}};
        if (part == PreviewRow::Part::content) {
            row.taken = takenValues(row.cells, meanings, shortDates);
            preview.unreadable += static_cast<int>(std::ranges::count(row.taken, false, &TakenValue::isReadable));
            hide(row, preview.columns);
        }
        preview.rows.push_back(std::move(row));
    }
    return preview;
}

} // namespace smartsme
