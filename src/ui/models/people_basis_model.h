// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "indicators/people_basis.h"
#include "report/number_format.h"
#include "ui/models/row_table.h"

namespace smartsme {

/// Ways of counting people, what each makes of the value per person, and who counts like that. Row id: variant.
class PeopleBasisModel : public RowTable
{
    Q_OBJECT
public:
    using RowTable::RowTable;
    void setBasis(const PeopleBasis &basis, MoneyUnit unit, Language language);
};

} // namespace smartsme
