// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/data_table.h"

#include <vector>

namespace smartsme {

/// The tables of the questionnaire and of the checklists that can be opened from it.
std::vector<TableSchema> surveySchemas();

} // namespace smartsme
