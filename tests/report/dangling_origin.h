// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"

namespace smartsme {

/// Why a figure's origin does not open, empty when it does: a value with neither inputs, parts, cell, row, typing nor a formula
/// that says what was added up. Looks at inputs too.
inline QString danglingOrigin(const Figure &figure)
{
    if (!figure.isAvailable())
        return figure.unavailable.ja.isEmpty() ? QStringLiteral("%1: neither value nor reason").arg(figure.id) : QString();
    const Origin &origin = figure.origin;
    bool opens = false;
    switch (origin.kind) {
    case Origin::Kind::accounts: opens = !origin.parts.empty() || !origin.expression.isEmpty(); break;
    case Origin::Kind::payroll: opens = !origin.parts.empty() || !origin.note.ja.isEmpty(); break;
    case Origin::Kind::typed: opens = !origin.year.isEmpty() || !origin.parts.empty(); break;
    case Origin::Kind::formula: opens = !origin.expression.isEmpty() && !origin.inputs.empty(); break;
    case Origin::Kind::benchmarkCell: opens = !origin.source.isEmpty() && !origin.table.isEmpty() && !origin.cell.isEmpty(); break;
    case Origin::Kind::assumption: opens = !origin.note.ja.isEmpty(); break;
    case Origin::Kind::dataRow: opens = !origin.source.isEmpty() && !origin.table.isEmpty(); break;
    }
    if (!opens)
        return QStringLiteral("%1: the origin is empty").arg(figure.id);
    for (const Figure &input : origin.inputs) {
        if (const QString inner = danglingOrigin(input); !inner.isEmpty())
            return QStringLiteral("%1 > %2").arg(figure.id, inner);
    }
    return {};
}

} // namespace smartsme
