// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bands_layout.h"
#include "charts/plots.h"
#include "charts/radar_layout.h"

#include <QStringList>

namespace smartsme {

namespace {

QString pointsText(std::optional<int> points)
{
    return points ? QString::number(*points) : QStringLiteral("—");
}

/// The points of every year under the years: what copying gives.
QString tableOf(const RadarChart &chart)
{
    QStringList head{chart.title};
    for (const RadarChart::Line &line : chart.lines)
        head << line.name;
    QStringList rows{head.join(QLatin1Char('\t'))};
    for (std::size_t i = 0; i < chart.axes.size(); ++i) {
        QStringList cells{chart.axes[i].name};
        for (const RadarChart::Line &line : chart.lines)
            cells << pointsText(line.points[i]);
        rows << cells.join(QLatin1Char('\t'));
    }
    return rows.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString tableOf(const BandsChart &chart)
{
    QStringList rows{chart.title};
    for (const BandsChart::Row &row : chart.rows) {
        QStringList cells{row.name, row.pointsText, row.bandName};
        cells << QStringList(row.facts.begin(), row.facts.end());
        for (const QString &limit : row.limits)
            cells << limit;
        rows << cells.join(QLatin1Char('\t'));
    }
    rows << chart.source;
    return rows.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace

void PictureView::show(const RadarChart &chart)
{
    m_draw = [this, chart](QPainter &painter, const QRectF &area) { drawRadar(painter, area, chart, m_style, m_current); };
    m_places = [this, chart](const QRectF &area) {
        std::vector<Place> places;
        const RadarLayout layout = layoutRadar(area, chart, m_style);
        for (std::size_t i = 0; i < chart.axes.size(); ++i) {
            QStringList years;
            for (const RadarChart::Line &line : chart.lines)
                years << tr("%1: %2").arg(line.name, pointsText(line.points[i]));
            places.push_back({chart.axes[i].id, layout.sector(i, area), chart.axes[i].name + QLatin1Char('\n') + years.join(QLatin1Char('\n'))});
        }
        return places;
    };
    m_height = [this, chart](double width) { return radarHeight(width, chart, m_style); };
    m_numbers = tableOf(chart);
    describe(chart.title, chart.alternative);
}

void PictureView::show(const BandsChart &chart)
{
    m_draw = [this, chart](QPainter &painter, const QRectF &area) { drawBands(painter, area, chart, m_style, m_current); };
    m_places = [this, chart](const QRectF &area) {
        std::vector<Place> places;
        const BandsLayout layout = layoutBands(area, chart, m_style);
        for (std::size_t i = 0; i < layout.rows.size(); ++i)
            places.push_back({chart.rows[i].id, QPolygonF(layout.rows[i].row),
                              tr("%1: %2").arg(chart.rows[i].name, chart.rows[i].pointsText) + QLatin1Char('\n') + layout.rows[i].factsText});
        return places;
    };
    m_height = [this, chart](double width) { return bandsHeight(width, chart, m_style); };
    m_numbers = tableOf(chart);
    describe(chart.title, chart.alternative);
}

} // namespace smartsme
