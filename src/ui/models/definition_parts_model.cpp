// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/definition_parts_model.h"

#include "report/definition_parts.h"
#include "report/record_words.h"

namespace smartsme {

namespace {

TableCell inclusionCell(Inclusion inclusion, const Figure *amount, const QString &partly)
{
    TableCell cell;
    switch (inclusion) {
    case Inclusion::none: cell.text = QStringLiteral("−"); cell.tone = Tone::quiet; return cell;
    case Inclusion::partly: cell.text = partly; break;
    case Inclusion::whole: cell.text = QStringLiteral("○"); break;
    }
    if (amount && amount->isAvailable())
        cell.figure = *amount;
    return cell;
}

} // namespace

QVariant DefinitionPartsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return m_names.value(section);
    return RowTable::headerData(section, orientation, role);
}

void DefinitionPartsModel::setYear(const DefinitionTable &table, const YearRecord &year, const DefinitionId &chosen, Language language)
{
    std::vector<TableRow> rows;
    for (const Productivity &figures : year.productivity) {
        const ProductivityDefinition *found = table.find(figures.definition);
        if (!found || found->numerator.isEmpty())
            continue;
        const ProductivityDefinition &definition = *found;
        const bool isChosen = definition.id == chosen;
        TableRow row{.id = definition.id.text(), .cells = {}};
        row.cells.push_back({.text = definition.name.in(language), .second = headsText(definition, language), .isBold = isChosen, .tip = definition.note.in(language)});
        const Figure *profit = termOf(year, profitTerm(definition));
        TableCell from{.text = profit ? profit->label.in(language) : nothingText(), .isBold = isChosen};
        if (profit && profit->isAvailable())
            from.figure = *profit;
        row.cells.push_back(std::move(from));
        for (const DefinitionPart &part : definitionParts())
            row.cells.push_back(inclusionCell(inclusionOf(definition, part.term), termOf(year, part.term), tr("partly")));
        rows.push_back(std::move(row));
    }
    QStringList heads{tr("Definition\nand who is counted"), tr("Starts\nfrom")};
    m_names = heads;
    for (const DefinitionPart &part : definitionParts()) {
        const Figure *amount = termOf(year, part.term);
        heads << part.name.in(language);
        m_names << (amount ? amount->label.in(language) : heads.back());
    }
    setRows(std::move(heads), std::move(rows));
}

} // namespace smartsme
