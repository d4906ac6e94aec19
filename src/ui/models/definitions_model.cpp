// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/definitions_model.h"

#include "ui/models/figure_cell.h"

namespace smartsme {

void DefinitionsModel::setDefinitions(const DefinitionTable &table, const std::vector<Productivity> &evaluated, const Shown &shown)
{
    const Language language = shown.language;
    std::vector<TableRow> rows;
    for (const Productivity &figures : evaluated) {
        const ProductivityDefinition *definition = table.find(figures.definition);
        if (!definition)
            continue;
        const bool isChosen = figures.definition == shown.chosen;
        TableRow row{.id = figures.definition.text(), .cells = {}};
        const QString usedBy = definition->usedBy.in(language);
        row.cells.push_back({.text = figures.name.in(language), .second = isChosen ? tr("Chosen. %1").arg(usedBy) : usedBy, .isBold = isChosen,
                             .tip = definition->note.in(language)});
        row.cells.push_back(figureCell(figures.perPerson, shown.unit, language));
        row.cells.push_back(figureCell(figures.perHour, MoneyUnit::yen, language));
        row.cells.push_back(figureCell(figures.valueAdded, shown.unit, language));
        row.cells.push_back(figureCell(figures.people, MoneyUnit::yen, language));
        row.cells.push_back(figureCell(figures.hours, MoneyUnit::yen, language));
        for (TableCell &cell : row.cells)
            cell.isBold = isChosen;
        const QString source = QStringLiteral("%1　%2").arg(definition->source, definition->year).trimmed();
        TableCell from{.text = definition->source, .second = definition->year, .tone = Tone::quiet, .tip = source};
        if (!figures.decides) {
            from.second = definition->year.isEmpty() ? markText(Mark::toConfirm) : tr("%1, %2").arg(definition->year, markText(Mark::toConfirm));
            from.text = definition->source.isEmpty() ? nothingText() : definition->source;
            from.tone = Tone::toConfirm;
        }
        row.cells.push_back(std::move(from));
        rows.push_back(std::move(row));
    }
    // English amounts carry their unit.
    const QString money = moneyUnitText(shown.unit, language);
    const bool hasUnits = language == Language::ja;
    setRows({tr("Definition\nand who uses it"), hasUnits ? tr("Per person\n(%1)").arg(money) : tr("Per person"), hasUnits ? tr("Per hour\n(yen)") : tr("Per hour"),
             hasUnits ? tr("Value added\n(%1)").arg(money) : tr("Value added"), tr("People"), tr("Hours"), tr("Source, year")}, std::move(rows));
}

} // namespace smartsme
