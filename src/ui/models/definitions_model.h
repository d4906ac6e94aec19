// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "indicators/productivity.h"
#include "report/number_format.h"
#include "ui/models/row_table.h"

namespace smartsme {

/// Definitions of labour productivity side by side: what each gives, who uses it, where it stands. Row id: definition.
class DefinitionsModel : public RowTable
{
    Q_OBJECT
public:
    using RowTable::RowTable;
    struct Shown { DefinitionId chosen; MoneyUnit unit = MoneyUnit::manYen; Language language = Language::ja; };
    void setDefinitions(const DefinitionTable &table, const std::vector<Productivity> &evaluated, const Shown &shown);
};

} // namespace smartsme
