// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deferred_actions_model.h"

namespace smartsme {

void DeferredActionsModel::setDeferred(const std::vector<DeferredAction> &deferred, const ActionCatalogue &catalogue, Language language)
{
    std::vector<TableRow> rows;
    for (const DeferredAction &entry : deferred) {
        const Action *action = catalogue.find(entry.action);
        if (!action)
            continue;
        rows.push_back({.id = entry.action.text(),
                        .cells = {{.text = action->name.in(language), .second = tr("Stage %1").arg(action->stage)},
                                  {.text = entry.reason.in(language), .tip = entry.reason.in(language)}}});
    }
    setRows({tr("Action"), tr("Why not now")}, std::move(rows));
}

} // namespace smartsme
