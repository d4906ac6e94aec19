// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "report/number_format.h"
#include "ui/models/row_table.h"

namespace smartsme {

/// A figure as a cell that is a door; "—" with the reason as its tip when there is no value.
TableCell figureCell(const Figure &figure, MoneyUnit unit, Language language);     ///< "296", "¥2.96 million": it says itself what it is
TableCell valueCell(const Figure &figure, MoneyUnit unit, Language language);      ///< "296", for columns headed by columnUnitText()
TableCell phraseCell(const Figure &figure, MoneyUnit unit, Language language);     ///< "296万円／人", for rows of several units
/// A difference with its sign, "＋34", for columns headed by the unit.
TableCell differenceCell(const Figure &difference, MoneyUnit unit, Language language);

} // namespace smartsme
