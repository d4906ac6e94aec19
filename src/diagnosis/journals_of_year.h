// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "ledger/annual_accounts.h"
#include "ledger/books.h"

#include <vector>

namespace smartsme {

/// A journal with the months of a fiscal year in which it is the one that counts.
struct JournalOfYear
{
    const Books *books = nullptr;       ///< not owned
    std::vector<Month> months;          ///< ascending; those with entries
    bool isWhole = false;               ///< the file lies in the year and every month of it counts: so do its counts of whole files
    bool contains(Month month) const;
};

/// The journals of a year, each month with entries by one of them, as annualAccounts() takes them: by the one with the longest period,
/// of equals by the first imported.
std::vector<JournalOfYear> journalsOfYear(const std::vector<Books> &books, FiscalYear year);
/// Whether the journals have every month that the accounts of the year have: only then their sums stand beside those of the accounts.
bool coverAccounts(const std::vector<JournalOfYear> &journals, const AnnualAccounts &accounts);

} // namespace smartsme
