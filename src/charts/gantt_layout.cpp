// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/gantt_layout.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

namespace {

constexpr double labelColumn = 214;
constexpr double headHeight = 44;
constexpr double rowPitch = 32;
constexpr double headingHeight = 30;
constexpr double flagPitch = 21;
constexpr double moneyHeight = 76;

QDate quarterStart(QDate date)
{
    return QDate(date.year(), (date.month() - 1) / 3 * 3 + 1, 1);
}

void placeQuarters(GanttLayout &layout, const ChartMetrics &m)
{
    for (QDate start = layout.first; start < layout.last; start = start.addMonths(3)) {
        const double x = layout.xOf(start);
        const double right = layout.xOf(start.addMonths(3));
        const bool beginsYear = start == layout.first || start.month() == 1;
        const QString months = QCoreApplication::translate("charts", "%1–%2", "first and last month of a quarter").arg(start.month()).arg(start.month() + 2);
        layout.quarters.push_back({QRectF(x, layout.area.top(), right - x, m(headHeight)),
                                   beginsYear ? QCoreApplication::translate("charts", "%1", "a calendar year").arg(start.year()) : QString(), months});
    }
}

/// Flags with their sentences; a sentence that would cover another goes to the next line, one that would leave the picture stands left.
void placeFlags(GanttLayout &layout, const GanttChart &chart, const ChartMetrics &m)
{
    const QFont font = m.text(12);
    std::vector<Span> spans;
    for (const GanttChart::Flag &flag : chart.obligations) {
        const double x = layout.xOf(flag.date);
        const double width = m.width(font, flag.text);
        const double right = layout.area.right() - m(4);
        const double start = x + m(14) + width <= right ? x + m(14) : std::max(layout.chartLeft + m(4), x - m(8) - width);
        spans.push_back({std::min(start, x - m(4)), std::max(start + width, x + m(14))});
        layout.flags.push_back({QPointF(x, 0), QRectF(start, 0, width, m(17))});
    }
    const std::vector<int> rows = rowsWithoutOverlap(spans, m(10));
    int most = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const double y = layout.area.top() + m(headHeight) + m(10) + rows[i] * m(flagPitch);
        layout.flags[i].at.setY(y);
        layout.flags[i].text.moveTop(y - m(5));
        most = std::max(most, rows[i] + 1);
    }
    const double height = chart.obligations.empty() ? (chart.today ? m(26) : 0) : std::max(m(38), m(14) + most * m(flagPitch));
    layout.obligations = QRectF(layout.area.left(), layout.area.top() + m(headHeight), layout.area.width(), height);
}

GanttLayout::Row placedRow(const GanttLayout &layout, const GanttChart::Row &row, const QRectF &area, const ChartMetrics &m)
{
    GanttLayout::Row placed{row.id, area, row.isHeading, {}, {}, 0, {}, {}};
    if (row.isHeading || !row.start.isValid())
        return placed;
    const double thick = std::min(m(14), area.height() * 0.6);
    const double top = area.center().y() - thick / 2;
    const double from = layout.xOf(row.start);
    const double to = std::max(from + m(3), layout.xOf(row.typicalEnd));
    placed.bar = QRectF(from, top, to - from, thick);
    if (row.longestEnd > row.typicalEnd)
        placed.longest = QRectF(to, top, std::max(m(2), layout.xOf(row.longestEnd) - to), thick);
    placed.shortestX = layout.xOf(row.shortestEnd.isValid() ? row.shortestEnd : row.typicalEnd);
    if (!row.gate.isEmpty()) {
        const double width = m.width(m.text(12, true), row.gate);
        const double end = std::max(placed.bar.right(), placed.longest.right());
        placed.gateAt = QPointF(end + m(6), area.center().y());
        const double right = placed.gateAt.x() + m(14);
        const double start = right + width <= layout.area.right() - m(2) ? right : std::max(layout.chartLeft + m(2), from - m(8) - width);
        placed.gateText = QRectF(start, area.center().y() - m(9), width, m(18));
    }
    return placed;
}

void placeArrows(GanttLayout &layout, const GanttChart &chart, const ChartMetrics &m)
{
    for (size_t i = 0; i < chart.rows.size(); ++i) {
        for (const QString &id : chart.rows[i].waitsFor) {
            const auto before = std::ranges::find(layout.rows, id, &GanttLayout::Row::id);
            if (before == layout.rows.end() || before->bar.isEmpty() || layout.rows[i].bar.isEmpty())
                continue;
            const QPointF from(before->bar.right(), before->bar.center().y());
            const QPointF to(layout.rows[i].bar.left(), layout.rows[i].bar.center().y());
            const double bend = std::min(from.x() + m(6), to.x() - m(6));
            layout.arrows.push_back(QPolygonF({from, QPointF(bend, from.y()), QPointF(bend, to.y()), to}));
        }
    }
}

void placeLimitText(GanttLayout &layout, const GanttChart &chart, const ChartMetrics &m)
{
    const double width = m.width(m.text(12), chart.limitText);
    for (double x = layout.area.right() - width - m(6); x > layout.chartLeft; x -= m(12)) {
        layout.limitText = QRectF(x, *layout.limitY - m(19), width, m(17));
        const QRectF wide = layout.limitText.adjusted(-m(4), 0, m(4), 0);
        const bool isFree = std::ranges::none_of(layout.bars, [&](const GanttLayout::Money &bar) {
            return wide.intersects(bar.text) || wide.intersects(bar.high) || wide.intersects(bar.low);
        });
        if (isFree)
            return;
    }
}

void placeMoney(GanttLayout &layout, const GanttChart &chart, double top, const ChartMetrics &m)
{
    if (chart.money.empty())
        return;
    layout.money = QRectF(layout.area.left(), top, layout.area.width(), m(moneyHeight));
    double most = chart.limit.value_or(0);
    for (const GanttChart::Money &money : chart.money)
        most = std::max({most, money.low, money.high});
    if (most <= 0)
        most = 1;
    const double base = layout.money.bottom() - m(10);
    const double height = m(moneyHeight) - m(10) - m(22);
    const auto yOf = [&](double value) { return base - value / most * height; };
    for (const GanttChart::Money &money : chart.money) {
        const double from = layout.xOf(std::max(money.first, layout.first));
        const double to = layout.xOf(std::min(money.last.addDays(1), layout.last));
        const double width = std::min(m(37), (to - from) * 0.44);
        const double x = (from + to) / 2 - width / 2;
        const QRectF low(x, yOf(money.low), width, base - yOf(money.low));
        const QRectF high(x, yOf(std::max(money.low, money.high)), width, yOf(money.low) - yOf(std::max(money.low, money.high)));
        const double textWidth = m.width(m.figures(12, true), moneyLabel(money)) + m(4);
        layout.bars.push_back({low, high, QRectF((from + to) / 2 - textWidth / 2, high.top() - m(17), textWidth, m(16))});
    }
    if (chart.limit) {
        layout.limitY = yOf(*chart.limit);
        placeLimitText(layout, chart, m);
    }
}

} // namespace

double GanttLayout::xOf(QDate date) const
{
    const double days = static_cast<double>(first.daysTo(last));
    const double at = std::clamp(static_cast<double>(first.daysTo(date)), 0.0, days);
    return chartLeft + at / days * (area.right() - chartLeft);
}

GanttLayout layoutGantt(const QRectF &area, const GanttChart &chart, const ChartStyle &style)
{
    const ChartMetrics m(style);
    GanttLayout layout;
    layout.area = area;
    layout.chartLeft = area.left() + std::min(m(labelColumn), area.width() * 0.4);
    layout.first = quarterStart(chart.first.isValid() ? chart.first : QDate(2000, 1, 1));
    layout.last = quarterStart(std::max(chart.last, layout.first)).addMonths(3);
    placeQuarters(layout, m);
    placeFlags(layout, chart, m);
    double y = layout.obligations.bottom();
    for (const GanttChart::Row &row : chart.rows) {
        const double height = m(row.isHeading ? headingHeight : rowPitch);
        layout.rows.push_back(placedRow(layout, row, QRectF(area.left(), y, area.width(), height), m));
        y += height;
    }
    placeArrows(layout, chart, m);
    placeMoney(layout, chart, y, m);
    layout.area.setBottom(std::max(y, layout.money.isEmpty() ? y : layout.money.bottom()));
    if (chart.today && *chart.today >= layout.first && *chart.today < layout.last)
        layout.todayX = layout.xOf(*chart.today);
    return layout;
}

QString moneyLabel(const GanttChart::Money &money)
{
    return money.isOver ? QCoreApplication::translate("charts", "%1 over").arg(money.text) : money.text;
}

double ganttHeight(double width, const GanttChart &chart, const ChartStyle &style)
{
    return layoutGantt(QRectF(0, 0, width, 10), chart, style).area.height();
}

} // namespace smartsme
