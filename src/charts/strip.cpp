// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/strip_layout.h"

#include <QPainter>

namespace smartsme {

namespace {

using Label = StripLayout::Label;
using Kind = StripLayout::Kind;

void drawAxis(QPainter &painter, const StripLayout &layout, const StripChart &chart, const ChartStyle &style, const ChartMetrics &m)
{
    if (chart.band) {
        const double from = layout.xOf(chart.band->first);
        const double to = layout.xOf(chart.band->second);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.series[5]);
        painter.drawRoundedRect(QRectF(from, layout.axisY - m(9), to - from, m(18)), m(2), m(2));
    }
    painter.setPen(QPen(style.line2, 1));
    painter.drawLine(QPointF(layout.left, layout.axisY), QPointF(layout.right, layout.axisY));
    for (double v = layout.low; v <= layout.high + layout.step / 2; v += layout.step) {
        const double x = layout.xOf(v);
        painter.drawLine(QPointF(x, layout.axisY - m(4)), QPointF(x, layout.axisY + m(4)));
    }
}

/// Lines first: a label in the second row lets the line run behind the first row.
void drawReferenceLines(QPainter &painter, const StripLayout &layout, const ChartStyle &style, const ChartMetrics &m)
{
    for (const Label &label : layout.labels) {
        if (label.kind != Kind::reference)
            continue;
        painter.setPen(QPen(style.ink2, m(1.5)));
        painter.drawLine(QPointF(label.x, layout.axisY - m(13)), QPointF(label.x, layout.axisY + m(24)));
        if (label.row > 0) {
            painter.setPen(QPen(style.line2, 1));
            painter.drawLine(QPointF(label.x, layout.axisY + m(24)), QPointF(label.x, label.rect.top()));
        }
    }
}

void drawLabel(QPainter &painter, const Label &label, const ChartStyle &style, const ChartMetrics &m)
{
    switch (label.kind) {
    case Kind::axisNumber:
        painter.setFont(m.figures(11));
        painter.setPen(style.ink3);
        painter.drawText(label.rect.adjusted(-2, 0, 2, 0), Qt::AlignCenter, label.value);
        return;
    case Kind::reference: {
        painter.fillRect(label.rect.adjusted(-m(3), 0, m(3), 0), style.surface);
        const double split = m.height(m.figures(13, true));
        painter.setPen(style.ink1);
        painter.setFont(m.figures(13, true));
        painter.drawText(QRectF(label.rect.left() - 2, label.rect.top(), label.rect.width() + 4, split), Qt::AlignCenter, label.value);
        painter.setPen(style.ink2);
        painter.setFont(m.text(12));
        painter.drawText(label.rect.adjusted(-2, split, 2, 0), Qt::AlignCenter, label.name);
        return;
    }
    case Kind::firm: {
        painter.setPen(style.series[0]);
        painter.setFont(m.text(14, true));
        painter.drawText(label.rect.adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, label.name);
        painter.setFont(m.figures(15, true));
        painter.drawText(label.rect.adjusted(-2, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter, label.value);
        return;
    }
    case Kind::earlier:
        painter.setPen(QPen(style.series[0], m(1.2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(label.rect.left() + m(5), label.rect.center().y()), m(4), m(4));
        painter.setPen(style.ink2);
        painter.setFont(m.text(12));
        painter.drawText(label.rect.adjusted(m(14), 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, label.name);
        painter.setFont(m.figures(12));
        painter.drawText(label.rect.adjusted(-2, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter, label.value);
        return;
    case Kind::band:
        painter.setPen(style.ink2);
        painter.setFont(m.text(12));
        painter.drawText(label.rect.adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignBottom, label.name);
        return;
    }
}

void drawFirm(QPainter &painter, const StripLayout &layout, const StripChart &chart, const ChartStyle &style, const ChartMetrics &m)
{
    if (chart.firmEarlier) {
        painter.setBrush(style.surface);
        painter.setPen(QPen(style.series[0], m(2)));
        painter.drawEllipse(QPointF(layout.xOf(chart.firmEarlier->value), layout.axisY), m(6), m(6));
    }
    if (!chart.firm)
        return;
    const QPointF at(layout.xOf(chart.firm->value), layout.axisY);
    painter.setPen(QPen(style.series[0], m(2)));
    for (const Label &label : layout.labels) {
        if (label.kind == Kind::firm)
            painter.drawLine(QPointF(at.x(), label.rect.bottom() + m(2)), at);
    }
    painter.setPen(QPen(style.surface, m(2)));
    painter.setBrush(style.series[0]);
    painter.drawEllipse(at, m(9), m(9));
}

} // namespace

void drawStrip(QPainter &painter, const QRectF &area, const StripChart &chart, const ChartStyle &style)
{
    const ChartMetrics m(style);
    const StripLayout layout = layoutStrip(area, chart, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawAxis(painter, layout, chart, style, m);
    drawReferenceLines(painter, layout, style, m);
    for (const Label &label : layout.labels)
        drawLabel(painter, label, style, m);
    drawFirm(painter, layout, chart, style, m);
    painter.restore();
}

} // namespace smartsme
