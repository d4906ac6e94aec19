// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_metrics.h"

namespace smartsme {

/// Where the axes, names and key of a radar stand. Names never cover each other or the rings; the picture is as high as they need.
struct RadarLayout
{
    enum class Kind { axis, ring, key };
    struct Label
    {
        Kind kind = Kind::axis;
        QRectF rect;
        QString text;           ///< of an axis with line breaks
        QString value;          ///< of an axis: its points, below the name
        int index = 0;          ///< axis; points of the ring; line of the key, -1 for the reference
        Qt::AlignmentFlag align = Qt::AlignHCenter;
    };
    QPointF centre;
    double radius = 0;
    int most = 5;
    std::size_t axes = 0;
    std::vector<Label> labels;
    double bottom = 0;          ///< where the names end
    double height = 0;          ///< from the top of the area to the end of the key

    QPointF at(std::size_t axis, double points) const;
    /// The part of the picture above the key that belongs to an axis, for the mouse.
    QPolygonF sector(std::size_t axis, const QRectF &area) const;
};

RadarLayout layoutRadar(const QRectF &area, const RadarChart &chart, const ChartStyle &style);
double radarHeight(double width, const RadarChart &chart, const ChartStyle &style);

} // namespace smartsme
