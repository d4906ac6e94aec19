// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/journals_of_year.h"

#include <algorithm>
#include <set>

namespace smartsme {

bool JournalOfYear::contains(Month month) const
{
    return std::ranges::binary_search(months, month);
}

std::vector<JournalOfYear> journalsOfYear(const std::vector<Books> &books, FiscalYear year)
{
    std::vector<JournalOfYear> journals;
    for (const Books &file : books) {
        if (file.kind != BooksKind::journal)
            continue;
        JournalOfYear journal{&file, {}};
        for (Month month = std::max(file.first, year.first()); month <= std::min(file.last, year.last()); month = month.plus(1))
            journal.months.push_back(month);
        if (!journal.months.empty())
            journals.push_back(std::move(journal));
    }
    std::ranges::stable_sort(journals, std::ranges::greater(), [](const JournalOfYear &journal) { return journal.months.size(); });
    std::set<Month> taken;
    for (JournalOfYear &journal : journals) {
        std::erase_if(journal.months, [&](Month month) { return taken.contains(month); });
        taken.insert(journal.months.begin(), journal.months.end());
    }
    std::erase_if(journals, [](const JournalOfYear &journal) { return journal.months.empty(); });
    return journals;
}

} // namespace smartsme
