// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell_painter.h"

namespace smartsme {

/// The category of an account as a drop-down: looks like one, opens on click, Enter or F2; suggestions stand first, typing searches.
class CategoryDelegate : public CellPainter
{
    Q_OBJECT
public:
    using CellPainter::CellPainter;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace smartsme
