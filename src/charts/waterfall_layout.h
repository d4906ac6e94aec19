// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_metrics.h"

namespace smartsme {

/// Where the rows and bars of a waterfall stand. The last row is the total.
struct WaterfallLayout
{
    struct Row
    {
        QString id;
        QRectF row;             ///< whole width, for hover and click
        QRectF bar;
        QRectF name;
        QRectF value;
        bool isTotal = false;
    };
    std::vector<Row> rows;
    double zeroX = 0;
};

WaterfallLayout layoutWaterfall(const QRectF &area, const WaterfallChart &chart, const ChartStyle &style);
double waterfallHeight(const WaterfallChart &chart, const ChartStyle &style);

} // namespace smartsme
