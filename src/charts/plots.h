// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/painting.h"
#include "report/chart_value.h"

#include <QWidget>

class QCustomPlot;

namespace smartsme {

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

private:
    QCustomPlot *m_plot = nullptr;
    ChartStyle m_style;
    QString m_numbers;      ///< tab-separated, for copying
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

Q_SIGNALS:
    void rowClicked(const QString &id);     ///< id of the Gantt row or waterfall part under the mouse
};

} // namespace smartsme
