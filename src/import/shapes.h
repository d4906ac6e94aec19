// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/result.h"
#include "import/layout.h"
#include "import/recognition.h"
#include "table/row_reader.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace smartsme {

/// Months a file covers, as far as its first rows or its name tell.
struct Period
{
    std::optional<Month> first;
    std::optional<Month> last;
};

/// How the rows of a kind of file make vouchers, accounts or pay slips. One object per shape serves all files; it holds nothing.
class RowShape
{
public:
    RowShape() = default;
    RowShape(const RowShape &) = delete;
    RowShape &operator=(const RowShape &) = delete;
    virtual ~RowShape() = default;

    virtual FileKind fileKind() const = 0;

    /// What is wrong with layout.read: unknown or missing keys, wrong types, with `<layout>.json` and the key in each problem.
    virtual Problems checkLayout(const Layout &layout) const = 0;

    /// The period, told without reading the file: from its first rows (at most 30) and its name.
    virtual Period period(const std::vector<TextRow> &head, const QString &fileName, const Layout &layout) const;

    /// Reads the whole file. `source` holds name, layout, product, kind and encoding; importFile() adds sha256 and rows afterwards.
    /// With any error only problems come back. The shape asks rows.problem() after the last row, and `progress` now and then.
    virtual Result<Imported> read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options,
                                  const Progress &progress) const = 0;
};

/// The shape of that name; nullptr when there is none.
const RowShape *rowShape(const QString &name);
QStringList rowShapeNames();

} // namespace smartsme
