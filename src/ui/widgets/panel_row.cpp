// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel_row.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace smartsme {

namespace {

constexpr int wrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere;

} // namespace

PanelRow::PanelRow(const QString &name, const QString &line, const QString &value, QWidget *parent)
    : QAbstractButton(parent), m_name(name), m_line(line), m_value(value)
{
    setAccessibleName(value.isEmpty() ? name : tr("%1: %2").arg(name, value));
    setAccessibleDescription(line);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PanelRow::setSign(const QString &sign)
{
    m_sign = sign;
}

QRect PanelRow::nameArea(int width) const
{
    const int value = m_value.isEmpty() ? 0 : QFontMetrics(figureFont(10.5)).horizontalAdvance(m_value) + u(10);
    const int left = u(4) + (m_sign.isEmpty() ? 0 : u(18));
    return QRect(left, u(7), qMax(u(60), width - left - value - u(4)), 10000);
}

int PanelRow::heightForWidth(int width) const
{
    const QRect area = nameArea(width);
    int height = QFontMetrics(textFont(9.75)).boundingRect(area, wrap, m_name).height();
    if (!m_line.isEmpty())
        height += QFontMetrics(textFont(9)).boundingRect(QRect(area.left(), 0, width - area.left(), 10000), wrap, m_line).height() + u(2);
    return qMax(u(34), height + u(14));
}

QSize PanelRow::sizeHint() const
{
    return {u(200), heightForWidth(width() > u(100) ? width() : u(270))};
}

void PanelRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    if (isEnabled() && (underMouse() || hasFocus()))
        painter.fillRect(rect(), QColor(t.soft));
    const QRect area = nameArea(width());
    painter.setFont(textFont(9.75));
    painter.setPen(QColor(t.ink1));
    if (!m_sign.isEmpty())
        painter.drawText(QRect(u(4), area.top(), u(16), u(18)), Qt::AlignLeft | Qt::AlignTop, m_sign);
    QRect taken;
    painter.drawText(area, wrap, m_name, &taken);
    painter.setFont(figureFont(10.5));
    const QRect value(0, area.top() - u(1), width() - u(4), painter.fontMetrics().height());
    painter.drawText(value, Qt::AlignRight | Qt::AlignTop, m_value);
    if (isEnabled() && !m_value.isEmpty()) {
        QPen dots(QColor(t.ink3), 0.75);
        dots.setDashPattern({2, 3});
        painter.setPen(dots);
        painter.drawLine(QPointF(value.right() - painter.fontMetrics().horizontalAdvance(m_value), value.bottom() + 1.5), QPointF(value.right(), value.bottom() + 1.5));
    }
    if (!m_line.isEmpty()) {
        painter.setFont(textFont(9));
        painter.setPen(QColor(t.ink3));
        painter.drawText(QRect(area.left(), taken.bottom() + u(3), width() - area.left(), 10000), wrap, m_line);
    }
    painter.setPen(QColor(t.grid));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(QColor(t.focus), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), u(4), u(4));
    }
}

} // namespace smartsme
