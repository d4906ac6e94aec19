// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal_calendar.h"

#include <algorithm>

namespace smartsme {

void FiscalCalendar::add(FiscalYear known)
{
    const bool isTaken = known.months() > 12 || std::ranges::any_of(m_known, [&](const FiscalYear &other) {
        return known.first() <= other.last() && other.first() <= known.last();
    });
    if (isTaken)
        return;
    m_known.push_back(known);
    std::ranges::sort(m_known);
}

FiscalYear FiscalCalendar::containing(Month month) const
{
    const auto next = std::ranges::find_if(m_known, [&](const FiscalYear &year) { return month <= year.last(); });
    if (next != m_known.end() && next->contains(month))
        return *next;
    const int closing = next == m_known.end() ? m_closingMonth : next->first().plus(-1).month();
    FiscalYear year = FiscalYear::containing(month, closing);
    if (next != m_known.begin()) {
        const Month earliest = std::prev(next)->last().plus(1);
        year = FiscalYear(std::max(year.first(), earliest), year.last());
    }
    return year;
}

} // namespace smartsme
