// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bands_layout.h"
#include "charts/label_layout.h"
#include "charts/text_lines.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace smartsme {

namespace {

constexpr double side = 8;          // inside a row, left and right
constexpr double barHeight = 14;
constexpr double disc = 7;

void placeBar(BandsLayout::Row &placed, const BandsChart::Row &row, const QRectF &area, const ChartMetrics &m, double &y)
{
    const double left = area.left() + m(side), width = area.width() - 2 * m(side);
    const double step = width / static_cast<double>(row.limits.size() + 1);
    const QFont font = m.figures(11);
    std::vector<Span> spans;
    for (std::size_t i = 0; i <= row.limits.size(); ++i) {
        placed.bands.emplace_back(left + step * static_cast<double>(i), y, step, m(barHeight));
        if (i < row.limits.size())
            spans.push_back(centredWithin(left + step * static_cast<double>(i + 1), m.width(font, row.limits[i]), area.left(), area.right()));
    }
    const auto xOf = [&](double place) { return std::clamp(left + step * place, left + m(disc), left + width - m(disc)); };
    if (row.firm)
        placed.firmX = xOf(*row.firm);
    if (row.middle)
        placed.middleX = xOf(*row.middle);
    const std::vector<int> rows = rowsWithoutOverlap(spans, m(6));
    const double top = y + m(barHeight) + m(5);
    const double height = m.height(font);
    double bottom = top;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const QRectF rect(spans[i].from, top + rows[i] * height, spans[i].to - spans[i].from, height);
        placed.limits.push_back({rect, row.limits[i], placed.bands[i].right()});
        bottom = std::max(bottom, rect.bottom());
    }
    y = bottom + m(2);
}

BandsLayout::Row placeRow(const BandsChart::Row &row, const QRectF &area, const ChartMetrics &m, double top)
{
    const QFont points = m.figures(14, true);
    const QFont text = m.text(12);
    const double head = std::max(m.height(m.text(13, true)), m.height(points));
    const double pointsWidth = m.width(points, row.pointsText) + 2;
    BandsLayout::Row placed;
    placed.id = row.id;
    double y = top + m(8);
    placed.points = QRectF(area.right() - m(side) - pointsWidth, y, pointsWidth, head);
    double right = placed.points.left() - m(8);
    const double bandWidth = m.width(text, row.bandName) + 2;
    if (!row.bandName.isEmpty() && area.left() + m(side) + m.width(m.text(13, true), row.name) + m(12) + bandWidth <= right) {
        placed.bandName = QRectF(right - bandWidth, y, bandWidth, head);
        right = placed.bandName.left() - m(4);
    }
    placed.name = QRectF(area.left() + m(side), y, right - area.left() - m(side), head);
    y += head + m(6);
    if (!row.limits.empty())
        placeBar(placed, row, area, m, y);
    QStringList facts(row.facts.begin(), row.facts.end());
    if (placed.bandName.isEmpty() && !row.bandName.isEmpty())
        facts << row.bandName;
    placed.factsText = flowed(facts, QStringLiteral("　"), text, area.width() - 2 * m(side));
    placed.facts = QRectF(QPointF(area.left() + m(side), y), QSizeF(area.width() - 2 * m(side), linesSize(placed.factsText, text).height()));
    y = placed.facts.bottom() + m(8);
    placed.row = QRectF(area.left(), top, area.width(), y - top);
    return placed;
}

void placeKey(BandsLayout &layout, const QRectF &area, const BandsChart &chart, const ChartMetrics &m)
{
    const QFont font = m.text(12);
    const double height = m.height(font);
    const bool hasFirm = std::ranges::any_of(layout.rows, [](const BandsLayout::Row &row) { return row.firmX.has_value(); });
    const bool hasMiddle = std::ranges::any_of(layout.rows, [](const BandsLayout::Row &row) { return row.middleX.has_value(); });
    double x = area.left() + m(side), y = area.top() + layout.height + m(8);
    const auto place = [&](const QString &name) {
        const double width = m(22) + m.width(font, name) + 2;
        if (x + width > area.right() && x > area.left() + m(side)) {
            x = area.left() + m(side);
            y += height + m(4);
        }
        const QRectF rect(x, y, width, height);
        x += width + m(18);
        layout.height = rect.bottom() - area.top();
        return rect;
    };
    if (hasFirm)
        layout.firmKey = place(chart.firmName);
    if (hasMiddle)
        layout.middleKey = place(chart.middleName);
}

void drawDisc(QPainter &painter, QPointF at, const ChartStyle &style, const ChartMetrics &m)
{
    painter.setPen(QPen(style.surface, m(1.5)));
    painter.setBrush(style.series[0]);
    painter.drawEllipse(at, m(disc), m(disc));
}

void drawMiddle(QPainter &painter, double x, double top, double bottom, const ChartStyle &style, const ChartMetrics &m)
{
    painter.setPen(QPen(style.ink2, m(2)));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

void drawBar(QPainter &painter, const BandsLayout::Row &placed, const BandsChart::Row &row, const ChartStyle &style, const ChartMetrics &m)
{
    for (std::size_t i = 0; i < placed.bands.size(); ++i) {
        const bool isFirms = row.firm && static_cast<std::size_t>(*row.firm) == i;
        painter.setPen(QPen(style.surface, m(1.5)));
        painter.setBrush(isFirms ? style.series[4] : style.series[5]);
        painter.drawRect(placed.bands[i]);
    }
    const QRectF &first = placed.bands.front();
    if (placed.middleX)
        drawMiddle(painter, *placed.middleX, first.top() - m(4), first.bottom() + m(4), style, m);
    if (placed.firmX)
        drawDisc(painter, QPointF(*placed.firmX, first.center().y()), style, m);
    painter.setFont(m.figures(11));
    painter.setPen(style.ink3);
    for (const BandsLayout::Limit &limit : placed.limits)
        painter.drawText(limit.rect.adjusted(-2, 0, 2, 0), Qt::AlignCenter, limit.text);
}

void drawRow(QPainter &painter, const BandsLayout::Row &placed, const BandsChart::Row &row, bool isCurrent, const ChartStyle &style, const ChartMetrics &m)
{
    if (isCurrent) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.soft);
        painter.drawRoundedRect(placed.row, m(3), m(3));
    }
    painter.setPen(QPen(style.grid, 1));
    painter.drawLine(placed.row.bottomLeft(), placed.row.bottomRight());
    const QFont name = m.text(13, true);
    painter.setFont(name);
    painter.setPen(style.ink1);
    painter.drawText(placed.name, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(name).elidedText(row.name, Qt::ElideRight, placed.name.width()));
    painter.setFont(m.figures(14, true));
    painter.setPen(row.firm ? style.series[0] : style.ink3);
    painter.drawText(placed.points.adjusted(-4, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter, row.pointsText);
    if (!placed.bands.empty())
        drawBar(painter, placed, row, style, m);
    painter.setPen(style.ink2);
    drawLines(painter, placed.facts, Qt::AlignLeft, placed.factsText, m.text(12));
    if (!placed.bandName.isEmpty()) {
        painter.setFont(m.text(12));
        painter.drawText(placed.bandName.adjusted(-4, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter, row.bandName);
    }
}

} // namespace

BandsLayout layoutBands(const QRectF &area, const BandsChart &chart, const ChartStyle &style)
{
    const ChartMetrics m(style);
    BandsLayout layout;
    for (const BandsChart::Row &row : chart.rows) {
        layout.rows.push_back(placeRow(row, area, m, area.top() + layout.height));
        layout.height = layout.rows.back().row.bottom() - area.top();
    }
    placeKey(layout, area, chart, m);
    return layout;
}

double bandsHeight(double width, const BandsChart &chart, const ChartStyle &style)
{
    return layoutBands(QRectF(0, 0, width, 1), chart, style).height;
}

void drawBands(QPainter &painter, const QRectF &area, const BandsChart &chart, const ChartStyle &style, const QString &current)
{
    const ChartMetrics m(style);
    const BandsLayout layout = layoutBands(area, chart, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < layout.rows.size(); ++i)
        drawRow(painter, layout.rows[i], chart.rows[i], !current.isEmpty() && current == chart.rows[i].id, style, m);
    const auto keyText = [&](const QRectF &key, const QString &name) {
        painter.setFont(m.text(12));
        painter.setPen(style.ink2);
        painter.drawText(key.adjusted(m(22), 0, m(4), 0), Qt::AlignLeft | Qt::AlignVCenter, name);
    };
    if (!layout.firmKey.isEmpty()) {
        drawDisc(painter, QPointF(layout.firmKey.left() + m(8), layout.firmKey.center().y()), style, m);
        keyText(layout.firmKey, chart.firmName);
    }
    if (!layout.middleKey.isEmpty()) {
        drawMiddle(painter, layout.middleKey.left() + m(8), layout.middleKey.top(), layout.middleKey.bottom(), style, m);
        keyText(layout.middleKey, chart.middleName);
    }
    painter.restore();
}

} // namespace smartsme
