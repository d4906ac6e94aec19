// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/painting.h"
#include "report/chart_value.h"

#include <QPolygonF>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QCustomPlot;

namespace smartsme {

/// What is under the mouse in a plot, the sentence for it, and the mark it belongs to; several places may belong to one mark. Where
/// places lie over each other the smallest counts.
struct HoverPlace
{
    QRectF area;
    QString text;
    QString id{};           ///< empty: no door
};

/// Charts of the window drawn with QCustomPlot (comparison and years). The widget has an accessible name and description (the
/// chart's title and alternative), hover values, and "copy picture" / "copy numbers" in its context menu. Marks are doors: a click, or
/// arrow keys and Enter, send valueChosen().
class PlotView : public QWidget
{
    Q_OBJECT
public:
    explicit PlotView(QWidget *parent = nullptr);
    ~PlotView() override;
    void setStyle(const ChartStyle &style);
    void show(const StripChart &chart);
    void show(const TrendChart &chart);
    using QWidget::show;

    QString numbers() const { return m_numbers; }
    std::vector<HoverPlace> hoverPlaces() const { return m_places; }
    QStringList markIds() const;            ///< in the order the arrow keys take, from left to right
    void setCurrent(const QString &id);     ///< the mark with the frame, or empty
    QString current() const { return m_current; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void valueChosen(const QString &id);    ///< HoverPlace::id of what was clicked, or chosen with Enter

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *target, QEvent *event) override;

private:
    void build();
    void addFrame();
    const HoverPlace *placeAt(QPointF point) const;
    void buildStrip(const StripChart &chart);
    void buildTrend(const TrendChart &chart);
    void addPicture(std::function<void(QPainter &, const QRectF &)> draw);      ///< fills the plot

    QCustomPlot *m_plot = nullptr;
    ChartStyle m_style;
    QString m_numbers;      ///< tab-separated, for copying
    std::function<void()> m_build;
    std::function<double(double)> m_height;
    std::vector<HoverPlace> m_places;
    QString m_current;
};

/// A widget that shows a painted picture (triangle, Gantt, waterfall, radar, bands), with the same accessibility and context menu.
class PictureView : public QWidget
{
    Q_OBJECT
public:
    explicit PictureView(QWidget *parent = nullptr);
    void setStyle(const ChartStyle &style);
    void show(const TriangleChart &chart);
    void show(const GanttChart &chart);
    void show(const WaterfallChart &chart);
    void show(const RadarChart &chart);
    void show(const BandsChart &chart);
    using QWidget::show;

    /// The row shown as chosen, or empty. Arrow keys move it, Enter sends rowClicked().
    void setCurrent(const QString &id);
    QString current() const { return m_current; }
    QString numbers() const { return m_numbers; }
    QStringList rowIds() const;
    bool hasHeightForWidth() const override { return m_height != nullptr; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void rowClicked(const QString &id);     ///< id of the row, part or indicator under the mouse; "1" to "3" for a band of the triangle
    void currentChanged(const QString &id); ///< by the arrow keys

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override { QWidget::focusInEvent(event); update(); }
    void focusOutEvent(QFocusEvent *event) override { QWidget::focusOutEvent(event); update(); }
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Place { QString id; QPolygonF area; QString text; };
    void describe(const QString &title, const QString &alternative);
    std::optional<Place> placeAt(QPointF point) const;

    ChartStyle m_style;
    QString m_numbers;
    QString m_current;
    std::function<void(QPainter &, const QRectF &)> m_draw;
    std::function<std::vector<Place>(const QRectF &)> m_places;
    std::function<double(double)> m_height;
};

} // namespace smartsme
