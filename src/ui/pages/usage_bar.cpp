// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage_bar.h"

#include "report/number_format.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace smartsme {

UsageBar::UsageBar(const QString &name, const Figure &rate, std::optional<bool> isUsed, Language language, QWidget *parent)
    : QWidget(parent), m_name(name), m_rate(rate), m_value(figureValueText(rate, MoneyUnit::manYen, language)), m_isUsed(isUsed)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    setAccessibleDescription(!isUsed ? tr("%1 %. Not answered.").arg(m_value)
                             : *isUsed ? tr("%1 %. This firm uses it.").arg(m_value) : tr("%1 %. This firm does not use it.").arg(m_value));
    setToolTip(name);
}

QSize UsageBar::sizeHint() const
{
    return {u(240), u(24)};
}

void UsageBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double nameWidth = width() * 0.40;
    const double barWidth = width() - nameWidth - u(72);
    const double middle = height() / 2.0;
    painter.setFont(textFont(9));
    painter.setPen(QColor(t.ink1));
    painter.drawText(QRectF(0, 0, nameWidth - u(4), height()), Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(m_name, Qt::ElideRight, static_cast<int>(nameWidth - u(4))));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(t.grid));
    painter.drawRoundedRect(QRectF(nameWidth, middle - u(6), barWidth, u(12)), u(2), u(2));
    if (m_rate.value) {
        painter.setBrush(QColor(t.series[4]));
        painter.drawRoundedRect(QRectF(nameWidth, middle - u(6), barWidth * qBound(0.0, *m_rate.value / 100.0, 1.0), u(12)), u(2), u(2));
    }
    painter.setPen(QColor(t.ink1));
    painter.setFont(figureFont(9.75));
    painter.drawText(QRectF(width() - u(70), 0, u(44), height()), Qt::AlignVCenter | Qt::AlignRight, m_value);
    if (m_isUsed) {
        painter.setPen(QPen(QColor(*m_isUsed ? t.accent : t.line2), u(1.5)));
        painter.setBrush(*m_isUsed ? QBrush(QColor(t.accent)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(width() - u(10), middle), u(5), u(5));
    }
    if (hasFocus()) {
        painter.setPen(QPen(QColor(t.focus), u(2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void UsageBar::mouseReleaseEvent(QMouseEvent *)
{
    Q_EMIT activated(m_rate);
}

void UsageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F4)
        Q_EMIT activated(m_rate);
    else
        QWidget::keyPressEvent(event);
}

} // namespace smartsme
