// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/session.h"
#include "workflow/typed_numbers.h"

namespace smartsme {

// What the form of typed numbers shows of the open case, and how the case takes what was typed.

/// The years that can be typed: this one, the three before, and all the case knows.
std::vector<FiscalYear> yearsToType(const Session &session);
TypedAmounts typedAmounts(const Case &firm, FiscalYear year);
TypedWorkforce typedWorkforce(const Case &firm, FiscalYear year);
/// As one change; nothing where nothing was changed. What could not be kept.
Problems keepTypedNumbers(Session &session, const TypedNumbers &numbers);

} // namespace smartsme
