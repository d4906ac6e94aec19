// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/shapes.h"

namespace smartsme {

/// A trial balance or statement as a list: one row per heading, account or total, with the balances in columns found by their
/// captions (or, in files without a heading row, by number). The name may stand in one of several columns by depth (freee),
/// sub-accounts in a column of their own or marked by how their name begins. Gives Books of kind trialBalance or annualAmounts.
class BalanceListShape : public RowShape
{
public:
    FileKind fileKind() const override { return FileKind::accounting; }
    Problems checkLayout(const Layout &layout) const override;
    Period period(const std::vector<TextRow> &head, const QString &fileName, const Layout &layout) const override;
    Result<Imported> read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options,
                          const Progress &progress) const override;
};

} // namespace smartsme
