// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal_calendar.h"
#include "core/problem.h"
#include "ledger/book_view.h"

#include <map>
#include <set>
#include <vector>

namespace smartsme {

/// What one statement of a year is taken from: a journal (with the book of each month) or printed books.
struct StatementSource
{
    bool isJournal = false;
    std::vector<const BookView *> printed;      ///< periods that do not overlap, or amounts typed by hand
    bool isWhole = false;                       ///< what is absent is zero
    Month first;
    Month last;
    bool isEmpty() const { return !isJournal && printed.empty(); }
    int months() const { return isEmpty() ? 0 : first.monthsUntil(last) + 1; }
};

/// The books that reach into one fiscal year.
struct YearSources
{
    FiscalYear year;
    std::vector<const BookView *> printed;                  ///< with amounts of this year
    std::map<Month, const BookView *> journalOf;            ///< the journal each month with entries is taken from
    Problems problems;

    std::vector<const BookView *> journals() const;         ///< each once
    /// Months of the year in which a journal has entries, from the first to the last of them without a gap.
    bool isJournalUnbroken() const;
};

/// The fiscal years that the books reach into.
std::set<FiscalYear> yearsOf(const std::vector<BookView> &views, const FiscalCalendar &calendar);

/// A printed book that reaches beyond the year and does not tell its months is left out with a remark (ledger.period-beyond-year).
YearSources sourcesOf(FiscalYear year, const std::vector<BookView> &views);

/// For the P/L and the cost statement.
StatementSource flowSource(const YearSources &sources, Statement statement, bool journalAgrees);

/// The printed balance sheet with the latest balances, nullptr without one. `whole` books win over typed amounts.
const BookView *printedBalanceSheet(const YearSources &sources);
/// The book that tells balances at the start of the year (a printed one, else a general ledger), nullptr without one.
const BookView *openingBalances(const YearSources &sources);

/// First month counted in a printed book's P/L amounts: the year's, where it has opening amounts (cumulative).
Month firstMonthOf(const BookView &view, FiscalYear year);

} // namespace smartsme
