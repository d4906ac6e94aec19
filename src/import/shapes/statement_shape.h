// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/shapes.h"

namespace smartsme {

/// 決算書 as people lay them out: captions and amounts anywhere on one or several sheets, one or two statements side by side
/// (勘定式), inner and outer amounts, headings that carry their total, ▲ and full-width digits, yen or thousands of yen. Titles
/// tell the statement, headings or the order of results the part, and every total and result must be what its lines add up to.
/// Gives Books of kind annualAmounts without opening balances.
class StatementShape : public RowShape
{
public:
    FileKind fileKind() const override { return FileKind::accounting; }
    Problems checkLayout(const Layout &layout) const override;
    Period period(const std::vector<TextRow> &head, const QString &fileName, const Layout &layout) const override;
    Result<Imported> read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options,
                          const Progress &progress) const override;
};

} // namespace smartsme
