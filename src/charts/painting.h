// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/tokens.h"
#include "report/chart_value.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace smartsme {

/// Colours and fonts of a picture. Paper is always light; the window has a light and a dark one.
struct ChartStyle
{
    QFont text;                 ///< body text
    QFont figures;              ///< digits of equal width
    QColor surface, ink1, ink2, ink3, line, grid, line2, accent, soft, plan, warn, error;
    QColor series[6];           ///< chart colours in order; 0 the firm now, 4 the firm earlier, 5 peers
    bool isPrint = false;

    static ChartStyle paper();
    static ChartStyle window(bool dark);
    static ChartStyle from(const Tokens &tokens);
};

// One picture for window and report: everything is drawn as vectors into the rectangle.
void drawStrip(QPainter &painter, const QRectF &area, const StripChart &chart, const ChartStyle &style);
void drawTriangle(QPainter &painter, const QRectF &area, const TriangleChart &chart, const ChartStyle &style);
void drawTriangleIcon(QPainter &painter, const QRectF &area, int layer, const ChartStyle &style);  ///< bands only, for lists
/// `current` is the id of the row to be shown as chosen, or empty.
void drawGantt(QPainter &painter, const QRectF &area, const GanttChart &chart, const ChartStyle &style, const QString &current = {});
void drawWaterfall(QPainter &painter, const QRectF &area, const WaterfallChart &chart, const ChartStyle &style, const QString &current = {});
void drawRadar(QPainter &painter, const QRectF &area, const RadarChart &chart, const ChartStyle &style, const QString &current = {});
void drawBands(QPainter &painter, const QRectF &area, const BandsChart &chart, const ChartStyle &style, const QString &current = {});
/// `current` is the id of the value to be shown as chosen, or empty.
void drawTrend(QPainter &painter, const QRectF &area, const TrendChart &chart, const ChartStyle &style, const QString &current = {});

} // namespace smartsme
