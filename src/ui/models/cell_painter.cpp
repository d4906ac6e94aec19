// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_painter.h"

#include "ui/models/row_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QPainter>

namespace smartsme {

namespace {

QColor inkOf(Tone tone)
{
    const Tokens &t = tokens();
    switch (tone) {
    case Tone::ok: return QColor(t.ok);
    case Tone::warning:
    case Tone::assumption: return QColor(t.warn);
    case Tone::error: return QColor(t.error);
    case Tone::toConfirm: return QColor(t.unverified);
    case Tone::quiet: return QColor(t.ink3);
    case Tone::none: break;
    }
    return QColor(t.ink1);
}

constexpr double sidePadding = 8;

Chip::Kind chipKindOf(Tone tone)
{
    switch (tone) {
    case Tone::ok: return Chip::Kind::ok;
    case Tone::warning: return Chip::Kind::warning;
    case Tone::error: return Chip::Kind::error;
    case Tone::toConfirm: return Chip::Kind::toConfirm;
    case Tone::assumption: return Chip::Kind::assumption;
    case Tone::quiet:
    case Tone::none: break;
    }
    return Chip::Kind::fact;
}

void paintChip(QPainter &painter, const QRect &area, const QString &text, Tone tone)
{
    const QSize size = Chip::sizeOf(text);
    const QRectF box(area.left(), area.center().y() - size.height() / 2.0, qMin(area.width(), size.width()), size.height());
    Chip::paint(painter, box, chipKindOf(tone), text);
}

} // namespace

void CellPainter::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    if (index.data(RowTable::HeadingRole).toBool())
        painter.fillRect(option.rect, QColor(t.bar));
    else if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, QColor(t.soft));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, QColor(t.window));
    painter.setPen(QColor(t.grid));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void CellPainter::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    const Tokens &t = tokens();
    const auto tone = static_cast<Tone>(index.data(RowTable::ToneRole).toInt());
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(RowTable::SecondRole).toString();
    const QFont font = index.data(Qt::FontRole).value<QFont>();
    const QRect area = option.rect.adjusted(u(sidePadding), 0, -u(sidePadding), 0);
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    if (index.data(RowTable::ChipRole).toBool()) {
        paintChip(*painter, area, text, tone);
    } else {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(inkOf(tone));
        const QRect first = second.isEmpty() ? area : QRect(area.left(), area.top() + u(4), area.width(), area.height() / 2 - u(3));
        painter->drawText(first, static_cast<int>(alignment), metrics.elidedText(text, Qt::ElideRight, area.width()));
        if (!second.isEmpty()) {
            const QFont small = textFont(9);
            painter->setFont(small);
            painter->setPen(QColor(t.ink3));
            const QRect lower(area.left(), area.center().y() + u(1), area.width(), area.height() / 2 - u(3));
            painter->drawText(lower, static_cast<int>(alignment), QFontMetrics(small).elidedText(second, Qt::ElideRight, area.width()));
        }
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(QColor(t.focus), u(2)));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize CellPainter::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(index.data(Qt::FontRole).value<QFont>());
    int width = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    width = qMax(width, QFontMetrics(textFont(9)).horizontalAdvance(index.data(RowTable::SecondRole).toString()));
    if (index.data(RowTable::ChipRole).toBool())
        width = Chip::sizeOf(index.data(Qt::DisplayRole).toString()).width();
    return {width + 2 * u(sidePadding) + u(4), u(34)};
}

} // namespace smartsme
