// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_legend.h"

#include "ui/theme/theme.h"
#include "ui/widgets/rail.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace smartsme {

namespace {

constexpr StepState states[] = {StepState::complete, StepState::partial, StepState::problem, StepState::empty};

} // namespace

StepLegend::StepLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StepLegend::sizeHint() const
{
    const QFontMetrics metrics(textFont(9));
    int width = 0;
    for (const StepState state : states)
        width += u(15) + metrics.horizontalAdvance(stepStateText(state)) + u(12);
    return {width, metrics.height() + u(4)};
}

void StepLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(textFont(9));
    painter.setPen(QColor(tokens().ink3));
    int x = 0;
    for (const StepState state : states) {
        paintStepMark(painter, QRectF(x, height() / 2.0 - u(5), u(10), u(10)), state);
        x += u(15);
        const QString text = stepStateText(state);
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += painter.fontMetrics().horizontalAdvance(text) + u(12);
    }
}

void StepLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace smartsme
