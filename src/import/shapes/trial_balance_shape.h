// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/shapes.h"

namespace smartsme {

/// A trial balance of a period (残高試算表) whose rows say in a marker column what they are: heading, section, line or total.
/// Balances are positive on each account's own side; every line, every section total and the whole must add up.
/// Gives Books of kind trialBalance with one movement per account, in the last month.
class TrialBalanceShape : public RowShape
{
public:
    FileKind fileKind() const override { return FileKind::accounting; }
    Problems checkLayout(const Layout &layout) const override;
    Period period(const std::vector<TextRow> &head, const QString &fileName, const Layout &layout) const override;
    Result<Imported> read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options,
                          const Progress &progress) const override;
};

} // namespace smartsme
