// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "programme/rule_check.h"
#include "ui/models/row_table.h"

namespace smartsme {

/// Rules of a programme held against the figures of the firm. Row id: rule.
class RuleChecksModel : public RowTable
{
    Q_OBJECT
public:
    using RowTable::RowTable;
    void setChecks(const std::vector<RuleCheck> &checks, Language language);

private:
    TableCell verdictCell(Verdict verdict) const;
};

} // namespace smartsme
