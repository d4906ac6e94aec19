// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/standing.h"

#include <algorithm>

namespace smartsme {

namespace {

std::array<double, 3> coverageOf(const AnswerSheet &sheet, int unknownLevel)
{
    std::array<int, 3> reached{};
    std::array<int, 3> weights{};
    for (const AnswerSheet::Item &item : sheet.items) {
        if (!item.isApplicable())
            continue;
        const auto layer = static_cast<std::size_t>(item.question->layer - 1);
        weights[layer] += item.question->weight;
        reached[layer] += item.question->weight * item.levelOr(unknownLevel);
    }
    std::array<double, 3> coverage{};
    for (std::size_t layer = 0; layer < coverage.size(); ++layer)
        coverage[layer] = weights[layer] == 0 ? 0.0 : reached[layer] / (3.0 * weights[layer]);
    return coverage;
}

GateState stateOf(const Gate &gate, const std::vector<std::size_t> &applicable, const AnswerSheet &sheet, int unknownLevel)
{
    if (applicable.empty())
        return GateState::waived;
    const auto isHigh = [&](std::size_t item) { return sheet.items[item].levelOr(unknownLevel) >= gate.minLevel; };
    const auto high = std::ranges::count_if(applicable, isHigh);
    const auto needed = gate.requiresAll ? static_cast<std::ptrdiff_t>(applicable.size()) : gate.minCount;
    return high >= needed ? GateState::passed : GateState::failed;
}

/// Step 5. `gateShare` is 0 for the coverage-only mark.
double positionIn(int layer, const Standing &standing, const PlacementRules &rules, double gateShare)
{
    const double coverage = standing.coverage[static_cast<std::size_t>(layer - 1)];
    double inner = coverage;
    if (layer < 3) {
        int passed = 0;
        int counted = 0;
        for (std::size_t i = 0; i < rules.gates.size(); ++i) {
            if (rules.gates[i].fromLayer != layer || standing.gates[i] == GateState::waived)
                continue;
            ++counted;
            passed += standing.gates[i] == GateState::passed ? 1 : 0;
        }
        const double minimum = coverageMinimum(rules, layer);
        const double gatePart = counted == 0 ? 1.0 : static_cast<double>(passed) / counted;
        const double coveragePart = minimum <= 0 ? 1.0 : std::min(1.0, coverage / minimum);
        inner = gateShare * gatePart + (1.0 - gateShare) * coveragePart;
    }
    return (layer - 1) + std::min(rules.positionCap, inner);
}

bool gatesHold(int layer, const Standing &standing, const PlacementRules &rules)
{
    for (std::size_t i = 0; i < rules.gates.size(); ++i) {
        if (rules.gates[i].fromLayer == layer && standing.gates[i] == GateState::failed)
            return false;
    }
    return true;
}

/// Step 6 asks G2.6 also of the coverage-only mark: without one use in real operation nobody stands at the top.
bool isTopUseInOperation(const Standing &standing, const PlacementRules &rules)
{
    const GateId topUse(QStringLiteral("G2.6"));
    for (std::size_t i = 0; i < rules.gates.size(); ++i) {
        if (rules.gates[i].id == topUse)
            return standing.gates[i] != GateState::failed;
    }
    return true;
}

} // namespace

AnswerSheet AnswerSheet::of(const Questionnaire &questionnaire, const PlacementRules &rules, const Answers &answers)
{
    AnswerSheet sheet;
    std::vector<std::size_t> position(questionnaire.questions().size());
    for (const Question &question : questionnaire.questions()) {
        if (!question.isScored())
            continue;
        position[static_cast<std::size_t>(&question - questionnaire.questions().data())] = sheet.items.size();
        const int level = isApplicable(question, answers) ? levelOf(question, answers).value_or(unknown) : notApplicable;
        sheet.items.push_back({&question, level});
    }
    for (const Gate &gate : rules.gates) {
        std::vector<std::size_t> &applicable = sheet.gateItems.emplace_back();
        for (const QuestionId &id : gate.items) {
            const Question *question = questionnaire.find(id);
            Q_ASSERT(question && question->isScored());
            const std::size_t item = position[static_cast<std::size_t>(question - questionnaire.questions().data())];
            if (sheet.items[item].isApplicable())
                applicable.push_back(item);
        }
    }
    return sheet;
}

Standing standingOf(const AnswerSheet &sheet, const PlacementRules &rules, int unknownLevel)
{
    Standing standing;
    standing.coverage = coverageOf(sheet, unknownLevel);
    for (std::size_t i = 0; i < rules.gates.size(); ++i)
        standing.gates.push_back(stateOf(rules.gates[i], sheet.gateItems[i], sheet, unknownLevel));

    const bool isCovered1 = standing.coverage[0] >= rules.coverageMinL1;
    const bool isCovered2 = standing.coverage[1] >= rules.coverageMinL2;
    if (!isCovered1 || !gatesHold(1, standing, rules))
        standing.layer = 1;
    else
        standing.layer = isCovered2 && gatesHold(2, standing, rules) ? 3 : 2;
    standing.y = positionIn(standing.layer, standing, rules, rules.positionGateShare);

    if (!isCovered1)
        standing.coverageOnlyLayer = 1;
    else
        standing.coverageOnlyLayer = isCovered2 && isTopUseInOperation(standing, rules) ? 3 : 2;
    standing.coverageOnlyY = positionIn(standing.coverageOnlyLayer, standing, rules, 0.0);
    return standing;
}

} // namespace smartsme
