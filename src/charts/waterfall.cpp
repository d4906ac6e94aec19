// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/waterfall_layout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace smartsme {

namespace {

class Drawing
{
public:
    Drawing(QPainter &painter, const QRectF &area, const WaterfallChart &chart, const ChartStyle &style)
        : m_painter(painter), m_area(area), m_chart(chart), m_style(style), m_metrics(style), m_layout(layoutWaterfall(area, chart, style))
    {
    }

    void draw(const QString &current)
    {
        for (std::size_t i = 0; i < m_layout.rows.size(); ++i) {
            const bool isCurrent = !current.isEmpty() && current == m_layout.rows[i].id;
            if (isCurrent)
                drawGround(m_layout.rows[i].row);
            drawConnection(i);
            drawBar(i);
            drawTexts(i, isCurrent);
        }
        if (!m_layout.isCut)
            return;
        m_painter.setFont(m_metrics.text(12));
        m_painter.setPen(m_style.ink3);
        m_painter.drawText(m_layout.cutNote, Qt::AlignLeft | Qt::AlignVCenter,
                           QFontMetricsF(m_painter.font()).elidedText(m_chart.cutNote, Qt::ElideRight, m_layout.cutNote.width()));
    }

private:
    using Row = WaterfallLayout::Row;

    void drawGround(const QRectF &row)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.soft);
        m_painter.drawRoundedRect(row, m_metrics(3), m_metrics(3));
    }

    /// From the end of a bar down to the next, dotted; a rule above the total.
    void drawConnection(std::size_t at)
    {
        const Row &row = m_layout.rows[at];
        if (row.isTotal) {
            const double y = row.row.top() - m_metrics(4);
            m_painter.setPen(QPen(m_style.line2, m_metrics(1.5)));
            m_painter.drawLine(QPointF(m_area.left() + m_metrics(8), y), QPointF(m_area.right() - m_metrics(8), y));
            return;
        }
        QPen dots(m_style.ink3, 0.8);
        dots.setDashPattern({2, 2});
        m_painter.setPen(dots);
        const double x = waterfallPart(m_chart, at).value >= 0 ? row.bar.right() : row.bar.left();
        m_painter.drawLine(QPointF(x, row.bar.bottom()), QPointF(x, m_layout.rows[at + 1].bar.top()));
    }

    void drawBar(std::size_t at)
    {
        const Row &row = m_layout.rows[at];
        const double value = waterfallPart(m_chart, at).value;
        if (m_chart.from && (row.isStart || row.isTotal)) {
            fill(row.bar, m_style.series[row.isTotal ? 0 : 5], row.isTotal ? m_style.series[0] : m_style.line2);
            if (m_layout.isCut)
                drawBreak(row.bar);
        } else if (row.isTotal) {
            m_painter.setPen(QPen(m_style.series[0], m_metrics(1.5)));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(row.bar, m_metrics(2), m_metrics(2));
        } else if (m_chart.from && value < 0) {
            drawHatched(row.bar);
        } else {
            // What is paid to others in blue, what stays or is missing (the profit, the last part) in green; a deduction in the second colour.
            const bool isGreen = m_chart.from || at + 1 == m_chart.parts.size();
            const QColor colour = value < 0 ? m_style.series[1] : isGreen ? m_style.series[2] : m_style.series[0];
            fill(row.bar, colour, colour);
        }
    }

    void fill(const QRectF &bar, const QColor &colour, const QColor &edge)
    {
        m_painter.setPen(edge == colour ? QPen(Qt::NoPen) : QPen(edge, 1));
        m_painter.setBrush(colour);
        m_painter.drawRoundedRect(bar, m_metrics(2), m_metrics(2));
    }

    /// Down: stripes in an outline, so that it differs from up without colour.
    void drawHatched(const QRectF &bar)
    {
        m_painter.save();
        QPainterPath shape;
        shape.addRoundedRect(bar, m_metrics(2), m_metrics(2));
        m_painter.setClipPath(shape, Qt::IntersectClip);
        m_painter.fillRect(bar, m_style.surface);
        m_painter.setPen(QPen(m_style.series[1], m_metrics(1.6)));
        for (double x = bar.left() - bar.height(); x < bar.right(); x += m_metrics(5))
            m_painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
        m_painter.restore();
        m_painter.setPen(QPen(m_style.series[1], m_metrics(1.2)));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(bar, m_metrics(2), m_metrics(2));
    }

    /// Two slanted gaps: the bar is longer than it is drawn.
    void drawBreak(const QRectF &bar)
    {
        for (const double offset : {8.0, 14.0}) {
            const double x = bar.left() + m_metrics(offset);
            m_painter.setPen(QPen(m_style.surface, m_metrics(2.5)));
            m_painter.drawLine(QPointF(x - m_metrics(3), bar.bottom() + m_metrics(2)), QPointF(x + m_metrics(3), bar.top() - m_metrics(2)));
        }
    }

    void drawTexts(std::size_t at, bool isCurrent)
    {
        const Row &row = m_layout.rows[at];
        const WaterfallChart::Part &part = waterfallPart(m_chart, at);
        const bool isBold = row.isTotal || isCurrent;
        m_painter.setPen(m_style.ink1);
        drawElided(row.name, part.name, m_metrics.text(13, isBold), row.second.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom);
        m_painter.setFont(m_metrics.figures(14, isBold));
        m_painter.drawText(row.value.adjusted(-4, 0, 0, 0), Qt::AlignVCenter | Qt::AlignRight, part.valueText);
        if (row.second.isEmpty())
            return;
        m_painter.setPen(m_style.ink3);
        drawElided(row.second, part.second, m_metrics.text(12), Qt::AlignTop);
    }

    void drawElided(const QRectF &area, const QString &text, const QFont &font, Qt::Alignment vertical)
    {
        m_painter.setFont(font);
        m_painter.drawText(area.adjusted(0, 0, 2, 0), static_cast<int>(vertical | Qt::AlignLeft), QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width() + 1));
    }

    QPainter &m_painter;
    const QRectF m_area;
    const WaterfallChart &m_chart;
    const ChartStyle &m_style;
    const ChartMetrics m_metrics;
    const WaterfallLayout m_layout;
};

} // namespace

void drawWaterfall(QPainter &painter, const QRectF &area, const WaterfallChart &chart, const ChartStyle &style, const QString &current)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Drawing(painter, area, chart, style).draw(current);
    painter.restore();
}

} // namespace smartsme
