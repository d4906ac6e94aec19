// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fitting_cells_model.h"

#include "ui/models/figure_cell.h"

namespace smartsme {

void FittingCellsModel::setCells(const std::vector<FittingCell> &cells, MoneyUnit unit, Language language)
{
    std::vector<TableRow> rows;
    for (const FittingCell &cell : cells) {
        TableRow row{.id = QString::number(rows.size()), .cells = {}};
        const QString table = cell.importId.isEmpty() ? tr("shipped") : cell.tableName.in(language);
        row.cells.push_back({.text = cell.figure.label.in(language), .second = tr("%1 (%2)").arg(cell.publication.in(language), table), .isBold = cell.isTaken,
                             .tip = cell.figure.origin.table});
        row.cells.push_back({.text = cell.figure.origin.year, .isNumber = true, .isBold = cell.isTaken, .figure = cell.figure});
        row.cells.push_back(figureCell(cell.figure, unit, language));
        row.cells.back().isBold = cell.isTaken;
        row.cells.push_back(cell.isTaken ? TableCell{.text = tr("used now"), .tone = Tone::ok, .isChip = true, .tip = cell.why.in(language)}
                                         : TableCell{.text = cell.whyNot.in(language), .tone = Tone::quiet, .tip = cell.whyNot.in(language)});
        rows.push_back(std::move(row));
    }
    setRows({tr("Class and table"), tr("Fiscal year"), language == Language::ja ? tr("Per employee (%1)").arg(moneyUnitText(unit, language)) : tr("Per employee"), tr("Used or not")}, std::move(rows));
}

} // namespace smartsme
