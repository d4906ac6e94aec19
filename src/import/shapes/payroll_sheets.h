// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/recognition.h"
#include "import/shapes/payroll_reading.h"

namespace smartsme {

/// What a payroll shape does with the rows of a file, sheet by sheet. A text file is one sheet without a name.
class SheetReading
{
public:
    SheetReading() = default;
    SheetReading(const SheetReading &) = delete;
    SheetReading &operator=(const SheetReading &) = delete;
    virtual ~SheetReading() = default;
    virtual void startSheet(int sheet, const QString &name) = 0;    ///< counts from 1
    virtual void take(const TextRow &row) = 0;
    virtual void endSheet() = 0;
};

/// Gives all rows of a file to the reading. A problem when the person stopped it; problems of the file go to `slips`.
std::optional<Problem> readSheets(RowReader &rows, SheetReading &reading, PayrollReading &slips, const SourceFile &source, const Progress &progress);

/// What the name of a sheet tells of the payment, where the layout asks for it.
PaymentHead paymentOfSheet(const Layout &layout, const QString &sheet);

/// What a line above a table tells of the payment, where its label stands in the layout.
void takePreamble(const Layout &layout, const TextRow &row, PaymentHead &above);

} // namespace smartsme
