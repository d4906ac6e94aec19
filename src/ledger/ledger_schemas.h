// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/data_table.h"

#include <vector>

namespace smartsme {

/// Every table under data/accounts.
std::vector<TableSchema> ledgerSchemas();

/// Loads accounts/<file> with its schema. precondition: ledgerSchemas() has that file
Result<DataTable> loadLedgerTable(const QString &dataFolder, const QString &file);

} // namespace smartsme
