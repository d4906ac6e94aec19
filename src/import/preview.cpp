// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/preview.h"

#include "core/number_text.h"
#include "import/file_head.h"
#include "import/layout.h"
#include "import/shapes/payroll_item_names.h"

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

/// Cells of columns or items that are not read: in a payroll they hold names, numbers and birthdays. `itemNames`: what may be shown in
/// the columns of names.
void hide(PreviewRow &row, const std::vector<PreviewColumn> &columns, const QStringList &itemNames)
{
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const PreviewColumn &column = columns[static_cast<std::size_t>(i)];
        if (column.isItemName)
            row.cells[i] = itemNames.value(i);
        else if (column.isHidden || row.isHidden)
            row.cells[i].clear();
    }
}

bool mayNamePeople(ColumnMeaning meaning)
{
    return meaning == ColumnMeaning::none || meaning == ColumnMeaning::person;
}

/// The rows of a file, with how a layout understands them.
class Understanding
{
public:
    Understanding(const Layout *layout, bool isPersonal) : m_layout(layout), m_isPersonal(isPersonal)
    {
        m_shortDates = layout ? layout->read[QStringLiteral("short_dates")].toString() : QString();
    }
    void show(Preview &preview, const std::vector<TextRow> &rows, std::optional<std::size_t> header) const
    {
        const auto width = static_cast<std::size_t>(widthOf(rows));
        const int itemNames = m_layout && m_layout->shape == QStringLiteral("payroll_items") ? itemNameColumns(*m_layout) : 0;
        const QStringList headings = header ? rows[*header].cells : QStringList();
        const std::vector<ColumnMeaning> meanings = itemNames > 0 ? std::vector(width, ColumnMeaning::none) : columnMeanings(headings, width);
        for (std::size_t i = 0; i < width; ++i) {
            const bool isItemName = static_cast<int>(i) < itemNames;
            preview.columns.push_back({headings.value(static_cast<qsizetype>(i)), meanings[i], m_isPersonal && itemNames == 0 && mayNamePeople(meanings[i]), isItemName});
        }
        const std::vector<ItemRow> items = itemNames > 0 ? itemRowsOf(*m_layout, rows) : std::vector<ItemRow>(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto part = header && i < *header ? PreviewRow::Part::before : header && i == *header ? PreviewRow::Part::header : PreviewRow::Part::content;
            const bool isHidden = itemNames > 0 && mayNamePeople(items[i].meaning) && !items[i].isPaymentHeads;
            PreviewRow row{rows[i].line, part, rows[i].cells, {}, items[i].meaning, isHidden};
            if (part == PreviewRow::Part::content) {
                take(preview, row, meanings, itemNames);
                hide(row, preview.columns, items[i].names);
            }
            preview.rows.push_back(std::move(row));
        }
    }

private:
    std::vector<ColumnMeaning> columnMeanings(QStringList headings, std::size_t width) const
    {
        headings.resize(static_cast<qsizetype>(width));
        return m_layout ? meaningsOf(m_layout->read, headings) : std::vector(width, ColumnMeaning::none);
    }
    void take(Preview &preview, PreviewRow &row, const std::vector<ColumnMeaning> &meanings, int itemNames) const
    {
        std::vector<ColumnMeaning> ofCells = meanings;
        if (itemNames > 0 && row.meaning != ColumnMeaning::none)
            std::fill(ofCells.begin() + std::min<std::ptrdiff_t>(itemNames, std::ssize(ofCells)), ofCells.end(), row.meaning);
        row.taken = takenValues(row.cells, ofCells, m_shortDates);
        preview.unreadable += static_cast<int>(std::ranges::count(row.taken, false, &TakenValue::isReadable));
    }

    const Layout *m_layout;
    bool m_isPersonal;
    QString m_shortDates;
};

/// All but the rows.
Preview headOf(const QString &path, const FileHead &head, const LayoutMatch &match, const LayoutShelf &shelf, const ImportOptions &options)
{
    Preview preview;
    preview.fileName = head.fileName;
    preview.encoding = encodingName(head.encoding);
    preview.candidates = candidatesOf(matchesOf(head, shelf));
    if (head.undecodable)
        preview.problems.push_back(*head.undecodable);
    if (match.layout)
        preview.recognition = recognitionOf(path, head, match);
    else
        preview.problems.push_back(notRecognised(head, shelf, options.language));
    return preview;
}

void addRows(Preview &preview, const LayoutMatch &match, const std::vector<TextRow> &rows, std::optional<std::size_t> header)
{
    const bool isPersonal = preview.recognition && preview.recognition->kind != FileKind::accounting;
    Understanding(match.layout, isPersonal).show(preview, rows, header);
}

/// Where a row of headings stands among rows; put in front of them when they come later.
std::optional<std::size_t> withHeadings(std::vector<TextRow> &rows, const TextRow &headings)
{
    const auto at = std::ranges::find_if(rows, [&](const TextRow &row) { return row.line == headings.line && row.sheet == headings.sheet; });
    if (at != rows.end())
        return static_cast<std::size_t>(at - rows.begin());
    if (rows.empty() || rows.front().sheet != headings.sheet || rows.front().line > headings.line) {
        rows.insert(rows.begin(), headings);
        return 0;
    }
    return std::nullopt;
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
    return dateFrom(text.startsWith(QLatin1Char('*')) ? cell.trimmed().sliced(1) : cell);
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
    const LayoutMatch match = chosenMatch(*head, shelf, options);
    Preview preview = headOf(path, *head, match, shelf, options);
    addRows(preview, match, head->rows, match.layout ? match.match.headerRow : std::nullopt);
    return preview;
}

Result<Preview> previewAround(const QString &path, const Place &place, const LayoutShelf &shelf, const ImportOptions &options, const Progress &progress)
{
    const Result<FileHead> head = fileHead(path, options);
    if (!head)
        return head.problems();
    Result<std::vector<TextRow>> around = rowsAround(path, place, options, progress);
    if (!around)
        return std::move(around).problems();
    const LayoutMatch match = chosenMatch(*head, shelf, options);
    Preview preview = headOf(path, *head, match, shelf, options);
    std::vector<TextRow> rows = *std::move(around);
    const bool hasHeadings = match.layout && match.match.headerRow;
    const auto header = hasHeadings ? withHeadings(rows, head->rows[*match.match.headerRow]) : std::nullopt;
    addRows(preview, match, rows, header);
    // A quoted line break makes a row of several lines: the one that begins last before the line holds it.
    for (std::size_t i = 0; i < rows.size() && i < preview.rows.size(); ++i) {
        const bool mayHold = preview.rows[i].part == PreviewRow::Part::content && rows[i].line <= place.line;
        if (rows[i].line == place.line || (mayHold && (i + 1 == rows.size() || rows[i + 1].line > place.line)))
            preview.asked = i;
    }
    return preview;
}

} // namespace smartsme
