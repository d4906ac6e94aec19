// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparisons_model.h"

namespace smartsme {

namespace {

TableCell figureCell(const Figure &figure, MoneyUnit unit, Language language)
{
    if (!figure.isAvailable())
        return {.text = QStringLiteral("—"), .isNumber = true, .tone = Tone::quiet, .tip = figure.unavailable.in(language)};
    const QString text = QStringLiteral("%1 %2").arg(figureValueText(figure, unit, language), figureUnitText(figure.unit, unit, language));
    return {.text = text, .isNumber = true, .order = figure.value, .figure = figure};
}

} // namespace

void ComparisonsModel::setComparisons(const std::vector<Comparison> &comparisons, MoneyUnit unit, Language language)
{
    std::vector<TableRow> rows;
    for (const Comparison &comparison : comparisons) {
        const Reference *best = comparison.references.empty() ? nullptr : &comparison.references.front();
        TableRow row{.id = comparison.indicator.text(), .cells = {}};
        row.cells.push_back({.text = comparison.name.in(language), .second = best ? QString() : comparison.unavailable.in(language)});
        row.cells.push_back(figureCell(comparison.firm, unit, language));
        row.cells.push_back(best ? figureCell(best->figure, unit, language) : TableCell{.text = QStringLiteral("—"), .isNumber = true});
        row.cells.push_back({.text = comparison.difference ? differenceText(*comparison.difference, comparison.firm.unit, unit, language)
                                                           : QStringLiteral("—"),
                             .isNumber = true, .order = comparison.difference});
        if (best) {
            const Origin &origin = best->figure.origin;
            const QString year = origin.year.isEmpty() ? tr("year not stated") : origin.year;
            row.cells.push_back({.text = QStringLiteral("%1　%2").arg(year, origin.cell), .second = origin.source, .tip = best->why.in(language)});
        } else {
            row.cells.push_back({.text = QStringLiteral("—"), .tone = Tone::quiet});
        }
        rows.push_back(std::move(row));
    }
    setRows({tr("Number"), tr("This firm"), tr("Published"), tr("Difference"), tr("Table, year and class")}, std::move(rows));
}

} // namespace smartsme
