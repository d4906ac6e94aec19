// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/diagnosis_record.h"
#include "store/case.h"
#include "workflow/knowledge.h"

namespace smartsme {

/// The path of a number, once through: a case and the tables to the whole diagnosis. No clock, files or settings inside.
DiagnosisRecord diagnose(const Case &firm, const Knowledge &knowledge, QDate today);

} // namespace smartsme
