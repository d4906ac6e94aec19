// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yen.h"

#include <QDate>

#include <cstddef>
#include <optional>
#include <vector>

namespace smartsme {

/// A piece of work to be placed in weeks. Weeks are already those of the firm (stretched when it gives fewer hours).
struct WorkTask
{
    double rank = 0;                        ///< higher goes first among those that may start
    int typicalWeeks = 1;
    int longestWeeks = 1;
    std::vector<std::size_t> after;         ///< tasks that must have ended; no cycles
    Yen initial;                            ///< lowest cost in the year of the start
    Yen monthly;                            ///< lowest cost of each month from then on
    bool isBudgetFree = false;              ///< the person wants it: the budget does not hold it back
};

struct WorkLimits
{
    QDate start;
    std::size_t atOnce = 1;                 ///< tasks that fit into the firm's weekly hours together
    Yen yearlyBudget;
};

struct WorkSlot
{
    enum class State { placed, overBudget /* in every year */, waitsForUnplaced };
    State state = State::placed;
    int start = 0;                          ///< week, 0 is the first
    int typicalEnd = 0;                     ///< first week after it
    int longestEnd = 0;
    std::optional<std::size_t> before;      ///< the task that, by ending, let it start: a prerequisite or one that freed the hours
    std::size_t missing = 0;                ///< waitsForUnplaced: the task it waits for
};

/// Places every task at the earliest week at which its prerequisites have ended, hours are free and the lowest cost fits what is
/// left of that year's budget; a task that does not fit waits for the next year of the plan. Same input, same result.
std::vector<WorkSlot> scheduled(const std::vector<WorkTask> &tasks, const WorkLimits &limits);

} // namespace smartsme
