// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/identifier.h"
#include "core/result.h"
#include "ledger/annual_accounts.h"
#include "ledger/term_formula.h"

#include <QHash>

#include <set>
#include <vector>

namespace smartsme {

/// The words that formulas are made of: sales, operating_profit, officer_pay, rent, bs_cash, … Each is a signed sum of
/// categories, groups and other terms, given by data/accounts/statement_terms.csv, so a new term is a row and no code.
class StatementTerms
{
public:
    /// Refuses a formula that does not parse, names something unknown, or uses a term that does not stand above it.
    static Result<StatementTerms> load(const QString &dataFolder, const CategoryTable &categories);

    struct Term
    {
        TermId id;
        Text label;
        QString formula;
        Text note;
        CategoryId printedTotal;    ///< the subtotal that prints the same amount; empty: none
        QString source;
    };
    const std::vector<Term> &all() const { return m_terms; }
    const Term *find(const TermId &id) const;
    /// Every category the term adds up, terms within it included: what a form must ask for, or fill with zero.
    std::vector<CategoryId> categories(const TermId &id) const;
    /// The amount with the accounts it was added from, or the reason why it is not known: a category that is absent and not
    /// known to be zero (AnnualAccounts) makes the term unavailable, unless its printed total was typed.
    /// Origin: `accounts` with parts where the formula names categories only, `typed` where they were typed by hand, `formula`
    /// with inputs where it names terms. The note says when months or unmapped accounts are left out.
    Figure evaluate(const TermId &id, const AnnualAccounts &accounts) const;

private:
    struct Sum;
    struct Summand
    {
        TermToken token;
        std::vector<std::size_t> categories;        ///< positions in m_categories.all(); none for a term
    };
    struct Formula
    {
        std::vector<Summand> summands;
        std::vector<std::size_t> categories;        ///< of all summands, those of terms within it included
        std::set<Statement> statements;             ///< of these categories
    };
    std::vector<std::size_t> categoriesOf(const TermToken &token) const;
    void addSummand(Formula &formula, const TermToken &token) const;
    void addCategory(Sum &sum, const TermToken &token, const StatementCategory &category, const AnnualAccounts &accounts) const;
    void addTerm(Sum &sum, const TermToken &token, const AnnualAccounts &accounts) const;
    Text noteOf(std::size_t term, const AnnualAccounts &accounts) const;
    Text missingText(const Sum &sum, const AnnualAccounts &accounts) const;

    std::vector<Term> m_terms;
    std::vector<Formula> m_formulas;                ///< of each term
    QHash<TermId, std::size_t> m_index;
    CategoryTable m_categories;
};

} // namespace smartsme
