// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/data_table.h"

#include <vector>

namespace smartsme {

/// Gates, thresholds and the worked cases of the placement.
std::vector<TableSchema> diagnosisSchemas();

} // namespace smartsme
