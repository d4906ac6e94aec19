// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "ledger/books.h"

#include <vector>

namespace smartsme {

/// A journal with the months of a fiscal year in which it is the one that counts.
struct JournalOfYear
{
    const Books *books = nullptr;       ///< not owned
    std::vector<Month> months;          ///< ascending
    bool contains(Month month) const;
};

/// The journals of a year, each month by one of them: by the one with most months of the year, of equals by the first imported.
std::vector<JournalOfYear> journalsOfYear(const std::vector<Books> &books, FiscalYear year);

} // namespace smartsme
