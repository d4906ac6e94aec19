// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_metrics.h"

namespace smartsme {

/// Where the rows and bars of a waterfall stand. The last row is the total; the first of a bridge is the value it starts from.
struct WaterfallLayout
{
    struct Row
    {
        QString id;
        QRectF row;             ///< whole width, for hover and click
        QRectF bar;
        QRectF name;
        QRectF second;          ///< below the name; empty without second lines
        QRectF value;
        bool isTotal = false;
        bool isStart = false;
    };
    std::vector<Row> rows;
    double zeroX = 0;           ///< where the bars of start and total begin
    bool isCut = false;         ///< they begin above zero, because the parts could not be seen otherwise
    QRectF cutNote;
};

/// The part of row `at`: start, parts, total.
const WaterfallChart::Part &waterfallPart(const WaterfallChart &chart, std::size_t at);

WaterfallLayout layoutWaterfall(const QRectF &area, const WaterfallChart &chart, const ChartStyle &style);
double waterfallHeight(const WaterfallChart &chart, const ChartStyle &style);

} // namespace smartsme
