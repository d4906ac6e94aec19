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
    std::optional<Balances> closing;                ///< nothing where the balance sheet of the year's end is not known
    Problems problems;
};

/// Builds one year step by step; each step adds to m_built.
class YearBuilder
{
public:
    YearBuilder(const YearSources &sources, const CategoryTable &categories, const std::optional<Balances> &before)
        : m_sources(sources), m_categories(categories), m_before(before)
    {
    }

    BuiltYear build();

private:
    Yen amountOf(const CategoryId &id) const;
    CategoryAmount &amount(const CategoryId &id);
    void addPart(const CategoryId &id, Yen value, Origin::Part part);
    void use(const MappedLine &line, const BookView &view, Yen value, qint64 firstLine, qint64 lines);

    void addFlows(Statement statement, const StatementSource &source);
    void addJournalFlows(Statement statement);
    void addPrintedFlows(Statement statement, const BookView &view);
    void addManufacturingCost();
    void addBalances(const StatementSource &profitAndLoss);
    std::optional<Balances> openings() const;
    void addPrintedBalances(const BookView &view);
    void addJournalBalances(const Balances &opening);
    void addOpeningAmounts(const Balances &opening);
    void addProfit(bool isFromJournal);
    void checkBalance();
    void addMissingMonths(const StatementSource &profitAndLoss);
    void noteUndividedPersonnel();
    void noteUnusedTypedAmounts(const StatementSource &profitAndLoss);
    Yen profit() const;
    Yen net(Statement statement) const;
    Balances carriedForward() const;

    const YearSources &m_sources;
    const CategoryTable &m_categories;
    const std::optional<Balances> &m_before;
    std::map<CategoryId, CategoryAmount> m_amounts;
    std::map<QString, UnmappedAmount> m_unmapped;
    Balances m_closing;
    BuiltYear m_built;
};

/// One fiscal year. `before` are the balances at the end of the year before, where they are known.
BuiltYear buildYear(const YearSources &sources, const CategoryTable &categories, const std::optional<Balances> &before);

} // namespace smartsme
