// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/placement.h"

#include "diagnosis/nearest_step.h"
#include "diagnosis/standing.h"

#include <algorithm>
#include <set>

namespace smartsme {

namespace {

constexpr int bestLevel = 3;

std::array<Coverage, 3> coverageDetails(const AnswerSheet &sheet, const Standing &standing)
{
    std::array<Coverage, 3> result;
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i].layer = static_cast<int>(i) + 1;
        result[i].value = standing.coverage[i];
    }
    for (const AnswerSheet::Item &item : sheet.items) {
        if (!item.isApplicable())
            continue;
        Coverage &coverage = result[static_cast<std::size_t>(item.question->layer - 1)];
        ++coverage.applicable;
        if (item.level == AnswerSheet::unknown)
            coverage.unknown.push_back(item.question->id);
        else
            ++coverage.answered;
    }
    return result;
}

std::vector<GateResult> gateResults(const AnswerSheet &sheet, const PlacementRules &rules, const Standing &now, const Standing &best)
{
    std::vector<GateResult> results;
    for (std::size_t i = 0; i < rules.gates.size(); ++i) {
        const Gate &gate = rules.gates[i];
        GateResult result{gate.id, gate.fromLayer, gate.name, now.gates[i], {}, false};
        if (result.state == GateState::failed) {
            result.isUnknownOnly = best.gates[i] == GateState::passed;
            for (const std::size_t item : sheet.gateItems[i]) {
                if (sheet.items[item].levelOr(rules.unknownScore) < gate.minLevel)
                    result.shortItems.push_back(sheet.items[item].question->id);
            }
        }
        results.push_back(std::move(result));
    }
    return results;
}

std::vector<QuestionId> decidingItems(const AnswerSheet &sheet, const PlacementRules &rules, const Standing &now, const Standing &best)
{
    std::vector<bool> decides(sheet.items.size(), false);
    for (int layer = now.layer; layer < best.layer; ++layer) {
        for (std::size_t gate = 0; gate < rules.gates.size(); ++gate) {
            if (rules.gates[gate].fromLayer != layer || now.gates[gate] != GateState::failed)
                continue;
            for (const std::size_t item : sheet.gateItems[gate])
                decides[item] = decides[item] || sheet.items[item].level == AnswerSheet::unknown;
        }
        if (now.coverage[static_cast<std::size_t>(layer - 1)] >= coverageMinimum(rules, layer))
            continue;
        for (std::size_t item = 0; item < sheet.items.size(); ++item)
            decides[item] = decides[item] || (sheet.items[item].level == AnswerSheet::unknown && sheet.items[item].question->layer == layer);
    }
    std::vector<QuestionId> deciding;
    for (std::size_t item = 0; item < sheet.items.size(); ++item) {
        if (decides[item])
            deciding.push_back(sheet.items[item].question->id);
    }
    return deciding;
}

/// Step 8. The worked cases list items of the top layer only: a middle item in use is how a firm leaves the bottom (G1.5), no spike.
std::vector<QuestionId> spikesOf(const AnswerSheet &sheet, const PlacementRules &rules, int layer)
{
    std::vector<QuestionId> spikes;
    for (const AnswerSheet::Item &item : sheet.items) {
        if (layer < 3 && item.question->layer == 3 && item.level >= rules.spikeLevel)
            spikes.push_back(item.question->id);
    }
    return spikes;
}

int distinctItems(const std::vector<NearestStep> &steps)
{
    std::set<QuestionId> items;
    for (const NearestStep &step : steps)
        items.insert(step.raises.begin(), step.raises.end());
    return static_cast<int>(items.size());
}

double answeredShareOf(const std::array<Coverage, 3> &coverage, bool isTopPostponed)
{
    int applicable = 0;
    int answered = 0;
    for (const Coverage &layer : coverage) {
        const bool isLeftOut = layer.layer == 3 && isTopPostponed;
        applicable += isLeftOut ? layer.answered : layer.applicable;
        answered += layer.answered;
    }
    return applicable == 0 ? 0.0 : static_cast<double>(answered) / applicable;
}

} // namespace

Placement place(const Questionnaire &questionnaire, const PlacementRules &rules, const Answers &answers)
{
    const AnswerSheet sheet = AnswerSheet::of(questionnaire, rules, answers);
    const Standing now = standingOf(sheet, rules, rules.unknownScore);
    const Standing best = standingOf(sheet, rules, bestLevel);

    Placement placement;
    placement.layer = now.layer;
    placement.y = now.y;
    placement.coverage = coverageDetails(sheet, now);
    placement.gates = gateResults(sheet, rules, now, best);
    placement.coverageOnlyLayer = now.coverageOnlyLayer;
    placement.coverageOnlyY = now.coverageOnlyY;
    placement.spikes = spikesOf(sheet, rules, now.layer);
    placement.layerIfBest = best.layer;
    placement.yIfBest = best.y;
    placement.deciding = decidingItems(sheet, rules, now, best);
    placement.isTopPostponed = now.coverage[0] < rules.routeStopL1;
    placement.answeredShare = answeredShareOf(placement.coverage, placement.isTopPostponed);
    placement.isProvisional = placement.answeredShare < rules.minAnsweredShare;
    NearestSteps nearest = nearestSteps(sheet, rules, now);
    placement.nearest = std::move(nearest.steps);
    placement.stepsToNextLayer = nearest.raises;
    placement.itemsToNextLayer = distinctItems(placement.nearest);
    return placement;
}

} // namespace smartsme
