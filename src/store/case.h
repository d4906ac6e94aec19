// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "firm/firm_profile.h"
#include "ledger/account_map.h"
#include "ledger/books.h"
#include "ledger/workforce.h"
#include "plan/rollout_plan.h"
#include "survey/answers.h"

#include <QDateTime>

#include <vector>

namespace smartsme {

/// One firm under diagnosis with all that was entered and imported (案件). Everything computed from it is computed again.
struct Case
{
    CaseId id;
    FirmProfile profile;
    std::vector<Books> books;                   ///< in order of import
    std::vector<Payroll> payrolls;
    std::vector<TypedWorkforce> typedWorkforce; ///< by year, ascending
    UserMapping mapping;
    Answers answers;
    PlanOptions planOptions;
    QDateTime changed;                          ///< UTC, to the millisecond
    bool isSample = false;
    friend bool operator==(const Case &, const Case &) = default;
};

/// One line of the start screen. `layer` and `headline` are those of the last diagnosis, kept for the list only.
struct CaseLine
{
    CaseId id;
    QString name;
    QString industry;
    QDateTime changed;
    std::optional<int> layer;
    std::optional<double> headline;             ///< yen per person
    QString steps;                              ///< seven letters, one per step: e(mpty) p(artial) c(omplete) x(problem)
    std::optional<double> people;
    bool isSample = false;
    friend bool operator==(const CaseLine &, const CaseLine &) = default;
};

} // namespace smartsme
