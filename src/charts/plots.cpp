// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plots.h"

#include "charts/chart_metrics.h"
#include "charts/picture_menu.h"
#include "charts/strip_layout.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

// qcustomplot.h (2.1) needs Qt's keywords, which this program is built without.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach

namespace smartsme {

namespace {

/// A picture as an item of the plot: the same drawing as on paper.
class PictureItem : public QCPAbstractItem
{
public:
    using Draw = std::function<void(QPainter &, const QRectF &)>;
    PictureItem(QCustomPlot *plot, Draw draw) : QCPAbstractItem(plot), m_draw(std::move(draw))
    {
        setClipToAxisRect(false);
        setSelectable(false);
    }
    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }

protected:
    void draw(QCPPainter *painter) override { m_draw(*painter, QRectF(mParentPlot->rect())); }

private:
    Draw m_draw;
};

QString line(const QString &name, const QString &value)
{
    return name + QLatin1Char('\t') + value + QLatin1Char('\n');
}

} // namespace

PlotView::PlotView(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot(this)), m_style(ChartStyle::window(false))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->setMinimumSize(0, 0);
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

PlotView::~PlotView() = default;

void PlotView::setStyle(const ChartStyle &style)
{
    m_style = style;
    build();
}

void PlotView::show(const StripChart &chart)
{
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.alternative);
    m_numbers = line(chart.title, chart.unit);
    if (chart.firm)
        m_numbers += line(chart.firm->name, plainNumber(chart.firm->valueText));
    if (chart.firmEarlier)
        m_numbers += line(chart.firmEarlier->name, plainNumber(chart.firmEarlier->valueText));
    for (const StripChart::Tick &tick : chart.references)
        m_numbers += line(tick.name, plainNumber(tick.valueText));
    m_numbers += chart.source;
    m_height = [this, chart](double width) { return stripHeight(width, chart, m_style) + 4; };
    m_build = [this, chart] { buildStrip(chart); };
    build();
}

void PlotView::build()
{
    if (!m_build)
        return;
    m_plot->clearItems();
    m_plot->clearPlottables();
    m_plot->setBackground(QBrush(m_style.surface));
    m_places.clear();
    m_build();
    addFrame();
    setMinimumHeight(heightForWidth(width()));
    if (!m_plot->viewport().isEmpty())      // before it is laid out and shown there is nothing to paint on
        m_plot->replot();
    updateGeometry();
}

/// Round the mark that Enter opens, while the keyboard is here.
void PlotView::addFrame()
{
    if (!hasFocus())
        return;
    QRectF around(rect().adjusted(1, 1, -1, -1));
    if (const auto place = std::ranges::find(m_places, m_current, &HoverPlace::id); place != m_places.end() && !m_current.isEmpty())
        around = place->area.intersected(around);
    auto *frame = new QCPItemRect(m_plot);
    frame->setClipToAxisRect(false);
    frame->setSelectable(false);
    frame->setPen(QPen(m_style.accent, 2));
    for (QCPItemPosition *corner : {frame->topLeft, frame->bottomRight})
        corner->setType(QCPItemPosition::ptAbsolute);
    frame->topLeft->setCoords(around.topLeft());
    frame->bottomRight->setCoords(around.bottomRight());
}

QStringList PlotView::markIds() const
{
    std::vector<const HoverPlace *> marks;
    for (const HoverPlace &place : m_places) {
        const bool isKnown = std::ranges::any_of(marks, [&](const HoverPlace *mark) { return mark->id == place.id; });
        if (!place.id.isEmpty() && !isKnown)
            marks.push_back(&place);
    }
    std::ranges::stable_sort(marks, {}, [](const HoverPlace *mark) { return mark->area.center().x(); });
    QStringList ids;
    for (const HoverPlace *mark : marks)
        ids << mark->id;
    return ids;
}

void PlotView::setCurrent(const QString &id)
{
    m_current = id;
    build();
}

void PlotView::addPicture(std::function<void(QPainter &, const QRectF &)> draw)
{
    // The axis rectangle stays visible, or QCustomPlot hides the items with it.
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis, m_plot->xAxis2, m_plot->yAxis2})
        axis->setVisible(false);
    new PictureItem(m_plot, std::move(draw));
}

void PlotView::buildStrip(const StripChart &chart)
{
    addPicture([this, chart](QPainter &painter, const QRectF &area) { drawStrip(painter, area, chart, m_style); });
    const ChartMetrics m(m_style);
    const StripLayout layout = layoutStrip(QRectF(rect()), chart, m_style);
    const auto add = [&](const StripChart::Tick &tick) {
        const double x = layout.xOf(tick.value);
        m_places.push_back({QRectF(x - m(10), layout.axisY - m(18), m(20), m(36)), tr("%1: %2 %3").arg(tick.name, tick.valueText, chart.unit), tick.id});
    };
    if (chart.firm)
        add(*chart.firm);
    if (chart.firmEarlier)
        add(*chart.firmEarlier);
    for (const StripChart::Tick &tick : chart.references)
        add(tick);
    std::size_t reference = 0;      // labels of references stand in their order
    for (const StripLayout::Label &label : layout.labels) {
        const auto addLabel = [&](const StripChart::Tick &tick) {
            m_places.push_back({label.rect, tr("%1: %2 %3").arg(tick.name, tick.valueText, chart.unit), tick.id});
        };
        switch (label.kind) {
        case StripLayout::Kind::firm: addLabel(*chart.firm); break;
        case StripLayout::Kind::earlier: addLabel(*chart.firmEarlier); break;
        case StripLayout::Kind::reference: addLabel(chart.references[reference++]); break;
        case StripLayout::Kind::axisNumber:
        case StripLayout::Kind::band: break;
        }
    }
}

int PlotView::heightForWidth(int width) const
{
    return m_height ? static_cast<int>(std::ceil(m_height(width))) : -1;
}

QSize PlotView::sizeHint() const
{
    const int wide = width() > 200 ? width() : 480;
    return {480, m_height ? heightForWidth(wide) : 160};
}

void PlotView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    build();
}

void PlotView::contextMenuEvent(QContextMenuEvent *event)
{
    showPictureMenu(this, m_numbers, event->globalPos());
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    const QStringList ids = markIds();
    const qsizetype at = ids.indexOf(m_current);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        if (ids.isEmpty() || event->modifiers() != Qt::NoModifier)
            break;
        const qsizetype step = event->key() == Qt::Key_Right ? 1 : -1;
        setCurrent(ids.at(qBound<qsizetype>(0, at < 0 ? 0 : at + step, ids.size() - 1)));
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F4:
        if (at < 0)
            break;
        Q_EMIT valueChosen(m_current);
        return;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void PlotView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const QStringList ids = markIds();
    if (!ids.contains(m_current))
        m_current = ids.value(0);
    build();
}

void PlotView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    build();
}

const HoverPlace *PlotView::placeAt(QPointF point) const
{
    const auto size = [](const HoverPlace &place) { return place.area.width() * place.area.height(); };
    const HoverPlace *found = nullptr;
    for (const HoverPlace &place : m_places) {
        if (place.area.contains(point) && (!found || size(place) < size(*found)))
            found = &place;
    }
    return found;
}

bool PlotView::eventFilter(QObject *target, QEvent *event)
{
    if (event->type() != QEvent::MouseMove && event->type() != QEvent::MouseButtonRelease)
        return QWidget::eventFilter(target, event);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const HoverPlace *place = placeAt(mouse->position());
    if (event->type() == QEvent::MouseMove) {
        m_plot->setCursor(place && !place->id.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (place)
            QToolTip::showText(mouse->globalPosition().toPoint(), place->text, this, place->area.toRect());
        else
            QToolTip::hideText();
    } else if (place && !place->id.isEmpty() && mouse->button() == Qt::LeftButton) {
        const QString id = place->id;       // setCurrent() makes the places anew
        setCurrent(id);
        Q_EMIT valueChosen(id);
    }
    return QWidget::eventFilter(target, event);
}

} // namespace smartsme
