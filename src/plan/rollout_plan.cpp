// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/rollout_plan.h"

#include "diagnosis/standing.h"
#include "plan/action_choice.h"
#include "plan/plan_cost.h"
#include "plan/work_schedule.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace smartsme {

namespace {

const Text noHoursReason{QStringLiteral("週に使える時間が0時間です。時間を決めると計画に入ります。"),
                         QStringLiteral("No hours a week were given. It comes into the plan once there are some.")};

Text budgetReason(Yen lowest, Yen budget)
{
    const auto shown = [](Yen amount) { return QLocale(QLocale::English).toString(amount.value()); };
    return {QStringLiteral("いちばん安い見込み%1円が、1年の予算%2円に収まりません。").arg(shown(lowest), shown(budget)),
            QStringLiteral("Its lowest cost of %1 yen does not fit the yearly budget of %2 yen.").arg(shown(lowest), shown(budget))};
}

Text missingReason(const Text &name)
{
    return {QStringLiteral("先に要る「%1」が計画にありません。").arg(name.ja),
            QStringLiteral("“%1”, which it needs first, is not in the plan.").arg(name.en)};
}

/// Larger than any priority; what comes later is pushed back by more than what comes first is pulled forward.
constexpr double firstRank = 1e6;
constexpr double laterRank = 1e9;

QString quarterOf(QDate date)
{
    return QStringLiteral("%1Q%2").arg(date.year()).arg((date.month() + 2) / 3);
}

class Planner
{
public:
    Planner(const ChoiceInput &input, ActionChoice choice)
        : m_in(input), m_choice(std::move(choice)), m_taskOf(input.catalogue.actions().size())
    {
        const double perWeek = input.catalogue.settings().hoursPerEffortWeek;
        if (!(input.options.hoursPerWeek > 0))      // nan too
            return;
        const double hours = std::clamp(input.options.hoursPerWeek, leastHoursPerWeek, mostHoursPerWeek);
        m_stretch = std::max(1.0, perWeek / hours);
        m_atOnce = std::max<std::size_t>(1, static_cast<std::size_t>(std::floor(hours / perWeek + 1e-9)));
    }

    RolloutPlan made()
    {
        if (m_in.options.hoursPerWeek > 0) {
            makeTasks();
            m_slots = scheduled(m_tasks, {m_in.options.start, m_atOnce, m_in.options.yearlyBudget});
        }
        addActions();
        addDeferred();
        addTotals();
        addGates();
        addCriticalPath();
        return std::move(m_plan);
    }

private:
    const Action &action(std::size_t position) const { return m_in.catalogue.actions()[position]; }
    int stretched(int weeks) const { return static_cast<int>(std::ceil(weeks * m_stretch - 1e-9)); }
    QDate dayOf(int week) const { return m_in.options.start.addDays(qint64{7} * week); }

    CostPath lowest(std::size_t position) const
    {
        const CostBand *band = m_in.catalogue.costBand(action(position).costBand);
        Q_ASSERT(band);
        return lowestPath(*band);
    }

    bool isOneGateAway() const
    {
        return 1 == std::ranges::count_if(m_in.placement.gates, [&](const GateResult &gate) {
            return gate.fromLayer == m_in.placement.layer && gate.state == GateState::failed;
        });
    }

    bool opensPresentGate(std::size_t position) const
    {
        return std::ranges::any_of(m_choice.needs[position].opensGates,
                                   [&](std::size_t gate) { return m_in.rules.gates[gate].fromLayer == m_in.placement.layer; });
    }

    /// Of the next stage, and no help out of the present layer: it fills hours that nothing of the present stages can use.
    bool isAheadOnly(std::size_t position) const
    {
        return action(position).stage > m_in.placement.layer && !m_in.options.added.contains(action(position).id)
            && !opensPresentGate(position);
    }

    void makeTasks()
    {
        for (std::size_t i = 0; i < m_choice.needs.size(); ++i) {
            if (m_choice.needs[i].isChosen) {
                m_taskOf[i] = m_actionOf.size();
                m_actionOf.push_back(i);
            }
        }
        for (const std::size_t position : m_actionOf) {
            const ActionNeed &need = m_choice.needs[position];
            const CostPath cost = lowest(position);
            // Where one gate alone holds the firm in its layer, the way through it comes first, with what it waits for.
            const double rank = need.priority + (isOneGateAway() && opensPresentGate(position) ? firstRank : 0.0);
            WorkTask task{rank, stretched(action(position).typicalWeeks), stretched(action(position).effortWeeks.high), {},
                          cost.initial, cost.monthly, m_in.options.added.contains(action(position).id)};
            for (const std::size_t before : need.waitsFor)
                task.after.push_back(*m_taskOf[before]);
            m_tasks.push_back(std::move(task));
        }
        inheritRanks();
        for (std::size_t task = 0; task < m_tasks.size(); ++task)
            m_tasks[task].rank -= isAheadOnly(m_actionOf[task]) ? laterRank : 0.0;
    }

    /// An action is as urgent as the most urgent one that waits for it.
    void inheritRanks()
    {
        for (bool hasChanged = true; hasChanged;) {
            hasChanged = false;
            for (const WorkTask &task : m_tasks) {
                for (const std::size_t before : task.after) {
                    if (m_tasks[before].rank < task.rank) {
                        m_tasks[before].rank = task.rank;
                        hasChanged = true;
                    }
                }
            }
        }
    }

    bool isPlaced(std::size_t position) const
    {
        return m_taskOf[position] && !m_slots.empty() && m_slots[*m_taskOf[position]].state == WorkSlot::State::placed;
    }

    PlannedAction planned(std::size_t task) const
    {
        const std::size_t position = m_actionOf[task];
        const Action &what = action(position);
        const ActionNeed &need = m_choice.needs[position];
        const CostBand &band = *m_in.catalogue.costBand(what.costBand);
        PlannedAction result;
        result.action = what.id;
        result.stage = what.stage;
        result.terms = need.terms;
        result.priority = need.priority;
        result.effortHours = what.typicalWeeks * m_in.catalogue.settings().hoursPerEffortWeek;
        result.start = dayOf(m_slots[task].start);
        result.typicalEnd = dayOf(m_slots[task].typicalEnd).addDays(-1);
        result.shortestEnd = dayOf(m_slots[task].start + stretched(what.effortWeeks.low)).addDays(-1);
        result.longestEnd = dayOf(m_slots[task].longestEnd).addDays(-1);
        result.quarter = quarterOf(result.start);
        result.initialCost = band.initial;
        result.monthlyCost = band.monthly;
        result.isCostOpenEnded = band.initialOpenEnd.has_value();
        for (const std::size_t item : need.raises)
            result.raisesItems.push_back(m_in.sheet.items[item].question->id);
        for (const std::size_t gate : need.opensGates)
            result.opensGates.push_back(m_in.rules.gates[gate].id);
        result.removesBarriers = need.removesBarriers;
        for (const std::size_t before : need.waitsFor)
            result.waitsFor.push_back(action(before).id);
        result.isPrerequisiteOnly = need.isPrerequisiteOnly;
        return result;
    }

    void addActions()
    {
        std::vector<std::size_t> order;
        for (std::size_t task = 0; task < m_slots.size(); ++task) {
            if (m_slots[task].state == WorkSlot::State::placed)
                order.push_back(task);
        }
        std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
            return std::tuple(m_slots[a].start, -m_tasks[a].rank) < std::tuple(m_slots[b].start, -m_tasks[b].rank);
        });
        for (const std::size_t task : order)
            m_plan.actions.push_back(planned(task));
    }

    Text reasonOf(std::size_t position) const
    {
        if (m_slots.empty())
            return noHoursReason;
        const WorkSlot &slot = m_slots[*m_taskOf[position]];
        if (slot.state == WorkSlot::State::waitsForUnplaced)
            return missingReason(action(m_actionOf[slot.missing]).name);
        const CostPath cost = lowest(position);
        return budgetReason(cost.initial + cost.monthly, m_in.options.yearlyBudget);
    }

    void addDeferred()
    {
        for (std::size_t i = 0; i < m_choice.needs.size(); ++i) {
            const ActionNeed &need = m_choice.needs[i];
            if (need.refused)
                m_plan.deferred.push_back({action(i).id, *need.refused});
            else if (need.isChosen && !isPlaced(i))
                m_plan.deferred.push_back({action(i).id, reasonOf(i)});
        }
    }

    void addTotals()
    {
        m_plan.end = m_in.options.start;
        const double perWeek = m_in.catalogue.settings().hoursPerEffortWeek;
        for (const PlannedAction &planned : m_plan.actions) {
            const Range<int> weeks = m_in.catalogue.find(planned.action)->effortWeeks;
            m_plan.effortHours.low += weeks.low * perWeek;
            m_plan.effortHours.high += weeks.high * perWeek;
            m_plan.end = std::max(m_plan.end, planned.typicalEnd);
        }
        m_plan.years = planYears(m_plan.actions, m_in.catalogue, m_in.options.start, m_plan.end, m_in.options.yearlyBudget);
        for (const PlanYear &year : m_plan.years) {
            m_plan.cost.low += year.cost.low;
            m_plan.cost.high += year.cost.high;
        }
    }

    /// An item reaches its pass level when every planned action linked to it has ended.
    std::vector<std::optional<Range<int>>> raisedItems() const
    {
        std::vector<std::optional<Range<int>>> raised(m_in.sheet.items.size());
        for (std::size_t task = 0; task < m_slots.size(); ++task) {
            if (m_slots[task].state != WorkSlot::State::placed)
                continue;
            for (const std::size_t item : m_choice.needs[m_actionOf[task]].raises) {
                Range<int> end = raised[item].value_or(Range<int>{});
                end.low = std::max(end.low, m_slots[task].typicalEnd);
                end.high = std::max(end.high, m_slots[task].longestEnd);
                raised[item] = end;
            }
        }
        return raised;
    }

    /// Weeks after which enough items of the gate are high; nothing when the plan does not get there.
    std::optional<Range<int>> openingOf(std::size_t gateIndex, const std::vector<std::optional<Range<int>>> &raised) const
    {
        const Gate &gate = m_in.rules.gates[gateIndex];
        std::vector<int> typical;
        std::vector<int> latest;
        for (const std::size_t item : m_in.sheet.gateItems[gateIndex]) {
            const AnswerSheet::Item &answer = m_in.sheet.items[item];
            if (answer.levelOr(m_in.rules.unknownScore) >= gate.minLevel) {
                typical.push_back(0);
                latest.push_back(0);
            } else if (raised[item] && answer.question->passLevel >= gate.minLevel) {
                typical.push_back(raised[item]->low);
                latest.push_back(raised[item]->high);
            }
        }
        const std::size_t needed = gate.requiresAll ? m_in.sheet.gateItems[gateIndex].size() : static_cast<std::size_t>(std::max(1, gate.minCount));
        if (typical.size() < needed)
            return std::nullopt;
        std::ranges::sort(typical);
        std::ranges::sort(latest);
        return Range<int>{typical[needed - 1], latest[needed - 1]};
    }

    void addGates()
    {
        const std::vector<std::optional<Range<int>>> raised = raisedItems();
        for (std::size_t gate = 0; gate < m_in.rules.gates.size(); ++gate) {
            if (m_in.placement.gates[gate].state != GateState::failed)
                continue;
            if (const std::optional<Range<int>> weeks = openingOf(gate, raised))
                m_plan.gates.push_back({m_in.rules.gates[gate].id, dayOf(weeks->low).addDays(-1), dayOf(weeks->high).addDays(-1)});
            else
                m_plan.closedGates.push_back({m_in.rules.gates[gate].id, closedReason(gate)});
        }
        if (m_plan.actions.empty())
            return;
        AnswerSheet sheet = m_in.sheet;
        for (std::size_t item = 0; item < sheet.items.size(); ++item) {
            if (raised[item])
                sheet.items[item].level = std::max(sheet.items[item].level, sheet.items[item].question->passLevel);
        }
        const Standing expected = standingOf(sheet, m_in.rules, m_in.rules.unknownScore);
        m_plan.expectedLayer = expected.layer;
        m_plan.expectedY = expected.y;
    }

    /// The reason of the first action that would have opened it.
    Text closedReason(std::size_t gate) const
    {
        for (std::size_t i = 0; i < m_choice.needs.size(); ++i) {
            const ActionNeed &need = m_choice.needs[i];
            if (std::ranges::find(need.opensGates, gate) == need.opensGates.end() || isPlaced(i))
                continue;
            if (need.refused)
                return *need.refused;
            if (need.isChosen)
                return reasonOf(i);
        }
        if (m_in.rules.gates[gate].fromLayer > m_in.placement.layer)
            return {QStringLiteral("次の段の関門です。今の段を出てから取り組みます。"),
                    QStringLiteral("It is a gate of the next layer and comes after the present one.")};
        return {QStringLiteral("「分からない」の答えを確かめると、要る施策が決まります。"),
                QStringLiteral("Checking the answers marked “don't know” will show what it takes.")};
    }

    void addCriticalPath()
    {
        std::optional<std::size_t> last;
        for (std::size_t task = 0; task < m_slots.size(); ++task) {
            const bool isPlaced = m_slots[task].state == WorkSlot::State::placed;
            if (isPlaced && (!last || m_slots[task].typicalEnd > m_slots[*last].typicalEnd))
                last = task;
        }
        for (std::optional<std::size_t> task = last; task; task = m_slots[*task].before)
            m_plan.criticalPath.push_back(action(m_actionOf[*task]).id);
        std::ranges::reverse(m_plan.criticalPath);
    }

    const ChoiceInput &m_in;
    ActionChoice m_choice;
    double m_stretch = 1;                                   ///< weeks become longer when the firm gives less than one action takes
    std::size_t m_atOnce = 1;
    std::vector<std::optional<std::size_t>> m_taskOf;       ///< by position in the catalogue
    std::vector<std::size_t> m_actionOf;                    ///< by task
    std::vector<WorkTask> m_tasks;
    std::vector<WorkSlot> m_slots;                          ///< empty without hours
    RolloutPlan m_plan;
};

} // namespace

bool areHoursPerWeek(double hours)
{
    return hours == 0 || (hours >= leastHoursPerWeek && hours <= mostHoursPerWeek);     // false for nan
}

RolloutPlan rolloutPlan(const ActionCatalogue &catalogue, const Questionnaire &questionnaire, const PlacementRules &rules,
                        const Placement &placement, const Answers &answers, const PlanOptions &options,
                        const std::set<ProductivityComponent> &gap)
{
    if (!options.start.isValid() || placement.gates.size() != rules.gates.size())
        return {};
    const AnswerSheet sheet = AnswerSheet::of(questionnaire, rules, answers);
    const ChoiceInput input{catalogue, questionnaire, rules, sheet, placement, answers, options, gap};
    return Planner(input, chosenActions(input)).made();
}

} // namespace smartsme
