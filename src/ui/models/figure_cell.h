// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/number_format.h"
#include "ui/models/row_table.h"

namespace smartsme {

/// A figure in a table: a door to its origin, or "—" with the reason as tooltip.
inline TableCell figureCell(const Figure &figure, MoneyUnit unit, Language language)
{
    if (!figure.isAvailable())
        return {.text = nothingText(), .isNumber = true, .tone = Tone::quiet, .tip = figure.unavailable.in(language)};
    return {.text = figureValueText(figure, unit, language), .isNumber = true, .order = figure.value, .figure = figure};
}

} // namespace smartsme
