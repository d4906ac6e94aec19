// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/radar_layout.h"

#include "charts/label_layout.h"
#include "charts/picture_menu.h"
#include "charts/text_lines.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace smartsme {

namespace {

using Label = RadarLayout::Label;
using Kind = RadarLayout::Kind;

constexpr double largest = 132;         // radius with room for everything
/// What is tried one after the other: first large rings with names of two lines, at last small rings with names cut short.
struct Attempt { double smallest; int lines; bool isCut = false; bool breaksWords = false; };
constexpr Attempt attempts[] = {{84, 2}, {64, 3}, {64, 3, true}, {48, 4}, {48, 3, true}, {48, 3, true, true}};
constexpr double gap = 12;              // between the outer ring and a name
constexpr double apart = 6;             // between two names

double angleOf(std::size_t axis, std::size_t count)
{
    return (static_cast<double>(axis) / static_cast<double>(count) * 2 - 0.5) * std::numbers::pi;
}

QPointF direction(std::size_t axis, std::size_t count)
{
    return {std::cos(angleOf(axis, count)), std::sin(angleOf(axis, count))};
}

QString cutTo(int lines, const QString &text)
{
    const QStringList all = text.split(QLatin1Char('\n'));
    if (all.size() <= lines)
        return text;
    QStringList kept = all.first(lines);
    kept.back().chop(1);
    kept.back() += QChar(0x2026);
    return kept.join(QLatin1Char('\n'));
}

/// Whether a word of Latin letters does not fit in a line.
bool breaksWords(const QString &text, const QFont &font, double room)
{
    const QStringList words = text.split(QLatin1Char(' '));
    return words.size() > 1 && std::ranges::any_of(words, [&](const QString &word) { return ChartMetrics::width(font, word) > room; });
}

/// The names around rings of a radius, or none where they do not fit; the centre is at 0, 0.
std::vector<Label> namesAround(double radius, double width, const Attempt &attempt, const RadarChart &chart, const ChartMetrics &m)
{
    std::vector<Label> names;
    const QFont font = m.text(12);
    const QFont figures = m.figures(13, true);
    for (std::size_t i = 0; i < chart.axes.size(); ++i) {
        const QPointF to = direction(i, chart.axes.size());
        const bool isMiddle = std::abs(to.x()) < 0.01;
        const double room = isMiddle ? width * 0.8 : width / 2 - std::abs(to.x()) * radius - m(gap);
        Label label;
        label.index = static_cast<int>(i);
        if (!attempt.breaksWords && breaksWords(chart.axes[i].name, font, room))
            return {};
        label.text = wrapped(chart.axes[i].name, font, room);
        if (attempt.isCut)
            label.text = cutTo(attempt.lines, label.text);
        label.value = chart.axes[i].valueText;
        const QSizeF name = linesSize(label.text, font);
        const QSizeF size(std::max(name.width(), m.width(figures, label.value)) + 1, name.height() + lineHeight(figures));
        const QPointF end = to * (radius + (isMiddle ? m(6) : m(gap)));
        label.align = isMiddle ? Qt::AlignHCenter : to.x() > 0 ? Qt::AlignLeft : Qt::AlignRight;
        const double left = isMiddle ? -size.width() / 2 : to.x() > 0 ? end.x() : end.x() - size.width();
        const double top = !isMiddle ? end.y() - size.height() / 2 : to.y() < 0 ? end.y() - size.height() : end.y();
        label.rect = QRectF(QPointF(left, top), size);
        names.push_back(std::move(label));
    }
    return names;
}

bool standApart(const std::vector<Label> &names, double width, int lines, const ChartMetrics &m)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].text.count(QLatin1Char('\n')) >= lines)
            return false;
        if (names[i].rect.left() < -width / 2 - 1 || names[i].rect.right() > width / 2 + 1)
            return false;
        const QRectF own = names[i].rect.adjusted(0, -m(apart), 0, m(apart));
        for (std::size_t j = i + 1; j < names.size(); ++j) {
            if (own.intersects(names[j].rect))
                return false;
        }
    }
    return true;
}

/// The largest rings that leave the names apart.
std::pair<double, std::vector<Label>> fitted(double width, const RadarChart &chart, const ChartMetrics &m)
{
    std::vector<Label> names;
    double radius = 0;
    for (const Attempt &attempt : attempts) {
        for (radius = m(largest); radius >= m(attempt.smallest); radius -= m(4)) {
            names = namesAround(radius, width, attempt, chart, m);
            if (!names.empty() && standApart(names, width, attempt.lines, m))
                return {radius, std::move(names)};
        }
    }
    return {radius + m(4), std::move(names)};
}

/// Numbers of the rings beside the first axis, less those that would touch.
void addRings(RadarLayout &layout, const ChartMetrics &m)
{
    const QFont font = m.figures(10);
    const double height = m.height(font);
    double lowest = layout.centre.y() - height / 2;
    for (int points = 1; points <= layout.most; ++points) {
        const QString text = QString::number(points);
        const double width = m.width(font, text);
        const QPointF at = layout.at(0, points);
        const QRectF rect(at.x() - m(14) - width, at.y() - height / 2, width, height);
        if (rect.bottom() > lowest)
            continue;
        lowest = rect.top();
        layout.labels.push_back({Kind::ring, rect, text, {}, points, Qt::AlignHCenter});
    }
}

/// The key in lines from left to right: this year first, the reference last.
void addKey(RadarLayout &layout, const QRectF &area, const RadarChart &chart, const ChartMetrics &m)
{
    const QFont font = m.text(12);
    const double height = lineHeight(font) + m(4);
    double x = area.left(), y = area.top() + layout.height + m(12);
    const auto add = [&](const QString &name, int index) {
        const double most = area.width() - m(34);
        const QString text = wrapped(name, font, most);
        const QSizeF size = linesSize(text, font);
        const double width = m(34) + size.width();
        if (x > area.left() && x + width > area.right()) {
            x = area.left();
            y += height;
        }
        layout.labels.push_back({Kind::key, QRectF(x, y, width, std::max(height - 1, size.height())), text, {}, index, Qt::AlignLeft});
        x += width + m(14);
        layout.height = layout.labels.back().rect.bottom() - area.top();
    };
    for (std::size_t i = chart.lines.size(); i-- > 0;)
        add(chart.lines[i].name, static_cast<int>(i));
    if (chart.reference)
        add(chart.referenceName, -1);
}

} // namespace

QPointF RadarLayout::at(std::size_t axis, double points) const
{
    return centre + direction(axis, axes) * (radius * points / most);
}

QPolygonF RadarLayout::sector(std::size_t axis, const QRectF &area) const
{
    const double half = std::numbers::pi / static_cast<double>(axes);
    const double far = area.width() + area.height();
    QPolygonF polygon{centre};
    for (const double turn : {-half, 0.0, half}) {
        const double angle = angleOf(axis, axes) + turn;
        polygon << centre + QPointF(std::cos(angle), std::sin(angle)) * far;
    }
    return polygon.intersected(QPolygonF(QRectF(area.topLeft(), QPointF(area.right(), bottom))));
}

RadarLayout layoutRadar(const QRectF &area, const RadarChart &chart, const ChartStyle &style)
{
    const ChartMetrics m(style);
    RadarLayout layout;
    layout.most = chart.most;
    layout.axes = chart.axes.size();
    if (chart.axes.empty())
        return layout;
    const auto [radius, names] = fitted(area.width(), chart, m);
    double top = -radius, bottom = radius;
    for (const Label &label : names) {
        top = std::min(top, label.rect.top());
        bottom = std::max(bottom, label.rect.bottom());
    }
    layout.radius = radius;
    layout.centre = QPointF(area.center().x(), area.top() - top);
    for (Label label : names) {
        label.rect.translate(layout.centre);
        layout.labels.push_back(std::move(label));
    }
    layout.height = bottom - top;
    layout.bottom = area.top() + layout.height;
    addRings(layout, m);
    addKey(layout, area, chart, m);
    return layout;
}

double radarHeight(double width, const RadarChart &chart, const ChartStyle &style)
{
    return layoutRadar(QRectF(0, 0, width, 1), chart, style).height;
}

} // namespace smartsme
