// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure.h"

namespace smartsme {

Figure yenFigure(QString id, Text label, Yen amount, Origin origin)
{
    Figure f;
    f.id = std::move(id);
    f.label = std::move(label);
    f.unit = Unit::yen;
    f.value = static_cast<double>(amount.value());
    f.exactYen = amount;
    f.origin = std::move(origin);
    return f;
}

Figure numberFigure(QString id, Text label, Unit unit, double value, Origin origin)
{
    Figure f;
    f.id = std::move(id);
    f.label = std::move(label);
    f.unit = unit;
    f.value = value;
    f.origin = std::move(origin);
    return f;
}

Figure unavailableFigure(QString id, Text label, Unit unit, Text reason)
{
    Figure f;
    f.id = std::move(id);
    f.label = std::move(label);
    f.unit = unit;
    f.unavailable = std::move(reason);
    return f;
}

bool operator==(const Origin &a, const Origin &b)
{
    return a.kind == b.kind && a.expression == b.expression && a.inputs == b.inputs && a.parts == b.parts
        && a.note == b.note && a.source == b.source && a.table == b.table && a.year == b.year && a.cell == b.cell
        && a.confirmation == b.confirmation;
}

bool operator==(const Figure &a, const Figure &b)
{
    return a.id == b.id && a.label == b.label && a.unit == b.unit && a.value == b.value && a.exactYen == b.exactYen
        && a.unavailable == b.unavailable && a.mark == b.mark && a.origin == b.origin;
}

} // namespace smartsme
