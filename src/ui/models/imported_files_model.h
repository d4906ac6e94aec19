// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/problem.h"
#include "ledger/books.h"
#include "ledger/workforce.h"
#include "ui/models/row_table.h"

namespace smartsme {

/// Imported files: name and kind, period, rows, result. Row id: SHA-256 of the content.
class ImportedFilesModel : public RowTable
{
    Q_OBJECT
public:
    using RowTable::RowTable;
    void setFiles(const std::vector<Books> &books, const std::vector<Payroll> &payrolls, const Problems &remarks, Language language);

private:
    TableRow rowOf(const SourceFile &file, const QString &period, const Problems &remarks, Language language) const;
};

} // namespace smartsme
