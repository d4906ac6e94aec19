// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "indicators/decomposition.h"
#include "report/number_format.h"
#include "ui/models/row_table.h"

namespace smartsme {

/// A difference taken apart: each part with the factor of both sides, and the sum. Row id: that of the amount.
class ContributionsModel : public RowTable
{
    Q_OBJECT
public:
    using RowTable::RowTable;
    /// nullptr: no rows
    void setDecomposition(const Decomposition *gap, bool isFine, MoneyUnit unit, Language language);
};

} // namespace smartsme
