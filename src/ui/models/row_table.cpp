// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_table.h"

#include "ui/theme/theme.h"

#include <algorithm>

namespace smartsme {

int RowTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant RowTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableRow &row = rowOf(index.row());
    if (role == IdRole)
        return row.id;
    if (role == HeadingRole)
        return row.isHeading;
    if (static_cast<std::size_t>(index.column()) >= row.cells.size())
        return {};
    const TableCell &cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return cell.tip.isEmpty() ? QVariant() : QVariant(cell.tip);
    case Qt::TextAlignmentRole: return QVariant(cell.isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole: return cell.isNumber ? figureFont(9.75, cell.isBold) : textFont(9.75, cell.isBold || row.isHeading);
    case Qt::AccessibleTextRole: return cell.second.isEmpty() ? cell.text : cell.text + QLatin1Char('\n') + cell.second;
    case SecondRole: return cell.second;
    case ToneRole: return static_cast<int>(cell.tone);
    case ChipRole: return cell.isChip;
    case OrderRole: return cell.order ? QVariant(*cell.order) : QVariant(cell.text);
    default: return {};
    }
}

QVariant RowTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_heads.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_heads.at(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(isNumberColumn(section) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

bool RowTable::isNumberColumn(int column) const
{
    const auto at = static_cast<std::size_t>(column);
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [at](const TableRow &row) { return at < row.cells.size() && row.cells[at].isNumber; });
}

QString RowTable::idOf(int row) const
{
    return row >= 0 && row < rowCount() ? rowOf(row).id : QString();
}

const Figure *RowTable::figureOf(const QModelIndex &index) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.column()) >= rowOf(index.row()).cells.size())
        return nullptr;
    const TableCell &cell = rowOf(index.row()).cells[static_cast<std::size_t>(index.column())];
    return cell.figure ? &*cell.figure : nullptr;
}

void RowTable::setRows(QStringList heads, std::vector<TableRow> rows)
{
    beginResetModel();
    m_heads = std::move(heads);
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace smartsme
