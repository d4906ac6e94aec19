// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indicators/decomposition.h"

namespace smartsme {

/// The books and people of one year.
struct YearBooks
{
    const AnnualAccounts &accounts;
    const Workforce &workforce;
};

/// Why two years do not compare: one has another number of months or months without entries, or does not follow the other.
/// Empty: they do. Nothing is annualised: a short year is flagged, not stretched.
Text whyNotComparable(const AnnualAccounts &previous, const AnnualAccounts &now);

/// "2024年度の自社": the firm's side of a definition in one year.
ProductivitySide definitionSide(const ProductivityDefinition &definition, const YearBooks &year, const StatementTerms &terms);

/// The change of labour productivity since the year before, per person and per hour for every definition that names both a
/// numerator and people. `previous` may be null. Ids: change.<def_id>.per_person, change.<def_id>.per_hour.
std::vector<Decomposition> yearChanges(const DefinitionTable &definitions, const YearBooks &now, const YearBooks *previous,
                                       const StatementTerms &terms);

} // namespace smartsme
