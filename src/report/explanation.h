// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/diagnosis_record.h"

#include <QString>

#include <vector>

namespace smartsme {

/// A figure of the record under a name that is unique within its year: "lp_houjin.per_person", "operating_margin",
/// "operating_margin.best_fit", "gap.value_added_per_employee.ratio.pay".
struct NamedFigure
{
    QString name;
    const Figure *figure = nullptr;     ///< in the record that was walked
};

/// Every figure step 3 shows for one year, each name once; of figures that share a name the first.
/// `workforce` holds the figures of the year's people, which the record makes on request.
std::vector<NamedFigure> figuresOf(const DiagnosisRecord &record, const YearRecord &year, const std::vector<Figure> &workforce);
std::vector<Figure> workforceFigures(const YearRecord &year);

/// What a figure rests on, ready to be written down: definition, formula with amounts, accounts with file and lines, or table, cell,
/// year and publisher; then the same for its inputs.
struct Explanation
{
    QString name;                       ///< of the figure, its id where it is an input
    Figure figure;                      ///< without its inputs: they are `inputs`
    Text formulaWithAmounts;            ///< "(営業利益 1,000円 + …) ÷ …", empty where nothing was computed
    std::vector<Explanation> inputs;
};

/// The input an id of a formula stands for, else the one behind an input (a quotient of sums is written with the terms of the sums);
/// nullptr for names of methods and the like.
const Figure *inputOf(const Figure &figure, const QString &id);

Explanation explained(const QString &name, const Figure &figure);

} // namespace smartsme
