// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/typed_numbers_form.h"
#include "workflow/session.h"

namespace smartsme {

// What the form of typed numbers shows of the open case, and how the case takes what was typed.

/// The years that can be typed: this one, the three before, and all the case knows.
std::vector<FiscalYear> yearsToType(const Session &session);
TypedNumbersForm::Amounts typedAmounts(const Case &firm, FiscalYear year);
TypedWorkforce typedWorkforce(const Case &firm, FiscalYear year);
/// What could not be kept.
Problems keepTypedNumbers(Session &session, FiscalYear year, const TypedNumbersForm::Amounts &amounts, const TypedWorkforce &workforce);

} // namespace smartsme
