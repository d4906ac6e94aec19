// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/books_comparison.h"

#include "core/number_text.h"

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
    bool isComparable = true;
};

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

} // namespace

Problems journalDifferences(const YearSources &sources)
{
    constexpr qsizetype mostNamed = 5;
    Problems problems;
    for (const BookView *printed : sources.printed) {
        if (!isComparable(sources, *printed))
            continue;
        QStringList inJournal;
        QStringList inPrinted;
        for (const auto &[key, pair] : pairsOf(sources, *printed)) {
            const Yen expected = pair.printed.value_or(Yen(0));
            if (!pair.isComparable || pair.journal == expected)
                continue;
            inJournal << pair.name + QLatin1Char(' ') + yenText(pair.journal);
            inPrinted << pair.name + QLatin1Char(' ') + yenText(expected);
        }
        if (inJournal.isEmpty())
            continue;
        Problem p;
        p.severity = Severity::warning;
        p.id = QStringLiteral("ledger.journal-differs-from-trial-balance");
        p.place.file = printed->books->source.name;
        p.message = QCoreApplication::translate("ledger", "The journal and the trial balance differ in %1 accounts (debit less credit of %2 to %3).")
                        .arg(inJournal.size()).arg(printed->books->first.iso(), printed->books->last.iso());
        p.found = inJournal.mid(0, mostNamed).join(QStringLiteral("; "));
        p.expected = inPrinted.mid(0, mostNamed).join(QStringLiteral("; "));
        p.remedy = QCoreApplication::translate("ledger", "Export both again from the bookkeeping program on the same day, with the same period and the same setting for consumption tax.");
        problems.push_back(std::move(p));
    }
    return problems;
}

} // namespace smartsme
