// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_metrics.h"
#include "charts/label_layout.h"

#include <QPolygonF>

namespace smartsme {

/// Where everything of a plan chart stands: head, obligations, rows, money.
struct GanttLayout
{
    struct Quarter { QRectF head; QString year; QString months; };  ///< year only where it begins
    struct Row
    {
        QString id;
        QRectF row;             ///< whole width
        bool isHeading = false;
        QRectF bar;             ///< usual duration
        QRectF longest;         ///< from the end of the bar to the longest; empty when equal
        double shortestX = 0;
        QPointF gateAt;
        QRectF gateText;
    };
    struct Flag { QPointF at; QRectF text; };
    struct Money { QRectF low, high; QRectF text; };

    QRectF area;                ///< what the picture takes
    double chartLeft = 0;       ///< right of the label column
    std::vector<Quarter> quarters;
    QRectF obligations;
    std::vector<Flag> flags;
    std::vector<Row> rows;
    std::vector<QPolygonF> arrows;      ///< elbows from the end of what is waited for to the start; the head is at the last point
    QRectF money;
    std::vector<Money> bars;
    std::optional<double> limitY;
    QRectF limitText;           ///< above the line, where no bar stands
    std::optional<double> todayX;
    QDate first, last;

    double xOf(QDate date) const;
};

GanttLayout layoutGantt(const QRectF &area, const GanttChart &chart, const ChartStyle &style);
/// The text above a bar of the money lane, with the word for "over the limit".
QString moneyLabel(const GanttChart::Money &money);
double ganttHeight(double width, const GanttChart &chart, const ChartStyle &style);

} // namespace smartsme
