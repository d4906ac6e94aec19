// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/language.h"

namespace smartsme {

/// What is missing in a year: months without entries, a fiscal year of other than twelve months. Empty for a whole year.
Text yearRemark(FiscalYear year, int missingMonths);

} // namespace smartsme
