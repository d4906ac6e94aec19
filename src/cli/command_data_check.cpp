// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "workflow/data_check.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace smartsme {

namespace {

void addOptions(boost::program_options::options_description &) {}

QJsonObject json(const DataCheck &check)
{
    QJsonArray problems;
    for (const Problem &problem : check.problems)
        problems << QJsonObject{{QStringLiteral("id"), problem.id}, {QStringLiteral("file"), problem.place.file}, {QStringLiteral("line"), problem.place.line},
                                {QStringLiteral("column"), problem.place.column}, {QStringLiteral("text"), printed(problem)}};
    return {{QStringLiteral("tables"), check.tables}, {QStringLiteral("rows"), check.rows}, {QStringLiteral("layouts"), check.layouts},
            {QStringLiteral("problems"), problems}};
}

ExitCode run(Invocation &invocation)
{
    if (invocation.arguments().size() > 1) {
        invocation.misuse(QCoreApplication::translate("cli", "Name one folder."));
        return ExitCode::usage;
    }
    const QString folder = invocation.arguments().value(0, invocation.dataFolder());
    const DataCheck check = checkData(folder);
    invocation.report(check.problems);
    if (invocation.isJson())
        invocation.write(json(check));
    else
        invocation.write(QCoreApplication::translate("cli", "%1 tables with %2 rows and %3 layouts checked, %4 problems.")
                             .arg(check.tables).arg(check.rows).arg(check.layouts).arg(check.problems.size()) + QLatin1Char('\n'));
    return hasErrors(check.problems) ? ExitCode::refused : ExitCode::done;
}

} // namespace

Command dataCheckCommand()
{
    return {"data check", "[DIR]", QT_TRANSLATE_NOOP("cli", "Check every table of the program against its schema"), addOptions, run};
}

} // namespace smartsme
