// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/recognition.h"
#include "store/case.h"

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace smartsme {

/// One imported content, of the case or of a batch. Not owned.
struct ContentRef
{
    const Books *books = nullptr;
    const Payroll *payroll = nullptr;
    const SourceFile &source() const { return books ? books->source : payroll->source; }
    bool isEmpty() const { return !books && !payroll; }
};

/// A file of a batch that repeats another one, of the batch or of the case.
struct ImportOverlap
{
    std::size_t file = 0;                   ///< index in the batch
    std::optional<std::size_t> otherFile;   ///< index in the batch, smaller than `file`; none: the other one is in the case
    ContentRef other;
    bool isSameContent = false;
    std::vector<Month> shared;              ///< months that both have, ascending
    std::size_t months = 0;                 ///< that the file has
    std::size_t otherMonths = 0;
};

/// Books repeat each other where they are of one kind and hold the same statement of the same month; a journal's months are those
/// with entries. Journal and trial balance do not: they are compared. Nor do a P/L and a balance sheet in two files. Payrolls repeat
/// each other where they hold the same run (month, employment type, salary or bonus). Time grows with the number of months.
/// `files`: one each, empty where a file could not be read.
std::vector<ImportOverlap> overlapsOf(const std::vector<ContentRef> &files, const Case &firm);

/// Months with entries of a journal; all months of the period of printed books.
std::set<Month> monthsIn(const Books &books);

/// What the import holds.
ContentRef contentOf(const Imported &imported);

/// First and last month of an import; the same month twice when it has none.
std::pair<Month, Month> periodOf(const Imported &imported);

} // namespace smartsme
