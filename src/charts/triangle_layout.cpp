// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/triangle_layout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace smartsme {

namespace {

constexpr double labelPitch = 40;
constexpr double smallWidth = 300;

QPolygonF bandBetween(const QRectF &t, double low, double high)
{
    const auto half = [&](double y) { return t.width() / 2 * (t.bottom() - y) / t.height(); };     // distance of the edge from the left
    const double cx = t.center().x();
    const auto edge = [&](double y) { return t.width() / 2 - half(y); };
    QPolygonF band;
    band << QPointF(cx - edge(low), low) << QPointF(cx + edge(low), low) << QPointF(cx + edge(high), high);
    if (edge(high) > 0.5)
        band << QPointF(cx - edge(high), high);
    return band;
}

void placeBands(TriangleLayout &layout, const TriangleChart &chart, const ChartMetrics &m)
{
    const double gap = layout.isSmall ? std::max(1.0, layout.triangle.height() * 0.012) : m(3);
    const QFont name = m.text(15, true);
    const QFont line = m.text(12);
    for (int i = 0; i < 3; ++i) {
        const double low = layout.yOf(i) - (i > 0 ? gap / 2 : 0);
        const double high = layout.yOf(i + 1) + (i < 2 ? gap / 2 : 0);
        layout.bands[static_cast<size_t>(i)] = bandBetween(layout.triangle, low, high);
        const double cx = layout.triangle.center().x();
        const double edgeSlope = layout.triangle.width() / 2 / layout.triangle.height();
        const double nameHeight = m.height(name) + m(2);
        // What the line may take: in the top the narrow tip, below the half that the marks leave free. A longer one is broken.
        const double roomBase = i == 2 ? layout.yOf(2) - m(26) - 2 * m.height(line) : low - m(10) - nameHeight - m.height(line);
        const double room = i == 2 ? 2 * edgeSlope * (roomBase - layout.triangle.top())
                                   : edgeSlope * (roomBase - layout.triangle.top()) - m(8) - m(16);
        const double wanted = m.width(line, chart.layerLines[i]);
        const double lines = wanted > room ? 2 : 1;
        const double width = std::max(m.width(name, chart.layerNames[i]), lines > 1 ? wanted / 2 + m(14) : wanted);
        const double height = nameHeight + lines * m.height(line);
        // The text stands on the lower edge and starts inside the slope at the height of its first line.
        const double top = i == 2 ? layout.yOf(2) - height - m(26) : low - m(10) - height;
        const double slope = edgeSlope * (layout.triangle.bottom() - top);
        const double left = i == 2 ? cx - width / 2 : layout.triangle.left() + slope + m(8);
        layout.bandTexts[static_cast<size_t>(i)] = QRectF(left, top, width, height);
    }
}

void placeLabels(TriangleLayout &layout, const QRectF &area, const TriangleChart &chart, const ChartMetrics &m)
{
    if (!hasPosition(chart))
        return;
    const double cx = layout.triangle.center().x();
    if (chart.plannedY)
        layout.labels.push_back({TriangleLayout::Kind::planned, QPointF(cx + m(52), layout.yOf(*chart.plannedY)), {}, chart.plannedName, chart.plannedLine});
    if (chart.showCoverageOnly)
        layout.labels.push_back({TriangleLayout::Kind::coverage, QPointF(cx, layout.yOf(chart.coverageOnlyY)), {}, chart.coverageName, chart.coverageLine});
    layout.labels.push_back({TriangleLayout::Kind::mark, QPointF(cx, layout.yOf(chart.y)), {}, chart.markName, chart.markLine});
    std::ranges::stable_sort(layout.labels, {}, [](const TriangleLayout::Label &l) { return l.markAt.y(); });

    const QFont name = m.text(14, true);
    const QFont line = m.text(12);
    std::vector<double> wanted;
    for (const TriangleLayout::Label &label : layout.labels)
        wanted.push_back(label.markAt.y());
    const double height = m.height(name) + m.height(line) + m(1);
    const std::vector<double> centres = pushedApart(wanted, std::max(m(labelPitch), height + m(2)), area.top() + m.height(name) * 0.62,
                                                    area.bottom() - height + m.height(name) * 0.62);
    for (size_t i = 0; i < layout.labels.size(); ++i) {
        TriangleLayout::Label &label = layout.labels[i];
        const double width = std::max(m.width(name, label.name), m.width(line, label.line));
        // The first line stands on the leader's height, the second below, as in a list.
        label.rect = QRectF(layout.labelLeft, centres[i] - m.height(name) * 0.62, width, height);
    }
}

/// Beside the dotted line, out of the way of the leaders.
void placeRange(TriangleLayout &layout, const TriangleChart &chart, const ChartMetrics &m)
{
    if (!chart.yIfBest || chart.rangeLine.isEmpty() || layout.isSmall)
        return;
    const QFont font = m.text(12);
    const double height = m.height(font);
    const double middle = (layout.yOf(chart.y) + layout.yOf(*chart.yIfBest)) / 2;
    const auto isFree = [&](double y) {
        return std::ranges::none_of(layout.labels, [&](const TriangleLayout::Label &l) { return std::abs(l.markAt.y() - y) < height / 2 + m(3); });
    };
    double y = middle;
    for (const double offset : {0.0, 14.0, -14.0, 24.0, -24.0, 36.0, -36.0}) {
        y = middle + m(offset);
        if (isFree(y))
            break;
    }
    // It stays inside the triangle: as many lines as the slope asks for.
    const double left = layout.triangle.center().x() + m(15);
    const double width = m.width(font, chart.rangeLine);
    for (int lines = 1; lines <= 4; ++lines) {
        const double top = std::min(y - lines * height / 2, layout.yOf(chart.y) - m(24) - lines * height);
        const double room = layout.triangle.width() / 2 * (top - layout.triangle.top()) / layout.triangle.height() - m(15) - m(6);
        layout.rangeText = QRectF(left, top, std::min(width, room), lines * height);
        const QRectF broken = QFontMetricsF(font).boundingRect(QRectF(0, 0, room, 1000), Qt::TextWordWrap, chart.rangeLine);
        if (room > m(40) && broken.width() <= room && broken.height() <= lines * height + 1)
            return;
    }
    layout.rangeText = {};      // no room in the tip: the sentence of the page says it too
}

} // namespace

TriangleLayout layoutTriangle(const QRectF &area, const TriangleChart &chart, const ChartStyle &style)
{
    const ChartMetrics m(style);
    TriangleLayout layout;
    layout.isSmall = area.width() < m(smallWidth);
    double column = 0;
    if (!layout.isSmall) {
        for (const auto &[name, line] : {std::pair(chart.markName, chart.markLine), std::pair(chart.coverageName, chart.coverageLine),
                                         std::pair(chart.plannedName, chart.plannedLine)})
            column = std::max({column, m.width(m.text(14, true), name), m.width(m.text(12), line)});
        column += m(20);
    }
    // Height is at most the width of the base: 464 by 462 in the design.
    const double margin = layout.isSmall ? 1 : m(8);
    const double base = std::min(std::max(10.0, area.width() - column - 2 * margin), (area.height() - 2 * margin) * (layout.isSmall ? 1.02 : 1.004));
    const double height = std::min(area.height() - 2 * margin, base);
    const double left = layout.isSmall ? area.center().x() - base / 2 : area.left() + margin;
    layout.triangle = QRectF(left, area.top() + (area.height() - height) / 2, base, height);
    layout.labelLeft = layout.triangle.right() + m(20);
    placeBands(layout, chart, m);
    placeLabels(layout, area, chart, m);
    placeRange(layout, chart, m);
    return layout;
}

bool hasPosition(const TriangleChart &chart)
{
    return !chart.markName.isEmpty();
}

} // namespace smartsme
