// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_problem.h"

#include <QCoreApplication>

namespace smartsme {

Problem importProblem(Severity severity, const char *id, Place place, QString message, QString remedy, QString found, QString expected)
{
    return Problem{severity, QLatin1String(id), std::move(place), std::move(message), found.left(80), expected.left(600), std::move(remedy)};
}

Problem readingStopped(const QString &fileName)
{
    return importProblem(Severity::error, "import.stopped", Place{fileName, {}, 0, 0},
                         QCoreApplication::translate("import", "Reading this file was stopped; nothing of it was taken."), {});
}

} // namespace smartsme
