// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "ledger/year_sources.h"

namespace smartsme {

/// Compares each trial balance of the year with the journals of the same months, account by account: one
/// ledger.journal-differs-from-trial-balance per trial balance that differs, which names accounts and amounts.
/// Empty where there is nothing to compare, or nothing differs.
Problems journalDifferences(const YearSources &sources);

} // namespace smartsme
