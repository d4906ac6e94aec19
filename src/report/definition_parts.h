// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "report/diagnosis_record.h"
#include "report/number_format.h"

#include <QString>

#include <vector>

namespace smartsme {

// What the definitions of labour productivity add up, so that they can stand side by side.

/// Something a definition may add to a profit: a statement term.
struct DefinitionPart
{
    QString term;
    Text name;                  ///< two lines, for the head of a narrow column
};

enum class Inclusion { none, partly, whole };

/// The parts that definitions differ in, in the order of a table.
const std::vector<DefinitionPart> &definitionParts();
/// Whether a definition adds the term, by itself or within personnel cost. Partly: of rent only that for real estate.
Inclusion inclusionOf(const ProductivityDefinition &definition, const QString &term);
/// The term a definition starts from: "operating_profit", "ordinary_profit", "gross_profit"; empty without a formula.
QString profitTerm(const ProductivityDefinition &definition);

/// "数え方で、1人20万円から296万円まで変わります。" Of the definitions that decide; empty when fewer than two can be computed.
QString definitionsHeadline(const YearRecord &year, MoneyUnit unit, Language language);
/// How many people each way of counting gives and what that changes, in one sentence; empty when nothing changes.
QString peopleHeadline(const PeopleBasis &basis, MoneyUnit unit, Language language);

} // namespace smartsme
