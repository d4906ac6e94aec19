// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/wage_months_model.h"

#include "ui/models/figure_cell.h"

namespace smartsme {

void WageMonthsModel::setMonths(const std::vector<WageMonth> &months, Language language)
{
    std::vector<TableRow> rows;
    for (const WageMonth &month : months) {
        TableRow row{.id = month.month.iso(), .cells = {}};
        row.cells.push_back({.text = monthText(month.month.firstDay(), language)});
        row.cells.push_back(figureCell(month.minimum, MoneyUnit::yen, language));
        row.cells.push_back(figureCell(month.lowest, MoneyUnit::yen, language));
        TableCell margin{.text = nothingText(), .isNumber = true, .tone = Tone::quiet};
        if (month.margin) {
            const bool isBelow = *month.margin->value < 0;
            margin = figureCell(*month.margin, MoneyUnit::yen, language);
            margin.text = differenceText(*month.margin->value, month.margin->unit, MoneyUnit::yen, language);
            margin.tone = isBelow ? Tone::error : Tone::none;
            margin.second = isBelow ? tr("below the minimum wage") : QString();
        }
        row.cells.push_back(std::move(margin));
        row.cells.push_back({.text = month.isAverage ? tr("mean of part-timers") : tr("lowest in the payroll"), .tone = Tone::quiet});
        if (month.minimum.mark == Mark::assumption)
            row.cells[1].tone = Tone::assumption;
        rows.push_back(std::move(row));
    }
    setRows({tr("Month"), language == Language::ja ? tr("Minimum wage (yen)") : tr("Minimum wage"),
             language == Language::ja ? tr("Lowest pay class (yen)") : tr("Lowest pay class"), tr("Difference"), tr("What is compared")}, std::move(rows));
}

} // namespace smartsme
