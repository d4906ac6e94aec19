// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/gantt_layout.h"
#include "charts/picture_menu.h"
#include "charts/plots.h"
#include "charts/triangle_layout.h"
#include "charts/waterfall_layout.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace smartsme {

namespace {

QString line(const QString &name, const QString &value)
{
    return name + QLatin1Char('\t') + value + QLatin1Char('\n');
}

} // namespace

PictureView::PictureView(QWidget *parent) : QWidget(parent), m_style(ChartStyle::window(false))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PictureView::setStyle(const ChartStyle &style)
{
    m_style = style;
    updateGeometry();
    update();
}

void PictureView::describe(const QString &title, const QString &alternative)
{
    setAccessibleName(title);
    setAccessibleDescription(alternative);
    updateGeometry();
    update();
}

void PictureView::show(const TriangleChart &chart)
{
    m_draw = [this, chart](QPainter &painter, const QRectF &area) { drawTriangle(painter, area, chart, m_style); };
    m_places = [this, chart](const QRectF &area) {
        const TriangleLayout layout = layoutTriangle(area, chart, m_style);
        std::vector<Place> places;
        for (int i = 2; i >= 0; --i) {
            const auto at = static_cast<size_t>(i);
            places.push_back({QString::number(i + 1), layout.bands[at], tr("%1: %2").arg(chart.layerNames[i], chart.layerLines[i])});
        }
        return places;
    };
    m_height = nullptr;
    m_numbers = line(chart.markName, chart.markLine);
    if (chart.showCoverageOnly)
        m_numbers += line(chart.coverageName, chart.coverageLine);
    if (chart.plannedY)
        m_numbers += line(chart.plannedName, chart.plannedLine);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
    describe(tr("Triangle"), chart.alternative);
}

void PictureView::show(const GanttChart &chart)
{
    m_draw = [this, chart](QPainter &painter, const QRectF &area) { drawGantt(painter, area, chart, m_style, m_current); };
    m_places = [this, chart](const QRectF &area) {
        std::vector<Place> places;
        const GanttLayout layout = layoutGantt(area, chart, m_style);
        for (size_t i = 0; i < layout.rows.size(); ++i) {
            const GanttChart::Row &row = chart.rows[i];
            if (!row.isHeading)
                places.push_back({row.id, QPolygonF(layout.rows[i].row),
                                  tr("%1: %2 to %3").arg(row.name, row.start.toString(Qt::ISODate), row.typicalEnd.toString(Qt::ISODate))});
        }
        return places;
    };
    m_height = [this, chart](double width) { return ganttHeight(width, chart, m_style); };
    m_numbers.clear();
    for (const GanttChart::Row &row : chart.rows)
        m_numbers += row.isHeading ? row.name + QLatin1Char('\n')
                                   : line(row.name, row.start.toString(Qt::ISODate) + QLatin1Char('\t') + row.typicalEnd.toString(Qt::ISODate));
    describe(tr("Plan by quarters"), chart.alternative);
}

void PictureView::show(const WaterfallChart &chart)
{
    m_draw = [this, chart](QPainter &painter, const QRectF &area) { drawWaterfall(painter, area, chart, m_style, m_current); };
    m_places = [this, chart](const QRectF &area) {
        std::vector<Place> places;
        const WaterfallLayout layout = layoutWaterfall(area, chart, m_style);
        for (size_t i = 0; i < layout.rows.size(); ++i) {
            const WaterfallChart::Part &part = waterfallPart(chart, i);
            const QString sentence = tr("%1: %2 %3").arg(part.name, part.valueText, chart.unit);
            places.push_back({part.id, QPolygonF(layout.rows[i].row), part.second.isEmpty() ? sentence : sentence + QLatin1Char('\n') + part.second});
        }
        return places;
    };
    m_height = [this, chart](double) { return waterfallHeight(chart, m_style); };
    m_numbers = line(chart.title, chart.unit);
    for (std::size_t i = 0; i < chart.parts.size() + (chart.from ? 2 : 1); ++i) {
        const WaterfallChart::Part &part = waterfallPart(chart, i);
        const QString value = plainNumber(part.valueText);
        m_numbers += line(part.name, part.second.isEmpty() ? value : value + QLatin1Char('\t') + part.second);
    }
    describe(chart.title, chart.alternative);
}

void PictureView::setCurrent(const QString &id)
{
    m_current = id;
    update();
}

QStringList PictureView::rowIds() const
{
    QStringList ids;
    if (m_places) {
        for (const Place &place : m_places(QRectF(rect())))
            ids << place.id;
    }
    return ids;
}

int PictureView::heightForWidth(int width) const
{
    return m_height ? static_cast<int>(std::ceil(m_height(width))) : -1;
}

QSize PictureView::sizeHint() const
{
    return {480, m_height ? heightForWidth(width() > 200 ? width() : 480) : 400};
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_draw)
        m_draw(painter, QRectF(rect()));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_style.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

std::optional<PictureView::Place> PictureView::placeAt(QPointF point) const
{
    const std::vector<Place> places = m_places ? m_places(QRectF(rect())) : std::vector<Place>();
    const auto found = std::ranges::find_if(places, [&](const Place &p) { return p.area.containsPoint(point, Qt::OddEvenFill); });
    return found == places.end() ? std::nullopt : std::optional(*found);
}

void PictureView::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<Place> place = placeAt(event->position());
    if (event->button() == Qt::LeftButton && place && !place->id.isEmpty())
        Q_EMIT rowClicked(place->id);
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<Place> place = placeAt(event->position());
    setCursor(place && !place->id.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (place)
        QToolTip::showText(event->globalPosition().toPoint(), place->text, this);
    else
        QToolTip::hideText();
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    const QStringList ids = rowIds();
    const qsizetype at = ids.indexOf(m_current);
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Left: {
        if (ids.isEmpty())
            return;
        const qsizetype step = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right ? 1 : -1;
        setCurrent(ids.at(qBound<qsizetype>(0, at < 0 ? 0 : at + step, ids.size() - 1)));
        Q_EMIT currentChanged(m_current);
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F4:
        if (!m_current.isEmpty())
            Q_EMIT rowClicked(m_current);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void PictureView::contextMenuEvent(QContextMenuEvent *event)
{
    showPictureMenu(this, m_numbers, event->globalPos());
}

} // namespace smartsme
