// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "import/shapes/outline.h"
#include "import/shapes/stated_facts.h"
#include "table/row_reader.h"

#include <vector>

namespace smartsme {

/// One statement on a sheet: the rows from its title to the next.
struct StatementBlock
{
    QString sheet;
    std::optional<Statement> statement;     ///< nothing: not one that is read (個別注記表, …)
    bool isDetail = false;                  ///< 販売費及び一般管理費内訳書
    std::vector<TextRow> rows;
};

/// Takes sheets apart into statements; the cells of the rows are normalised(). `leftOut` are the names of sheets without any.
struct StatementBlocks
{
    std::vector<StatementBlock> blocks;     ///< details last
    QStringList leftOut;
};
StatementBlocks blocksOf(const std::vector<TextRow> &rows);

/// The rows of a block as rows of an outline, column group by column group. Amounts are multiplied by facts.unit.
std::vector<OutlineRow> outlineRowsOf(const StatementBlock &block, StatedFacts &facts, const QString &fileName, Problems &problems);

} // namespace smartsme
