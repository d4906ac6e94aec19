// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/fitting_cells.h"
#include "report/number_format.h"
#include "ui/models/row_table.h"

namespace smartsme {

/// Published values that fit the firm, the one that is taken first told. Row id: number from 0.
class FittingCellsModel : public RowTable
{
    Q_OBJECT
public:
    using RowTable::RowTable;
    void setCells(const std::vector<FittingCell> &cells, MoneyUnit unit, Language language);
};

} // namespace smartsme
