// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal_calendar.h"
#include "core/problem.h"
#include "ledger/books.h"
#include "ledger/workforce.h"

#include <optional>
#include <vector>

namespace smartsme {

/// What a firm says about its fiscal years.
struct ClosingMonths
{
    int now = 3;                            ///< 1-12
    std::optional<Month> lastBeforeMove;    ///< the last month closed under an earlier closing month
};

/// The fiscal years of a firm, from what it says and what its books show. Its own word comes first. Then: annual statements and
/// amounts typed by hand tell the year they are of (a printed one of less than twelve months only where it has a P/L and ends in
/// the closing month: else it is an interim statement or a balance sheet alone), people typed for less than twelve months theirs, and a trial balance of twelve months
/// with a P/L its own, because a P/L never runs over a year's end. Journals tell nothing: any period can be exported.
FiscalCalendar fiscalCalendar(const std::vector<Books> &books, const std::vector<TypedWorkforce> &typed, const ClosingMonths &closing);

/// A remark on the first year that books show to end in another month than the firm closes in, where the firm has not said that it
/// moved: either it did, or its closing month is wrong. Another on the first book whose year is in no calendar because it overlaps
/// a year that is. Empty else.
Problems closingMonthRemarks(const std::vector<Books> &books, const FiscalCalendar &calendar, const ClosingMonths &closing);

} // namespace smartsme
