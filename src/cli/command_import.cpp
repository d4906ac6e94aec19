// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/outcomes.h"
#include "cli/text_table.h"

#include <boost/program_options/value_semantic.hpp>

#include <QCoreApplication>
#include <QJsonArray>

namespace po = boost::program_options;

namespace smartsme {

namespace {

void addOptions(po::options_description &options)
{
    options.add_options()
        ("case", po::value<std::string>()->value_name("CASE"), QT_TRANSLATE_NOOP("cli", "number or name of a case of the case file"))
        ("replace", QT_TRANSLATE_NOOP("cli", "take the place of earlier files of the same period"));
    addImportOptions(options);
}

QString periodOf(const FileOutcome &outcome)
{
    if (!outcome.first || !outcome.last)
        return {};
    return *outcome.first == *outcome.last ? outcome.first->iso() : outcome.first->iso() + QStringLiteral("–") + outcome.last->iso();
}

QString table(const std::vector<FileOutcome> &outcomes, Language language)
{
    TextTable table({4});
    table.add({QCoreApplication::translate("cli", "File"), QCoreApplication::translate("cli", "What it is"), QCoreApplication::translate("cli", "Encoding"),
               QCoreApplication::translate("cli", "Period"), QCoreApplication::translate("cli", "Rows"), QCoreApplication::translate("cli", "Result")});
    for (const FileOutcome &outcome : outcomes) {
        const Recognition known = outcome.recognition.value_or(Recognition{});
        table.add({outcome.name, QStringList{known.product.in(language), known.kindName.in(language)}.join(QLatin1Char(' ')).trimmed(), known.encoding,
                   periodOf(outcome), outcome.rows > 0 ? QString::number(outcome.rows) : QString(),
                   outcome.isTaken ? QCoreApplication::translate("cli", "imported") : QCoreApplication::translate("cli", "refused")});
    }
    return table.text();
}

QJsonObject json(const std::vector<FileOutcome> &outcomes)
{
    QJsonArray files;
    for (const FileOutcome &outcome : outcomes) {
        QJsonArray problems;
        for (const Problem &problem : outcome.problems)
            problems << QJsonObject{{QStringLiteral("id"), problem.id}, {QStringLiteral("line"), problem.place.line},
                                    {QStringLiteral("column"), problem.place.column}, {QStringLiteral("text"), printed(problem)}};
        files << QJsonObject{{QStringLiteral("name"), outcome.name}, {QStringLiteral("imported"), outcome.isTaken}, {QStringLiteral("rows"), outcome.rows},
                             {QStringLiteral("layout"), outcome.recognition ? outcome.recognition->layout.text() : QString()},
                             {QStringLiteral("first_month"), outcome.first ? outcome.first->iso() : QString()},
                             {QStringLiteral("last_month"), outcome.last ? outcome.last->iso() : QString()}, {QStringLiteral("problems"), problems}};
    }
    return {{QStringLiteral("files"), files}};
}

ExitCode run(Invocation &invocation)
{
    if (!invocation.has("case"))
        invocation.misuse(QCoreApplication::translate("cli", "Name the case with --case; “smartsme-cli cases --new NAME” makes one."));
    if (invocation.arguments().isEmpty())
        invocation.misuse(QCoreApplication::translate("cli", "Name the files to import."));
    const ImportOptions options = importOptions(invocation);
    if (!invocation.isUsable())
        return ExitCode::usage;
    const auto opened = invocation.openChosenCase();
    if (!opened) {
        invocation.report(opened.problems());
        return ExitCode::refused;
    }
    Session &session = **opened;
    const auto outcomes = session.importFiles(invocation.arguments(), options, invocation.has("replace"));
    const bool areTaken = reportOutcomes(outcomes, invocation);
    if (invocation.isJson())
        invocation.write(json(outcomes));
    else
        invocation.write(table(outcomes, invocation.language()));
    const Problems &problems = session.diagnosis().problems;
    invocation.report(problems);
    return areTaken && !hasErrors(problems) ? ExitCode::done : ExitCode::refused;
}

} // namespace

Command importCommand()
{
    return {"import", "FILE…", QT_TRANSLATE_NOOP("cli", "Read accounting and payroll files into a case, each whole or not at all"), addOptions, run};
}

} // namespace smartsme
