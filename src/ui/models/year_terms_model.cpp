// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/year_terms_model.h"

#include "ui/models/figure_cell.h"

namespace smartsme {

void YearTermsModel::setYears(const std::vector<YearRecord> &years, Language language)
{
    QStringList heads{tr("Amount")};
    for (const YearRecord &year : years)
        heads << fiscalYearText(year.accounts.year, language);
    std::vector<TableRow> rows;
    const std::size_t terms = years.empty() ? 0 : years.back().terms.size();
    for (std::size_t at = 0; at < terms; ++at) {
        const Figure &last = years.back().terms[at];
        TableRow row{.id = last.id, .cells = {{.text = last.label.in(language)}}};
        for (const YearRecord &year : years)
            row.cells.push_back(valueCell(at < year.terms.size() ? year.terms[at] : last, MoneyUnit::thousandYen, language));
        rows.push_back(std::move(row));
    }
    for (const QString &id : {QStringLiteral("heads_officers"), QStringLiteral("heads_employees"), QStringLiteral("heads_average"),
                              QStringLiteral("hours_total")}) {
        if (years.empty())
            break;
        const Figure last = years.back().workforce.figure(id);
        TableRow row{.id = id, .cells = {{.text = last.label.in(language), .second = figureUnitText(last.unit, MoneyUnit::yen, language)}}};
        for (const YearRecord &year : years)
            row.cells.push_back(valueCell(year.workforce.figure(id), MoneyUnit::thousandYen, language));
        rows.push_back(std::move(row));
    }
    setRows(std::move(heads), std::move(rows));
}

} // namespace smartsme
