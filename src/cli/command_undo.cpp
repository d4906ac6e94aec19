// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/review_text.h"

#include <boost/program_options/value_semantic.hpp>

#include <QCoreApplication>

namespace po = boost::program_options;

namespace smartsme {

namespace {

void addOptions(po::options_description &options)
{
    options.add_options()
        ("case", po::value<std::string>()->value_name("CASE"), QT_TRANSLATE_NOOP("cli", "number or name of a case of the case file"));
}

ExitCode run(Invocation &invocation)
{
    if (!invocation.has("case"))
        invocation.misuse(QCoreApplication::translate("cli", "Name the case with --case; “smartsme-cli cases” lists them."));
    if (!invocation.isUsable())
        return ExitCode::usage;
    const auto opened = invocation.openChosenCase();
    if (!opened) {
        invocation.report(opened.problems());
        return ExitCode::refused;
    }
    Session &session = **opened;
    const auto change = session.undoableImport();
    if (const auto undone = session.undoImport(); !undone) {
        invocation.report(undone.problems());
        return ExitCode::refused;
    }
    const QString text = change ? changeText(*change) : QString();
    if (invocation.isJson())
        invocation.write(QJsonObject{{QStringLiteral("taken_back"), text}});
    else
        invocation.write(QCoreApplication::translate("cli", "Taken back: %1").arg(text) + QLatin1Char('\n'));
    return ExitCode::done;
}

} // namespace

Command undoCommand()
{
    return {"undo", "", QT_TRANSLATE_NOOP("cli", "Take back the last batch of files, or what was changed after it"), addOptions, run};
}

} // namespace smartsme
