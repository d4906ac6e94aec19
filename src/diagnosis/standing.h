// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/placement.h"

#include <array>
#include <cstddef>
#include <vector>

namespace smartsme {

/// The scored answers, read once: the placement is evaluated several times (unknown answers worst and best, forecasts).
struct AnswerSheet
{
    static constexpr int notApplicable = -2;
    static constexpr int unknown = -1;

    struct Item
    {
        const Question *question = nullptr;
        int level = notApplicable;          ///< 0-3, unknown or notApplicable
        bool isApplicable() const { return level != notApplicable; }
        int levelOr(int unknownLevel) const { return level == unknown ? unknownLevel : level; }
    };
    std::vector<Item> items;                            ///< scored questions in file order
    std::vector<std::vector<std::size_t>> gateItems;    ///< for each gate of the rules: its applicable items

    static AnswerSheet of(const Questionnaire &questionnaire, const PlacementRules &rules, const Answers &answers);
};

/// The placement of a sheet with every unknown answer taken as one level (data/questionnaire/README.md, steps 2 to 6).
struct Standing
{
    std::array<double, 3> coverage{};
    std::vector<GateState> gates;       ///< in the order of the rules
    int layer = 1;
    double y = 0;
    int coverageOnlyLayer = 1;
    double coverageOnlyY = 0;
};
Standing standingOf(const AnswerSheet &sheet, const PlacementRules &rules, int unknownLevel);

/// The coverage that must be reached to leave the layer: 1 or 2.
inline double coverageMinimum(const PlacementRules &rules, int layer)
{
    return layer == 1 ? rules.coverageMinL1 : rules.coverageMinL2;
}

} // namespace smartsme
