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
    std::vector<Gate> gates;
    double coverageMinL1 = 0;
    double coverageMinL2 = 0;
    double routeStopL1 = 0;
    double positionGateShare = 0;
    double positionCap = 0;
    int spikeLevel = 2;
    int unknownScore = 0;
    double minAnsweredShare = 0;

    static Result<PlacementRules> load(const QString &dataFolder);
};

enum class GateState { passed, failed, waived };

struct GateResult
{
    GateId id;
    int fromLayer = 1;
    Text name;
    GateState state = GateState::failed;
    std::vector<QuestionId> shortItems;   ///< items below the level the gate asks (for rule=any: all that could still pass it)
    bool isUnknownOnly = false;         ///< it would pass if the unknown answers were favourable
};

/// The smallest set of one-level raises that would pass one failed gate, or reach the coverage a layer asks.
struct NearestStep
{
    GateId gate;                        ///< empty: coverage of the layer
    std::vector<QuestionId> raises;     ///< an item stands here once per level it must rise
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
    std::vector<QuestionId> spikes;             ///< items of a higher layer already in use
    int layerIfBest = 1;                        ///< with every unknown answer taken as level 3
    double yIfBest = 0;
    std::vector<QuestionId> deciding;           ///< unknown items that make the difference, when the layers differ
    bool isProvisional = false;                 ///< fewer answers than min_answered_share
    double answeredShare = 0;
    bool isTopPostponed = false;                ///< coverage of layer 1 below route_stop_L1
    std::vector<NearestStep> nearest;           ///< what separates the firm from the next layer; empty at the top
    int stepsToNextLayer = 0;                   ///< number of one-level raises in all of `nearest` together
    bool isRange() const { return layer != layerIfBest; }
};

Placement place(const Questionnaire &questionnaire, const PlacementRules &rules, const Answers &answers);

} // namespace smartsme
