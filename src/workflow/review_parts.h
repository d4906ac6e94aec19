// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal_calendar.h"
#include "workflow/import_overlap.h"
#include "workflow/import_review.h"

#include <vector>

namespace smartsme {

// The parts of reviewOf(), one file each.

/// What all parts look at.
struct ReviewInput
{
    const std::vector<ReadFile> &files;
    const Case &firm;
    const Knowledge &knowledge;
    Language language;
    std::vector<ContentRef> contents;       ///< of each file; empty where it could not be read

    /// Batch and case with what they both hold counted once: of two that repeat each other the one with fewer months is left out, of
    /// equal ones that of the case, or the later file. Books that both have months of their own stay.
    std::vector<ContentRef> counted(const std::vector<ImportOverlap> &overlaps) const;
    /// Index of the file a content belongs to; none: it is in the case.
    std::optional<std::size_t> fileOf(const SourceFile &source) const;
};

/// Batch and case as they would be, each period counted once.
struct ReviewBooks
{
    std::vector<Books> books;
    std::vector<Payroll> payrolls;
};

// review_files.cpp
FileReview fileReviewOf(const ReadFile &file);
std::vector<ReviewItem> refusedItems(const ReviewInput &input);
std::vector<ReviewItem> taxItems(const ReviewInput &input, const std::vector<ContentRef> &counted);

// review_repetitions.cpp
std::vector<ReviewItem> repetitionItems(const ReviewInput &input, const std::vector<ImportOverlap> &overlaps);

// review_periods.cpp
std::vector<PeriodReview> periodsOf(const std::vector<ContentRef> &contents, const FiscalCalendar &calendar);
std::vector<ReviewItem> gapItems(const std::vector<PeriodReview> &periods, Language language);
std::vector<ReviewItem> carryItems(const ReviewInput &input, const ReviewBooks &all);

// review_comparisons.cpp
std::vector<ReviewItem> journalItems(const ReviewInput &input, const ReviewBooks &all);
std::vector<ReviewItem> payrollItems(const ReviewInput &input, const ReviewBooks &all);

/// A payroll or a wage ledger, no attendance and no list of people.
bool tellsPay(const Payroll &payroll);
/// "2024年4月〜2025年3月"
QString periodText(Month first, Month last, Language language);
QString monthNames(const std::vector<Month> &months, Language language);
/// Largest difference first.
void sortAmounts(std::vector<ReviewAmount> &amounts);

} // namespace smartsme
