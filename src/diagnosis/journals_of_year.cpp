// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/journals_of_year.h"

#include <algorithm>
#include <set>

namespace smartsme {

namespace {

std::set<Month> monthsWithEntries(const Books &file, FiscalYear year)
{
    std::set<Month> months;
    for (const AccountTotals &account : file.accounts) {
        for (const MonthlyMovement &movement : account.months) {
            if (year.contains(movement.month))
                months.insert(movement.month);
        }
    }
    return months;
}

} // namespace

bool JournalOfYear::contains(Month month) const
{
    return std::ranges::binary_search(months, month);
}

std::vector<JournalOfYear> journalsOfYear(const std::vector<Books> &books, FiscalYear year)
{
    std::vector<const Books *> files;
    for (const Books &file : books) {
        if (file.kind == BooksKind::journal)
            files.push_back(&file);
    }
    std::ranges::stable_sort(files, std::ranges::greater(), [](const Books *file) { return file->first.monthsUntil(file->last); });
    std::vector<JournalOfYear> journals;
    std::set<Month> taken;
    for (const Books *file : files) {
        JournalOfYear journal{file, {}, year.contains(file->first) && year.contains(file->last)};
        for (const Month month : monthsWithEntries(*file, year)) {
            if (taken.insert(month).second)
                journal.months.push_back(month);
            else
                journal.isWhole = false;
        }
        if (!journal.months.empty())
            journals.push_back(std::move(journal));
    }
    return journals;
}

bool coverAccounts(const std::vector<JournalOfYear> &journals, const AnnualAccounts &accounts)
{
    for (Month month = accounts.year.first(); month <= accounts.year.last(); month = month.plus(1)) {
        const bool isCovered = std::ranges::any_of(journals, [month](const JournalOfYear &journal) { return journal.contains(month); });
        if (!isCovered && std::ranges::find(accounts.missingMonths, month) == accounts.missingMonths.end())
            return false;
    }
    return true;
}

} // namespace smartsme
