// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/painting.h"

#include <vector>

namespace smartsme {

/// Lengths and fonts of a picture in pixels at 96 dpi. Fonts are set in pixels, because points follow the resolution of the device
/// and lengths do not (QPdfWriter). The scale is that of the style's text: 10.5 pt is 1.
class ChartMetrics
{
public:
    explicit ChartMetrics(const ChartStyle &style);
    double operator()(double x) const { return x * m_scale; }
    QFont text(double pixels, bool bold = false) const;
    QFont figures(double pixels, bool bold = false) const;
    static double width(const QFont &font, const QString &text);
    static double height(const QFont &font);

private:
    const ChartStyle &m_style;
    double m_scale;
};

/// 1, 2 or 5 times a power of ten, so that a range of `span` gets at most `most` steps. precondition: span > 0, most >= 1
double niceStep(double span, int most);

/// A number on an axis: commas, no decimals unless the step needs them, U+2212 before negative ones.
QString axisText(double value, double step);

} // namespace smartsme
