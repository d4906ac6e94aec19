// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/case.h"
#include "store/database.h"

namespace smartsme {

// Imported books and payrolls as rows of imports, accounts, movements and pay. Called inside a transaction. `change`: import_changes.id.
// Numbers that readImports() would take for damage are refused (store.number-too-large).

Result<Done> insertBooks(Database &database, qint64 caseId, qint64 change, const Books &books);
Result<Done> insertPayroll(Database &database, qint64 caseId, qint64 change, const Payroll &payroll);
/// Fills books and payrolls of the case, in order of import, without what is set aside.
Result<Done> readImports(Database &database, qint64 caseId, Case &firm);

} // namespace smartsme
