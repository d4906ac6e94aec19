// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "programme/rule_check.h"
#include "ui/models/row_table.h"

namespace smartsme {

/// Dated events a plan should know. Row id: event.
class ObligationsModel : public RowTable
{
    Q_OBJECT
public:
    using RowTable::RowTable;
    void setObligations(const std::vector<Obligation> &obligations, Language language);
};

} // namespace smartsme
