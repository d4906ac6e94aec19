// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/comparison.h"
#include "report/number_format.h"
#include "ui/models/row_table.h"

namespace smartsme {

/// Figures of the firm beside published ones. Row id: indicator.
class ComparisonsModel : public RowTable
{
    Q_OBJECT
public:
    using RowTable::RowTable;
    void setComparisons(const std::vector<Comparison> &comparisons, MoneyUnit unit, Language language);
};

} // namespace smartsme
