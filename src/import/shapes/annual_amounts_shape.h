// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/shapes.h"

namespace smartsme {

/// Annual amounts typed into a sheet: rows above the headings name the period and the tax treatment, then one row per account,
/// either opening, debit, credit and closing, or one amount with an optional opening balance.
/// Gives Books of kind annualAmounts.
class AnnualAmountsShape : public RowShape
{
public:
    FileKind fileKind() const override { return FileKind::accounting; }
    Problems checkLayout(const Layout &layout) const override;
    Period period(const std::vector<TextRow> &head, const QString &fileName, const Layout &layout) const override;
    Result<Imported> read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options,
                          const Progress &progress) const override;
};

} // namespace smartsme
