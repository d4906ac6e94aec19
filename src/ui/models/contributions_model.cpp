// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/contributions_model.h"

#include "report/gap_chart.h"
#include "ui/models/figure_cell.h"

namespace smartsme {

void ContributionsModel::setDecomposition(const Decomposition *gap, bool isFine, MoneyUnit unit, Language language)
{
    if (!gap || !gap->difference.isAvailable()) {
        setRows({}, {});
        return;
    }
    std::vector<TableRow> rows;
    for (const Contribution &line : gapLines(*gap, isFine))
        rows.push_back({.id = line.amount.id, .cells = {{.text = line.label.in(language), .tip = line.label.in(language)}, phraseCell(line.own, unit, language),
                                                        phraseCell(line.other, unit, language), differenceCell(line.amount, unit, language)}});
    TableRow sum{.id = gap->difference.id, .cells = {{.text = tr("Together"), .isBold = true}, phraseCell(gap->to, unit, language),
                                                     phraseCell(gap->from, unit, language), differenceCell(gap->difference, unit, language)}};
    for (TableCell &cell : sum.cells)
        cell.isBold = true;
    rows.push_back(std::move(sum));
    const bool isChange = gap->id.startsWith(QStringLiteral("change."));
    const QString unitText = columnUnitText(gap->unit, unit, language);
    setRows({tr("Part"), isChange ? tr("This year") : tr("This firm"), isChange ? tr("Year before") : tr("Published"),
             tr("Difference (%1)").arg(unitText)}, std::move(rows));
}

} // namespace smartsme
