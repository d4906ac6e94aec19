// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "programme/minimum_wage.h"
#include "ui/models/row_table.h"

namespace smartsme {

/// The lowest-paid kind of people beside the minimum wage, month by month. Row id: month.
class WageMonthsModel : public RowTable
{
    Q_OBJECT
public:
    using RowTable::RowTable;
    void setMonths(const std::vector<WageMonth> &months, Language language);
};

} // namespace smartsme
