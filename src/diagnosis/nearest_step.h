// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/standing.h"

#include <vector>

namespace smartsme {

struct NearestSteps
{
    std::vector<NearestStep> steps;
    int raises = 0;                     ///< of all steps together, an item shared by two gates once
};

/// The smallest set of one-level raises that lifts the sheet out of the layer of `standing`; empty at the top.
/// Every choice of every "at least n" gate is tried (at most 20,000 combinations; beyond, each gate takes its own cheapest), and
/// the coverage that is still short is filled with the heaviest items, which is optimal because every raise counts one.
NearestSteps nearestSteps(const AnswerSheet &sheet, const PlacementRules &rules, const Standing &standing);

} // namespace smartsme
