// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/action_choice.h"

#include <algorithm>
#include <tuple>

namespace smartsme {

namespace {

const Text removedReason{QStringLiteral("計画に入れないと決めた施策です。"), QStringLiteral("You decided to leave this action out.")};
const Text profileReason{QStringLiteral("会社の前提（取引の形など）に当てはまりません。"), QStringLiteral("It does not fit the firm's profile.")};

Text windowReason(int stage)
{
    return {QStringLiteral("ステージ%1の施策です。今の段を出てから計画に入ります。").arg(stage),
            QStringLiteral("It belongs to stage %1 and comes once the firm has left its present layer.").arg(stage)};
}

Text limitReason(int stage, int most)
{
    return {QStringLiteral("ステージ%1で先に始めるのは%2件までです。次の見直しで入ります。").arg(stage).arg(most),
            QStringLiteral("A plan opens at most %2 actions of stage %1 ahead. It comes at the next review.").arg(stage).arg(most)};
}

Text missingReason(const Text &name)
{
    return {QStringLiteral("先に要る「%1」が計画にありません。").arg(name.ja),
            QStringLiteral("“%1”, which it needs first, is not in the plan.").arg(name.en)};
}

Text componentName(ProductivityComponent component)
{
    switch (component) {
    case ProductivityComponent::valueAdded: return {QStringLiteral("付加価値に効く"), QStringLiteral("bears on value added")};
    case ProductivityComponent::staffCost: return {QStringLiteral("人件費に効く"), QStringLiteral("bears on staff cost")};
    case ProductivityComponent::hours: return {QStringLiteral("労働時間に効く"), QStringLiteral("bears on working hours")};
    }
    Q_UNREACHABLE();
}

class Chooser
{
public:
    explicit Chooser(const ChoiceInput &input)
        : m_in(input), m_actions(input.catalogue.actions())
    {
        m_choice.needs.resize(m_actions.size());
        m_choice.wantedItems.resize(input.sheet.items.size(), false);
    }

    ActionChoice made()
    {
        findWantedItems();
        linkItems();
        linkGates();
        addBonuses();
        openPrerequisites();
        refuse();
        choose();
        return std::move(m_choice);
    }

private:
    template <typename Use>
    void forActionsOf(std::size_t item, Use use)
    {
        for (const ActionId &id : m_in.sheet.items[item].question->actions) {
            if (const std::optional<std::size_t> action = m_in.catalogue.position(id))
                use(*action);
        }
    }

    bool isGateOfLayer(std::size_t gate) const
    {
        return m_in.rules.gates[gate].fromLayer == m_in.placement.layer && m_in.placement.gates[gate].state == GateState::failed;
    }

    void findWantedItems()
    {
        const bool hasAnswers = m_in.placement.answeredShare > 0;
        for (std::size_t i = 0; i < m_in.sheet.items.size(); ++i) {
            const AnswerSheet::Item &item = m_in.sheet.items[i];
            m_choice.wantedItems[i] = item.isApplicable() && item.level != AnswerSheet::unknown && item.level < item.question->passLevel;
        }
        for (std::size_t gate = 0; hasAnswers && gate < m_in.rules.gates.size(); ++gate) {
            for (const std::size_t item : m_in.sheet.gateItems[gate]) {
                const bool isUnknown = m_in.sheet.items[item].level == AnswerSheet::unknown;
                m_choice.wantedItems[item] = m_choice.wantedItems[item] || (isUnknown && isGateOfLayer(gate));
            }
        }
    }

    void linkItems()
    {
        std::vector<bool> isShort(m_actions.size(), false);
        std::vector<bool> isLinked(m_actions.size(), false);
        for (std::size_t i = 0; i < m_in.sheet.items.size(); ++i) {
            const AnswerSheet::Item &item = m_in.sheet.items[i];
            const int level = item.levelOr(m_in.rules.unknownScore);
            const bool isOpen = item.isApplicable() && (item.level == AnswerSheet::unknown || level < item.question->passLevel);
            forActionsOf(i, [&](std::size_t action) {
                isLinked[action] = true;
                isShort[action] = isShort[action] || isOpen;
                if (!m_choice.wantedItems[i])
                    return;
                ActionNeed &need = m_choice.needs[action];
                need.isWanted = true;
                need.raises.push_back(i);
                need.terms.push_back({PriorityTerm::Kind::gap, item.question->text,
                                      static_cast<double>(item.question->weight * (item.question->passLevel - level))});
            });
        }
        for (std::size_t action = 0; action < m_actions.size(); ++action)
            m_choice.needs[action].isDone = isLinked[action] && !isShort[action];
    }

    void linkGates()
    {
        for (std::size_t gate = 0; gate < m_in.rules.gates.size(); ++gate) {
            if (m_in.placement.gates[gate].state != GateState::failed)
                continue;
            for (const std::size_t item : m_in.sheet.gateItems[gate]) {
                if (m_in.sheet.items[item].levelOr(m_in.rules.unknownScore) >= m_in.rules.gates[gate].minLevel || !m_choice.wantedItems[item])
                    continue;
                forActionsOf(item, [&](std::size_t action) { linkGate(gate, m_choice.needs[action]); });
            }
        }
    }

    /// The bonus goes to the gates that hold the firm in its layer; those of a later layer are only named.
    void linkGate(std::size_t gate, ActionNeed &need)
    {
        if (std::ranges::find(need.opensGates, gate) != need.opensGates.end())
            return;
        need.opensGates.push_back(gate);
        if (isGateOfLayer(gate))
            need.terms.push_back({PriorityTerm::Kind::gate, m_in.rules.gates[gate].name, m_in.catalogue.settings().gateBonus});
    }

    std::set<BarrierId> tickedBarriers() const
    {
        std::set<BarrierId> ticked;
        for (const Question &question : m_in.questionnaire.questions()) {
            const auto answer = question.dimension == QStringLiteral("BARRIER") ? m_in.answers.find(question.id) : m_in.answers.end();
            if (answer == m_in.answers.end())
                continue;
            for (const QString &code : answer->second.codes)
                ticked.insert(BarrierId(code));
        }
        return ticked;
    }

    void addBonuses()
    {
        const std::set<BarrierId> ticked = tickedBarriers();
        for (std::size_t i = 0; i < m_actions.size(); ++i) {
            ActionNeed &need = m_choice.needs[i];
            const Action &action = m_actions[i];
            if (!need.isWanted && !m_in.options.added.contains(action.id))
                continue;
            for (const BarrierId &barrier : action.barriers) {
                const Barrier *known = ticked.contains(barrier) ? m_in.catalogue.barrier(barrier) : nullptr;
                if (!known)
                    continue;
                need.removesBarriers.push_back(barrier);
                need.terms.push_back({PriorityTerm::Kind::barrier, known->name, m_in.catalogue.settings().barrierBonus});
            }
            for (const ProductivityComponent component : action.components) {
                if (m_in.gap.contains(component))
                    need.terms.push_back({PriorityTerm::Kind::productivity, componentName(component), m_in.catalogue.settings().productivityBonus});
            }
            double sum = 0;
            for (const PriorityTerm &term : need.terms)
                sum += term.value;
            need.priority = sum / action.typicalWeeks;
        }
    }

    /// A prerequisite that the answers show as done, or that is nothing for this firm, is not waited for.
    void openPrerequisites()
    {
        for (std::size_t i = 0; i < m_actions.size(); ++i)
            m_choice.needs[i].isApplicable = conditionHolds(m_actions[i].appliesIf, m_in.answers);
        for (std::size_t i = 0; i < m_actions.size(); ++i) {
            for (const std::size_t before : m_in.catalogue.prerequisites(i)) {
                const ActionNeed &other = m_choice.needs[before];
                const bool isAdded = m_in.options.added.contains(m_actions[before].id);
                if ((other.isApplicable && !other.isDone) || isAdded)
                    m_choice.needs[i].waitsFor.push_back(before);
            }
        }
    }

    bool isAdded(std::size_t action) const { return m_in.options.added.contains(m_actions[action].id); }
    bool isRemoved(std::size_t action) const { return m_in.options.removed.contains(m_actions[action].id); }

    /// The removed action that this one cannot do without, itself included; nothing when it can be done.
    std::optional<std::size_t> removedBefore(std::size_t action) const
    {
        if (isRemoved(action))
            return action;
        for (const std::size_t before : m_choice.needs[action].waitsFor) {
            if (const std::optional<std::size_t> removed = removedBefore(before))
                return removed;
        }
        return std::nullopt;
    }

    void refuse()
    {
        const int layer = m_in.placement.layer;
        const Text beyond = windowReason(layer + 2);
        for (std::size_t i = 0; i < m_actions.size(); ++i) {
            ActionNeed &need = m_choice.needs[i];
            if (!need.isWanted && !isAdded(i))
                continue;
            const std::optional<std::size_t> removed = m_in.options.removed.empty() ? std::nullopt : removedBefore(i);
            if (removed)
                need.refused = *removed == i ? removedReason : missingReason(m_actions[*removed].name);
            else if (!isAdded(i) && !need.isApplicable)
                need.refused = profileReason;
            else if (!isAdded(i) && m_actions[i].stage > layer + 1)
                need.refused = beyond;      // stages are 1 to 3: it is layer + 2
        }
    }

    void choose()
    {
        const int nextStage = m_in.placement.layer + 1;
        std::vector<std::size_t> ahead;
        for (std::size_t i = 0; i < m_actions.size(); ++i) {
            const ActionNeed &need = m_choice.needs[i];
            if ((!need.isWanted && !isAdded(i)) || need.refused)
                continue;
            if (m_actions[i].stage < nextStage || isAdded(i))
                take(i);
            else
                ahead.push_back(i);
        }
        chooseAhead(std::move(ahead), nextStage);
    }

    /// The start of the next stage: what opens a gate that nothing chosen opens yet, then what needs the fewest other new actions,
    /// then the highest priority, as far as the setting allows.
    void chooseAhead(std::vector<std::size_t> ahead, int stage)
    {
        int left = m_in.catalogue.settings().nextStageStart;
        const Text tooMany = limitReason(stage, left);
        while (!ahead.empty() && left > 0) {
            std::vector<std::tuple<bool, int, double, std::size_t>> keys;
            for (const std::size_t action : ahead)
                keys.emplace_back(!opensClosedGate(action), newActions(action, stage), -m_choice.needs[action].priority, action);
            const auto [isNoKey, needed, priority, action] = *std::ranges::min_element(keys);
            std::erase(ahead, action);
            if (needed > left) {
                m_choice.needs[action].refused = tooMany;
                continue;
            }
            left -= needed;
            take(action);
        }
        for (const std::size_t action : ahead) {
            if (!m_choice.needs[action].isChosen)
                m_choice.needs[action].refused = tooMany;
        }
    }

    bool opensClosedGate(std::size_t action) const
    {
        return std::ranges::any_of(m_choice.needs[action].opensGates, [&](std::size_t gate) {
            return isGateOfLayer(gate) && std::ranges::none_of(m_choice.needs, [&](const ActionNeed &need) {
                return need.isChosen && std::ranges::find(need.opensGates, gate) != need.opensGates.end();
            });
        });
    }

    /// Actions of that stage which taking this one would add, itself included.
    int newActions(std::size_t action, int stage) const
    {
        std::vector<std::size_t> reached{action};
        int count = 0;
        for (std::size_t next = 0; next < reached.size(); ++next) {
            const ActionNeed &need = m_choice.needs[reached[next]];
            if (need.isChosen)
                continue;
            count += m_actions[reached[next]].stage == stage ? 1 : 0;
            for (const std::size_t before : need.waitsFor) {
                if (std::ranges::find(reached, before) == reached.end())
                    reached.push_back(before);
            }
        }
        return count;
    }

    void take(std::size_t action)
    {
        ActionNeed &need = m_choice.needs[action];
        if (need.isChosen)
            return;
        need.isChosen = true;
        need.refused.reset();
        need.isPrerequisiteOnly = !need.isWanted && !isAdded(action);
        for (const std::size_t before : need.waitsFor)
            take(before);
    }

    const ChoiceInput &m_in;
    const std::vector<Action> &m_actions;
    ActionChoice m_choice;
};

} // namespace

ActionChoice chosenActions(const ChoiceInput &input)
{
    return Chooser(input).made();
}

} // namespace smartsme
