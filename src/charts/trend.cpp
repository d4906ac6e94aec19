// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trend_layout.h"

#include <QPainter>

namespace smartsme {

namespace {

using Kind = TrendLayout::Kind;
using Label = TrendLayout::Label;

class Drawing
{
public:
    Drawing(QPainter &painter, const QRectF &area, const TrendChart &chart, const ChartStyle &style)
        : m_painter(painter), m_chart(chart), m_style(style), m_metrics(style), m_layout(layoutTrend(area, chart, style))
    {
    }

    void draw(const QString &current)
    {
        for (std::size_t i = 0; i < m_layout.years.size(); ++i) {
            if (isCurrent(m_chart.years[i], current))
                drawGround(m_layout.years[i].area);
        }
        m_painter.setPen(QPen(m_style.line2, 1));
        m_painter.drawLine(QPointF(m_layout.left, m_layout.baseY), QPointF(m_layout.right, m_layout.baseY));
        for (std::size_t i = 0; i < m_layout.years.size(); ++i)
            drawYear(m_chart.years[i], m_layout.years[i], current);
        if (m_chart.mean)
            drawMean(current);
        for (const Label &label : m_layout.labels)
            drawLabel(label, current);
    }

private:
    static bool isCurrent(const TrendChart::Year &year, const QString &current)
    {
        return (year.own && year.own->id == current) || (year.published && year.published->id == current);
    }

    void drawGround(const QRectF &area)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.soft);
        m_painter.drawRoundedRect(area, m_metrics(3), m_metrics(3));
    }

    void drawYear(const TrendChart::Year &year, const TrendLayout::Slot &place, const QString &current)
    {
        if (year.own) {
            const QColor colour = m_style.series[year.isCurrent ? 0 : 4];
            if (year.isWhole) {
                m_painter.setPen(Qt::NoPen);
                m_painter.setBrush(colour);
            } else {
                QPen dashes(m_style.series[0], m_metrics(1.2));
                dashes.setDashPattern({4, 3});
                m_painter.setPen(dashes);
                m_painter.setBrush(Qt::NoBrush);
            }
            m_painter.drawRoundedRect(place.bar, m_metrics(2), m_metrics(2));
        }
        if (!year.published)
            return;
        const double half = std::min(place.area.width() * 0.42, m_metrics(46));
        const double thick = year.published->id == current ? 4 : 2;
        m_painter.setPen(QPen(m_style.plan, m_metrics(thick), Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(QPointF(place.area.center().x() - half, place.dashY), QPointF(place.area.center().x() + half, place.dashY));
    }

    /// Dashes on a light band, so that they show on dark bars too.
    void drawMean(const QString &current)
    {
        const QPointF from(m_layout.years[m_chart.meanFrom].area.left() + m_metrics(2), m_layout.meanY);
        const QPointF to(m_layout.years[m_chart.meanTo].area.right() - m_metrics(2), m_layout.meanY);
        m_painter.setPen(QPen(m_style.surface, m_metrics(4), Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(from, to);
        QPen dashes(m_style.ink2, m_metrics(m_chart.mean->id == current ? 3 : 1.6), Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({4, 2});
        m_painter.setPen(dashes);
        m_painter.drawLine(from, to);
    }

    void drawLabel(const Label &label, const QString &current)
    {
        const TrendChart::Year &year = m_chart.years[label.year];
        const QRectF wide = label.rect.adjusted(-2, 0, 2, 0);
        switch (label.kind) {
        case Kind::value:
            m_painter.fillRect(label.rect, isCurrent(year, current) ? m_style.soft : m_style.surface);
            drawText(wide, label.lines.front(), m_metrics.figures(13, year.isCurrent),
                     year.isCurrent ? m_style.series[0] : year.own || year.isMissing ? m_style.ink2 : m_style.plan, Qt::AlignCenter);
            return;
        case Kind::year:
            drawText(wide, label.lines.front(), m_metrics.text(12, year.isCurrent), m_style.ink1, Qt::AlignCenter);
            return;
        case Kind::word:
            drawText(wide, label.lines.front(), m_metrics.text(12), m_style.ink2, Qt::AlignCenter);
            return;
        case Kind::published:
        case Kind::mean:
            drawLineName(label);
            return;
        }
    }

    /// The name in lines, the value below, and a fine line from the end of what is named.
    void drawLineName(const Label &label)
    {
        const QColor colour = label.kind == Kind::published ? m_style.plan : m_style.ink2;
        m_painter.setPen(QPen(colour, 1));
        m_painter.drawLine(QPointF(m_layout.right + m_metrics(1), label.lineY), QPointF(label.rect.left() - m_metrics(4), label.rect.center().y()));
        double y = label.rect.top();
        for (const QString &line : label.lines) {
            const bool isValue = &line == &label.lines.back();
            const QFont font = isValue ? m_metrics.figures(13, true) : m_metrics.text(12);
            drawText(QRectF(label.rect.left(), y, label.rect.width() + 3, m_metrics.height(font)), line, font, colour, Qt::AlignLeft | Qt::AlignVCenter);
            y += m_metrics.height(font);
        }
    }

    void drawText(const QRectF &area, const QString &text, const QFont &font, const QColor &colour, Qt::Alignment alignment)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(area, static_cast<int>(alignment), text);
    }

    QPainter &m_painter;
    const TrendChart &m_chart;
    const ChartStyle &m_style;
    const ChartMetrics m_metrics;
    const TrendLayout m_layout;
};

} // namespace

void drawTrend(QPainter &painter, const QRectF &area, const TrendChart &chart, const ChartStyle &style, const QString &current)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Drawing(painter, area, chart, style).draw(current);
    painter.restore();
}

} // namespace smartsme
