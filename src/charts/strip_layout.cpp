// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/strip_layout.h"

#include <algorithm>
#include <cmath>

namespace smartsme {

namespace {

using Label = StripLayout::Label;
using Kind = StripLayout::Kind;

std::vector<double> shownValues(const StripChart &chart)
{
    std::vector<double> values{0};
    for (const StripChart::Tick &tick : chart.references)
        values.push_back(tick.value);
    if (chart.firm)
        values.push_back(chart.firm->value);
    if (chart.firmEarlier)
        values.push_back(chart.firmEarlier->value);
    if (chart.band) {
        values.push_back(chart.band->first);
        values.push_back(chart.band->second);
    }
    std::erase_if(values, [](double v) { return !std::isfinite(v); });
    return values;
}

/// Bars and strips start at zero; a loss opens the axis to the left.
void chooseAxis(StripLayout &layout, const StripChart &chart)
{
    const std::vector<double> values = shownValues(chart);
    const auto [least, most] = std::ranges::minmax(values);
    const double span = most > least ? most - least : 1;
    layout.step = niceStep(span * 1.08, 6);
    layout.low = std::floor(least / layout.step) * layout.step;
    layout.high = std::max(layout.low + layout.step, std::ceil((most + span * 0.04) / layout.step) * layout.step);
}

void placeReferences(StripLayout &layout, const QRectF &area, const StripChart &chart, const ChartMetrics &m, double top)
{
    const QFont value = m.figures(13, true);
    const QFont name = m.text(12);
    std::vector<Span> spans;
    for (const StripChart::Tick &tick : chart.references) {
        const double width = std::max(m.width(value, tick.valueText), m.width(name, tick.name));
        spans.push_back(centredWithin(layout.xOf(tick.value), width, area.left(), area.right()));
    }
    const std::vector<int> rows = rowsWithoutOverlap(spans, m(10));
    const double height = m.height(value) + m.height(name);
    for (size_t i = 0; i < spans.size(); ++i) {
        const QRectF rect(spans[i].from, top + rows[i] * (height + m(6)), spans[i].to - spans[i].from, height);
        layout.labels.push_back({Kind::reference, rect, chart.references[i].valueText, chart.references[i].name,
                                 layout.xOf(chart.references[i].value), rows[i]});
        layout.height = std::max(layout.height, rect.bottom() - area.top());
    }
}

/// Numbers of the axis, less those a reference line would run through.
void placeAxisNumbers(StripLayout &layout, const StripChart &chart, const ChartMetrics &m)
{
    const QFont font = m.figures(11);
    for (double v = layout.low; v <= layout.high + layout.step / 2; v += layout.step) {
        const QString text = axisText(v, layout.step);
        const double x = layout.xOf(v);
        const double width = m.width(font, text);
        const bool isCrossed = std::ranges::any_of(chart.references, [&](const StripChart::Tick &tick) {
            return std::abs(layout.xOf(tick.value) - x) < width / 2 + m(3);
        });
        if (!isCrossed)
            layout.labels.push_back({Kind::axisNumber, QRectF(x - width / 2, layout.axisY + m(11), width, m.height(font)), text, {}, x, 0});
    }
}

/// The firm above its disc, last year beside it, the name of the band where the firm's stem does not run.
void placeAbove(StripLayout &layout, const QRectF &area, const StripChart &chart, const ChartMetrics &m)
{
    const double gap = m(12);
    Span taken{area.left(), area.left()};
    const double top = area.top();
    if (chart.firm) {
        const QFont name = m.text(14, true);
        const QFont value = m.figures(15, true);
        const double width = m.width(name, chart.firm->name) + m(6) + m.width(value, chart.firm->valueText);
        const double x = layout.xOf(chart.firm->value);
        taken = centredWithin(x, width, area.left(), area.right());
        layout.labels.push_back({Kind::firm, QRectF(taken.from, top, width, m(20)), chart.firm->valueText, chart.firm->name, x, 0});
    }
    if (chart.firmEarlier) {
        const double width = m(14) + m.width(m.text(12), chart.firmEarlier->name) + m(6) + m.width(m.figures(12), chart.firmEarlier->valueText);
        const double x = layout.xOf(chart.firmEarlier->value);
        const double start = taken.to + gap + width <= area.right() ? taken.to + gap : taken.from - gap - width;
        layout.labels.push_back({Kind::earlier, QRectF(start, top, width, m(20)), chart.firmEarlier->valueText, chart.firmEarlier->name, x, 0});
    }
    if (chart.band && !chart.bandName.isEmpty()) {
        const double width = m.width(m.text(12), chart.bandName);
        const double from = layout.xOf(chart.band->first);
        const double to = layout.xOf(chart.band->second);
        const double stem = chart.firm ? layout.xOf(chart.firm->value) : area.left() - width;
        double start = from;
        for (const double candidate : {from, to - width, stem - m(8) - width, stem + m(8)}) {
            start = candidate;
            if ((stem < candidate - m(4) || stem > candidate + width + m(4)) && candidate >= area.left() && candidate + width <= area.right())
                break;
        }
        layout.labels.push_back({Kind::band, QRectF(start, layout.axisY - m(10) - m(19), width, m(17)), {}, chart.bandName, (from + to) / 2, 0});
    }
}

} // namespace

StripLayout layoutStrip(const QRectF &area, const StripChart &chart, const ChartStyle &style)
{
    const ChartMetrics m(style);
    StripLayout layout;
    chooseAxis(layout, chart);
    const QFont axis = m.figures(11);
    const double edge = std::max({m(13), m.width(axis, axisText(layout.low, layout.step)) / 2, m.width(axis, axisText(layout.high, layout.step)) / 2});
    layout.left = area.left() + edge;
    layout.right = std::max(layout.left + 1, area.right() - edge);
    layout.axisY = area.top() + m(chart.band && !chart.bandName.isEmpty() ? 58 : 44);
    layout.height = layout.axisY + m(11) + m.height(axis) - area.top();
    placeAxisNumbers(layout, chart, m);
    placeReferences(layout, area, chart, m, layout.axisY + m(11) + m.height(axis) + m(2));
    placeAbove(layout, area, chart, m);
    return layout;
}

double stripHeight(double width, const StripChart &chart, const ChartStyle &style)
{
    return layoutStrip(QRectF(0, 0, width, 1), chart, style).height;
}

} // namespace smartsme
