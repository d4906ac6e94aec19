// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/preview_model.h"

#include <algorithm>

namespace smartsme {

namespace {

constexpr std::size_t mostDraftRows = 60;

TableCell cellOf(const PreviewRow &row, std::size_t column, bool isRead)
{
    const QString text = row.cells.value(static_cast<qsizetype>(column));
    if (row.part == PreviewRow::Part::header)
        return {.text = text, .tone = Tone::quiet};
    const bool isItem = row.meaning != ColumnMeaning::none;
    TableCell cell{.text = text, .tone = row.part == PreviewRow::Part::before || !(isRead || isItem) ? Tone::quiet : Tone::none};
    const auto taken = std::ranges::find(row.taken, static_cast<int>(column), &TakenValue::column);
    if (row.part != PreviewRow::Part::content || taken == row.taken.end())
        return cell;
    cell.isNumber = valueKindOf(taken->meaning) == ValueKind::amount || valueKindOf(taken->meaning) == ValueKind::hours;
    if (!taken->isReadable) {
        cell.tone = Tone::error;
        cell.isChip = true;
        cell.tip = PreviewModel::tr("Cannot be read as: %1").arg(meaningText(taken->meaning));
    }
    return cell;
}

/// The row a problem stands in.
void mark(TableRow &row, int column)
{
    for (TableCell &cell : row.cells)
        cell.isBold = true;
    if (column <= 0 || static_cast<std::size_t>(column) >= row.cells.size())
        return;
    TableCell &cell = row.cells[static_cast<std::size_t>(column)];
    cell.tone = Tone::error;
    cell.isChip = true;
    if (cell.text.isEmpty())
        cell.text = PreviewModel::tr("empty");
}

} // namespace

void PreviewModel::setPreview(const Preview &preview, int askedColumn)
{
    m_columns.clear();
    for (const PreviewColumn &column : preview.columns)
        m_columns.push_back({column.heading, column.meaning, column.isHidden, column.isItemName});
    std::vector<TableRow> rows = tableOf(preview.rows);
    if (preview.asked)
        mark(rows[*preview.asked], askedColumn);
    show(std::move(rows));
}

void PreviewModel::setDraft(const LayoutDraft &draft, const FileHead &sample)
{
    m_columns.clear();
    const QStringList headings = headingsOf(draft, sample);
    for (std::size_t i = 0; i < draft.columns.size(); ++i)
        m_columns.push_back({headings.value(static_cast<qsizetype>(i)), draft.columns[i]});
    std::vector<PreviewRow> rows;
    for (std::size_t i = 0; i < sample.rows.size() && i < mostDraftRows; ++i) {
        const int at = static_cast<int>(i);
        const auto part = at < draft.headerRow ? PreviewRow::Part::before : at == draft.headerRow ? PreviewRow::Part::header : PreviewRow::Part::content;
        PreviewRow row;
        row.line = sample.rows[i].line;
        row.part = part;
        row.cells = sample.rows[i].cells;
        if (part == PreviewRow::Part::content)
            row.taken = takenValues(row.cells, draft.columns);
        rows.push_back(std::move(row));
    }
    show(tableOf(rows));
}

std::vector<TableRow> PreviewModel::tableOf(const std::vector<PreviewRow> &rows) const
{
    std::vector<TableRow> table;
    for (const PreviewRow &row : rows) {
        TableRow made{.id = QString::number(row.line), .cells = {{.text = QString::number(row.line), .isNumber = true, .tone = Tone::quiet}},
                      .isHeading = row.part == PreviewRow::Part::header};
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const bool isHidden = m_columns[i].isHidden || (row.isHidden && !m_columns[i].isItemName);
            if (isHidden && row.part == PreviewRow::Part::content)
                made.cells.push_back({.text = QStringLiteral("＊"), .tone = Tone::quiet, .tip = tr("Not read and not shown: it may hold names.")});
            else
                made.cells.push_back(cellOf(row, i, m_columns[i].meaning != ColumnMeaning::none));
            if (m_columns[i].isItemName && row.meaning != ColumnMeaning::none && !made.cells.back().text.isEmpty())
                made.cells.back().text = tr("%1 (%2)", "name of an item, what it is understood as").arg(made.cells.back().text, meaningText(row.meaning));
        }
        table.push_back(std::move(made));
    }
    return table;
}

void PreviewModel::show(std::vector<TableRow> rows)
{
    QStringList heads{tr("Line")};
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        heads << (m_columns[i].heading.isEmpty() ? tr("Column %1").arg(i + 1) : m_columns[i].heading);
    setRows(std::move(heads), std::move(rows));
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 1 || static_cast<std::size_t>(section) > m_columns.size())
        return RowTable::headerData(section, orientation, role);
    const Column &column = m_columns[static_cast<std::size_t>(section - 1)];
    if (role == MeaningRole)
        return column.meaning == ColumnMeaning::none ? tr("not read") : meaningText(column.meaning);
    if (role == IsReadRole)
        return column.meaning != ColumnMeaning::none;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1: %2").arg(RowTable::headerData(section, orientation).toString(), headerData(section, orientation, MeaningRole).toString());
    return RowTable::headerData(section, orientation, role);
}

} // namespace smartsme
