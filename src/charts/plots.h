// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/painting.h"
#include "report/chart_value.h"

#include <QPolygonF>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QCustomPlot;

namespace smartsme {

/// What is under the mouse in a plot, and the sentence for it.
struct HoverPlace
{
    QRectF area;
    QString text;
};

/// Charts of the window drawn with QCustomPlot (comparison and years). The widget has an accessible name and description (the
/// chart's title and alternative), hover values, and "copy picture" / "copy numbers" in its context menu.
class PlotView : public QWidget
{
    Q_OBJECT
public:
    explicit PlotView(QWidget *parent = nullptr);
    ~PlotView() override;
    void setStyle(const ChartStyle &style);
    void show(const StripChart &chart);
    void show(const YearBarsChart &chart);
    using QWidget::show;

    QString numbers() const { return m_numbers; }
    std::vector<HoverPlace> hoverPlaces() const { return m_places; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void barClicked(int index);         ///< of the year bars, from the left

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *target, QEvent *event) override;

private:
    void build();
    void buildStrip(const StripChart &chart);
    void buildYears(const YearBarsChart &chart);

    QCustomPlot *m_plot = nullptr;
    ChartStyle m_style;
    QString m_numbers;      ///< tab-separated, for copying
    std::function<void()> m_build;
    std::function<double(double)> m_height;
    std::vector<HoverPlace> m_places;
};

/// A widget that shows a painted picture (triangle, Gantt, waterfall), with the same accessibility and context menu.
class PictureView : public QWidget
{
    Q_OBJECT
public:
    explicit PictureView(QWidget *parent = nullptr);
    void setStyle(const ChartStyle &style);
    void show(const TriangleChart &chart);
    void show(const GanttChart &chart);
    void show(const WaterfallChart &chart);
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
    void rowClicked(const QString &id);     ///< id of the Gantt row or waterfall part under the mouse; "1" to "3" for a band of the triangle

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
