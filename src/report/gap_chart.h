// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indicators/decomposition.h"
#include "report/chart_value.h"
#include "report/number_format.h"

namespace smartsme {

// A difference taken apart, as a picture: from the published value or the year before over the contributions to the firm's own.

/// The contributions alone, or in the two or three lines they are grouped in; without groups always alone.
const std::vector<Contribution> &gapLines(const Decomposition &gap, bool isFine);

/// The bridge. A difference that was not taken apart has one part, the difference. Precondition: gap.unavailable is empty.
WaterfallChart gapBridge(const Decomposition &gap, bool isFine, MoneyUnit unit, Language language);

/// The figure behind a row of the bridge, by the row's id; nullptr when there is none.
const Figure *gapFigure(const Decomposition &gap, const QString &id);

/// What the two sides are called in a narrow column: "自社" and "公表値", "この年" and "前年度".
Text ownSideName(const Decomposition &gap);
Text otherSideName(const Decomposition &gap);

} // namespace smartsme
