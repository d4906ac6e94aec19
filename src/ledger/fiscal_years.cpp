// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/fiscal_years.h"

#include "ledger/year_problems.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

namespace {

constexpr int monthsOfYear = 12;

/// The fiscal year that a book is of, where it tells one.
std::optional<FiscalYear> yearOfBook(const Books &books, int closingMonth)
{
    if (books.last < books.first)
        return std::nullopt;
    const FiscalYear period(books.first, books.last);
    const bool isWhole = period.months() == monthsOfYear;
    switch (books.kind) {
    case BooksKind::journal: return std::nullopt;
    case BooksKind::trialBalance: return isWhole && books.hasProfitAndLoss ? std::optional(period) : std::nullopt;
    case BooksKind::annualAmounts: {
        const bool isTyped = books.source.layout.text().isEmpty();
        // A balance sheet alone tells its day, not how long the year was.
        const bool endsAtClosing = books.hasProfitAndLoss && period.last().month() == closingMonth;
        const bool isOfYear = isWhole || (period.months() < monthsOfYear && (isTyped || endsAtClosing));
        return isOfYear ? std::optional(period) : std::nullopt;
    }
    }
    Q_UNREACHABLE();
}

Problem remark(const Books &books, FiscalYear year, const QString &message, const QString &remedy)
{
    return Problem{Severity::warning, QStringLiteral("ledger.closing-month-differs"), Place{books.source.name, {}, 0, 0}, message, year.last().iso(), {}, remedy};
}

} // namespace

FiscalCalendar fiscalCalendar(const std::vector<Books> &books, const std::vector<TypedWorkforce> &typed, const ClosingMonths &closing)
{
    FiscalCalendar calendar(closing.now);
    if (closing.lastBeforeMove)
        calendar.add(FiscalYear(closing.lastBeforeMove->plus(1 - monthsOfYear), *closing.lastBeforeMove));
    for (const Books &each : books)
        if (const auto year = yearOfBook(each, closing.now))
            calendar.add(*year);
    for (const TypedWorkforce &each : typed)
        if (each.year.months() < monthsOfYear)
            calendar.add(each.year);
    return calendar;
}

Problems closingMonthRemarks(const std::vector<Books> &books, const FiscalCalendar &calendar, const ClosingMonths &closing)
{
    Problems remarks;
    for (const FiscalYear &year : calendar.knownYears()) {
        const bool isExplained = year.last().month() == closing.now || (closing.lastBeforeMove && year.last() <= *closing.lastBeforeMove);
        const auto book = std::ranges::find_if(books, [&](const Books &each) { return yearOfBook(each, closing.now) == year; });
        if (isExplained || book == books.end())
            continue;
        remarks.push_back(remark(*book, year,
                                 QCoreApplication::translate("ledger", "The year %1 of %2 does not end in month %3, in which the firm closes; the months after it are taken as a short year.")
                                     .arg(sentenceText(year), book->source.name).arg(closing.now),
                                 QCoreApplication::translate("ledger", "Nothing needs to be done if the closing month was moved. Else correct the closing month of the firm.")));
        remarks.back().expected = QString::number(closing.now);
        break;
    }
    const auto isRefused = [&](const Books &each) {
        const auto year = yearOfBook(each, closing.now);
        return year && std::ranges::find(calendar.knownYears(), *year) == calendar.knownYears().end();
    };
    if (const auto refused = std::ranges::find_if(books, isRefused); refused != books.end()) {
        const FiscalYear year(refused->first, refused->last);
        remarks.push_back(remark(*refused, year,
                                 QCoreApplication::translate("ledger", "The year %1 of %2 overlaps another fiscal year of the firm, so it is not taken as a year of its own.")
                                     .arg(sentenceText(year), refused->source.name),
                                 QCoreApplication::translate("ledger", "Correct the closing month of the firm, or the month it closed last before it was moved.")));
    }
    return remarks;
}

} // namespace smartsme
