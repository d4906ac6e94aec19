// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "indicators/ratio_tree.h"
#include "report/number_format.h"
#include "ui/models/row_table.h"

namespace smartsme {

/// What a figure comes out of, step by step: each row indented below the one it is a part of, with the sign it is reckoned with.
/// Row id: that of the node.
class RatioTreeModel : public RowTable
{
    Q_OBJECT
public:
    using RowTable::RowTable;
    /// nullptr: no rows
    void setTree(const RatioNode *root, MoneyUnit unit, Language language);

private:
    void addNode(std::vector<TableRow> &rows, const RatioNode &node, int depth, const QString &sign) const;

    MoneyUnit m_unit = MoneyUnit::manYen;
    Language m_language = Language::ja;
};

} // namespace smartsme
