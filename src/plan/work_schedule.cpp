// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/work_schedule.h"

#include <algorithm>
#include <limits>

namespace smartsme {

namespace {

/// A plan that waits longer than this for money is no plan.
constexpr int mostYears = 10;

class Scheduler
{
public:
    Scheduler(const std::vector<WorkTask> &tasks, const WorkLimits &limits)
        : m_tasks(tasks), m_limits(limits), m_slots(tasks.size()), m_isOpen(tasks.size(), true), m_earliest(tasks.size(), 0),
          m_freed(std::min(limits.atOnce, std::max<std::size_t>(tasks.size(), 1))), m_order(tasks.size())
    {
        for (std::size_t task = 0; task < tasks.size(); ++task)
            m_order[task] = task;
        std::ranges::stable_sort(m_order, std::ranges::greater(), [&](std::size_t task) { return tasks[task].rank; });
        for (int year = 0; year <= mostYears; ++year) {
            const qint64 days = limits.start.daysTo(limits.start.addYears(year));
            m_firstWeek.push_back(static_cast<int>((days + 6) / 7));
        }
    }

    std::vector<WorkSlot> run()
    {
        for (int week = 0; week >= 0;) {
            dropHopeless();
            for (const std::size_t task : m_order)
                tryStart(task, week);
            week = nextWeek(week);
        }
        dropHopeless();
        propagateLongest();
        return m_slots;
    }

private:
    struct Free
    {
        int week = 0;
        std::optional<std::size_t> by;
    };

    int yearOf(int week) const
    {
        return static_cast<int>(std::ranges::upper_bound(m_firstWeek, week) - m_firstWeek.begin()) - 1;
    }

    Yen &spent(int year)
    {
        const auto index = static_cast<std::size_t>(year);
        if (m_spent.size() <= index)
            m_spent.resize(index + 1);
        return m_spent[index];
    }

    /// Months of that year of the plan in which a task begun in `week` already runs.
    int monthsIn(int year, int week) const
    {
        if (year > yearOf(week))
            return 12;
        const int weeks = m_firstWeek[static_cast<std::size_t>(std::min(year + 1, mostYears))] - week;
        return std::clamp((weeks * 12 + 51) / 52, 1, 12);
    }

    Yen costIn(const WorkTask &task, int year, int week) const
    {
        const Yen running(task.monthly.value() * monthsIn(year, week));
        return year == yearOf(week) ? task.initial + running : running;
    }

    /// The last year the budget is looked at: costs that run on are checked one year ahead.
    bool fits(const WorkTask &task, int week)
    {
        if (task.isBudgetFree)
            return true;
        for (int year = yearOf(week); year <= yearOf(week) + 1; ++year) {
            if (spent(year) + costIn(task, year, week) > m_limits.yearlyBudget)
                return false;
        }
        return true;
    }

    void tryStart(std::size_t task, int week)
    {
        if (!m_isOpen[task] || m_earliest[task] > week)
            return;
        std::optional<std::size_t> waitedFor;
        for (const std::size_t before : m_tasks[task].after) {
            if (m_isOpen[before] || m_slots[before].typicalEnd > week)
                return;
            if (m_slots[before].typicalEnd == week)
                waitedFor = before;
        }
        const auto free = std::ranges::min_element(m_freed, {}, &Free::week);
        if (free->week > week)
            return;
        if (!fits(m_tasks[task], week)) {
            m_earliest[task] = yearOf(week) + 1 < mostYears ? m_firstWeek[static_cast<std::size_t>(yearOf(week) + 1)] : std::numeric_limits<int>::max();
            return;
        }
        for (int year = yearOf(week); year <= mostYears; ++year)
            spent(year) += costIn(m_tasks[task], year, week);
        WorkSlot &slot = m_slots[task];
        slot.start = week;
        slot.typicalEnd = week + m_tasks[task].typicalWeeks;
        slot.before = waitedFor ? waitedFor : (free->week == week ? free->by : std::nullopt);
        m_previous.push_back({task, free->by});
        *free = {slot.typicalEnd, task};
        m_isOpen[task] = false;
    }

    void drop(std::size_t task, WorkSlot::State state, std::size_t missing)
    {
        m_isOpen[task] = false;
        m_slots[task].state = state;
        m_slots[task].missing = missing;
    }

    /// Tasks whose money never comes, and then whatever waits for them.
    void dropHopeless()
    {
        for (std::size_t task = 0; task < m_tasks.size(); ++task) {
            if (m_isOpen[task] && m_earliest[task] == std::numeric_limits<int>::max())
                drop(task, WorkSlot::State::overBudget, task);
        }
        for (bool hasDropped = true; hasDropped;) {
            hasDropped = false;
            for (std::size_t task = 0; task < m_tasks.size(); ++task) {
                if (!m_isOpen[task])
                    continue;
                const auto lost = std::ranges::find_if(m_tasks[task].after, [&](std::size_t before) { return m_slots[before].state != WorkSlot::State::placed; });
                if (lost == m_tasks[task].after.end())
                    continue;
                drop(task, WorkSlot::State::waitsForUnplaced, *lost);
                hasDropped = true;
            }
        }
    }

    /// The next week at which anything can change; -1 when nothing is left to place.
    int nextWeek(int week) const
    {
        int next = std::numeric_limits<int>::max();
        for (std::size_t task = 0; task < m_tasks.size(); ++task) {
            if (m_isOpen[task] && m_earliest[task] > week)
                next = std::min(next, m_earliest[task]);
        }
        const bool isAnyOpen = std::ranges::find(m_isOpen, true) != m_isOpen.end();
        for (const auto &[task, previous] : m_previous) {
            if (isAnyOpen && m_slots[task].typicalEnd > week)
                next = std::min(next, m_slots[task].typicalEnd);
        }
        return next == std::numeric_limits<int>::max() ? -1 : next;
    }

    void propagateLongest()
    {
        for (const auto &[task, previous] : m_previous) {   // in the order of starting: what it waits for is done already
            int start = m_slots[task].start;
            for (const std::size_t before : m_tasks[task].after)
                start = std::max(start, m_slots[before].longestEnd);
            if (previous)
                start = std::max(start, m_slots[*previous].longestEnd);
            m_slots[task].longestEnd = start + m_tasks[task].longestWeeks;
        }
    }

    const std::vector<WorkTask> &m_tasks;
    const WorkLimits &m_limits;
    std::vector<WorkSlot> m_slots;
    std::vector<bool> m_isOpen;                 ///< neither placed nor dropped
    std::vector<int> m_earliest;                ///< week before which the budget says no
    std::vector<Free> m_freed;                  ///< the firm's hours, in portions of one task each
    std::vector<std::size_t> m_order;
    std::vector<int> m_firstWeek;               ///< of each year of the plan
    std::vector<Yen> m_spent;
    std::vector<std::pair<std::size_t, std::optional<std::size_t>>> m_previous;   ///< placed tasks and whose hours they took over
};

} // namespace

std::vector<WorkSlot> scheduled(const std::vector<WorkTask> &tasks, const WorkLimits &limits)
{
    return Scheduler(tasks, limits).run();
}

} // namespace smartsme
