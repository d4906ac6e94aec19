// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "report/diagnosis_record.h"
#include "report/number_format.h"
#include "ui/models/row_table.h"

namespace smartsme {

/// Every figure over the firm's years, its mean of three years and the published mean beside it; in groups of one unit, then the
/// others. Figures that no year has are left out. Row id: trend; headings have none.
class TrendsModel : public RowTable
{
    Q_OBJECT
public:
    using RowTable::RowTable;
    void setTrends(const DiagnosisRecord &record, MoneyUnit unit, Language language);

private:
    struct Group;
    void addGroup(std::vector<TableRow> &rows, const DiagnosisRecord &record, const Group &group) const;
};

} // namespace smartsme
