// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "ledger/year_sources.h"

#include <vector>

namespace smartsme {

/// One account that a journal and a trial balance tell differently: debit less credit of the months of the trial balance.
struct AccountDifference
{
    QString name;
    Yen journal;
    Yen printed;
    Yen difference() const { return journal - printed; }
    friend bool operator==(const AccountDifference &, const AccountDifference &) = default;
};

/// Why it may be, as far as the amounts tell.
enum class DifferenceReason {
    journalWithTax,         ///< most P/L accounts are higher in the journal by 8 or 10 %
    printedWithTax,         ///< … lower
    closingEntriesMissing,  ///< most of the difference is depreciation, inventory, taxes, accruals: the journal lacks them
    openingEntries          ///< the journal books the opening balances as entries
};

struct BooksDifference
{
    const Books *printed = nullptr;
    std::vector<const Books *> journals;
    std::vector<AccountDifference> accounts;    ///< largest difference first
    std::vector<DifferenceReason> reasons;      ///< likeliest first
};

/// Compares each trial balance of the year with the journals of the same months, account by account. Empty where there is nothing
/// to compare, or nothing differs. Accounts are pointed to, not copied: the books must outlive it.
std::vector<BooksDifference> booksDifferences(const YearSources &sources);

/// One ledger.journal-differs-from-trial-balance per trial balance that differs, which names accounts and amounts.
Problems journalDifferences(const YearSources &sources);

} // namespace smartsme
