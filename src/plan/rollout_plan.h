// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/identifier.h"
#include "diagnosis/placement.h"
#include "plan/action_catalogue.h"
#include "survey/answers.h"
#include "survey/questionnaire.h"

#include <QDate>

#include <set>
#include <vector>

namespace smartsme {

/// What the firm can give and when it starts. Kept with the case.
struct PlanOptions
{
    QDate start;                            ///< first day of the plan; without a valid one the plan is empty
    double hoursPerWeek = 3;                ///< of the firm's own people; see areHoursPerWeek()
    Yen yearlyBudget{400000};
    std::set<ActionId> added;               ///< wanted by the person although no answer asks for it; stage window and budget do not hold it back
    std::set<ActionId> removed;             ///< not wanted
    friend bool operator==(const PlanOptions &, const PlanOptions &) = default;
};

constexpr double leastHoursPerWeek = 0.1, mostHoursPerWeek = 168;
/// None, or as many as a week can have. Others that a case still holds are planned with as the nearest of these; below 0 is none.
bool areHoursPerWeek(double hours);

/// One term of the priority, shown to the person.
struct PriorityTerm
{
    enum class Kind { gap, gate, barrier, productivity };
    Kind kind = Kind::gap;
    Text label;                             ///< which item, gate or barrier
    double value = 0;
};

struct PlannedAction
{
    ActionId action;
    int stage = 1;
    std::vector<PriorityTerm> terms;
    double effortHours = 0;                 ///< typical weeks × hours per effort week
    double priority = 0;                    ///< Σ terms / typical effort weeks
    QDate start;
    QDate typicalEnd;                       ///< last day
    QDate shortestEnd;                      ///< last day when begun on `start` and done in the shortest time
    QDate longestEnd;                       ///< last day when it and everything it waits for takes the longest time
    QString quarter;                        ///< calendar quarter of the start: "2026Q4"
    Range<Yen> initialCost;
    Range<Yen> monthlyCost;
    bool isCostOpenEnded = false;
    std::vector<QuestionId> raisesItems;    ///< items below pass level it is linked to
    std::vector<GateId> opensGates;         ///< failed gates it helps to pass
    std::vector<BarrierId> removesBarriers; ///< ticked barriers it addresses
    std::vector<ActionId> waitsFor;         ///< prerequisites inside the plan
    bool isPrerequisiteOnly = false;        ///< here because another action needs it
};

/// A candidate that the plan does not hold, and why (budget, stage window, profile, removed by the person).
struct DeferredAction
{
    ActionId action;
    Text reason;
};

/// Cost of one year of the plan, from the start date.
struct PlanYear
{
    QDate first;
    QDate last;
    Range<Yen> cost;                        ///< initial costs that fall into it and monthly costs of what runs
    bool isOverBudget = false;              ///< the lower end is above the yearly budget
};

/// A failed gate that the plan does not open, and why.
struct ClosedGate
{
    GateId gate;
    Text reason;
};

/// Expected day on which all of a gate's items are raised, if every step takes its typical time.
struct GateForecast
{
    GateId gate;
    QDate typical;
    QDate latest;
};

/// A staged IT rollout plan (導入計画). Costs and efforts are ranges and assumptions throughout.
struct RolloutPlan
{
    std::vector<PlannedAction> actions;     ///< in the order of starting
    std::vector<DeferredAction> deferred;
    std::vector<PlanYear> years;
    std::vector<GateForecast> gates;
    std::vector<ClosedGate> closedGates;    ///< every failed gate stands here or in `gates`
    std::vector<ActionId> criticalPath;     ///< first to last: the chain of waiting (for a prerequisite or for free hours) that ends the plan
    Range<double> effortHours;
    Range<Yen> cost;                        ///< of all years together
    QDate end;                              ///< typical
    std::optional<int> expectedLayer;       ///< layer if every item of a planned action reaches its pass level; nothing without actions
    std::optional<double> expectedY;
};

/// Makes the plan as data/actions/README.md, "How a plan can be made from it", says; docs/placement-and-plan.md has the rules in full.
/// `gap`: the components that explain the firm's distance from the benchmark; an action whose measure bears on one of them gets the
/// productivity bonus. Not known: all. Nothing answered yet: a plan of `options.added` only. Deterministic.
RolloutPlan rolloutPlan(const ActionCatalogue &catalogue, const Questionnaire &questionnaire, const PlacementRules &rules,
                        const Placement &placement, const Answers &answers, const PlanOptions &options,
                        const std::set<ProductivityComponent> &gap = {ProductivityComponent::valueAdded, ProductivityComponent::staffCost,
                                                                      ProductivityComponent::hours});

} // namespace smartsme
