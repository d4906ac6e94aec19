// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/recognition.h"
#include "store/case.h"

#include <vector>

namespace smartsme {

/// What of a case an import would repeat.
struct ImportOverlap
{
    std::vector<SourceFile> sameContent;    ///< the very same file
    std::vector<SourceFile> samePeriod;     ///< books of the same kind and statement, or pay of the same people, for a month of it
};

/// Journal and trial balance of a year do not repeat each other: they are compared. A P/L and a balance sheet in two files do not either.
ImportOverlap overlapOf(const Imported &imported, const Case &firm);

/// First and last month of an import; the same month twice when it has none.
std::pair<Month, Month> periodOf(const Imported &imported);

} // namespace smartsme
