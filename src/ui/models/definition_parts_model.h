// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "report/diagnosis_record.h"
#include "ui/models/row_table.h"

namespace smartsme {

/// What each definition adds up: the profit it starts from and a circle for each part. A circle is the door to the firm's amount.
/// Row id: definition. Definitions without a formula are left out.
class DefinitionPartsModel : public RowTable
{
    Q_OBJECT
public:
    using RowTable::RowTable;
    /// The tooltip of a head is the part's whole name.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void setYear(const DefinitionTable &table, const YearRecord &year, const DefinitionId &chosen, Language language);

private:
    QStringList m_names;
};

} // namespace smartsme
