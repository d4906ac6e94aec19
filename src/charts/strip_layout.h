// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_metrics.h"
#include "charts/label_layout.h"

namespace smartsme {

/// Where everything of a comparison strip stands. Labels never cover each other; the picture is as high as they need.
struct StripLayout
{
    enum class Kind { axisNumber, reference, firm, earlier, band };
    struct Label
    {
        Kind kind = Kind::reference;
        QRectF rect;
        QString value;              ///< figure font; first line of a reference, text of an axis number
        QString name;
        double x = 0;               ///< the mark it belongs to
        int row = 0;
    };
    double left = 0, right = 0;     ///< of the axis
    double axisY = 0;
    double low = 0, high = 1;       ///< of the axis, in values
    double step = 1;
    std::vector<Label> labels;
    double height = 0;              ///< from the top of the area to the lowest label

    double xOf(double value) const { return left + (value - low) / (high - low) * (right - left); }
};

StripLayout layoutStrip(const QRectF &area, const StripChart &chart, const ChartStyle &style);

/// Height a strip of that width asks for.
double stripHeight(double width, const StripChart &chart, const ChartStyle &style);

} // namespace smartsme
