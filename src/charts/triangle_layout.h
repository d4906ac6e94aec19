// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_metrics.h"
#include "charts/label_layout.h"

#include <QPolygonF>

#include <array>

namespace smartsme {

/// Where bands, marks and labels of the triangle stand.
struct TriangleLayout
{
    enum class Kind { planned, coverage, mark };
    struct Label
    {
        Kind kind = Kind::mark;
        QPointF markAt;
        QRectF rect;            ///< two lines
        QString name, line;
    };

    QRectF triangle;            ///< base and height: y 0 is the bottom, 3 the top, linear
    std::array<QPolygonF, 3> bands;
    std::array<QRectF, 3> bandTexts;
    double labelLeft = 0;
    bool isSmall = false;       ///< bands and marks only, for the report and narrow places
    std::vector<Label> labels;  ///< from top to bottom, at least 40 px apart
    QRectF rangeText;           ///< beside the dotted line; empty without a range

    double yOf(double position) const { return triangle.bottom() - position / 3.0 * triangle.height(); }
};

TriangleLayout layoutTriangle(const QRectF &area, const TriangleChart &chart, const ChartStyle &style);

/// False while the questions are not answered: bands without a mark.
bool hasPosition(const TriangleChart &chart);

} // namespace smartsme
