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

#include <set>
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
    UserMapping mapping;                        ///< choices of the person, and those taken over from the office's other cases
    std::set<QString> officeAccounts;           ///< accounts of `mapping` that were taken over
    Answers answers;
    PlanOptions planOptions;
    QDateTime changed;                          ///< UTC, to the millisecond
    bool isSample = false;
    friend bool operator==(const Case &, const Case &) = default;
};

/// A category chosen by the person for an account, and where the account stood then.
struct AccountChoice
{
    QString account;                            ///< normalised
    CategoryId category;
    std::optional<Statement> statement;
    QString section;
    friend bool operator==(const AccountChoice &, const AccountChoice &) = default;
};

/// What other cases of the case file chose for an account: the memory of the office.
struct OfficeChoice
{
    AccountChoice choice;
    int cases = 0;
    friend bool operator==(const OfficeChoice &, const OfficeChoice &) = default;
};

/// The last change of a case's imports, which can be taken back.
struct ImportChange
{
    enum class Kind { files, removal, typedAmounts, accountChoice };   ///< typedAmounts: amounts, people or both, typed by hand
    Kind kind = Kind::files;
    QDateTime when;                             ///< UTC
    QStringList added;                          ///< names of the files that go out again
    QStringList restored;                       ///< names of the files that come back
    QString account;                            ///< accountChoice: the account, normalised
    std::optional<FiscalYear> people{};         ///< typedAmounts: the year whose typed people become what they were
    friend bool operator==(const ImportChange &, const ImportChange &) = default;
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
