// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/shapes.h"

namespace smartsme {

/// A payroll or attendance with one row per person and payment (支給控除一覧表, 明細一覧, 賃金台帳, 月別データ), described by a layout
/// (PayrollColumns). Gives a Payroll: totals by month, employment type and kind of run. Bonus runs carry no heads and no hours.
/// Nothing of a person leaves: names, numbers and birthdays are not kept, and no Problem quotes an amount of a row or the name of a sheet.
/// Errors: an amount or hours that cannot be read, a month that stands nowhere, a slip that is not worked out yet
/// (import.payroll-not-settled), rows that do not add up to the file's own total (import.payroll-total-differs).
/// Remarks: gross less deductions is not net (import.payroll-net-differs), an employment type that is not known
/// (import.payroll-type-unknown), a sheet without the headings (import.payroll-sheet-unread), hours that can be read in two ways
/// (import.payroll-hours-ambiguous), a wage ledger without officers (import.payroll-no-officer).
class PayrollRowsShape : public RowShape
{
public:
    FileKind fileKind() const override { return FileKind::payroll; }
    Problems checkLayout(const Layout &layout) const override;
    Period period(const std::vector<TextRow> &head, const QString &fileName, const Layout &layout) const override;
    Result<Imported> read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options,
                          const Progress &progress) const override;
};

} // namespace smartsme
