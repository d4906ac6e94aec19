// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/nearest_step.h"

#include <algorithm>
#include <optional>

namespace smartsme {

namespace {

constexpr std::size_t mostCombinations = 20'000;

/// Levels added to each item of the sheet.
using Raises = std::vector<int>;
using Choice = std::vector<std::size_t>;    ///< items that one gate lifts to its level

struct Solution
{
    Raises raises;
    int count = 0;
    int weight = 0;     ///< Σ weight × raises
};

class Search
{
public:
    Search(const AnswerSheet &sheet, const PlacementRules &rules, const Standing &standing)
        : m_sheet(sheet), m_rules(rules), m_layer(standing.layer)
    {
        for (std::size_t gate = 0; gate < rules.gates.size(); ++gate) {
            if (rules.gates[gate].fromLayer == m_layer && standing.gates[gate] == GateState::failed)
                m_failed.push_back(gate);
        }
        for (std::size_t item = 0; item < sheet.items.size(); ++item) {
            if (sheet.items[item].isApplicable() && sheet.items[item].question->layer == m_layer)
                m_covering.push_back(item);
        }
        std::ranges::stable_sort(m_covering, std::ranges::greater(),
                                 [&](std::size_t item) { return sheet.items[item].question->weight; });
    }

    NearestSteps best()
    {
        std::vector<std::vector<Choice>> choices;
        std::size_t combinations = 1;
        for (const std::size_t gate : m_failed) {
            choices.push_back(choicesOf(gate));
            combinations = std::min(combinations * choices.back().size(), mostCombinations + 1);
        }
        if (combinations > mostCombinations) {
            for (std::vector<Choice> &of : choices)
                of = {cheapest(of)};
        }
        tryAll(choices, 0, Raises(m_sheet.items.size(), 0));
        return stepsOf(*m_best);
    }

private:
    int levelOf(std::size_t item) const { return m_sheet.items[item].levelOr(m_rules.unknownScore); }
    int missing(std::size_t item, const Gate &gate) const { return std::max(0, gate.minLevel - levelOf(item)); }

    std::vector<Choice> choicesOf(std::size_t gateIndex) const
    {
        const Gate &gate = m_rules.gates[gateIndex];
        Choice low;
        for (const std::size_t item : m_sheet.gateItems[gateIndex]) {
            if (missing(item, gate) > 0)
                low.push_back(item);
        }
        const std::size_t high = m_sheet.gateItems[gateIndex].size() - low.size();
        const auto asked = static_cast<std::size_t>(std::max(0, gate.minCount));
        if (gate.requiresAll || asked >= high + low.size())
            return {low};
        return subsets(low, asked - high);
    }

    /// All subsets of `size` items, in lexicographic order; stops at the limit.
    static std::vector<Choice> subsets(const Choice &items, std::size_t size)
    {
        std::vector<bool> taken(items.size(), false);
        std::fill_n(taken.begin(), size, true);
        std::vector<Choice> result;
        do {
            Choice choice;
            for (std::size_t i = 0; i < items.size(); ++i) {
                if (taken[i])
                    choice.push_back(items[i]);
            }
            result.push_back(std::move(choice));
        } while (result.size() <= mostCombinations && std::prev_permutation(taken.begin(), taken.end()));
        return result;
    }

    Choice cheapest(const std::vector<Choice> &choices) const
    {
        const auto levels = [&](const Choice &choice) {
            int sum = 0;
            for (const std::size_t item : choice)
                sum -= levelOf(item);
            return sum;
        };
        return *std::ranges::min_element(choices, {}, levels);
    }

    void tryAll(const std::vector<std::vector<Choice>> &choices, std::size_t at, const Raises &raises)
    {
        if (at == choices.size()) {
            keepIfBetter(covered(raises));
            return;
        }
        for (const Choice &choice : choices[at]) {
            Raises next = raises;
            for (const std::size_t item : choice)
                next[item] = std::max(next[item], missing(item, m_rules.gates[m_failed[at]]));
            tryAll(choices, at + 1, next);
        }
    }

    /// Fills the coverage that is still short, heaviest items first.
    Solution covered(Raises raises) const
    {
        int weights = 0;
        int reached = 0;
        int gain = 0;
        for (const std::size_t item : m_covering) {
            const int weight = m_sheet.items[item].question->weight;
            weights += weight;
            reached += weight * levelOf(item);
            gain += weight * raises[item];
        }
        const double minimum = coverageMinimum(m_rules, m_layer);
        const auto isShort = [&] { return weights > 0 && (reached + gain) / (3.0 * weights) < minimum; };
        for (const std::size_t item : m_covering) {
            while (isShort() && levelOf(item) + raises[item] < 3) {
                ++raises[item];
                gain += m_sheet.items[item].question->weight;
            }
        }
        int count = 0;
        int weight = 0;
        for (std::size_t item = 0; item < raises.size(); ++item) {
            count += raises[item];
            weight += raises[item] * m_sheet.items[item].question->weight;
        }
        return {std::move(raises), count, weight};
    }

    void keepIfBetter(Solution solution)
    {
        const bool isBetter = !m_best || solution.count < m_best->count
            || (solution.count == m_best->count && solution.weight > m_best->weight);
        if (isBetter)
            m_best = std::move(solution);
    }

    void add(NearestStep &step, std::size_t item, int times) const
    {
        const Question &question = *m_sheet.items[item].question;
        if (times <= 0)
            return;
        step.raises.insert(step.raises.end(), static_cast<std::size_t>(times), question.id);
        for (const ActionId &action : question.actions) {
            if (std::ranges::find(step.actions, action) == step.actions.end())
                step.actions.push_back(action);
        }
    }

    /// Gates first; what they do not need of the raises is there for the coverage.
    NearestSteps stepsOf(const Solution &solution) const
    {
        NearestSteps result;
        result.raises = solution.count;
        Raises beyond = solution.raises;
        for (const std::size_t gateIndex : m_failed) {
            const Gate &gate = m_rules.gates[gateIndex];
            NearestStep step{gate.id, {}, {}};
            for (const std::size_t item : chosenBy(gateIndex, solution)) {
                const int needed = missing(item, gate);
                add(step, item, needed);
                beyond[item] = std::min(beyond[item], solution.raises[item] - needed);
            }
            result.steps.push_back(std::move(step));
        }
        NearestStep coverage;
        for (std::size_t item = 0; item < beyond.size(); ++item)
            add(coverage, item, beyond[item]);
        if (!coverage.raises.empty())
            result.steps.push_back(std::move(coverage));
        return result;
    }

    /// The items that pass the gate in the solution, no more than it asks, those with the fewest raises first.
    Choice chosenBy(std::size_t gateIndex, const Solution &solution) const
    {
        const Gate &gate = m_rules.gates[gateIndex];
        Choice raised;
        std::size_t high = 0;
        for (const std::size_t item : m_sheet.gateItems[gateIndex]) {
            const int needed = missing(item, gate);
            if (needed == 0)
                ++high;
            else if (solution.raises[item] >= needed)
                raised.push_back(item);
        }
        const auto asked = static_cast<std::size_t>(std::max(0, gate.minCount));
        if (!gate.requiresAll && high < asked && raised.size() > asked - high) {
            std::ranges::stable_sort(raised, {}, [&](std::size_t item) { return missing(item, gate); });
            raised.resize(asked - high);
        }
        return raised;
    }

    const AnswerSheet &m_sheet;
    const PlacementRules &m_rules;
    int m_layer;
    std::vector<std::size_t> m_failed;      ///< gates of the layer
    std::vector<std::size_t> m_covering;    ///< items of the layer, heaviest first
    std::optional<Solution> m_best;
};

} // namespace

NearestSteps nearestSteps(const AnswerSheet &sheet, const PlacementRules &rules, const Standing &standing)
{
    if (standing.layer >= 3)
        return {};
    return Search(sheet, rules, standing).best();
}

} // namespace smartsme
