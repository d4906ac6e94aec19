// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/figure.h"
#include "core/identifier.h"
#include "core/yen.h"
#include "ledger/workforce.h"
#include "report/diagnosis_record.h"
#include "workflow/knowledge.h"

#include <utility>
#include <vector>

namespace smartsme {

using TypedAmounts = std::vector<std::pair<CategoryId, Yen>>;

/// A number of the form for a firm that has only its statements (決算書). The field holds everything of its kind, whatever statement it
/// was booked in: wages include those within manufacturing cost.
struct TypedField
{
    CategoryId category;                ///< what it is kept as; a printed total where the statements print one
    Text label;
    std::vector<TermId> covers;         ///< terms that the field tells whole: their other categories are zero once it is filled in
    bool canBeNegative = false;
};

/// In the order of the statements: profit and loss, then balance sheet.
const std::vector<TypedField> &typedFields();

/// The amounts with zeros for what the filled fields cover, as they are kept. A field left blank covers nothing.
TypedAmounts withCoveredZeros(const TypedAmounts &amounts, const StatementTerms &terms);
/// Only those of the form's fields: what to show of kept amounts.
TypedAmounts amountsOfFields(const TypedAmounts &kept);

struct TypedNumbers
{
    FiscalYear year;
    TypedAmounts amounts;
    TypedWorkforce workforce;
};

/// Something that looks like a slip. It refuses nothing: unusual firms exist.
struct TypedRemark
{
    QString field;          ///< category, or "officers", "regular", "partTime", "hours"
    Text text;
};

/// What the numbers come to while they are typed; nothing is stored.
struct TypedCheck
{
    Figure operatingProfit;             ///< sales less cost of sales less SG&A, or as typed where one of these is blank
    Figure perPerson;                   ///< by the headline definition; unavailable with what is still to be typed
    Figure perHour;
    std::vector<TypedRemark> remarks;   ///< at most one for each field
};

/// `known`: the firm as it stands; its closest other year tells an amount with a digit too many. `payrolls`: those of the case, which
/// go before typed people.
TypedCheck checkTyped(const TypedNumbers &numbers, const DiagnosisRecord &known, const std::vector<Payroll> &payrolls, const Knowledge &knowledge);

} // namespace smartsme
