// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_delegate.h"

#include "ui/theme/theme.h"

namespace smartsme {

void NumberDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isBold = option->font.bold();
    option->font = figureFont(9.75, isBold);
    option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
}

} // namespace smartsme
