// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/definitions_model.h"

#include "report/number_format.h"
#include "report/record_words.h"

namespace smartsme {

namespace {

TableCell valueCell(const Figure &figure, MoneyUnit unit, Language language)
{
    if (!figure.isAvailable())
        return {.text = QStringLiteral("—"), .isNumber = true, .tone = Tone::quiet, .tip = figure.unavailable.in(language)};
    return {.text = figureValueText(figure, unit, language), .isNumber = true, .order = figure.value, .figure = figure};
}

} // namespace

TableCell DefinitionsModel::countedCell(bool isCounted) const
{
    return isCounted ? TableCell{.text = tr("counted")} : TableCell{.text = tr("not counted"), .tone = Tone::quiet};
}

void DefinitionsModel::setDefinitions(const DefinitionTable &table, const std::vector<Productivity> &evaluated, Language language)
{
    std::vector<TableRow> rows;
    for (const Productivity &figures : evaluated) {
        const ProductivityDefinition *definition = table.find(figures.definition);
        if (!definition)
            continue;
        TableRow row{.id = figures.definition.text(), .cells = {}};
        QStringList second{definition->usedBy.in(language), headsText(*definition, language)};
        second.removeAll(QString());
        row.cells.push_back({.text = figures.name.in(language), .second = second.join(language == Language::ja ? QStringLiteral("／") : QStringLiteral("; ")), .tip = definition->note.in(language)});
        row.cells.push_back(valueCell(figures.perPerson, MoneyUnit::manYen, language));
        row.cells.push_back(valueCell(figures.perHour, MoneyUnit::yen, language));
        row.cells.push_back(valueCell(figures.valueAdded, MoneyUnit::manYen, language));
        row.cells.push_back(countedCell(definition->includesRent));
        row.cells.push_back(countedCell(definition->includesTaxes));
        row.cells.push_back(countedCell(definition->includesDepreciation));
        row.cells.push_back(figures.decides ? TableCell{.text = QStringLiteral("%1　%2").arg(definition->source, definition->year), .tone = Tone::quiet}
                                            : TableCell{.text = markText(Mark::toConfirm), .tone = Tone::toConfirm, .isChip = true,
                                                        .tip = definition->source});
        rows.push_back(std::move(row));
    }
    setRows({tr("Definition and who uses it"), tr("Per person (10,000 yen)"), tr("Per hour (yen)"), tr("Value added (10,000 yen)"), tr("Rent"),
             tr("Taxes"), tr("Depreciation"), tr("Source")}, std::move(rows));
}

} // namespace smartsme
