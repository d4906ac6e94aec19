// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/waterfall_layout.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace smartsme {

namespace {

constexpr double rowHeight = 26;
constexpr double totalGap = 8;

/// Least and largest sum on the way, zero included.
std::pair<double, double> reach(const WaterfallChart &chart)
{
    double sum = 0, low = std::min(0.0, chart.total.value), high = std::max(0.0, chart.total.value);
    for (const WaterfallChart::Part &part : chart.parts) {
        sum += part.value;
        low = std::min(low, sum);
        high = std::max(high, sum);
    }
    return {low, high > low ? high : low + 1};
}

} // namespace

WaterfallLayout layoutWaterfall(const QRectF &area, const WaterfallChart &chart, const ChartStyle &style)
{
    const ChartMetrics m(style);
    double nameWidth = m.width(m.text(13, true), chart.total.name);
    double valueWidth = m.width(m.figures(14, true), chart.total.valueText);
    for (const WaterfallChart::Part &part : chart.parts) {
        nameWidth = std::max(nameWidth, m.width(m.text(13, true), part.name));
        valueWidth = std::max(valueWidth, m.width(m.figures(14, true), part.valueText));
    }
    nameWidth = std::min(nameWidth, area.width() * 0.4);
    const auto [low, high] = reach(chart);
    const double left = area.left() + m(8) + nameWidth + m(14);
    const double right = std::max(left + 1, area.right() - m(8) - valueWidth - m(14));
    const auto xOf = [&, low = low, high = high](double v) { return left + (v - low) / (high - low) * (right - left); };

    // Rows keep their height while there is room and share what there is otherwise.
    const double count = static_cast<double>(chart.parts.size() + 1);
    const double height = std::min(m(rowHeight), (area.height() - m(totalGap)) / count);
    WaterfallLayout layout;
    layout.zeroX = xOf(0);
    double sum = 0, y = area.top();
    const auto add = [&](const WaterfallChart::Part &part, double from, double to, bool isTotal) {
        const QRectF row(area.left(), y, area.width(), height);
        const double thick = std::min(m(14), height * 0.6);
        const double x = std::min(xOf(from), xOf(to));
        const double width = std::max(m(1.5), std::abs(xOf(to) - xOf(from)));
        layout.rows.push_back({part.id, row, QRectF(x, row.center().y() - thick / 2, width, thick),
                               QRectF(area.left() + m(8), y, nameWidth, height),
                               QRectF(area.right() - m(8) - valueWidth, y, valueWidth, height), isTotal});
        y += height;
    };
    for (const WaterfallChart::Part &part : chart.parts) {
        add(part, sum, sum + part.value, false);
        sum += part.value;
    }
    y += m(totalGap);
    add(chart.total, 0, chart.total.value, true);
    return layout;
}

double waterfallHeight(const WaterfallChart &chart, const ChartStyle &style)
{
    const ChartMetrics m(style);
    return m(rowHeight) * static_cast<double>(chart.parts.size() + 1) + m(totalGap);
}

void drawWaterfall(QPainter &painter, const QRectF &area, const WaterfallChart &chart, const ChartStyle &style, const QString &current)
{
    const ChartMetrics m(style);
    const WaterfallLayout layout = layoutWaterfall(area, chart, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < layout.rows.size(); ++i) {
        const WaterfallLayout::Row &row = layout.rows[i];
        const WaterfallChart::Part &part = row.isTotal ? chart.total : chart.parts[i];
        const bool isCurrent = !current.isEmpty() && current == row.id;
        if (isCurrent) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.soft);
            painter.drawRoundedRect(row.row, m(3), m(3));
        }
        if (row.isTotal) {
            painter.setPen(QPen(style.line2, m(1.5)));
            painter.drawLine(QPointF(area.left() + m(8), row.row.top() - m(totalGap / 2)), QPointF(area.right() - m(8), row.row.top() - m(totalGap / 2)));
        } else {
            QPen dots(style.ink3, 0.8);
            dots.setDashPattern({2, 2});
            painter.setPen(dots);
            const double x = part.value >= 0 ? row.bar.right() : row.bar.left();
            painter.drawLine(QPointF(x, row.bar.bottom()), QPointF(x, layout.rows[i + 1].bar.top()));
        }
        painter.setPen(row.isTotal ? QPen(style.series[0], m(1.5)) : QPen(Qt::NoPen));
        // What is paid to others in blue, what stays or is missing (the profit, the last part) in green; a deduction in the second colour.
        const bool isLast = i + 1 == chart.parts.size();
        painter.setBrush(row.isTotal ? QBrush(Qt::NoBrush) : QBrush(part.value < 0 ? style.series[1] : isLast ? style.series[2] : style.series[0]));
        painter.drawRoundedRect(row.bar, m(2), m(2));
        painter.setPen(style.ink1);
        const QFont name = m.text(13, row.isTotal || isCurrent);
        painter.setFont(name);
        painter.drawText(row.name.adjusted(0, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetricsF(name).elidedText(part.name, Qt::ElideRight, row.name.width() + 1));
        painter.setFont(m.figures(14, row.isTotal || isCurrent));
        painter.drawText(row.value.adjusted(-4, 0, 0, 0), Qt::AlignVCenter | Qt::AlignRight, part.valueText);
    }
    painter.restore();
}

} // namespace smartsme
