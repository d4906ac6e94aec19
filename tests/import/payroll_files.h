// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/layout.h"
#include "import/recognition.h"
#include "ledger/workforce.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

namespace smartsme::testing {

inline const QString sourceFolder = QStringLiteral(SMARTSME_SOURCE_DIR);

inline QString printedAll(const Problems &problems)
{
    QStringList lines;
    for (const Problem &p : problems)
        lines << printed(p);
    return lines.join(QLatin1Char('\n'));
}

inline const LayoutShelf &shelf()
{
    static const LayoutShelf loaded = [] {
        const auto result = LayoutShelf::load(sourceFolder + QStringLiteral("/data"));
        if (!result)
            qFatal("%s", qPrintable(printedAll(result.problems())));
        return *result;
    }();
    return loaded;
}

/// A payroll file that must be read.
inline Payroll payrollOf(const QString &path, const ImportOptions &options = {}, QString *remarks = nullptr)
{
    const auto imported = importFile(path, shelf(), options);
    if (!imported)
        qFatal("%s", qPrintable(printedAll(imported.problems())));
    if (remarks)
        *remarks += printedAll(imported->remarks);
    return std::get<Payroll>(imported->content);
}

/// A sample of a firm: "firm_a/king_of_time/monthly_202404.csv".
inline QString sample(const QString &name)
{
    return sourceFolder + QStringLiteral("/data/samples/") + name;
}

/// Imports a file of this text and name.
inline Result<Imported> importedText(const QString &text, const QString &name, const ImportOptions &options = {})
{
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no temporary file");
    file.write(text.toUtf8());
    file.close();
    return importFile(path, shelf(), options);
}

} // namespace smartsme::testing
