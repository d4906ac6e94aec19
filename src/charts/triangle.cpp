// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/triangle_layout.h"

#include <QPainter>

#include <algorithm>

namespace smartsme {

namespace {

void drawBands(QPainter &painter, const TriangleLayout &layout, const TriangleChart &chart, const ChartStyle &style, const ChartMetrics &m)
{
    for (size_t i = 0; i < 3; ++i) {
        const bool isOwn = hasPosition(chart) && chart.layer == static_cast<int>(i) + 1;
        painter.setPen(QPen(isOwn ? style.accent : style.line2, layout.isSmall ? 0.8 : isOwn ? m(1.4) : 1.0, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(isOwn ? style.soft : style.surface);
        painter.drawPolygon(layout.bands[i]);
    }
    if (layout.isSmall)
        return;
    for (size_t i = 0; i < 3; ++i) {
        const bool isOwn = hasPosition(chart) && chart.layer == static_cast<int>(i) + 1;
        const int align = i == 2 ? Qt::AlignHCenter : Qt::AlignLeft;
        const QRectF text = layout.bandTexts[i].adjusted(-2, 0, 4, 0);
        painter.setFont(m.text(15, true));
        painter.setPen(isOwn ? style.accent : style.ink2);
        painter.drawText(text, align | Qt::AlignTop, chart.layerNames[i]);
        painter.setFont(m.text(12));
        painter.setPen(style.ink2);
        painter.drawText(text.adjusted(0, m.height(m.text(15, true)), 0, 0), align | Qt::AlignBottom | Qt::TextWordWrap, chart.layerLines[i]);
    }
}

void drawLeaders(QPainter &painter, const TriangleLayout &layout, const ChartStyle &style, const ChartMetrics &m)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.line2, 1));
    for (const TriangleLayout::Label &label : layout.labels) {
        const double y = label.rect.top() + m.height(m.text(14, true)) * 0.62;
        const double bend = layout.labelLeft - m(34);
        QPolygonF line{label.markAt + QPointF(m(13), 0)};
        if (std::abs(y - label.markAt.y()) > 0.5 && bend > line.first().x())
            line << QPointF(bend, label.markAt.y());
        line << QPointF(layout.labelLeft - m(8), y);
        painter.drawPolyline(line);
    }
}

void drawLabels(QPainter &painter, const TriangleLayout &layout, const TriangleChart &chart, const ChartStyle &style, const ChartMetrics &m)
{
    for (const TriangleLayout::Label &label : layout.labels) {
        painter.setPen(label.kind == TriangleLayout::Kind::planned ? style.plan : style.series[0]);
        painter.setFont(m.text(14, true));
        painter.drawText(label.rect.adjusted(0, 0, 4, 0), Qt::AlignLeft | Qt::AlignTop, label.name);
        painter.setPen(style.ink2);
        painter.setFont(m.text(12));
        painter.drawText(label.rect.adjusted(0, 0, 4, 0), Qt::AlignLeft | Qt::AlignBottom, label.line);
    }
    if (!layout.rangeText.isEmpty()) {
        painter.setPen(style.ink2);
        painter.setFont(m.text(12));
        painter.drawText(layout.rangeText.adjusted(0, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, chart.rangeLine);
    }
}

void drawDotted(QPainter &painter, QPointF from, QPointF to, const QColor &colour, double width)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({1.6, 1.4});
    painter.setPen(pen);
    painter.drawLine(from, to);
}

void drawMarks(QPainter &painter, const TriangleLayout &layout, const TriangleChart &chart, const ChartStyle &style, const ChartMetrics &m)
{
    // In a small picture marks shrink with the triangle, but stay visible.
    const double k = layout.isSmall ? std::clamp(layout.triangle.height() / 290.0, 0.16, 1.0) : m(1);
    const double cx = layout.triangle.center().x();
    const QPointF mark(cx, layout.yOf(chart.y));
    if (chart.plannedY && !layout.isSmall) {
        const QPointF at(cx + m(52), layout.yOf(*chart.plannedY));
        drawDotted(painter, chart.showCoverageOnly ? QPointF(cx, layout.yOf(chart.coverageOnlyY)) : mark, at, style.plan, 1.4 * k);
        QPen dashes(style.plan, 2 * k);
        dashes.setDashPattern({1.8, 1.1});
        dashes.setCapStyle(Qt::FlatCap);
        painter.setPen(dashes);
        painter.setBrush(chart.layer == qBound(1, static_cast<int>(*chart.plannedY) + 1, 3) ? style.soft : style.surface);
        painter.drawEllipse(at, 9 * k, 9 * k);
    }
    if (chart.yIfBest && *chart.yIfBest > chart.y)
        drawDotted(painter, mark, QPointF(cx, layout.yOf(*chart.yIfBest)), style.series[0], 2 * k);
    if (chart.showCoverageOnly) {
        painter.setBrush(style.surface);
        painter.setPen(QPen(style.series[0], 2.4 * k));
        painter.drawEllipse(QPointF(cx, layout.yOf(chart.coverageOnlyY)), 9 * k, 9 * k);
    }
    painter.setBrush(style.series[0]);
    painter.setPen(QPen(style.surface, 2.4 * k));
    painter.drawEllipse(mark, 11 * k + 1, 11 * k + 1);
}

} // namespace

void drawTriangle(QPainter &painter, const QRectF &area, const TriangleChart &chart, const ChartStyle &style)
{
    const ChartMetrics m(style);
    const TriangleLayout layout = layoutTriangle(area, chart, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawBands(painter, layout, chart, style, m);
    if (!layout.isSmall)
        drawLeaders(painter, layout, style, m);
    if (hasPosition(chart))
        drawMarks(painter, layout, chart, style, m);
    if (!layout.isSmall)
        drawLabels(painter, layout, chart, style, m);
    painter.restore();
}

void drawTriangleIcon(QPainter &painter, const QRectF &area, int layer, const ChartStyle &style)
{
    const double side = std::min(area.width(), area.height());
    const QRectF box(area.center().x() - side / 2, area.center().y() - side / 2, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 3; ++i) {
        const double gap = side * 0.05;
        const double low = box.bottom() - side * i / 3 - gap / 2;
        const double high = box.bottom() - side * (i + 1) / 3 + gap / 2;
        const auto half = [&](double y) { return (y - box.top()) / 2; };
        QPolygonF band;
        band << QPointF(box.center().x() - half(low), low) << QPointF(box.center().x() + half(low), low)
             << QPointF(box.center().x() + half(high), high) << QPointF(box.center().x() - half(high), high);
        painter.setPen(Qt::NoPen);
        painter.setBrush(layer == i + 1 ? style.series[0] : style.series[5]);
        painter.drawPolygon(band);
    }
    painter.restore();
}

} // namespace smartsme
