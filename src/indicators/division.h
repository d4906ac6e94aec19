// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"

namespace smartsme {

/// What a quotient is called and where its rule stands.
struct Quotient
{
    QString id;
    Text label;
    Unit unit = Unit::none;
    double scale = 1;
    Text notComputed;       ///< said where the denominator is zero or negative; empty: the general sentence
    Origin origin;          ///< note, source, table, year and confirmation; kind, expression and inputs are filled in
};

/// numerator / denominator × scale. Unavailable, with the reason, where a part is missing or the denominator is not positive.
Figure divided(const Figure &numerator, const Figure &denominator, Quotient quotient);

/// A sentence that names what is missing and why: 「営業利益」がわかりません。…
Text missingPart(const Figure &part);

} // namespace smartsme
