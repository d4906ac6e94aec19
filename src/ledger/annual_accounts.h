// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/figure.h"
#include "core/fiscal_calendar.h"
#include "core/problem.h"
#include "ledger/account_map.h"
#include "ledger/books.h"

#include <optional>
#include <utility>
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

/// Money of the year that no category is known for, so that no total contains it.
struct UnmappedAmount
{
    QString name;
    std::optional<Statement> statement;         ///< where heading, mark or file tells
    Yen amount;                                 ///< debit less credit
    friend bool operator==(const UnmappedAmount &, const UnmappedAmount &) = default;
};

/// Amounts by statement category of one fiscal year (年次決算).
///
/// Missing is not zero. A category that is not in `amounts` is zero only where a source of the year lists its whole statement:
/// a journal, or printed books whose hasProfitAndLoss / hasBalanceSheet is set. Amounts typed by hand list nothing else
/// (both flags of their Books are false), so their absent categories stay unknown. The cost statement (製造原価報告書) is
/// unknown where the P/L shows a cost of goods manufactured but nothing shows what it is made of; a year with neither has none.
struct AnnualAccounts
{
    FiscalYear year;
    std::vector<CategoryAmount> amounts;        ///< in the order of the category table; subtotals only where typed by hand
    bool hasProfitAndLoss = false;              ///< then an absent P/L category is zero, else it is not known
    bool hasBalanceSheet = false;               ///< the same for the balance sheet (needs opening balances)
    bool hasManufacturingCost = false;          ///< the same for the cost statement; true for firms without one
    TaxBookkeeping tax = TaxBookkeeping::unknown;
    std::vector<Month> missingMonths;           ///< months of the year that no source covers
    std::optional<Month> balancesOf;            ///< the month at whose end the balances stand; nothing where there are none
    std::vector<UnmappedAmount> unmapped;
    bool isPartial() const { return !missingMonths.empty(); }

    const CategoryAmount *find(const CategoryId &id) const;
    /// Zero or not known, for a category that find() has not.
    bool isZeroWhenAbsent(Statement statement) const;
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
    std::optional<Statement> statement;         ///< of the category, else as far as heading and file tell
    std::vector<Text> conflicts;                ///< what speaks against the category, one sentence each
};

struct AccountsOfYears
{
    std::vector<AnnualAccounts> years;          ///< ascending
    std::vector<UnmappedAccount> unmapped;
    std::vector<AccountAssignment> assignments;
    Problems problems;                          ///< remarks: months missing, journal differs from trial balance, does not add up, …
};

/// Books of any kind and number -> annual accounts by category.
///
/// Years are split by the firm's calendar (ledger/fiscal_years.h); a short one is a year of its own. For each statement of a year the source that covers most months is taken; of equals a
/// journal where it agrees with the trial balance (it can show its lines), else the trial balance, else annual amounts. A trial
/// balance with opening amounts in its P/L is taken as counted from the start of the year. No month is counted twice
/// (ledger.period-twice), and a printed book that reaches beyond the year without telling its months is left out
/// (ledger.period-beyond-year). Journals have no opening balances: these come from a trial balance or annual amounts that begin with
/// the year, else from the balances at the end of the year before, with its profit carried to retained earnings.
/// Where printed retained earnings leave out the profit of the year (Yayoi) or balances come from a journal, the profit is added
/// as bs_current_profit. Cost of goods manufactured is the printed account, or the sum of the cost statement, never both.
/// An unmapped account is a warning, not an error: totals stand, and say what they leave out.
/// Origin::Part::amount adds up to CategoryAmount::amount.
AccountsOfYears annualAccounts(const std::vector<Books> &books, const AccountMap &map, const UserMapping &user,
                               const CategoryTable &categories, const FiscalCalendar &calendar);

/// Whether sums over the book cannot overflow. Stored and imported books may hold anything.
bool isSummable(const Books &books);

/// Amounts typed by category as Books that annualAccounts() reads: kind annualAmounts, not a full list of either statement.
Books booksOfTypedAmounts(FiscalYear year, const std::vector<std::pair<CategoryId, Yen>> &amounts, const CategoryTable &categories);

} // namespace smartsme
