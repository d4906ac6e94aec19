// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/shapes.h"

namespace smartsme {

/// A general ledger (総勘定元帳): one row per account and line, the other account beside it, a running balance behind. Each entry
/// stands twice, once under each of its accounts; an account's sums come from its own rows only.
/// Gives Books of kind journal with opening and closing balances. Amounts are those of the books: tax is already where it belongs.
class LedgerShape : public RowShape
{
public:
    FileKind fileKind() const override { return FileKind::accounting; }
    Problems checkLayout(const Layout &layout) const override;
    Result<Imported> read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options,
                          const Progress &progress) const override;
};

} // namespace smartsme
