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

constexpr double yearsHeight = 232;

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

void addText(QCustomPlot *plot, const QString &text, const QFont &font, const QColor &colour, double x, double y, Qt::Alignment align)
{
    auto *item = new QCPItemText(plot);
    item->setClipToAxisRect(false);
    item->setPositionAlignment(align);
    item->position->setCoords(x, y);
    item->setText(text);
    item->setFont(font);
    item->setColor(colour);
    item->setPadding(QMargins(0, 3, 0, 3));
    item->setSelectable(false);
}

QString line(const QString &name, const QString &value)
{
    return name + QLatin1Char('\t') + value + QLatin1Char('\n');
}

/// Room above the highest and below the lowest bar for their labels.
std::pair<double, double> valueRange(const YearBarsChart &chart)
{
    double low = 0, high = 0;
    for (const YearBarsChart::Bar &bar : chart.bars) {
        for (const std::optional<double> &v : {bar.value, bar.reference}) {
            low = std::min(low, v.value_or(0));
            high = std::max(high, v.value_or(0));
        }
    }
    const double span = high > low ? high - low : 1;
    return {low < 0 ? low - span * 0.15 : 0, high + span * 0.18};
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
        m_numbers += line(chart.firm->name, chart.firm->valueText);
    if (chart.firmEarlier)
        m_numbers += line(chart.firmEarlier->name, chart.firmEarlier->valueText);
    for (const StripChart::Tick &tick : chart.references)
        m_numbers += line(tick.name, tick.valueText);
    m_numbers += chart.source;
    m_height = [this, chart](double width) { return stripHeight(width, chart, m_style) + 4; };
    m_build = [this, chart] { buildStrip(chart); };
    build();
}

void PlotView::show(const YearBarsChart &chart)
{
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.alternative);
    m_numbers = line(chart.title, chart.unit);
    for (const YearBarsChart::Bar &bar : chart.bars)
        m_numbers += line(bar.name, bar.value ? bar.valueText : QStringLiteral("—"));
    m_height = [this](double) { return ChartMetrics(m_style)(yearsHeight); };
    m_build = [this, chart] { buildYears(chart); };
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

void PlotView::buildYears(const YearBarsChart &chart)
{
    const ChartMetrics m(m_style);
    const auto count = static_cast<int>(chart.bars.size());
    const bool hasReference = std::ranges::any_of(chart.bars, [](const YearBarsChart::Bar &bar) { return bar.reference.has_value(); });
    const double referenceWidth = hasReference ? std::min(m.width(m.text(12), chart.referenceName) + m(10), m(78)) : m(8);
    QCPAxisRect *frame = m_plot->axisRect();
    frame->setAutoMargins(QCP::msNone);
    frame->setMargins(QMargins(qRound(m(2)), qRound(m(4)), qRound(referenceWidth), qRound(m(28))));
    frame->setBackground(QBrush(m_style.surface));
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis, m_plot->xAxis2, m_plot->yAxis2})
        axis->setVisible(false);
    m_plot->xAxis->setRange(-0.55, count - 0.45);
    const auto [low, high] = valueRange(chart);
    m_plot->yAxis->setRange(low, high);

    for (const bool isCurrent : {false, true}) {
        auto *bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        bars->setWidth(0.62);
        bars->setPen(Qt::NoPen);
        bars->setBrush(m_style.series[isCurrent ? 0 : 4]);
        bars->setSelectable(QCP::stNone);
        for (int i = 0; i < count; ++i) {
            const YearBarsChart::Bar &bar = chart.bars[static_cast<size_t>(i)];
            if (bar.value && bar.isCurrent == isCurrent)
                bars->addData(i, *bar.value);
        }
    }
    auto *base = new QCPItemLine(m_plot);
    base->setPen(QPen(m_style.line2, 1));
    base->setClipToAxisRect(false);
    base->start->setCoords(-0.5, 0);
    base->end->setCoords(count - 0.5, 0);
    std::optional<double> lastReference;
    for (int i = 0; i < count; ++i) {
        const YearBarsChart::Bar &bar = chart.bars[static_cast<size_t>(i)];
        const double value = bar.value.value_or(0);
        const bool isBelow = value < 0;
        addText(m_plot, bar.value ? bar.valueText : QStringLiteral("—"), m.figures(13, bar.isCurrent), bar.isCurrent ? m_style.series[0] : m_style.ink2, i,
                bar.reference && !isBelow && bar.value ? std::max(value, *bar.reference) : value, (isBelow ? Qt::AlignTop : Qt::AlignBottom) | Qt::AlignHCenter);
        addText(m_plot, bar.name, m.text(12, bar.isCurrent), m_style.ink1, i, low, Qt::AlignTop | Qt::AlignHCenter);
        if (!bar.reference)
            continue;
        lastReference = bar.reference;
        auto *dash = new QCPItemLine(m_plot);
        dash->setPen(QPen(m_style.plan, m(2)));
        dash->setClipToAxisRect(false);
        dash->start->setCoords(i - 0.4, *bar.reference);
        dash->end->setCoords(i + 0.4, *bar.reference);
    }
    if (lastReference)
        addText(m_plot, wrapped(chart.referenceName, m.text(12), referenceWidth - m(6)), m.text(12), m_style.plan, count - 0.45, *lastReference,
                Qt::AlignVCenter | Qt::AlignLeft);
    const double step = (width() - referenceWidth) / std::max(1, count);
    for (int i = 0; i < count; ++i) {
        const YearBarsChart::Bar &bar = chart.bars[static_cast<size_t>(i)];
        m_places.push_back({QRectF(i * step, 0, step, height()), bar.value ? tr("%1: %2 %3").arg(bar.name, bar.valueText, chart.unit) : tr("%1: no figure").arg(bar.name),
                            bar.value ? bar.id : QString()});
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
