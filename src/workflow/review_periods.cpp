// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/review_parts.h"

#include "ledger/book_view.h"
#include "workflow/knowledge.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace smartsme {

namespace {

using Kind = PeriodReview::Kind;

Kind kindOf(const ContentRef &content)
{
    if (content.payroll)
        return Kind::payroll;
    switch (content.books->kind) {
    case BooksKind::journal: return Kind::journal;
    case BooksKind::trialBalance: return Kind::trialBalance;
    case BooksKind::annualAmounts: return Kind::annualAmounts;
    }
    Q_UNREACHABLE();
}

std::set<Month> monthsOf(const ContentRef &content)
{
    std::set<Month> months;
    if (content.payroll) {
        if (!tellsPay(*content.payroll))
            return months;
        for (const MonthlyPay &pay : content.payroll->months) {
            if (!pay.isBonus)
                months.insert(pay.month);
        }
        return months;
    }
    return monthsIn(*content.books);
}

QString gapText(Kind kind)
{
    switch (kind) {
    case Kind::journal: return QCoreApplication::translate("workflow", "The journals lack %1.");
    case Kind::trialBalance: return QCoreApplication::translate("workflow", "The trial balances lack %1.");
    case Kind::annualAmounts: return QCoreApplication::translate("workflow", "The statements lack %1.");
    case Kind::payroll: return QCoreApplication::translate("workflow", "The payrolls lack %1.");
    }
    Q_UNREACHABLE();
}

/// Assets and liabilities by category: what closes a year opens the next. Net assets follow from them, and the profit of the year
/// moves within them.
std::map<CategoryId, Yen> balancesOf(const BookView &view, bool atStart)
{
    std::map<CategoryId, Yen> balances;
    for (const MappedLine &line : view.lines) {
        const std::optional<Yen> &printed = atStart ? line.account->opening : line.account->closing;
        if (!line.isTotalRow && printed && line.is(Statement::balanceSheet) && line.category->group != QStringLiteral("net_assets"))
            balances[line.category->id] += line.ofPrinted(*printed);
    }
    return balances;
}

std::vector<ReviewAmount> differencesOf(std::map<CategoryId, Yen> closing, const std::map<CategoryId, Yen> &opening, const ReviewInput &input)
{
    for (const auto &[id, amount] : opening)
        closing.try_emplace(id, Yen(0));
    std::vector<ReviewAmount> amounts;
    for (const auto &[id, before] : closing) {
        const auto after = opening.find(id);
        const Yen begins = after == opening.end() ? Yen(0) : after->second;
        if (before != begins)
            amounts.push_back({input.knowledge.categories.find(id)->label.in(input.language), before, begins, before - begins});
    }
    sortAmounts(amounts);
    return amounts;
}

} // namespace

std::vector<PeriodReview> periodsOf(const std::vector<ContentRef> &contents, const FiscalCalendar &calendar)
{
    struct Held { std::set<Month> months; QStringList files; };
    std::map<std::pair<FiscalYear, Kind>, Held> found;
    for (const ContentRef &content : contents) {
        for (const Month month : monthsOf(content)) {
            Held &held = found[{calendar.containing(month), kindOf(content)}];
            held.months.insert(month);
            if (held.files.isEmpty() || held.files.back() != content.source().name)
                held.files << content.source().name;
        }
    }
    std::vector<PeriodReview> periods;
    for (const auto &[key, held] : found) {
        PeriodReview period{key.first, key.second, {held.months.begin(), held.months.end()}, {}, held.files};
        for (Month month = key.first.first(); month <= key.first.last(); month = month.plus(1)) {
            if (!held.months.contains(month))
                period.missing.push_back(month);
        }
        periods.push_back(std::move(period));
    }
    return periods;
}

std::vector<ReviewItem> gapItems(const std::vector<PeriodReview> &periods, Language language)
{
    std::map<FiscalYear, std::set<Month>> anywhere;         // months of the year that something is there for
    std::map<Kind, std::pair<Month, Month>> span;
    for (const PeriodReview &period : periods) {
        anywhere[period.year].insert(period.present.begin(), period.present.end());
        const auto [at, isNew] = span.try_emplace(period.kind, period.present.front(), period.present.back());
        at->second = {std::min(at->second.first, period.present.front()), std::max(at->second.second, period.present.back())};
    }
    std::map<Kind, std::vector<Month>> gaps;
    for (const PeriodReview &period : periods) {
        const auto &[first, last] = span.at(period.kind);
        std::ranges::copy_if(period.missing, std::back_inserter(gaps[period.kind]), [&](Month month) {
            return (first < month && month < last) || anywhere.at(period.year).contains(month);
        });
    }
    std::vector<ReviewItem> items;
    for (auto &[kind, months] : gaps) {
        if (months.empty())
            continue;
        std::ranges::sort(months);
        ReviewItem item;
        item.topic = ReviewTopic::monthsMissing;
        item.key = QStringLiteral("months:%1").arg(static_cast<int>(kind));
        const QString names = monthNames(months, language);
        item.problem = Problem{Severity::warning, QStringLiteral("review.months-missing"), {}, gapText(kind).arg(names), {}, {},
                               QCoreApplication::translate("workflow", "Add the files of these months, or go on; the figures then say what they leave out.")};
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<ReviewItem> carryItems(const ReviewInput &input, const ReviewBooks &all)
{
    const auto views = viewsOf(all.books, input.knowledge.accountMap, input.firm.mapping, input.knowledge.categories);
    std::vector<ReviewItem> items;
    for (const BookView &later : views) {
        const auto opening = balancesOf(later, true);
        if (later.isJournal() || opening.empty())
            continue;
        for (const BookView &earlier : views) {
            const auto closing = balancesOf(earlier, false);
            const auto file = input.fileOf(later.books->source);
            if (earlier.isJournal() || closing.empty() || earlier.books->last.plus(1) != later.books->first || (!file && !input.fileOf(earlier.books->source)))
                continue;
            ReviewItem item;
            item.amounts = differencesOf(closing, opening, input);
            if (item.amounts.empty())
                continue;
            const auto count = static_cast<int>(item.amounts.size());       // lupdate overlooks a call with a cast in it
            item.topic = ReviewTopic::carriedForward;
            item.key = QStringLiteral("carry:%1|%2").arg(earlier.books->source.sha256, later.books->source.sha256);
            item.file = file;
            item.leftName = QCoreApplication::translate("workflow", "Closing, %1").arg(earlier.books->source.name);
            item.rightName = QCoreApplication::translate("workflow", "Opening, %1").arg(later.books->source.name);
            item.problem = Problem{Severity::warning, QStringLiteral("review.opening-differs"), Place{later.books->source.name, {}, 0, 0},
                                   QCoreApplication::translate("workflow", "%n lines of the balance sheet do not open with the amount they closed with.", nullptr, count),
                                   {}, {}, QCoreApplication::translate("workflow", "Export the earlier period again after its closing, or check the opening balances.")};
            item.reasons = {QCoreApplication::translate("workflow", "The earlier file may have been exported before its last entries were made.")};
            items.push_back(std::move(item));
        }
    }
    return items;
}

} // namespace smartsme
