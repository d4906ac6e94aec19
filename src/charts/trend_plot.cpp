// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/picture_menu.h"
#include "charts/plots.h"
#include "charts/trend_layout.h"

namespace smartsme {

namespace {

QString valueText(const std::optional<TrendChart::Value> &value)
{
    return value ? plainNumber(value->valueText) : QStringLiteral("—");
}

/// Years with tabs between, the published values in a column of their own where there are any.
QString numbersOf(const TrendChart &chart)
{
    const bool hasPublished = !chart.publishedName.isEmpty();
    QStringList head{chart.title, chart.unit};
    if (hasPublished)
        head << chart.publishedName;
    QString numbers = head.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const TrendChart::Year &year : chart.years) {
        QStringList cells{year.name, valueText(year.own)};
        if (hasPublished)
            cells << valueText(year.published);
        numbers += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    if (chart.mean)
        numbers += chart.meanName + QLatin1Char('\t') + plainNumber(chart.mean->valueText) + QLatin1Char('\n');
    return numbers;
}

} // namespace

void PlotView::show(const TrendChart &chart)
{
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.alternative);
    m_numbers = numbersOf(chart);
    m_height = [this, chart](double width) { return trendHeight(width, chart, m_style) + 4; };
    m_build = [this, chart] { buildTrend(chart); };
    m_current.clear();
    build();
}

void PlotView::buildTrend(const TrendChart &chart)
{
    addPicture([this, chart](QPainter &painter, const QRectF &area) { drawTrend(painter, area, chart, m_style, m_current); });
    const ChartMetrics m(m_style);
    const TrendLayout layout = layoutTrend(QRectF(rect()), chart, m_style);
    for (std::size_t i = 0; i < layout.years.size(); ++i) {
        const TrendChart::Year &year = chart.years[i];
        const QRectF &area = layout.years[i].area;
        if (year.own)
            m_places.push_back({area, year.own->sentence, year.own->id});
        else if (year.isMissing)
            m_places.push_back({area, year.missingSentence, {}});
        if (year.published)
            m_places.push_back({QRectF(area.left(), layout.years[i].dashY - m(6), area.width(), m(12)), year.published->sentence, year.published->id});
    }
    for (const TrendLayout::Label &label : layout.labels) {
        if (label.kind == TrendLayout::Kind::published)
            m_places.push_back({label.rect, chart.years[label.year].published->sentence, chart.years[label.year].published->id});
        else if (label.kind == TrendLayout::Kind::mean)
            m_places.push_back({label.rect, chart.mean->sentence, chart.mean->id});
    }
}

} // namespace smartsme
