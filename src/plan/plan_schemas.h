// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/data_table.h"

#include <vector>

namespace smartsme {

/// The action catalogue and the examples of IT services.
std::vector<TableSchema> planSchemas();

} // namespace smartsme
