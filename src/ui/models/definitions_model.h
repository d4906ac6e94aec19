// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "indicators/productivity.h"
#include "ui/models/row_table.h"

namespace smartsme {

/// Definitions of labour productivity side by side: the figure by each, what it counts, who uses it. Row id: definition.
class DefinitionsModel : public RowTable
{
    Q_OBJECT
public:
    using RowTable::RowTable;
    void setDefinitions(const DefinitionTable &table, const std::vector<Productivity> &evaluated, Language language);

private:
    TableCell countedCell(bool isCounted) const;
};

} // namespace smartsme
