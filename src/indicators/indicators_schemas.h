// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/data_table.h"

#include <vector>

namespace smartsme {

/// The tables this module owns: definitions of productivity and the firm's side of published ratios.
std::vector<TableSchema> indicatorsSchemas();

/// One of them by its file; precondition: it is in the list.
TableSchema indicatorsSchema(const QString &file);

} // namespace smartsme
