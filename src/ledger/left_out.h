// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/annual_accounts.h"

#include <set>

namespace smartsme {

/// What a total of these statements leaves out because no category is known for it: names and money, one sentence; empty when
/// nothing is left out. An account whose statement is not known may belong to any.
Text leftOutNote(const AnnualAccounts &accounts, const std::set<Statement> &statements);

} // namespace smartsme
