// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indicators/value_added_parts.h"

#include <optional>
#include <vector>

namespace smartsme {

/// How a figure of the tree comes out of the ones below it.
enum class Combination { product, quotient, sum, none };

/// One figure of the firm with the same figure of last year and of the published class beside it, where they are known.
struct RatioNode
{
    QString id;                         ///< "per_hour", "per_person", "sales_per_person", "value_added_ratio", "ratio.<part>", …
    Figure figure;
    std::optional<Figure> previous;
    std::optional<Figure> published;
    Combination combination = Combination::none;    ///< of `children`; quotient: the first divided by the second
    std::vector<RatioNode> children;
};

/// per hour = per person ÷ hours per person; per person = sales per person × value-added ratio; sales per person = assets per
/// person × turnover of assets; the ratio = the sum of its parts. A figure that cannot be computed says why and has no children
/// that would explain it. `previous` and `published` may be null.
RatioNode ratioTree(const ProductivitySide &firm, const ProductivitySide *previous, const ProductivitySide *published);

} // namespace smartsme
