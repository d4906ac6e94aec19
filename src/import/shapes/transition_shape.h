// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/shapes.h"

namespace smartsme {

/// 推移表: one row per heading, account or total and one column per month, with closing entries (決算整理) and the total of the
/// year behind them. P/L and cost statement give the movement of each month, a balance sheet its last balances. The months may
/// stand without a year: then the year is taken from the day in the file's name, and said.
/// Gives Books of kind trialBalance.
class TransitionShape : public RowShape
{
public:
    FileKind fileKind() const override { return FileKind::accounting; }
    Problems checkLayout(const Layout &layout) const override;
    Period period(const std::vector<TextRow> &head, const QString &fileName, const Layout &layout) const override;
    Result<Imported> read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options,
                          const Progress &progress) const override;
};

} // namespace smartsme
