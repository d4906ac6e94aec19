// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace smartsme {

/// Colour and mark of a cell: a state is always also a word.
enum class Tone { none, ok, warning, error, quiet, toConfirm, assumption };

/// One cell, already written for people.
struct TableCell
{
    QString text{};
    QString second{};                   ///< smaller line below
    bool isNumber = false;
    bool isBold = false;
    Tone tone = Tone::none;
    bool isChip = false;                ///< text in a chip of its tone
    std::optional<double> order{};       ///< to sort by, where text does not do
    std::optional<Figure> figure{};      ///< the door to its origin
    QString tip{};
};

struct TableRow
{
    QString id{};
    std::vector<TableCell> cells{};
    bool isHeading = false;
};

/// Rows of cells as a model: what all tables of the pages have in common. A table adds one setX(value) that writes its rows.
class RowTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { SecondRole = Qt::UserRole + 1, ToneRole, ChipRole, OrderRole, IdRole, HeadingRole };

    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    QString idOf(int row) const;
    /// nullptr when the cell has none
    const Figure *figureOf(const QModelIndex &index) const;

protected:
    void setRows(QStringList heads, std::vector<TableRow> rows);
    const TableRow &rowOf(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

private:
    bool isNumberColumn(int column) const;
    QStringList m_heads;
    std::vector<TableRow> m_rows;
};

} // namespace smartsme
