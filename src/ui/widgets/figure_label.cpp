// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_label.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace smartsme {

FigureLabel::FigureLabel(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FigureLabel::setSize(Size size)
{
    m_size = size;
    updateGeometry();
    update();
}

void FigureLabel::setIsDifference(bool isDifference)
{
    m_isDifference = isDifference;
}

void FigureLabel::set(const Figure &figure, MoneyUnit unit, Language language)
{
    m_figure = figure;
    const bool isThere = figure.isAvailable();
    m_value = !isThere ? nothingText() : m_isDifference ? differenceText(*figure.value, figure.unit, unit, language) : figureValueText(figure, unit, language);
    m_unit = isThere && !m_isDifference ? figureUnitText(figure.unit, unit, language) : QString();
    const QString name = figure.label.in(language);
    setAccessibleName(isThere ? tr("%1: %2 %3").arg(name, m_value, m_unit) : tr("%1: no figure").arg(name));
    setAccessibleDescription(isThere ? tr("Enter shows where the figure comes from.") : figure.unavailable.in(language));
    setToolTip(isThere ? name : figure.unavailable.in(language));
    updateGeometry();
    update();
}

QFont FigureLabel::valueFont() const
{
    switch (m_size) {
    case Size::headline: return figureFont(40, true);
    case Size::second: return figureFont(18, true);
    case Size::body: return figureFont(10.5);
    }
    Q_UNREACHABLE();
}

QFont FigureLabel::unitFont() const
{
    switch (m_size) {
    case Size::headline: return textFont(12);
    case Size::second: return textFont(10.5);
    case Size::body: return textFont(9.75);
    }
    Q_UNREACHABLE();
}

QSize FigureLabel::sizeHint() const
{
    const QFontMetricsF value(valueFont());
    const QFontMetricsF unit(unitFont());
    const double gap = m_unit.isEmpty() ? 0 : u(m_size == Size::headline ? 10 : 6);
    return {static_cast<int>(std::ceil(value.horizontalAdvance(m_value) + gap + unit.horizontalAdvance(m_unit))) + u(6),
            static_cast<int>(std::ceil(qMax(value.height(), unit.height()))) + u(4)};
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(valueFont());
    const double baseline = (height() - metrics.height()) / 2 + metrics.ascent();
    const double left = u(2);
    const double width = metrics.horizontalAdvance(m_value);
    painter.setFont(valueFont());
    painter.setPen(!m_figure.isAvailable() ? QColor(t.ink3) : QColor(m_size == Size::headline ? t.accent : t.ink1));
    painter.drawText(QPointF(left, baseline), m_value);
    if (m_size == Size::body && m_figure.isAvailable()) {
        QPen dots(QColor(t.ink3), 0.75);
        dots.setDashPattern({2, 3});
        painter.setPen(dots);
        painter.drawLine(QPointF(left, baseline + 3.5), QPointF(left + width, baseline + 3.5));
    }
    painter.setFont(unitFont());
    painter.setPen(QColor(t.ink2));
    painter.drawText(QPointF(left + width + u(m_size == Size::headline ? 10 : 6), baseline), m_unit);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(t.focus), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), u(4), u(4));
    }
}

void FigureLabel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated(m_figure);
}

void FigureLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F4 || event->key() == Qt::Key_Space)
        Q_EMIT activated(m_figure);
    else
        QWidget::keyPressEvent(event);
}

} // namespace smartsme
