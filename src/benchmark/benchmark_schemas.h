// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/data_table.h"

#include <vector>

namespace smartsme {

/// The tables this module owns: published figures by industry and size, and what describes them.
std::vector<TableSchema> benchmarkSchemas();

/// One of them by its file; precondition: it is in the list.
TableSchema benchmarkSchema(const QString &file);

} // namespace smartsme
