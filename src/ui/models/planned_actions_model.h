// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "plan/rollout_plan.h"
#include "ui/models/row_table.h"

namespace smartsme {

/// Actions of the plan in the order of starting. Row id: action.
class PlannedActionsModel : public RowTable
{
    Q_OBJECT
public:
    using RowTable::RowTable;
    void setPlan(const RolloutPlan &plan, const ActionCatalogue &catalogue, Language language);
};

} // namespace smartsme
