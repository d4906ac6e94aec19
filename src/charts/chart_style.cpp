// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/painting.h"

namespace smartsme {

ChartStyle ChartStyle::from(const Tokens &t)
{
    ChartStyle style;
    style.text.setFamilies(textFamilies());
    style.text.setPointSizeF(10.5);
    style.figures.setFamilies(figureFamilies());
    style.figures.setPointSizeF(10.5);
    style.surface = t.surface;
    style.ink1 = t.ink1;
    style.ink2 = t.ink2;
    style.ink3 = t.ink3;
    style.line = t.line;
    style.grid = t.grid;
    style.line2 = t.line2;
    style.accent = t.accent;
    style.soft = t.soft;
    style.plan = t.plan;
    style.warn = t.warn;
    style.error = t.error;
    for (int i = 0; i < 6; ++i)
        style.series[i] = QColor(t.series[i]);
    return style;
}

ChartStyle ChartStyle::paper()
{
    ChartStyle style = from(paperTokens);
    style.text.setPointSizeF(10);
    style.figures.setPointSizeF(10);
    style.isPrint = true;
    return style;
}

ChartStyle ChartStyle::window(bool dark)
{
    return from(dark ? darkTokens : lightTokens);
}

} // namespace smartsme
