// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/refused_shape.h"

#include "import/import_problem.h"
#include "import/json_keys.h"

namespace smartsme {

Problems RefusedShape::checkLayout(const Layout &layout) const
{
    return checkKeys(layout.read, {{"why", KeyType::text, true}, {"instead", KeyType::text, true}}, layout.id.text() + QStringLiteral(".json"), QStringLiteral("read"));
}

Result<Imported> RefusedShape::read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options, const Progress &) const
{
    return importProblem(Severity::error, "import.not-the-books", Place{rows.fileName(), {}, 0, 0}, textAt(layout.read, QStringLiteral("why")).in(options.language),
                         textAt(layout.read, QStringLiteral("instead")).in(options.language),
                         QStringLiteral("%1 %2").arg(source.product.in(options.language), source.kind.in(options.language)));
}

} // namespace smartsme
