// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"

#include <vector>

namespace smartsme {

/// Which fiscal year of a firm a month belongs to. Years are twelve months up to the closing month, except where it is known better:
/// a firm that moved its closing month, or was founded in the middle of a year, has one shorter year, and other years before it.
class FiscalCalendar
{
public:
    /// A firm that closes in that month (1-12), as far as nothing else is known; converts so that a month alone is a calendar.
    FiscalCalendar(int closingMonth) : m_closingMonth(closingMonth) {}

    /// A year that is known as it stands. One that overlaps a known year is left out, as is one of more than twelve months.
    void add(FiscalYear known);

    /// In a known year that one; else up to the closing month in force then (before a known year the month before it begins, after
    /// all known years the firm's), cut off where a known year lies.
    FiscalYear containing(Month month) const;

    const std::vector<FiscalYear> &knownYears() const { return m_known; }

private:
    int m_closingMonth = 3;
    std::vector<FiscalYear> m_known;    ///< ascending, without overlap
};

} // namespace smartsme
