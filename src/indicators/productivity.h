// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/identifier.h"
#include "core/result.h"
#include "ledger/annual_accounts.h"
#include "ledger/statement_terms.h"
#include "ledger/workforce.h"

#include <vector>

namespace smartsme {

/// A definition of labour productivity or value added: one row of data/programmes/productivity_definitions.csv.
/// Formulas are signed sums of statement terms ("operating_profit + personnel_cost + depreciation") and of workforce
/// figures ("heads_officers + heads_employees", "hours_total"); evaluated from data, not one function each.
struct ProductivityDefinition
{
    DefinitionId id;
    Text name;
    Text usedBy;
    QString numerator;          ///< empty: the definition cannot be evaluated from a firm's books
    QString denominator;
    Text reading;               ///< what this reading takes the note to mean
    QString source;             ///< publisher, document, year
    QString year;
    Confirmation confirmation = Confirmation::unverified;
    Text note;
    Text notComputed;           ///< why there is no formula for a firm's books; empty otherwise
};

class DefinitionTable
{
public:
    static Result<DefinitionTable> load(const QString &dataFolder);
    const std::vector<ProductivityDefinition> &all() const { return m_definitions; }
    const ProductivityDefinition *find(const DefinitionId &id) const;
    /// The definition of the report's 図2 note, the headline unless the person chooses another.
    static DefinitionId headline() { return DefinitionId(QStringLiteral("lp_seed_fig2")); }

private:
    std::vector<ProductivityDefinition> m_definitions;
};

/// One definition evaluated for one firm and year. Every figure is available or says why not.
struct Productivity
{
    DefinitionId definition;
    Text name;
    Figure valueAdded;          ///< yen: the definition's numerator. Figure ids: <def_id>.value_added, .people, .hours, .per_person, .per_hour
    Figure people;              ///< persons, the definition's denominator
    Figure hours;               ///< hours worked, officers excluded
    Figure perPerson;           ///< yen per person
    Figure perHour;             ///< yen per hour
    bool decides = false;       ///< false: the row is not confirmed, the figure is marked and decides nothing
};

/// Every definition in the order of the table: those whose row is not confirmed are marked and decide nothing, those that books
/// cannot give are unavailable with the reason. Per person and per hour stand side by side for each; hours leave officers out.
std::vector<Productivity> productivity(const AnnualAccounts &accounts, const Workforce &workforce,
                                       const StatementTerms &terms, const DefinitionTable &definitions);

/// A signed sum of terms and workforce figures as a Figure: what definitions, ratios and rules are evaluated with.
/// Grammar: id (('+' | '-') id)*; an id is a term of statement_terms.csv or a workforce figure. Unavailable, with the reason,
/// when any part is, or when pay is asked for by kind and the books hold personnel cost in one undivided line.
Figure evaluateSum(const QString &formula, const QString &id, const Text &label, Unit unit, const AnnualAccounts &accounts,
                   const Workforce &workforce, const StatementTerms &terms);

} // namespace smartsme
