// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/gantt_layout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace smartsme {

namespace {

QPen dashed(const QColor &colour, double width)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({3, 2});
    return pen;
}

QColor between(const QColor &a, const QColor &b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

void drawGround(QPainter &painter, const GanttLayout &layout, const GanttChart &chart, const ChartStyle &style, const ChartMetrics &m, const QString &current)
{
    for (const GanttLayout::Row &row : layout.rows) {
        const bool isCurrent = !current.isEmpty() && row.id == current;
        if (row.isHeading || isCurrent)
            painter.fillRect(row.row, row.isHeading ? between(style.surface, style.grid) : style.soft);
        if (isCurrent)
            painter.fillRect(QRectF(row.row.left(), row.row.top(), m(4), row.row.height()), style.accent);
    }
    painter.setPen(QPen(style.grid, 1));
    for (const GanttLayout::Row &row : layout.rows)
        painter.drawLine(row.row.bottomLeft(), row.row.bottomRight());
    painter.drawLine(layout.obligations.topLeft(), layout.obligations.topRight());
    for (const GanttLayout::Quarter &quarter : layout.quarters) {
        painter.setPen(QPen(quarter.year.isEmpty() ? style.grid : style.line, 1));
        const double top = quarter.year.isEmpty() ? quarter.head.center().y() : quarter.head.top();
        painter.drawLine(QPointF(quarter.head.left(), top), QPointF(quarter.head.left(), layout.area.bottom()));
        painter.setPen(style.ink1);
        painter.setFont(m.text(13, true));
        painter.drawText(quarter.head.adjusted(m(8), m(4), 60, 0), Qt::AlignLeft | Qt::AlignTop, quarter.year);
        painter.setPen(style.ink2);
        painter.setFont(m.text(12));
        painter.drawText(quarter.head.adjusted(m(8), 0, 40, -m(4)), Qt::AlignLeft | Qt::AlignBottom, quarter.months);
    }
    painter.setPen(style.ink2);
    painter.setFont(m.text(13));
    if (!chart.obligations.empty())
        painter.drawText(layout.obligations.adjusted(m(16), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, chart.obligationsTitle);
}

void drawObligationLines(QPainter &painter, const GanttLayout &layout, const ChartStyle &style)
{
    const double bottom = layout.money.isEmpty() ? layout.area.bottom() : layout.money.top();
    painter.setPen(dashed(style.plan, 1));
    for (const GanttLayout::Flag &flag : layout.flags)
        painter.drawLine(flag.at, QPointF(flag.at.x(), bottom));
}

void drawFlags(QPainter &painter, const GanttLayout &layout, const GanttChart &chart, const ChartStyle &style, const ChartMetrics &m)
{
    for (size_t i = 0; i < layout.flags.size(); ++i) {
        const GanttLayout::Flag &flag = layout.flags[i];
        painter.fillRect(flag.text.adjusted(-2, -1, 2, 1), style.surface);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.plan);
        const QPointF a = flag.at + QPointF(0, -m(4));
        painter.drawPolygon(QPolygonF({a, a + QPointF(m(10), 0), a + QPointF(m(7), m(4.5)), a + QPointF(m(10), m(9)), a + QPointF(0, m(9))}));
        painter.setPen(style.ink1);
        painter.setFont(m.text(12));
        painter.drawText(flag.text.adjusted(0, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter, chart.obligations[i].text);
    }
}

void drawRow(QPainter &painter, const GanttLayout::Row &placed, const GanttChart::Row &row, const GanttLayout &layout, const ChartStyle &style, const ChartMetrics &m)
{
    if (placed.bar.isEmpty())
        return;
    const QColor colour = style.series[row.stage == 1 ? 0 : row.stage == 2 ? 2 : 3];
    painter.setPen(dashed(colour, 1.2));
    painter.setBrush(style.surface);
    if (!placed.longest.isEmpty())
        painter.drawRect(placed.longest);
    painter.setPen(row.stage == 3 ? QPen(style.line2, 1) : QPen(Qt::NoPen));
    painter.setBrush(colour);
    painter.drawRoundedRect(placed.bar, m(2), m(2));
    if (placed.shortestX > placed.bar.left() + m(2) && placed.shortestX < placed.bar.right() - m(2)) {
        painter.setPen(QPen(style.surface, m(1.5)));
        painter.drawLine(QPointF(placed.shortestX, placed.bar.top() + m(3)), QPointF(placed.shortestX, placed.bar.bottom() - m(3)));
    }
    if (row.gate.isEmpty())
        return;
    painter.fillRect(placed.gateText.adjusted(-2, 0, 2, 0), style.surface);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.plan);
    const double r = m(7);
    const QPointF c = placed.gateAt;
    painter.drawPolygon(QPolygonF({c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0)}));
    painter.setPen(style.plan);
    painter.setFont(m.text(12, true));
    painter.drawText(placed.gateText.intersected(layout.area).adjusted(0, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter, row.gate);
}

/// A long name in two lines; what is left over then ends in an ellipsis.
void drawTwoLines(QPainter &painter, const QRectF &place, const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(place.width());
    layout.endLayout();
    if (first.textLength() >= text.size()) {        // the smaller size was enough
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
        return;
    }
    const double height = std::min(metrics.height(), place.height() / 2);
    const QRectF upper(place.left(), place.center().y() - height, place.width(), height);
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text.left(first.textLength()).trimmed());
    painter.drawText(upper.translated(0, height), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     metrics.elidedText(text.mid(first.textLength()), Qt::ElideRight, place.width()));
}

void drawNames(QPainter &painter, const GanttLayout &layout, const GanttChart &chart, const ChartStyle &style, const ChartMetrics &m, const QString &current)
{
    for (size_t i = 0; i < layout.rows.size(); ++i) {
        const GanttLayout::Row &row = layout.rows[i];
        const bool isBold = row.isHeading || (!current.isEmpty() && row.id == current);
        QFont font = m.text(13, isBold);
        const double right = row.isHeading ? layout.area.right() : layout.chartLeft - m(6);
        const double width = right - row.row.left() - m(16);
        const QString &name = chart.rows[i].name;
        const QRectF place(row.row.left() + m(16), row.row.top(), width, row.row.height());
        painter.setPen(style.ink1);
        if (m.width(font, name) <= width) {
            painter.setFont(font);
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, name);
            continue;
        }
        font = m.text(12, isBold);
        painter.setFont(font);
        drawTwoLines(painter, place, name, font);
    }
}

void drawArrows(QPainter &painter, const GanttLayout &layout, const ChartStyle &style, const ChartMetrics &m)
{
    for (const QPolygonF &arrow : layout.arrows) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.ink2, m(1.2)));
        painter.drawPolyline(arrow);
        const QPointF tip = arrow.last();
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.ink2);
        painter.drawPolygon(QPolygonF({tip, tip + QPointF(-m(5), -m(3)), tip + QPointF(-m(5), m(3))}));
    }
}

void drawMoney(QPainter &painter, const GanttLayout &layout, const GanttChart &chart, const ChartStyle &style, const ChartMetrics &m)
{
    if (layout.money.isEmpty())
        return;
    const QRectF &lane = layout.money;
    painter.setPen(QPen(style.line2, 1));
    painter.drawLine(lane.topLeft(), lane.topRight());
    const double base = lane.bottom() - m(10);
    painter.drawLine(QPointF(layout.chartLeft, base), QPointF(lane.right(), base));
    painter.setPen(style.ink2);
    painter.setFont(m.text(13, true));
    painter.drawText(QPointF(lane.left() + m(16), lane.top() + m(26)), chart.moneyTitle);
    painter.setFont(m.text(12));
    painter.drawText(QPointF(lane.left() + m(16), lane.top() + m(44)), chart.moneyUnit);
    for (size_t i = 0; i < layout.bars.size(); ++i) {
        const GanttLayout::Money &bar = layout.bars[i];
        const bool isOver = chart.money[i].isOver;
        painter.setPen(isOver ? QPen(style.error, 1.2) : QPen(Qt::NoPen));
        painter.setBrush(isOver ? QBrush(style.error, Qt::BDiagPattern) : QBrush(style.series[4]));
        painter.drawRect(bar.low);
        if (bar.high.height() > 1) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(dashed(isOver ? style.error : style.series[4], 1.2));
            painter.drawRect(bar.high);
        }
    }
    if (layout.limitY) {
        painter.setPen(QPen(style.plan, m(2)));
        painter.drawLine(QPointF(layout.chartLeft, *layout.limitY), QPointF(lane.right(), *layout.limitY));
        painter.setFont(m.text(12));
        painter.drawText(layout.limitText.adjusted(0, 0, 4, 0), Qt::AlignLeft | Qt::AlignBottom, chart.limitText);
    }
    for (size_t i = 0; i < layout.bars.size(); ++i) {
        const bool isOver = chart.money[i].isOver;
        const QString text = moneyLabel(chart.money[i]);
        const QRectF place = layout.bars[i].text;
        painter.fillRect(place, style.surface);
        painter.setPen(isOver ? style.error : style.ink1);
        painter.setFont(m.figures(12, isOver));
        painter.drawText(place.adjusted(-4, 0, 4, 0), Qt::AlignCenter, text);
    }
}

void drawToday(QPainter &painter, const GanttLayout &layout, const GanttChart &chart, const ChartStyle &style, const ChartMetrics &m)
{
    if (!layout.todayX)
        return;
    const double bottom = layout.money.isEmpty() ? layout.area.bottom() : layout.money.top();
    const double x = *layout.todayX;
    painter.setPen(QPen(style.series[0], m(2)));
    painter.drawLine(QPointF(x, layout.obligations.top()), QPointF(x, bottom));
    const QFont font = m.text(12, true);
    const double width = m.width(font, chart.todayText) + m(14);
    const QRectF tag(std::clamp(x - width / 2, layout.chartLeft, layout.area.right() - width), layout.obligations.bottom() - m(22), width, m(19));
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.series[0]);
    painter.drawRoundedRect(tag, m(2), m(2));
    painter.setPen(style.surface);
    painter.setFont(font);
    painter.drawText(tag, Qt::AlignCenter, chart.todayText);
}

} // namespace

void drawGantt(QPainter &painter, const QRectF &area, const GanttChart &chart, const ChartStyle &style, const QString &current)
{
    const ChartMetrics m(style);
    const GanttLayout layout = layoutGantt(area, chart, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawGround(painter, layout, chart, style, m, current);
    drawObligationLines(painter, layout, style);
    drawNames(painter, layout, chart, style, m, current);
    for (size_t i = 0; i < layout.rows.size(); ++i)
        drawRow(painter, layout.rows[i], chart.rows[i], layout, style, m);
    drawArrows(painter, layout, style, m);
    drawMoney(painter, layout, chart, style, m);
    drawToday(painter, layout, chart, style, m);
    drawFlags(painter, layout, chart, style, m);
    painter.restore();
}

} // namespace smartsme
