// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/book_findings.h"
#include "diagnosis/journals_of_year.h"

#include <vector>

namespace smartsme {

// The part of bookFindings() that is about when entries are dated and made, departments, and overtime.

/// book.month_end, book.entry_delay, book.departments. Counts are those of whole files, which may reach beyond the year: only
/// journals that lie in the year with all their months are asked (JournalOfYear::isWhole).
void addRhythm(std::vector<BookFinding> &findings, const std::vector<JournalOfYear> &journals);
/// Of the months in which every run of employees tells its overtime, where there are six or more.
void addOvertimePeak(std::vector<BookFinding> &findings, const Workforce &workforce);

} // namespace smartsme
