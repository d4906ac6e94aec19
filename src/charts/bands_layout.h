// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_metrics.h"

namespace smartsme {

/// Where the rows of a bands chart stand. Texts never cover each other; the picture is as high as they need.
struct BandsLayout
{
    struct Limit { QRectF rect; QString text; double x = 0; };
    struct Row
    {
        QString id;
        QRectF row;                     ///< whole width, for hover and click
        QRectF name;
        QRectF points;
        QRectF bandName;                ///< empty where there is no room for it
        std::vector<QRectF> bands;      ///< empty without limits
        std::vector<Limit> limits;
        std::optional<double> firmX, middleX;
        QRectF facts;
        QString factsText;              ///< with line breaks
    };
    std::vector<Row> rows;
    QRectF firmKey, middleKey;          ///< empty where no row has the mark
    double height = 0;
};

BandsLayout layoutBands(const QRectF &area, const BandsChart &chart, const ChartStyle &style);
double bandsHeight(double width, const BandsChart &chart, const ChartStyle &style);

} // namespace smartsme
