// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/typed_numbers.h"

#include <algorithm>

namespace smartsme {

std::vector<FiscalYear> yearsToType(const Session &session)
{
    const FiscalYear current = FiscalYear::containing(Month(session.today()), session.current().profile.closingMonth);
    std::vector<FiscalYear> years{current.previous(), current.previous().previous(), current.previous().previous().previous(), current};
    for (const YearRecord &record : session.diagnosis().years) {
        if (std::ranges::find(years, record.accounts.year) == years.end())
            years.push_back(record.accounts.year);
    }
    return years;
}

TypedNumbersForm::Amounts typedAmounts(const Case &firm, FiscalYear year)
{
    TypedNumbersForm::Amounts amounts;
    for (const Books &books : firm.books) {
        if (books.kind != BooksKind::annualAmounts || books.last != year.last())
            continue;
        for (const AccountTotals &account : books.accounts) {
            if (account.closing)
                amounts.emplace_back(CategoryId(account.name), *account.closing);
        }
    }
    return amounts;
}

TypedWorkforce typedWorkforce(const Case &firm, FiscalYear year)
{
    const auto typed = std::ranges::find(firm.typedWorkforce, year, &TypedWorkforce::year);
    return typed == firm.typedWorkforce.end() ? TypedWorkforce{year, {}, {}, {}, {}} : *typed;
}

Problems keepTypedNumbers(Session &session, FiscalYear year, const TypedNumbersForm::Amounts &amounts, const TypedWorkforce &workforce)
{
    Problems problems;
    const auto add = [&](const Result<Done> &kept) {
        if (!kept)
            problems.insert(problems.end(), kept.problems().begin(), kept.problems().end());
    };
    if (!amounts.empty())
        add(session.setTypedAmounts(year, amounts));
    if (workforce.officers || workforce.regular || workforce.partTime || workforce.hours)
        add(session.setTypedWorkforce(workforce));
    return problems;
}

} // namespace smartsme
