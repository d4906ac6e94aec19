// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/diagnosis_record.h"
#include "store/case.h"
#include "workflow/derived_answers.h"
#include "workflow/knowledge.h"

namespace smartsme {

/// The path of a number, once through: a case and the tables to the whole diagnosis. No clock, files or settings inside.
/// A plan without a start date begins on the first day of the month after `today`. Profile questions that the person has not
/// answered are taken from profile and books (workflow/derived_answers.h); the case itself is not changed.
DiagnosisRecord diagnose(const Case &firm, const Knowledge &knowledge, QDate today);

/// The profile questions that the person has not answered and that are answered in `record` by what is known.
std::vector<DerivedAnswer> derivedFor(const Case &firm, const DiagnosisRecord &record, const Knowledge &knowledge);

} // namespace smartsme
