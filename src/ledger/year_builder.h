// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/annual_accounts.h"
#include "ledger/year_sources.h"

#include <map>
#include <optional>
#include <vector>

namespace smartsme {

/// Balance of one account, debit less credit. Carried from the end of a year to the start of the next.
struct Balance
{
    QString name;
    CategoryId category;
    Yen net;
};
using Balances = std::map<QString, Balance>;        ///< by normalised account name and category

/// What one account of one book gave to a year.
struct UsedLine
{
    const MappedLine *line = nullptr;
    const BookView *view = nullptr;
    Yen amount;                                     ///< positive on the category's side; debit less credit where unmapped
    qint64 firstLine = 0;
};

struct BuiltYear
{
    AnnualAccounts accounts;
    std::vector<UsedLine> used;
    std::optional<Balances> closing;                ///< nothing where the balance sheet is not known
    Problems problems;
};

/// One fiscal year. `before` are the balances at the end of the year before, where they are known.
BuiltYear buildYear(const YearSources &sources, const CategoryTable &categories, const std::optional<Balances> &before);

} // namespace smartsme
