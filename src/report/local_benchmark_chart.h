// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "report/chart_value.h"
#include "report/diagnosis_record.h"

namespace smartsme {

// What is shown of the ローカルベンチマーク of one year; `year` is one of record.years.

/// "30点のうち18点です。": the total, or how many of the six have points. Never a rank: its limits are not known.
QString localBenchmarkHeadline(const YearRecord &year, Language language);
/// What stands out, and the total of the year before.
QString localBenchmarkRemark(const DiagnosisRecord &record, const YearRecord &year, Language language);

/// Points of the year and of the two before it.
RadarChart localBenchmarkRadar(const DiagnosisRecord &record, const YearRecord &year, Language language);
/// Each indicator between its thresholds.
BandsChart localBenchmarkBands(const YearRecord &year, Language language);

/// Where a value stands among limits given from the worst to the best: 0 to the number of limits + 1, the whole part is the band and
/// each band has the same width. Beyond the outer limits the place nears the end and never reaches it.
double placeInBands(double value, const std::vector<double> &limits, bool isLowerBetter);

} // namespace smartsme
