// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "report/diagnosis_record.h"
#include "ui/models/row_table.h"

namespace smartsme {

/// Amounts of the statements by year, in thousands of yen, and people and hours. Row id: term.
class YearTermsModel : public RowTable
{
    Q_OBJECT
public:
    using RowTable::RowTable;
    void setYears(const std::vector<YearRecord> &years, Language language);
};

} // namespace smartsme
