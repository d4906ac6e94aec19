// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/year_sources.h"

#include "ledger/year_problems.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace smartsme {

namespace {

bool reachesInto(const BookView &view, FiscalYear year)
{
    if (view.books->last < year.first() || view.books->first > year.last())
        return false;
    // A printed book of several years without months tells its last year only.
    return view.hasMonths() || year.contains(view.books->last);
}

/// Whether a printed book tells what part of its amounts is of the year. Amounts of its whole period are of no year that is shorter.
bool isOfYear(const BookView &view, FiscalYear year)
{
    if (view.books->first >= year.first() && view.books->last <= year.last())
        return true;
    return view.hasMonths() && std::ranges::none_of(view.lines, [&](const MappedLine &line) {
        const bool isWholeOnly = line.account->months.empty() && line.account->closing.value_or(Yen(0)) != Yen(0);
        return isWholeOnly && !line.isTotalRow && view.statementOf(line) != Statement::balanceSheet;
    });
}

void takeJournal(YearSources &sources, const BookView &view)
{
    std::set<Month> months;
    for (const MappedLine &line : view.lines) {
        for (const MonthlyMovement &movement : line.account->months) {
            if (sources.year.contains(movement.month))
                months.insert(movement.month);
        }
    }
    const BookView *refused = nullptr;
    for (const Month month : months) {
        const auto [at, isNew] = sources.journalOf.try_emplace(month, &view);
        if (!isNew)
            refused = at->second;
    }
    if (refused)
        sources.problems.push_back(periodTwice(sources.year, refused->books->source.name, view.books->source.name));
}

bool isBetterFlow(const BookView &a, const BookView &b, Statement statement, FiscalYear year)
{
    const auto rank = [&](const BookView &v) {
        const Month last = std::min(v.books->last, year.last());
        return std::tuple(v.isWhole(statement), firstMonthOf(v, year).monthsUntil(last), v.books->kind == BooksKind::trialBalance);
    };
    return rank(a) > rank(b);
}

/// The best printed book, and those of other periods that fill up the year.
StatementSource printedFlow(const YearSources &sources, Statement statement)
{
    StatementSource found;
    std::vector<const BookView *> candidates;
    for (const BookView *view : sources.printed) {
        if (view->carries(statement))
            candidates.push_back(view);
    }
    std::ranges::stable_sort(candidates, [&](auto *a, auto *b) { return isBetterFlow(*a, *b, statement, sources.year); });
    std::set<Month> covered;
    for (const BookView *view : candidates) {
        const Month first = firstMonthOf(*view, sources.year);
        const Month last = std::min(view->books->last, sources.year.last());
        const auto at = covered.lower_bound(first);
        if ((at != covered.end() && *at <= last) || (!found.printed.empty() && !view->isWhole(statement)))
            continue;
        for (Month month = first; month <= last; month = month.plus(1))
            covered.insert(month);
        found.isWhole = view->isWhole(statement);
        found.printed.push_back(view);
    }
    if (!covered.empty()) {
        found.first = *covered.begin();
        found.last = *covered.rbegin();
    }
    return found;
}

} // namespace

std::vector<const BookView *> YearSources::journals() const
{
    std::vector<const BookView *> found;
    for (const auto &[month, view] : journalOf) {
        if (std::ranges::find(found, view) == found.end())
            found.push_back(view);
    }
    return found;
}

bool YearSources::isJournalUnbroken() const
{
    if (journalOf.empty())
        return false;
    const int span = journalOf.begin()->first.monthsUntil(journalOf.rbegin()->first) + 1;
    return static_cast<std::size_t>(span) == journalOf.size();
}

Month firstMonthOf(const BookView &view, FiscalYear year)
{
    const bool isCumulative = std::ranges::any_of(view.lines, [](const MappedLine &line) {
        return !line.isTotalRow && line.account->opening && (line.is(Statement::profitAndLoss) || line.is(Statement::manufacturingCost));
    });
    return isCumulative ? year.first() : std::max(view.books->first, year.first());
}

std::set<FiscalYear> yearsOf(const std::vector<BookView> &views, const FiscalCalendar &calendar)
{
    std::set<FiscalYear> years;
    for (const BookView &view : views) {
        if (view.isJournal() || view.hasMonths()) {
            for (const AccountTotals &account : view.books->accounts) {
                for (const MonthlyMovement &movement : account.months)
                    years.insert(calendar.containing(movement.month));
            }
        }
        if (!view.isJournal())
            years.insert(calendar.containing(view.books->last));
    }
    return years;
}

YearSources sourcesOf(FiscalYear year, const std::vector<BookView> &views)
{
    YearSources sources{year, {}, {}, {}};
    std::vector<const BookView *> journals;
    for (const BookView &view : views) {
        if (!reachesInto(view, year))
            continue;
        if (view.isJournal())
            journals.push_back(&view);
        else if (isOfYear(view, year))
            sources.printed.push_back(&view);
        else
            sources.problems.push_back(periodBeyondYear(year, view.books->source.name, FiscalYear(view.books->first, view.books->last)));
    }
    // The journal with the longest period first: a part of it imported a second time adds nothing.
    std::ranges::stable_sort(journals, [](auto *a, auto *b) {
        return a->books->first.monthsUntil(a->books->last) > b->books->first.monthsUntil(b->books->last);
    });
    for (const BookView *view : journals)
        takeJournal(sources, *view);
    return sources;
}

StatementSource flowSource(const YearSources &sources, Statement statement, bool journalAgrees)
{
    StatementSource printed = printedFlow(sources, statement);
    const auto journals = sources.journals();
    const bool isInJournal = statement == Statement::profitAndLoss
        ? !journals.empty()
        : std::ranges::any_of(journals, [&](const BookView *view) { return view->carries(statement); });
    if (!isInJournal)
        return printed;
    StatementSource journal{true, {}, true, sources.journalOf.begin()->first, sources.journalOf.rbegin()->first};
    const bool isLonger = journal.months() > printed.months() || (journal.months() == printed.months() && journalAgrees);
    return isLonger || !printed.isWhole ? journal : printed;
}

const BookView *printedBalanceSheet(const YearSources &sources)
{
    const BookView *best = nullptr;
    const auto rank = [](const BookView &v) {
        return std::tuple(v.isWhole(Statement::balanceSheet), v.books->last, v.books->kind == BooksKind::trialBalance);
    };
    for (const BookView *view : sources.printed) {
        const bool hasBalances = std::ranges::any_of(view->lines, [](const MappedLine &line) {
            return line.is(Statement::balanceSheet) && line.account->closing;
        });
        if (hasBalances && (!best || rank(*view) > rank(*best)))
            best = view;
    }
    return best;
}

const BookView *openingBalances(const YearSources &sources)
{
    // A general ledger is a journal that carries balances forward; what is printed comes first.
    std::vector<const BookView *> views = sources.printed;
    std::ranges::copy(sources.journals(), std::back_inserter(views));
    for (const BookView *view : views) {
        const bool hasOpenings = std::ranges::any_of(view->lines, [](const MappedLine &line) {
            return line.is(Statement::balanceSheet) && line.account->opening;
        });
        if (hasOpenings && view->isWhole(Statement::balanceSheet) && view->books->first == sources.year.first())
            return view;
    }
    return nullptr;
}

} // namespace smartsme
