// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/annual_accounts.h"
#include "ledger/workforce.h"

#include <optional>
#include <vector>

namespace smartsme {

enum class PayKind { officerPay, wages, bonus, commuting, all };

/// One kind of pay, as the payroll has it and as the accounts have it. `all` is the sum of the others.
struct PayDifference
{
    PayKind kind = PayKind::all;
    Yen payroll;
    Yen books;
    Yen difference() const { return payroll - books; }
    friend bool operator==(const PayDifference &, const PayDifference &) = default;
};

/// Why they may differ, as far as the amounts tell.
enum class PayReason {
    commutingInTravel,      ///< the payroll pays commuting, the accounts have no account for it: it is in travel expenses, without tax
    commutingInWages,       ///< the wages of the accounts are those of the payroll with commuting
    monthShift,             ///< the accounts book the month of work: with the payroll of one month later they agree
    mayBeMonthShift,        ///< … perhaps: the payroll of the month after the year is not there
    officersMissing,        ///< the accounts have officers' pay, the payroll none
    bonusMissing,           ///< … bonuses …
    partTimeMissing,        ///< the difference is what the accounts call part-time wages
    undivided               ///< the accounts hold several kinds of personnel cost in one line
};

struct PayrollComparison
{
    FiscalYear year;
    std::vector<PayDifference> kinds;       ///< those with an amount on one side; `all` last
    std::vector<PayReason> reasons;         ///< likeliest first
    Yen commuting;                          ///< of the payroll, consumption tax included
    /// Pay, bonuses and officers' pay agree, commuting or the month apart.
    bool isExplained() const;
};

/// Payroll against the accounts of a year. Statutory and other welfare is no pay and is not compared. Nothing where months of the
/// year are missing on either side, or either side is not there.
std::optional<PayrollComparison> comparePayroll(const AnnualAccounts &accounts, const std::vector<Payroll> &payrolls, const CategoryTable &categories);

} // namespace smartsme
