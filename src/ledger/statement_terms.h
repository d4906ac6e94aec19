// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/identifier.h"
#include "core/result.h"
#include "ledger/annual_accounts.h"

#include <QHash>

namespace smartsme {

/// The words that formulas are made of: sales, operating_profit, officer_pay, rent, bs_cash, … Each is a signed sum of
/// categories, groups and other terms, given by data/accounts/statement_terms.csv, so a new term is a row and no code.
class StatementTerms
{
public:
    static Result<StatementTerms> load(const QString &dataFolder, const CategoryTable &categories);

    struct Term { TermId id; Text label; QString formula; Text note; };
    const std::vector<Term> &all() const { return m_terms; }
    const Term *find(const TermId &id) const;
    /// The amount with the accounts it was added from, or the reason why it is not known.
    Figure evaluate(const TermId &id, const AnnualAccounts &accounts) const;

private:
    std::vector<Term> m_terms;
    QHash<TermId, std::size_t> m_index;
    CategoryTable m_categories;
};

} // namespace smartsme
