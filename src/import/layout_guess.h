// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/layout_draft.h"

namespace smartsme {

/// A first draft of an unknown file, from its headings (as the known products call them) and from what stands in its columns.
LayoutDraft guessedDraft(const FileHead &sample, const LayoutShelf &shelf, const KnowsAccount &knows);

/// Guesses the columns of the draft anew, after its kind or its header row was chosen.
void guessColumns(LayoutDraft &draft, const FileHead &sample, const LayoutShelf &shelf, const KnowsAccount &knows);

} // namespace smartsme
