// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/figure.h"
#include "core/problem.h"
#include "ledger/account_map.h"
#include "ledger/books.h"

#include <optional>
#include <vector>

namespace smartsme {

/// The amount of one statement category in one year.
struct CategoryAmount
{
    CategoryId category;
    Yen amount;                         ///< positive in the category's usual direction, as statements print it
    std::optional<Yen> opening;         ///< balance sheet: balance at the start of the year
    std::vector<Origin::Part> parts;    ///< the accounts it was summed from
};

/// Amounts by statement category of one fiscal year (年次決算).
struct AnnualAccounts
{
    FiscalYear year;
    std::vector<CategoryAmount> amounts;        ///< in the order of the category table
    bool hasProfitAndLoss = false;              ///< then an absent P/L category is zero, else it is not known
    bool hasBalanceSheet = false;               ///< the same for the balance sheet (needs opening balances)
    TaxBookkeeping tax = TaxBookkeeping::unknown;
    std::vector<Month> missingMonths;           ///< months of the year without any entry in a journal
    bool isPartial() const { return !missingMonths.empty(); }

    const CategoryAmount *find(const CategoryId &id) const;
};

/// An account that no category is known for: visible in every total until it is mapped.
struct UnmappedAccount
{
    QString name;
    QString section;
    Yen amount;                                 ///< debit less credit of all imported periods
    std::vector<MappingSuggestion> suggestions;
    Place place;                                ///< first line that uses it
};

/// How each account of the imported books was mapped: what the mapping table shows.
struct AccountAssignment
{
    QString name;
    QString section;
    Yen amount;                                 ///< of the latest year, as printed
    MappedAccount mapped;
    std::vector<MappingSuggestion> suggestions; ///< only where nothing was found
};

struct AccountsOfYears
{
    std::vector<AnnualAccounts> years;          ///< ascending
    std::vector<UnmappedAccount> unmapped;
    std::vector<AccountAssignment> assignments;
    Problems problems;                          ///< remarks: months missing, journal differs from trial balance, does not add up, …
};

/// Books of any kind and number -> annual accounts by category. Journals give movements; opening balances come from a trial
/// balance or annual amounts of the same year. Where journal and trial balance cover the same year they are compared and the
/// trial balance is taken for balances. A year is partial while months are missing.
AccountsOfYears annualAccounts(const std::vector<Books> &books, const AccountMap &map, const UserMapping &user,
                               const CategoryTable &categories, int closingMonth);

} // namespace smartsme
