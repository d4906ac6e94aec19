// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/diagnosis_record.h"
#include "workflow/knowledge.h"

namespace smartsme {

/// Fills what step 3 shows beyond the figures of each year: comparisons, gaps and changes taken apart, trees, people counted in
/// other ways, positions, pay, trends and cards. Needs `profile`, `sizeClass` and the years' own figures.
void takeProductivity(DiagnosisRecord &record, const Knowledge &knowledge);

} // namespace smartsme
