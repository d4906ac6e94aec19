// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/json_values.h"

namespace smartsme {

namespace {

QString stateId(GateState state)
{
    switch (state) {
    case GateState::passed: return QStringLiteral("passed");
    case GateState::failed: return QStringLiteral("failed");
    case GateState::waived: return QStringLiteral("waived");
    }
    Q_UNREACHABLE();
}

QString termId(PriorityTerm::Kind kind)
{
    switch (kind) {
    case PriorityTerm::Kind::gap: return QStringLiteral("gap");
    case PriorityTerm::Kind::gate: return QStringLiteral("gate");
    case PriorityTerm::Kind::barrier: return QStringLiteral("barrier");
    case PriorityTerm::Kind::productivity: return QStringLiteral("productivity");
    }
    Q_UNREACHABLE();
}

QJsonObject coverageJson(const Coverage &coverage)
{
    return {{QStringLiteral("layer"), coverage.layer}, {QStringLiteral("value"), coverage.value},
            {QStringLiteral("applicable"), coverage.applicable}, {QStringLiteral("answered"), coverage.answered},
            {QStringLiteral("without_level"), jsonIds(coverage.unknown)}};
}

QJsonObject gateJson(const GateResult &gate)
{
    return {{QStringLiteral("gate"), gate.id.text()}, {QStringLiteral("from_layer"), gate.fromLayer},
            {QStringLiteral("name"), jsonOf(gate.name)}, {QStringLiteral("state"), stateId(gate.state)},
            {QStringLiteral("short_items"), jsonIds(gate.shortItems)}, {QStringLiteral("is_unknown_only"), gate.isUnknownOnly}};
}

QJsonObject stepJson(const NearestStep &step)
{
    return {{QStringLiteral("gate"), jsonOf(step.gate.text())}, {QStringLiteral("raises"), jsonIds(step.raises)},
            {QStringLiteral("actions"), jsonIds(step.actions)}};
}

QJsonObject termJson(const PriorityTerm &term)
{
    return {{QStringLiteral("kind"), termId(term.kind)}, {QStringLiteral("label"), jsonOf(term.label)}, {QStringLiteral("value"), term.value}};
}

QJsonObject actionJson(const PlannedAction &action)
{
    QJsonObject initial = jsonOf(action.initialCost);
    if (action.isCostOpenEnded)
        initial.insert(QStringLiteral("high"), QJsonValue());
    return {{QStringLiteral("action"), action.action.text()}, {QStringLiteral("stage"), action.stage},
            {QStringLiteral("quarter"), action.quarter}, {QStringLiteral("start"), jsonOf(action.start)},
            {QStringLiteral("shortest_end"), jsonOf(action.shortestEnd)}, {QStringLiteral("typical_end"), jsonOf(action.typicalEnd)},
            {QStringLiteral("longest_end"), jsonOf(action.longestEnd)}, {QStringLiteral("priority"), action.priority},
            {QStringLiteral("effort_hours"), action.effortHours}, {QStringLiteral("terms"), jsonArray(action.terms, termJson)},
            {QStringLiteral("initial_cost"), initial}, {QStringLiteral("monthly_cost"), jsonOf(action.monthlyCost)},
            {QStringLiteral("raises_items"), jsonIds(action.raisesItems)}, {QStringLiteral("opens_gates"), jsonIds(action.opensGates)},
            {QStringLiteral("removes_barriers"), jsonIds(action.removesBarriers)}, {QStringLiteral("waits_for"), jsonIds(action.waitsFor)},
            {QStringLiteral("is_prerequisite_only"), action.isPrerequisiteOnly}};
}

QJsonObject planYearJson(const PlanYear &year)
{
    return {{QStringLiteral("first"), jsonOf(year.first)}, {QStringLiteral("last"), jsonOf(year.last)},
            {QStringLiteral("cost"), jsonOf(year.cost)}, {QStringLiteral("is_over_budget"), year.isOverBudget}};
}

QJsonObject forecastJson(const GateForecast &forecast)
{
    return {{QStringLiteral("gate"), forecast.gate.text()}, {QStringLiteral("typical"), jsonOf(forecast.typical)},
            {QStringLiteral("latest"), jsonOf(forecast.latest)}};
}

QJsonObject deferredJson(const DeferredAction &deferred)
{
    return {{QStringLiteral("action"), deferred.action.text()}, {QStringLiteral("reason"), jsonOf(deferred.reason)}};
}

} // namespace

QJsonObject placementJson(const Placement &placement)
{
    return {{QStringLiteral("layer"), placement.layer}, {QStringLiteral("y"), placement.y},
            {QStringLiteral("coverage"), jsonArray(placement.coverage, coverageJson)}, {QStringLiteral("gates"), jsonArray(placement.gates, gateJson)},
            {QStringLiteral("coverage_only_layer"), placement.coverageOnlyLayer}, {QStringLiteral("coverage_only_y"), placement.coverageOnlyY},
            {QStringLiteral("layer_if_best"), placement.layerIfBest}, {QStringLiteral("y_if_best"), placement.yIfBest},
            {QStringLiteral("deciding"), jsonIds(placement.deciding)}, {QStringLiteral("spikes"), jsonIds(placement.spikes)},
            {QStringLiteral("is_provisional"), placement.isProvisional}, {QStringLiteral("answered_share"), placement.answeredShare},
            {QStringLiteral("is_top_postponed"), placement.isTopPostponed}, {QStringLiteral("nearest"), jsonArray(placement.nearest, stepJson)},
            {QStringLiteral("steps_to_next_layer"), placement.stepsToNextLayer},
            {QStringLiteral("items_to_next_layer"), placement.itemsToNextLayer}};
}

QJsonObject planJson(const RolloutPlan &plan, const PlanOptions &options)
{
    return {{QStringLiteral("start"), jsonOf(options.start)}, {QStringLiteral("hours_per_week"), options.hoursPerWeek},
            {QStringLiteral("yearly_budget"), jsonOf(options.yearlyBudget)}, {QStringLiteral("actions"), jsonArray(plan.actions, actionJson)},
            {QStringLiteral("deferred"), jsonArray(plan.deferred, deferredJson)}, {QStringLiteral("years"), jsonArray(plan.years, planYearJson)},
            {QStringLiteral("gates"), jsonArray(plan.gates, forecastJson)}, {QStringLiteral("critical_path"), jsonIds(plan.criticalPath)},
            {QStringLiteral("effort_hours"), QJsonObject{{QStringLiteral("low"), plan.effortHours.low}, {QStringLiteral("high"), plan.effortHours.high}}},
            {QStringLiteral("cost"), jsonOf(plan.cost)}, {QStringLiteral("end"), jsonOf(plan.end)},
            {QStringLiteral("expected_layer"), jsonOrNull(plan.expectedLayer)}, {QStringLiteral("expected_y"), jsonOrNull(plan.expectedY)}};
}

} // namespace smartsme
