// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indicators/productivity.h"

#include <vector>

namespace smartsme {

/// One line that a definition's value added is made of: pay and bonuses of officers and employees together, as statements of
/// the corporate statistics list them.
struct ValueAddedPart
{
    QString id;                 ///< "operating_profit", "pay", "bonus", "welfare", "rent", "taxes_dues", "depreciation", …
    Text label;
    QString formula;            ///< in the words of evaluateSum(), and of published totals (PublishedTotals)
    friend bool operator==(const ValueAddedPart &, const ValueAddedPart &) = default;
};

/// The parts of a numerator in its own order. Personnel cost is taken apart into pay, bonuses and welfare unless
/// `isPersonnelUndivided`: then it stays one part.
std::vector<ValueAddedPart> valueAddedParts(const QString &numerator, bool isPersonnelUndivided);

/// A part of one side.
struct SidePart
{
    QString id;                         ///< of the ValueAddedPart
    Text label;
    Figure perPerson;                   ///< yen per person
};

/// What a decomposition is made from: one firm in one year, or a published class of firms. All per person, so that published
/// values without totals fit too. What is not known is unavailable with the reason.
struct ProductivitySide
{
    Text name;                          ///< "2024年度の自社", "資本金1億円未満の会社全体"
    Figure perPerson;                   ///< yen per person: what is compared
    Figure salesPerPerson;
    Figure hoursPerPerson;              ///< hours per person and year
    Figure assetsPerPerson;
    std::vector<SidePart> parts;        ///< empty: only the sum is known
};

/// What is divided, and by whom.
struct SideRecipe
{
    QString id;                         ///< begins the ids of the figures: "lp_houjin", "value_added_per_employee"
    Text name;                          ///< ProductivitySide::name
    Text perPersonLabel;
    QString numerator;
    QString people;                     ///< "heads_officers + heads_employees"
    bool keepsPersonnelTogether = false;    ///< personnel cost as one part, because the other side does not tell its kinds
};

/// The firm's side. Figure ids: <recipe id>.per_person, .sales_per_person, .hours_per_person, .assets_per_person, .<part>.
ProductivitySide firmSide(const SideRecipe &recipe, const AnnualAccounts &accounts, const Workforce &workforce,
                          const StatementTerms &terms);

} // namespace smartsme
