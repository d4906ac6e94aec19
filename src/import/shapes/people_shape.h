// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/shapes.h"

namespace smartsme {

/// A list of employees with one row per person (SmartHR 従業員). Gives a Payroll of kind people: heads by employment type at the end of
/// one month, joined on that day or before and not left by then. layout.read:
///   "joined":  column of the day of joining; an empty cell counts as long ago
///   "left":    column of the last day (the file may lack it)
///   "status":  {"column": …, "left": [values of people who left]}; who left without a day is not counted
///   "type":    rules as in PayrollColumns
///   "month":   {"file_name": pattern with the groups year and month}; else ImportOptions::month
/// Names, numbers and birthdays are not read; days of joining and leaving are compared and forgotten. Errors: a day that cannot be read
/// (import.date-unreadable), a month that stands nowhere (import.month-unknown). Remarks: an employment type that is not known.
class PeopleShape : public RowShape
{
public:
    FileKind fileKind() const override { return FileKind::payroll; }
    Problems checkLayout(const Layout &layout) const override;
    Period period(const std::vector<TextRow> &head, const QString &fileName, const Layout &layout) const override;
    Result<Imported> read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options,
                          const Progress &progress) const override;
};

} // namespace smartsme
