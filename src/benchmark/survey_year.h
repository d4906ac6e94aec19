// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"

namespace smartsme {

/// The year under which 法人企業統計 年次別調査 publishes a fiscal year: its FY N holds the books closed from April N to March N+1.
/// The firm's own years keep their names (FiscalYear::nominalYear()), which differ for years closed from April to November.
constexpr int surveyYear(FiscalYear year)
{
    constexpr int april = 4;
    return year.last().month() >= april ? year.last().year() : year.last().year() - 1;
}

} // namespace smartsme
