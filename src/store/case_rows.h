// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/case.h"
#include "store/database.h"

namespace smartsme {

// What was typed, as rows. Called inside a transaction.

SqlRow profileValues(const FirmProfile &profile);       ///< in the order of profileColumns()
QString profileColumns();
Result<Done> writeAnswer(Database &database, qint64 caseId, const QuestionId &question, const Answer &answer);
Result<Done> writePlanOptions(Database &database, qint64 caseId, const PlanOptions &options);
/// Without any number the year is taken out again.
/// Replaces the year; without any number the year is taken out.
Result<Done> writeTypedWorkforce(Database &database, qint64 caseId, const TypedWorkforce &workforce);

/// The whole case; store.case-missing when there is none.
Result<Done> readCase(Database &database, qint64 caseId, Case &firm);
Result<Done> readLines(Database &database, std::vector<CaseLine> &lines);

Problem caseMissing(const Database &database);

} // namespace smartsme
