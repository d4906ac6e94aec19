// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity.h"
#include "core/yen.h"

#include <optional>

namespace smartsme {

/// Within what a sum of a payroll may be; beyond it a file is no payroll, and sums of sums might not fit.
constexpr bool isPayrollSum(Yen amount) { return amount.value() <= Yen::largestCell && amount.value() >= -Yen::largestCell; }

/// The amounts of one payroll row, or of the file's own total row.
struct RowAmounts
{
    Yen officerPay;
    Yen bonus;
    Yen commuting;
    Yen gross;
    Yen deductions;
    Yen net;
    Yen employerShare;
    friend bool operator==(const RowAmounts &, const RowAmounts &) = default;

    /// False when a sum is beyond isPayrollSum; it must not be added to any further.
    bool add(const RowAmounts &o)
    {
        for (const auto member : {&RowAmounts::officerPay, &RowAmounts::bonus, &RowAmounts::commuting, &RowAmounts::gross, &RowAmounts::deductions,
                                  &RowAmounts::net, &RowAmounts::employerShare}) {
            this->*member += o.*member;
            if (!isPayrollSum(this->*member))
                return false;
        }
        return true;
    }
};

struct RowHours
{
    std::optional<Hours> all;
    std::optional<Hours> overtime;
    std::optional<Hours> holiday;
    std::optional<Hours> night;
};

} // namespace smartsme
