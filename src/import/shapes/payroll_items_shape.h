// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/shapes.h"

namespace smartsme {

/// A payroll whose items stand below each other. Besides the keys of PayrollColumns, whose names are labels of rows here:
///   "across":  "persons": one column per person (支給控除項目一覧表, 部門別); one table per sheet
///              "months": one column per payment (賃金台帳); a table per person, beginning with the row of column heads such as
///              令和6年4月度給与; what tells the employment type may stand beside its label in the lines above (職名, 役員)
///   "labels":  how many columns at the left hold labels (absent: 1); the last that is filled is the item
///   "total":   columns that sum others: a head beginning with "prefix", the sum of all where it fits "whole"
/// Gives what PayrollRowsShape gives, with its problems; also an item that is missing (import.payroll-item-missing).
class PayrollItemsShape : public RowShape
{
public:
    FileKind fileKind() const override { return FileKind::payroll; }
    Problems checkLayout(const Layout &layout) const override;
    Period period(const std::vector<TextRow> &head, const QString &fileName, const Layout &layout) const override;
    Result<Imported> read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options,
                          const Progress &progress) const override;
};

} // namespace smartsme
