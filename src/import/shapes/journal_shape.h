// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/shapes.h"

namespace smartsme {

/// A journal (仕訳帳) of any product: one row per line with a debit and a credit side, vouchers by the layout's rule.
/// Gives Books of kind journal: debit and credit per account and month. Memory does not grow with the rows.
class JournalShape : public RowShape
{
public:
    FileKind fileKind() const override { return FileKind::accounting; }
    Problems checkLayout(const Layout &layout) const override;
    Result<Imported> read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options,
                          const Progress &progress) const override;
};

} // namespace smartsme
