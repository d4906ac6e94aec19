// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"

namespace smartsme {

/// A unit as tables under data/benchmarks and imported tables name it.
struct PrintedUnit
{
    Unit unit;
    double factor;      ///< from the printed number to `unit`
    QString text;
};

/// The unit of a `unit` cell; months for an unknown one: schemas list what may stand there.
PrintedUnit printedUnit(const QString &text);

} // namespace smartsme
