// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/typed_numbers.h"

#include "workflow/fiscal_years_of_case.h"

#include <algorithm>

namespace smartsme {

std::vector<FiscalYear> yearsToType(const Session &session)
{
    constexpr int yearsBefore = 3;
    const FiscalCalendar calendar = calendarOf(session.current());     // a moved closing month made a shorter year
    const FiscalYear current = calendar.containing(Month(session.today()));
    std::vector<FiscalYear> years;
    for (FiscalYear year = current; static_cast<int>(years.size()) < yearsBefore; years.push_back(year))
        year = calendar.containing(year.first().plus(-1));
    years.push_back(current);
    for (const YearRecord &record : session.diagnosis().years) {
        if (std::ranges::find(years, record.accounts.year) == years.end())
            years.push_back(record.accounts.year);
    }
    return years;
}

TypedAmounts typedAmounts(const Case &firm, FiscalYear year)
{
    TypedAmounts amounts;
    for (const Books &books : firm.books) {
        if (books.kind != BooksKind::annualAmounts || books.last != year.last())
            continue;
        for (const AccountTotals &account : books.accounts) {
            if (account.closing)
                amounts.emplace_back(CategoryId(account.name), *account.closing);
        }
    }
    return amountsOfFields(amounts);
}

TypedWorkforce typedWorkforce(const Case &firm, FiscalYear year)
{
    const auto typed = std::ranges::find(firm.typedWorkforce, year, &TypedWorkforce::year);
    return typed == firm.typedWorkforce.end() ? TypedWorkforce{year, {}, {}, {}, {}} : *typed;
}

Problems keepTypedNumbers(Session &session, const TypedNumbers &numbers)
{
    const bool isSame = numbers.amounts == typedAmounts(session.current(), numbers.year) && numbers.workforce == typedWorkforce(session.current(), numbers.year);
    const Result<Done> kept = isSame ? Result<Done>(Done{}) : session.setTypedNumbers(withCoveredZeros(numbers.amounts, session.knowledge().terms), numbers.workforce);
    return kept ? Problems() : kept.problems();
}

} // namespace smartsme
