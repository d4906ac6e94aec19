// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_metrics.h"

#include <QStringList>

namespace smartsme {

/// Where the bars, dashes and labels of a chart by year stand. Labels never cover each other: where there is no room for all, years
/// are written short and values are left to the hover sentence, the year shown and the latest first.
struct TrendLayout
{
    enum class Kind { value, year, word, published, mean };
    struct Label
    {
        Kind kind = Kind::value;
        QRectF rect;
        QStringList lines;          ///< published and mean: the name, then the value in the last line
        std::size_t year = 0;       ///< the one it belongs to; published and mean: of the last dash
        double lineY = 0;           ///< published and mean: where the line ends that is named
    };
    struct Slot
    {
        QRectF area;                ///< whole height, for hover and click
        QRectF bar;                 ///< empty without a figure
        double dashY = 0;           ///< of the published value, where there is one
    };
    std::vector<Slot> years;
    std::vector<Label> labels;
    double left = 0, right = 0;     ///< of the bars; the names of the lines stand right of them
    double baseY = 0;               ///< of zero
    double meanY = 0;
    double height = 0;
};

TrendLayout layoutTrend(const QRectF &area, const TrendChart &chart, const ChartStyle &style);

/// Height a chart by year of that width asks for.
double trendHeight(double width, const TrendChart &chart, const ChartStyle &style);

} // namespace smartsme
