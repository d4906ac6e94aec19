// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/fiscal_years.h"
#include "store/case.h"

namespace smartsme {

inline ClosingMonths closingMonthsOf(const Case &firm)
{
    return {firm.profile.closingMonth, firm.profile.lastEarlierClosing};
}

/// The fiscal years of a case, with the books it would have.
inline FiscalCalendar calendarOf(const Case &firm, const std::vector<Books> &books)
{
    return fiscalCalendar(books, firm.typedWorkforce, closingMonthsOf(firm));
}

inline FiscalCalendar calendarOf(const Case &firm)
{
    return calendarOf(firm, firm.books);
}

} // namespace smartsme
