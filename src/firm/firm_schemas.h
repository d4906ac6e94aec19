// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/data_table.h"

#include <vector>

namespace smartsme {

/// The tables this module owns: industries, crosswalk to other lists, size limits, and the sources all benchmark tables name.
std::vector<TableSchema> firmSchemas();

/// One of them by its file; precondition: it is in the list.
TableSchema firmSchema(const QString &file);

} // namespace smartsme
