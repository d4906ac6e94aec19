// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/fiscal_years.h"

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
        const bool isOfYear = isWhole || (period.months() < monthsOfYear && (isTyped || period.last().month() == closingMonth));
        return isOfYear ? std::optional(period) : std::nullopt;
    }
    }
    Q_UNREACHABLE();
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
    for (const FiscalYear &year : calendar.knownYears()) {
        const bool isExplained = year.last().month() == closing.now || (closing.lastBeforeMove && year.last() <= *closing.lastBeforeMove);
        const auto book = std::ranges::find_if(books, [&](const Books &each) { return yearOfBook(each, closing.now) == year; });
        if (isExplained || book == books.end())
            continue;
        Problem p;
        p.severity = Severity::warning;
        p.id = QStringLiteral("ledger.closing-month-differs");
        p.place.file = book->source.name;
        p.message = QCoreApplication::translate("ledger", "The year %1 of %2 does not end in month %3, in which the firm closes; the months after it are taken as a short year.")
                        .arg(year.iso(), book->source.name).arg(closing.now);
        p.found = year.last().iso();
        p.expected = QString::number(closing.now);
        p.remedy = QCoreApplication::translate("ledger", "Nothing needs to be done if the closing month was moved. Else correct the closing month of the firm.");
        return {std::move(p)};
    }
    return {};
}

} // namespace smartsme
