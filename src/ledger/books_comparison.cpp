// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/books_comparison.h"

#include "core/number_text.h"
#include "ledger/year_problems.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>

namespace smartsme {

namespace {

struct Pair
{
    QString name;
    Yen journal;
    std::optional<Yen> printed;
    Yen opening;                                    ///< as printed, debit less credit
    const StatementCategory *category = nullptr;
    bool isComparable = true;
};

Yen sizeOf(Yen amount) { return amount < Yen(0) ? -amount : amount; }

/// debit less credit that a trial balance shows for its period; nothing where it shows balances only
std::optional<Yen> printedMovement(const MappedLine &line, const Books &book)
{
    if (!line.account->months.empty())
        return movementIn(*line.account, book.first, book.last).net;
    if (!line.account->closing)
        return std::nullopt;
    const Yen closing = line.debitLessCredit(line.ofPrinted(*line.account->closing));
    if (line.account->opening)
        return closing - line.debitLessCredit(line.ofPrinted(*line.account->opening));
    return line.is(Statement::balanceSheet) ? std::nullopt : std::optional(closing);
}

std::map<QString, Pair> pairsOf(const YearSources &sources, const BookView &printed)
{
    std::map<QString, Pair> pairs;
    for (const MappedLine &line : printed.lines) {
        if (line.isTotalRow)
            continue;
        Pair &pair = pairs[line.key];
        pair.name = line.account->name;
        pair.category = line.category;
        if (line.account->opening)
            pair.opening += line.debitLessCredit(line.ofPrinted(*line.account->opening));
        const std::optional<Yen> movement = printedMovement(line, *printed.books);
        // Unmapped accounts have no certain side, and the profit of the year is no account of a journal.
        const bool isProfit = line.mapped.category == CategoryId(QStringLiteral("bs_current_profit"));
        pair.isComparable = pair.isComparable && movement && line.category && !isProfit;
        pair.printed = pair.printed.value_or(Yen(0)) + movement.value_or(Yen(0));
    }
    for (const auto &[month, journal] : sources.journalOf) {
        if (month < printed.books->first || month > printed.books->last)
            continue;
        for (const MappedLine &line : journal->lines) {
            const Movement movement = movementIn(*line.account, month, month);
            if (!movement.isAny)
                continue;
            Pair &pair = pairs[line.key];
            pair.name = line.account->name;
            if (!pair.category)
                pair.category = line.category;
            pair.journal += movement.net;
            // The transfer to the P/L is printed as the last line of the cost statement, not as an account.
            const bool isTransfer = line.category && line.category->id == CategoryId(QStringLiteral("cost_mfg_transfer"));
            const bool isCarried = line.statement && printed.carries(*line.statement) && line.category && !isTransfer;
            pair.isComparable = pair.isComparable && (pair.printed || isCarried);
        }
    }
    return pairs;
}

bool isComparable(const YearSources &sources, const BookView &printed)
{
    const Books &book = *printed.books;
    if (book.kind != BooksKind::trialBalance || book.first < sources.year.first() || book.last > sources.year.last())
        return false;
    for (Month month = book.first; month <= book.last; month = month.plus(1)) {
        if (!sources.journalOf.contains(month))
            return false;
    }
    // Opening balances alone tell nothing of the period.
    return std::ranges::any_of(printed.lines, [&](const MappedLine &line) { return !line.isTotalRow && printedMovement(line, book); });
}

/// Accounts that are booked when a year is closed.
bool isOfClosing(const StatementCategory &category)
{
    static const QStringList groups{QStringLiteral("depreciation"), QStringLiteral("amortization"), QStringLiteral("income_tax"), QStringLiteral("inventory"),
                                    QStringLiteral("wip")};
    static const QStringList categories{
        QStringLiteral("bs_accumulated_depreciation"), QStringLiteral("bs_tangible"), QStringLiteral("bs_software"), QStringLiteral("bs_intangible"),
        QStringLiteral("bs_allowance"), QStringLiteral("sga_bad_debt"), QStringLiteral("sga_provision_other"), QStringLiteral("bs_provision_current"),
        QStringLiteral("bs_income_tax_payable"), QStringLiteral("bs_accrued"), QStringLiteral("bs_other_current_asset"),
        QStringLiteral("bs_consumption_tax_asset"), QStringLiteral("bs_consumption_tax_liability"), QStringLiteral("cost_opening_inventory"),
        QStringLiteral("cost_closing_inventory"), QStringLiteral("cost_material_opening"), QStringLiteral("cost_material_closing")};
    return groups.contains(category.group) || categories.contains(category.id.text());
}

/// journal / printed lies at the rates of consumption tax, or between them where an account holds goods of both.
bool isTimesTax(Yen higher, Yen lower)
{
    if (lower == Yen(0))
        return false;
    const double rate = static_cast<double>(sizeOf(higher).value()) / static_cast<double>(sizeOf(lower).value()) - 1;
    return rate > 0.079 && rate < 0.101;
}

std::vector<DifferenceReason> reasonsOf(const std::vector<Pair> &pairs)
{
    std::size_t flows = 0;
    std::size_t journalTimesTax = 0;
    std::size_t printedTimesTax = 0;
    std::size_t balances = 0;
    std::size_t openings = 0;
    Yen all;
    Yen ofClosing;
    for (const Pair &pair : pairs) {
        const Yen printed = pair.printed.value_or(Yen(0));
        const bool isBalance = pair.category && pair.category->statement == Statement::balanceSheet;
        ++(isBalance ? balances : flows);
        journalTimesTax += !isBalance && isTimesTax(pair.journal, printed);
        printedTimesTax += !isBalance && isTimesTax(printed, pair.journal);
        openings += isBalance && pair.opening != Yen(0) && pair.journal - printed == pair.opening;
        const Yen difference = sizeOf(pair.journal - printed);
        all += difference;
        if (pair.category && isOfClosing(*pair.category) && sizeOf(pair.journal) < sizeOf(printed))
            ofClosing += difference;
    }
    const auto isMost = [](std::size_t part, std::size_t whole) { return part > 0 && part * 10 >= whole * 6; };
    std::vector<DifferenceReason> reasons;
    if (isMost(journalTimesTax, flows))
        reasons.push_back(DifferenceReason::journalWithTax);
    if (isMost(printedTimesTax, flows))
        reasons.push_back(DifferenceReason::printedWithTax);
    if (isMost(openings, balances))
        reasons.push_back(DifferenceReason::openingEntries);
    if (ofClosing.value() > all.value() / 2)
        reasons.push_back(DifferenceReason::closingEntriesMissing);
    return reasons;
}

/// The journals of the trial balance's months.
std::vector<const Books *> journalsOf(const YearSources &sources, const Books &printed)
{
    std::vector<const Books *> journals;
    for (const auto &[month, journal] : sources.journalOf) {
        const bool isOfPeriod = printed.first <= month && month <= printed.last;
        if (isOfPeriod && std::ranges::find(journals, journal->books) == journals.end())
            journals.push_back(journal->books);
    }
    return journals;
}

} // namespace

std::vector<BooksDifference> booksDifferences(const YearSources &sources)
{
    std::vector<BooksDifference> found;
    for (const BookView *printed : sources.printed) {
        if (!isComparable(sources, *printed))
            continue;
        std::vector<Pair> differing;
        for (const auto &[key, pair] : pairsOf(sources, *printed)) {
            if (pair.isComparable && pair.journal != pair.printed.value_or(Yen(0)))
                differing.push_back(pair);
        }
        if (differing.empty())
            continue;
        BooksDifference difference{printed->books, journalsOf(sources, *printed->books), {}, reasonsOf(differing)};
        for (const Pair &pair : differing)
            difference.accounts.push_back({pair.name, pair.journal, pair.printed.value_or(Yen(0))});
        std::ranges::stable_sort(difference.accounts, std::greater<>(), [](const AccountDifference &a) { return sizeOf(a.difference()); });
        found.push_back(std::move(difference));
    }
    return found;
}

Problems journalDifferences(const YearSources &sources)
{
    constexpr std::size_t mostNamed = 5;
    Problems problems;
    for (const BooksDifference &difference : booksDifferences(sources)) {
        QStringList named;
        for (std::size_t i = 0; i < std::min(mostNamed, difference.accounts.size()); ++i) {
            const AccountDifference &account = difference.accounts[i];
            named << QCoreApplication::translate("ledger", "%1: %2 yen in the journal, %3 yen in the trial balance", "one account").arg(account.name, yenText(account.journal), yenText(account.printed));
        }
        Problem p;
        p.severity = Severity::warning;
        p.id = QStringLiteral("ledger.journal-differs-from-trial-balance");
        p.place.file = difference.printed->source.name;
        p.message = QCoreApplication::translate("ledger", "The journal and the trial balance differ in %1 accounts (debit less credit of %2 to %3). %4")
                        .arg(difference.accounts.size()).arg(sentenceText(difference.printed->first), sentenceText(difference.printed->last), named.join(QStringLiteral("; ")));
        p.remedy = QCoreApplication::translate("ledger", "Export both again from the bookkeeping program on the same day, with the same period and the same setting for consumption tax.");
        problems.push_back(std::move(p));
    }
    return problems;
}

} // namespace smartsme
