// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/action_catalogue.h"
#include "plan/rollout_plan.h"

#include <vector>

namespace smartsme {

/// What a band can cost at least and at most, each as one way of paying. Where either the initial or the monthly amount is paid, the
/// cheaper way over twelve months is the low end and the dearer one the high end.
struct CostPath
{
    Yen initial;
    Yen monthly;
};
CostPath lowestPath(const CostBand &band);
CostPath highestPath(const CostBand &band);

/// The plan's years from its first day to the year in which the last action ends, each with the initial costs of what starts in it
/// and the monthly costs of what runs. `budget` marks years whose low end is above it.
std::vector<PlanYear> planYears(const std::vector<PlannedAction> &actions, const ActionCatalogue &catalogue, QDate start, QDate end, Yen budget);

} // namespace smartsme
