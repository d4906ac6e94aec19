// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparisons_model.h"

#include "ui/models/figure_cell.h"

namespace smartsme {

namespace {

/// The unit stands under the name of the row.
TableCell distanceCell(const Comparison &comparison, MoneyUnit unit, Language language)
{
    if (!comparison.difference)
        return {.text = nothingText(), .isNumber = true, .tone = Tone::quiet};
    const Figure &distance = comparison.distance;
    const QString unitText = figureUnitText(distance.unit, unit, language);
    QString text = differenceText(*distance.value, distance.unit, unit, language);
    if (text.endsWith(unitText))
        text.chop(unitText.size());
    return {.text = text.trimmed(), .isNumber = true, .order = distance.value, .figure = distance};
}

TableCell nameCell(const Comparison &comparison, MoneyUnit unit, Language language)
{
    const QString second = comparison.references.empty() ? comparison.unavailable.in(language) : figureUnitText(comparison.firm.unit, unit, language);
    return {.text = comparison.name.in(language), .second = second, .tip = comparison.name.in(language)};
}

} // namespace

// Outside the unnamed namespace: lupdate finds no class there.
static TableCell sourceCell(const Comparison &comparison, Language language)
{
    if (comparison.references.empty())
        return {.text = nothingText(), .tone = Tone::quiet};
    const Reference &best = comparison.references.front();
    const Origin &origin = best.figure.origin;
    const QString year = origin.year.isEmpty() ? ComparisonsModel::tr("year not stated") : ComparisonsModel::tr("FY%1").arg(origin.year);
    const QString survey = best.publication.in(language).isEmpty() ? origin.source : best.publication.in(language);
    return {.text = origin.cell, .second = QStringLiteral("%1　%2").arg(year, survey),     // the end may not fit
            .tip = QStringLiteral("%1\n%2\n%3").arg(origin.table, origin.cell, best.why.in(language))};
}

void ComparisonsModel::setComparisons(const std::vector<Comparison> &comparisons, MoneyUnit unit, Language language)
{
    std::vector<TableRow> rows;
    for (const Comparison &comparison : comparisons) {
        rows.push_back({.id = comparison.indicator.text(),
                        .cells = {nameCell(comparison, unit, language), figureCell(comparison.firm, unit, language),
                                  comparison.references.empty() ? TableCell{.text = nothingText(), .isNumber = true} : figureCell(comparison.references.front().figure, unit, language),
                                  distanceCell(comparison, unit, language), sourceCell(comparison, language)}});
    }
    setRows({tr("Number"), tr("This firm"), tr("Published"), tr("Difference"), tr("Table, year and class")}, std::move(rows));
}

} // namespace smartsme
