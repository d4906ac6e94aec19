// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "plan/rollout_plan.h"
#include "ui/models/row_table.h"

namespace smartsme {

/// Candidates that the plan does not hold, and why. Row id: action.
class DeferredActionsModel : public RowTable
{
    Q_OBJECT
public:
    using RowTable::RowTable;
    void setDeferred(const std::vector<DeferredAction> &deferred, const ActionCatalogue &catalogue, Language language);
};

} // namespace smartsme
