// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indicators/value_added_parts.h"

#include <cstdint>
#include <vector>

namespace smartsme {

/// byFactors: sales per person × value-added ratio (÷ hours per person), the ratio taken apart into its parts.
/// byParts: value added per person part by part, where sales are not known or not positive on one side.
enum class SplitKind { byFactors, byParts, none };

/// One step of the way from one side to the other.
struct Contribution
{
    QString id;                 ///< "sales_per_person", "hours_per_person", "ratio.<part>", "part.<part>", "part.other_parts"
    Text label;
    Figure amount;              ///< whole yen per person (or hour), exactYen set; id <decomposition id>.<id>
    Figure own;                 ///< the factor at `to`: yen per person, hours, or percent of sales
    Figure other;               ///< the factor at `from`
};

/// A difference of labour productivity taken apart into contributions that add up to it to the last yen. Bookkeeping, no cause:
/// a contribution says where a difference stands, not where it comes from. Method and rounding: docs/indicators.md.
struct Decomposition
{
    QString id;                                 ///< "gap.<indicator>", "change.<def_id>.per_person", "change.<def_id>.per_hour"
    DefinitionId definition;                    ///< whose value added it is
    Text name;
    Unit unit = Unit::yenPerPerson;             ///< or yenPerHour
    Text fromName;                              ///< "資本金1億円未満の会社全体", "前年度の自社"
    Text toName;
    Figure from;                                ///< in whole yen, exactYen set
    Figure to;
    Figure difference;                          ///< to less from: the sum of the contributions
    SplitKind kind = SplitKind::none;
    std::vector<Contribution> contributions;    ///< in a fixed order: sales, parts of the ratio, hours
    std::vector<Contribution> groups;           ///< the same in two or three lines: sales, value-added ratio, hours; empty where byParts
    Text sentence;                              ///< where most of the difference stands
    std::vector<Text> notes;                    ///< coarser split and why, what does not compare
    Text unavailable;                           ///< why there is no difference, else empty; why it is not taken apart stands in `notes`
};

struct DecompositionRequest
{
    QString id;
    Text name;
    Unit unit = Unit::yenPerPerson;             ///< yenPerHour needs hours on both sides
    ProductivitySide from;
    ProductivitySide to;
};

Decomposition decomposed(const DecompositionRequest &request);

/// Whole yen that add up to `total`: each amount rounded down, the yen still missing go to the largest remainders, of equal ones
/// (to a thousandth of a yen) to the earlier. Precondition: |amount| <= 10^12.
std::vector<std::int64_t> wholeYen(const std::vector<double> &amounts, std::int64_t total);

} // namespace smartsme
