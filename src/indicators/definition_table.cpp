// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/indicators_schemas.h"
#include "indicators/productivity.h"

#include <algorithm>

namespace smartsme {

Result<DefinitionTable> DefinitionTable::load(const QString &dataFolder)
{
    const Result<DataTable> rows = loadDataTable(dataFolder, indicatorsSchema(QStringLiteral("programmes/productivity_definitions.csv")));
    if (!rows)
        return rows.problems();
    DefinitionTable table;
    for (const DataRow row : *rows) {
        ProductivityDefinition definition;
        definition.id = DefinitionId(row.text("def_id"));
        definition.name = row.both("name_ja", "name_en");
        definition.usedBy = row.both("used_by_ja", "used_by");
        definition.numerator = row.text("numerator_terms");
        definition.denominator = row.text("denominator_terms");
        definition.reading = row.both("reading_ja", "reading_en");
        definition.source = QStringLiteral("%1 %2").arg(row.text("source_publisher"), row.text("source_document")).simplified();
        definition.year = row.text("source_year");
        definition.confirmation = row.confirmation();
        definition.note = row.both("note_ja", "note");
        definition.notComputed = row.both("not_computed_ja", "not_computed_en");
        table.m_definitions.push_back(std::move(definition));
    }
    return table;
}

const ProductivityDefinition *DefinitionTable::find(const DefinitionId &id) const
{
    const auto found = std::ranges::find(m_definitions, id, &ProductivityDefinition::id);
    return found == m_definitions.end() ? nullptr : &*found;
}

} // namespace smartsme
