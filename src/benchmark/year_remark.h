// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/figure.h"
#include "core/language.h"

namespace smartsme {

/// Why a figure of a fiscal year of fewer than twelve months, or with months without entries, is not held against published ones, which
/// are of whole years: an amount per head, a turnover, and what sets an amount of the year beside one of its end; with months without
/// entries also months of sales, because they divide by all months of the year. Empty for whole years and for other ratios.
Text shortYearReason(const Figure &firm, FiscalYear year, int missingMonths);

/// What is missing in a year: months without entries, a fiscal year of other than twelve months. Empty for a whole year.
Text yearRemark(FiscalYear year, int missingMonths);

} // namespace smartsme
