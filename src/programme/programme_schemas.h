// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/data_table.h"

#include <vector>

namespace smartsme {

/// The tables of support programmes and dated obligations.
std::vector<TableSchema> programmeSchemas();

} // namespace smartsme
