// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choice_card.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace smartsme {

ChoiceCard::ChoiceCard(const QString &iconName, QWidget *parent) : QAbstractButton(parent), m_icon(iconName)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceCard::set(const QString &title, const QString &line)
{
    setText(title);
    m_line = line;
    setAccessibleName(title);
    setAccessibleDescription(line);
    update();
}

QSize ChoiceCard::sizeHint() const
{
    return {u(320), u(66)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double edge = isChecked() || hasFocus() ? u(2) : t.lineWidth;
    painter.setPen(QPen(QColor(hasFocus() ? t.focus : isChecked() ? t.accent : t.line), edge));
    painter.setBrush(QColor(isChecked() ? t.soft : t.surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), u(8), u(8));
    drawIcon(painter, QRectF(u(18), height() / 2.0 - u(10), u(20), u(20)), m_icon, QColor(isChecked() ? t.accent : t.ink2));
    const double x = u(54);
    const double textWidth = width() - x - u(44);
    painter.setFont(textFont(10.5, true));
    painter.setPen(QColor(t.ink1));
    painter.drawText(QRectF(x, height() / 2.0 - u(23), textWidth, u(22)), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, static_cast<int>(textWidth)));
    painter.setFont(textFont(9));
    painter.setPen(QColor(t.ink2));
    painter.drawText(QRectF(x, height() / 2.0 + u(1), textWidth, u(20)), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(painter.font()).elidedText(m_line, Qt::ElideRight, static_cast<int>(textWidth)));
    if (isChecked())
        drawIcon(painter, QRectF(width() - u(34), height() / 2.0 - u(8), u(16), u(16)), QStringLiteral("check"), QColor(t.accent));
}

} // namespace smartsme
