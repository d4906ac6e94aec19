// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/radar_layout.h"

#include "charts/text_lines.h"

#include <QPainter>
#include <QPolygonF>

namespace smartsme {

namespace {

using Label = RadarLayout::Label;
using Kind = RadarLayout::Kind;

/// How the line of a year is drawn: years differ in width, dash and mark, so that grey print still reads.
struct LineLook
{
    QPen pen;
    double mark = 0;        ///< half its height
    int shape = 0;          ///< 0 disc, 1 square, 2 diamond: an earlier mark shows around a later one
};

LineLook lookOf(std::size_t age, const ChartStyle &style, const ChartMetrics &m)
{
    QPen pen(style.series[age == 0 ? 0 : 4], age == 0 ? m(2.6) : m(1.8));
    pen.setJoinStyle(Qt::RoundJoin);
    if (age == 1)
        pen.setDashPattern({4, 2});
    else if (age > 1)
        pen.setDashPattern({1, 2});
    return {pen, m(age == 0 ? 4.5 : age == 1 ? 6 : 9), static_cast<int>(std::min<std::size_t>(age, 2))};
}

void drawMark(QPainter &painter, QPointF at, const LineLook &look, const ChartStyle &style, const ChartMetrics &m)
{
    const double r = look.mark;
    painter.setPen(look.shape == 0 ? QPen(style.surface, m(1)) : QPen(style.line2, m(1.2)));
    painter.setBrush(look.shape == 0 ? style.series[0] : look.shape == 1 ? style.series[4] : style.surface);
    switch (look.shape) {
    case 0: painter.drawEllipse(at, r, r); return;
    case 1: painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r)); return;
    default: painter.drawPolygon(QPolygonF{at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)});
    }
}

QPen referencePen(const ChartStyle &style, const ChartMetrics &m)
{
    QPen pen(style.ink2, m(1.5));
    pen.setDashPattern({6, 3});
    return pen;
}

QPolygonF ring(const RadarLayout &layout, double points)
{
    QPolygonF polygon;
    for (std::size_t axis = 0; axis <= layout.axes; ++axis)
        polygon << layout.at(axis % layout.axes, points);
    return polygon;
}

void drawRings(QPainter &painter, const RadarLayout &layout, const RadarChart &chart, const ChartStyle &style, const ChartMetrics &m)
{
    for (int points = 1; points <= layout.most; ++points) {
        painter.setPen(QPen(points == layout.most ? style.line2 : style.grid, 1));
        painter.drawPolyline(ring(layout, points));
    }
    painter.setPen(QPen(style.grid, 1));
    for (std::size_t axis = 0; axis < layout.axes; ++axis)
        painter.drawLine(layout.centre, layout.at(axis, layout.most));
    if (chart.reference) {
        painter.setPen(referencePen(style, m));
        painter.drawPolyline(ring(layout, *chart.reference));
    }
}

/// Lines between neighbours that are both known: what is missing is a gap and no zero.
void drawYear(QPainter &painter, const RadarLayout &layout, const RadarChart::Line &line, const LineLook &look, const ChartStyle &style, const ChartMetrics &m)
{
    painter.setPen(look.pen);
    painter.setBrush(Qt::NoBrush);
    const std::size_t count = line.points.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t next = (i + 1) % count;
        if (line.points[i] && line.points[next])
            painter.drawLine(layout.at(i, *line.points[i]), layout.at(next, *line.points[next]));
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (line.points[i])
            drawMark(painter, layout.at(i, *line.points[i]), look, style, m);
    }
}

void drawKey(QPainter &painter, const Label &label, const RadarChart &chart, const ChartStyle &style, const ChartMetrics &m)
{
    const double y = label.rect.top() + lineHeight(m.text(12)) / 2;
    const QPointF from(label.rect.left(), y), to(label.rect.left() + m(28), y);
    if (label.index < 0) {
        painter.setPen(referencePen(style, m));
        painter.drawLine(from, to);
    } else {
        const LineLook look = lookOf(chart.lines.size() - 1 - static_cast<std::size_t>(label.index), style, m);
        painter.setPen(look.pen);
        painter.drawLine(from, to);
        drawMark(painter, (from + to) / 2, look, style, m);
    }
    const bool isCurrent = label.index >= 0 && chart.lines[static_cast<std::size_t>(label.index)].isCurrent;
    painter.setPen(isCurrent ? style.ink1 : style.ink2);
    drawLines(painter, label.rect.adjusted(m(34), 0, m(4), 0), Qt::AlignLeft, label.text, m.text(12, isCurrent));
}

void drawAxisName(QPainter &painter, const Label &label, bool isCurrent, const ChartStyle &style, const ChartMetrics &m)
{
    if (isCurrent) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.soft);
        painter.drawRoundedRect(label.rect.adjusted(-m(4), -m(2), m(4), m(2)), m(3), m(3));
    }
    painter.setPen(style.ink2);
    drawLines(painter, label.rect, label.align, label.text, m.text(12));
    const QFont figures = m.figures(13, true);
    painter.setPen(style.ink1);
    drawLines(painter, QRectF(label.rect.left(), label.rect.bottom() - lineHeight(figures), label.rect.width(), lineHeight(figures)), label.align, label.value, figures);
}

} // namespace

void drawRadar(QPainter &painter, const QRectF &area, const RadarChart &chart, const ChartStyle &style, const QString &current)
{
    const ChartMetrics m(style);
    const RadarLayout layout = layoutRadar(area, chart, style);
    if (layout.axes == 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawRings(painter, layout, chart, style, m);
    for (std::size_t i = 0; i < chart.lines.size(); ++i)
        drawYear(painter, layout, chart.lines[i], lookOf(chart.lines.size() - 1 - i, style, m), style, m);
    for (const Label &label : layout.labels) {
        switch (label.kind) {
        case Kind::axis:
            drawAxisName(painter, label, !current.isEmpty() && chart.axes[static_cast<std::size_t>(label.index)].id == current, style, m);
            break;
        case Kind::ring:
            painter.fillRect(label.rect.adjusted(-1, 1, 1, -1), style.surface);
            painter.setPen(style.ink3);
            painter.setFont(m.figures(10));
            painter.drawText(label.rect.adjusted(-2, 0, 2, 0), Qt::AlignCenter, label.text);
            break;
        case Kind::key: drawKey(painter, label, chart, style, m); break;
        }
    }
    painter.restore();
}

} // namespace smartsme
