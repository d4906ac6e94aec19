// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/import_lines.h"
#include "workflow/session.h"

#include <vector>

namespace smartsme {

/// The files the case holds, as lines. `remarks` of the diagnosis are told beside the file they are about.
std::vector<ImportLine> keptLines(const Case &firm, const Problems &remarks);

} // namespace smartsme
