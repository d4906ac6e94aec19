// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/local_benchmark_model.h"

#include "ui/models/figure_cell.h"

namespace smartsme {

void LocalBenchmarkModel::setScores(const LocalBenchmark &scores, Language language)
{
    std::vector<TableRow> rows;
    for (const LocalBenchmarkScore &score : scores.scores) {
        const QString unit = figureUnitText(score.firm.unit, MoneyUnit::thousandYen, language);
        TableRow row{.id = score.indicator.text(), .cells = {}};
        row.cells.push_back({.text = score.name.in(language), .second = QStringLiteral("%1　%2").arg(score.aspect.in(language), unit)});
        row.cells.push_back({.text = score.points ? tr("%1 points").arg(*score.points) : QStringLiteral("—"), .isNumber = true,
                             .isBold = score.points.has_value(), .tip = score.reason.in(language)});
        row.cells.push_back(figureCell(score.firm, MoneyUnit::thousandYen, language));
        row.cells.push_back(figureCell(score.median, MoneyUnit::thousandYen, language));
        for (const Figure &threshold : score.thresholds)
            row.cells.push_back(figureCell(threshold, MoneyUnit::thousandYen, language));
        row.cells.resize(8, {.text = QStringLiteral("—"), .isNumber = true});
        rows.push_back(std::move(row));
    }
    setRows({tr("Indicator"), tr("Points"), tr("This firm"), tr("Median"), tr("Line iv"), tr("Line iii"), tr("Line ii"), tr("Line i")},
            std::move(rows));
}

} // namespace smartsme
