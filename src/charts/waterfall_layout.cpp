// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/waterfall_layout.h"

#include <algorithm>
#include <cmath>

namespace smartsme {

namespace {

constexpr double rowHeight = 26;
constexpr double twoLineHeight = 44;
constexpr double totalGap = 8;
constexpr double cutNoteHeight = 18;

/// The ends of the axis. A bridge whose parts take less than a quarter of its bars does not begin at zero.
struct Reach
{
    double low = 0;
    double high = 1;
    bool isCut = false;
};

Reach reachOf(const WaterfallChart &chart)
{
    double sum = chart.from ? chart.from->value : 0;
    double low = std::min(sum, chart.total.value), high = std::max(sum, chart.total.value);
    for (const WaterfallChart::Part &part : chart.parts) {
        sum += part.value;
        low = std::min(low, sum);
        high = std::max(high, sum);
    }
    const double span = high - low;
    if (chart.from && low > 0 && span > 0 && span < high / 4)
        return {std::max(0.0, low - span / 2), high, true};
    low = std::min(0.0, low);
    high = std::max(0.0, high);
    return {low, high > low ? high : low + 1, false};
}

bool hasSecondLines(const WaterfallChart &chart)
{
    return std::ranges::any_of(chart.parts, [](const WaterfallChart::Part &part) { return !part.second.isEmpty(); });
}

/// Names and values need this much; names at most a good two fifths of the width.
struct Columns
{
    double name = 0;
    double value = 0;
};

Columns columnsOf(const WaterfallChart &chart, double width, const ChartMetrics &m)
{
    Columns columns;
    for (std::size_t i = 0; i < chart.parts.size() + (chart.from ? 2 : 1); ++i) {
        const WaterfallChart::Part &part = waterfallPart(chart, i);
        columns.name = std::max({columns.name, m.width(m.text(13, true), part.name), m.width(m.text(12), part.second)});
        columns.value = std::max(columns.value, m.width(m.figures(14, true), part.valueText));
    }
    columns.name = std::min(std::ceil(columns.name), width * 0.46);
    return columns;
}

class Placing
{
public:
    Placing(const QRectF &area, const WaterfallChart &chart, const ChartMetrics &m)
        : m_area(area), m_chart(chart), m_metrics(m), m_reach(reachOf(chart)), m_columns(columnsOf(chart, area.width(), m))
    {
        m_left = area.left() + m(8) + m_columns.name + m(14);
        m_right = std::max(m_left + 1, area.right() - m(8) - m_columns.value - m(14));
        // Rows keep their height while there is room and share what there is otherwise.
        const double count = static_cast<double>(chart.parts.size() + (chart.from ? 2 : 1));
        const double rest = m(totalGap) + (m_reach.isCut ? m(cutNoteHeight) : 0);
        m_height = std::min(m(hasSecondLines(chart) ? twoLineHeight : rowHeight), (area.height() - rest) / count);
        m_y = area.top();
    }

    WaterfallLayout placed()
    {
        m_layout.isCut = m_reach.isCut;
        m_layout.zeroX = xOf(base());
        double sum = 0;
        if (m_chart.from) {
            sum = m_chart.from->value;
            add(*m_chart.from, base(), sum);
            m_layout.rows.back().isStart = true;
        }
        for (const WaterfallChart::Part &part : m_chart.parts) {
            add(part, sum, sum + part.value);
            sum += part.value;
        }
        m_y += m_metrics(totalGap);
        add(m_chart.total, base(), m_chart.total.value);
        m_layout.rows.back().isTotal = true;
        if (m_reach.isCut)
            m_layout.cutNote = QRectF(m_left, m_y, m_area.right() - m_metrics(8) - m_left, m_metrics(cutNoteHeight));
        return std::move(m_layout);
    }

private:
    double base() const { return m_reach.isCut ? m_reach.low : 0; }
    double xOf(double value) const { return m_left + (value - m_reach.low) / (m_reach.high - m_reach.low) * (m_right - m_left); }

    void add(const WaterfallChart::Part &part, double from, double to)
    {
        const ChartMetrics &m = m_metrics;
        const QRectF row(m_area.left(), m_y, m_area.width(), m_height);
        const double thick = std::min(m(14), m_height * 0.6);
        const double x = std::min(xOf(from), xOf(to));
        const double width = std::max(m(1.5), std::abs(xOf(to) - xOf(from)));
        WaterfallLayout::Row placed{part.id, row, QRectF(x, row.center().y() - thick / 2, width, thick),
                                    QRectF(m_area.left() + m(8), m_y, m_columns.name, m_height), {},
                                    QRectF(m_area.right() - m(8) - m_columns.value, m_y, m_columns.value, m_height), false, false};
        if (!part.second.isEmpty()) {
            const double middle = row.center().y() + m(1);
            placed.name = QRectF(placed.name.left(), m_y + m(3), m_columns.name, middle - m_y - m(3));
            placed.second = QRectF(placed.name.left(), middle, m_columns.name, row.bottom() - m(4) - middle);
        }
        m_layout.rows.push_back(std::move(placed));
        m_y += m_height;
    }

    const QRectF m_area;
    const WaterfallChart &m_chart;
    const ChartMetrics &m_metrics;
    const Reach m_reach;
    const Columns m_columns;
    double m_left = 0, m_right = 0, m_height = 0, m_y = 0;
    WaterfallLayout m_layout;
};

} // namespace

const WaterfallChart::Part &waterfallPart(const WaterfallChart &chart, std::size_t at)
{
    if (chart.from && at == 0)
        return *chart.from;
    const std::size_t part = at - (chart.from ? 1 : 0);
    return part < chart.parts.size() ? chart.parts[part] : chart.total;
}

WaterfallLayout layoutWaterfall(const QRectF &area, const WaterfallChart &chart, const ChartStyle &style)
{
    const ChartMetrics m(style);
    return Placing(area, chart, m).placed();
}

double waterfallHeight(const WaterfallChart &chart, const ChartStyle &style)
{
    const ChartMetrics m(style);
    const double rows = static_cast<double>(chart.parts.size() + (chart.from ? 2 : 1));
    return m(hasSecondLines(chart) ? twoLineHeight : rowHeight) * rows + m(totalGap) + (reachOf(chart).isCut ? m(cutNoteHeight) : 0);
}

} // namespace smartsme
