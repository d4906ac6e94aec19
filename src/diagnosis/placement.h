// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/language.h"
#include "core/result.h"
#include "survey/answers.h"
#include "survey/questionnaire.h"

#include <array>
#include <optional>
#include <vector>

namespace smartsme {

/// A condition to leave a layer: data/questionnaire/gates.csv.
struct Gate
{
    GateId id;
    int fromLayer = 1;
    bool requiresAll = true;            ///< rule=all; false: at least minCount
    std::vector<QuestionId> items;
    int minLevel = 2;
    int minCount = 0;
    Text name;
    QString basis;
};

/// gates.csv and settings.csv. Thresholds are planning assumptions and are shown as such.
struct PlacementRules
{
    std::vector<Gate> gates;            ///< in file order
    double coverageMinL1 = 0;
    double coverageMinL2 = 0;
    double routeStopL1 = 0;
    double positionGateShare = 0;
    double positionCap = 0;
    int spikeLevel = 2;
    int unknownScore = 0;
    double minAnsweredShare = 0;

    /// Refuses, located, unknown items and a setting that is missing or outside its limits.
    static Result<PlacementRules> load(const QString &dataFolder);
};

enum class GateState { passed, failed, waived };

struct GateResult
{
    GateId id;
    int fromLayer = 1;
    Text name;
    GateState state = GateState::failed;
    std::vector<QuestionId> shortItems;   ///< of a failed gate: items below the level it asks (for rule=any: all that could still pass it)
    bool isUnknownOnly = false;         ///< it would pass if the unknown answers were favourable
};

/// One part of the smallest set of one-level raises that changes the layer: what it does for one failed gate, or for the coverage.
/// The set is the true minimum over all choices of the "at least n" gates, because raises that pass gates also raise coverage.
/// Ties: the larger sum of weights, then the items that stand first in the questionnaire.
struct NearestStep
{
    GateId gate;                        ///< empty: coverage of the layer, beyond what the gates' raises bring
    std::vector<QuestionId> raises;     ///< an item stands here once per level it must rise; unknown rises from unknown_score
    std::vector<ActionId> actions;
};

/// Where the firm stands on the adoption triangle, exactly as data/questionnaire/README.md says.
struct Placement
{
    int layer = 1;                              ///< 1 bottom, 2 middle, 3 top
    double y = 0;                               ///< 0-3, the lines are at 1 and 2
    std::array<Coverage, 3> coverage;
    std::vector<GateResult> gates;              ///< in file order
    int coverageOnlyLayer = 1;                  ///< hollow mark: gates ignored
    double coverageOnlyY = 0;                   ///< same formula with position_gate_share 0
    std::vector<QuestionId> spikes;             ///< 飛び級: items of the top layer already in use while the firm is placed lower
    int layerIfBest = 1;                        ///< with every unknown answer taken as level 3
    double yIfBest = 0;
    /// Unknown items that make the difference, when the layers differ: those of gates between the two layers that only unknown
    /// answers close, and those of a layer whose coverage is short only because of them.
    std::vector<QuestionId> deciding;
    bool isProvisional = false;                 ///< fewer answers than min_answered_share
    double answeredShare = 0;                   ///< of the applicable scored items; a postponed layer 3 is not asked and not counted
    bool isTopPostponed = false;                ///< coverage of layer 1 below route_stop_L1
    std::vector<NearestStep> nearest;           ///< what separates the firm from the next layer; empty at the top
    int stepsToNextLayer = 0;                   ///< number of one-level raises in all of `nearest` together, shared ones once
    int itemsToNextLayer = 0;                   ///< あと○項目: distinct items in all of `nearest`, however many levels each must rise
    bool isRange() const { return layer != layerIfBest; }
};

Placement place(const Questionnaire &questionnaire, const PlacementRules &rules, const Answers &answers);

} // namespace smartsme
