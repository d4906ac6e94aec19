// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people_basis_model.h"

#include "ui/models/figure_cell.h"

namespace smartsme {

void PeopleBasisModel::setBasis(const PeopleBasis &basis, MoneyUnit unit, Language language)
{
    std::vector<TableRow> rows;
    for (const PeopleVariant &variant : basis.variants) {
        TableRow row{.id = variant.id, .cells = {}};
        QStringList users;
        if (variant.isOfDefinition)
            users << tr("this definition");
        if (variant.isOfCorporateStatistics)
            users << tr("corporate statistics");
        row.cells.push_back({.text = variant.name.in(language), .second = variant.people.unavailable.in(language), .isBold = variant.isOfDefinition,
                             .tip = variant.people.unavailable.in(language)});
        row.cells.push_back(figureCell(variant.people, MoneyUnit::yen, language));
        row.cells.push_back(figureCell(variant.perPerson, unit, language));
        TableCell effect = variant.effect ? figureCell(*variant.effect, unit, language) : TableCell{.text = nothingText(), .isNumber = true, .tone = Tone::quiet};
        if (variant.effect && variant.effect->isAvailable())
            effect.text = *variant.effect->value == 0 ? QStringLiteral("±0") : differenceText(*variant.effect->value, variant.effect->unit, unit, language);
        row.cells.push_back(std::move(effect));
        row.cells.push_back({.text = users.join(language == Language::ja ? QStringLiteral("、") : QStringLiteral(", ")), .tone = Tone::quiet});
        rows.push_back(std::move(row));
    }
    setRows({tr("Who is counted"), tr("People"), language == Language::ja ? tr("Per person (%1)").arg(moneyUnitText(unit, language)) : tr("Per person"), tr("Difference"), tr("Who counts like that")}, std::move(rows));
}

} // namespace smartsme
