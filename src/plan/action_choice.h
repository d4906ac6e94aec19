// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/standing.h"
#include "plan/action_catalogue.h"
#include "plan/rollout_plan.h"

#include <set>
#include <vector>

namespace smartsme {

/// What the answers say about one action of the catalogue.
struct ActionNeed
{
    std::vector<PriorityTerm> terms;
    double priority = 0;                        ///< Σ terms / typical weeks
    std::vector<std::size_t> raises;            ///< items of the sheet below pass level that it is linked to
    std::vector<std::size_t> opensGates;        ///< positions in the rules of failed gates it helps to pass
    std::vector<BarrierId> removesBarriers;
    std::vector<std::size_t> waitsFor;          ///< open prerequisites, as positions in the catalogue
    bool isWanted = false;                      ///< linked to an item that asks for it
    bool isDone = false;                        ///< every item it is linked to is at pass level, or none applies
    bool isApplicable = true;
    bool isChosen = false;
    bool isPrerequisiteOnly = false;
    std::optional<Text> refused;                ///< why a wanted action is not in the plan
};

/// The candidates of a plan and the choice among them: steps 1 to 3 of "How a plan can be made from it".
struct ActionChoice
{
    std::vector<ActionNeed> needs;              ///< one per action of the catalogue
    std::vector<bool> wantedItems;              ///< items of the sheet that ask for an action
};

struct ChoiceInput
{
    const ActionCatalogue &catalogue;
    const Questionnaire &questionnaire;
    const PlacementRules &rules;
    const AnswerSheet &sheet;
    const Placement &placement;
    const Answers &answers;
    const PlanOptions &options;
    const std::set<ProductivityComponent> &gap;
};

/// Known items below pass level ask for their actions; unknown ones (first to be checked) only where a gate of the firm's own layer
/// fails with them. Actions that do not fit the profile, lie beyond the stage window or were removed are refused with the reason,
/// and so is what cannot do without them.
ActionChoice chosenActions(const ChoiceInput &input);

} // namespace smartsme
