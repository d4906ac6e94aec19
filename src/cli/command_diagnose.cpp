// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_options.h"
#include "cli/command.h"
#include "cli/outcomes.h"
#include "cli/sections.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace po = boost::program_options;

namespace smartsme {

namespace {

void addOptions(po::options_description &options)
{
    addCaseOptions(options);
    addImportOptions(options);
    options.add_options()
        ("out", po::value<std::string>()->value_name("DIR"), QT_TRANSLATE_NOOP("cli", "also write workbook, owner's page and JSON into this folder"));
}

/// All three reports; the paths written, or what went wrong.
Result<QStringList> writeReports(const Session &session, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Problem{Severity::error, QStringLiteral("cli.folder-not-made"), Place{folder, {}, 0, 0},
                       QCoreApplication::translate("cli", "The folder cannot be made."), {}, {},
                       QCoreApplication::translate("cli", "Choose a folder you may write to.")};
    QStringList paths;
    for (const ReportKind kind : {ReportKind::adviserWorkbook, ReportKind::ownerPage, ReportKind::json}) {
        const auto written = session.exportReport(kind, QDir(folder).filePath(session.proposedFileName(kind)));
        if (!written)
            return written.problems();
        paths << *written;
    }
    return paths;
}

/// The table of `import` has a column for it; a diagnosis prints no table of files.
void reportUnverified(const std::vector<FileOutcome> &outcomes, const Invocation &invocation)
{
    for (const FileOutcome &outcome : outcomes) {
        if (outcome.isTaken && outcome.recognition && outcome.recognition->restsOnUnverified)
            invocation.report({Problem{Severity::note, QStringLiteral("cli.layout-unverified"), Place{outcome.name, {}, 0, 0},
                                       QCoreApplication::translate("cli", "Not everything is confirmed of the layout by which it was read."), outcome.recognition->layout.text(), {},
                                       QCoreApplication::translate("cli", "Compare a few amounts with the program they come from.")}});
    }
}

QString summary(const Session &session, Language language)
{
    const DiagnosisRecord &record = session.diagnosis();
    const Vocabulary words = session.knowledge().vocabulary();
    return answerText(record, words, language) + firmText(record, language) + cardsText(record, language) + productivityText(record, language) + comparisonText(record, language)
        + gapText(record, language) + yearsText(record, language) + payText(record, language) + findingsText(record, language) + placementText(record, words, language) + planText(record, words, language, false) + rulesText(record, language);
}

ExitCode run(Invocation &invocation)
{
    const QStringList files = invocation.arguments();
    if (files.isEmpty() && !invocation.has("case") && !invocation.has("sample") && !invocation.has("profile") && !invocation.has("answers"))
        invocation.misuse(QCoreApplication::translate("cli", "Name files to diagnose, a case (--case) or a sample (--sample a)."));
    if (!files.isEmpty() && invocation.has("case"))
        invocation.misuse(QCoreApplication::translate("cli", "Files are added to a case with “smartsme-cli import --case”."));
    const ImportOptions options = importOptions(invocation);
    if (!invocation.isUsable())
        return ExitCode::usage;
    const auto opened = invocation.openChosenCase();
    if (!invocation.isUsable())
        return ExitCode::usage;
    if (!opened) {
        invocation.report(opened.problems());
        return ExitCode::refused;
    }
    Session &session = **opened;
    ImportDecisions decisions;          // a look at files: what cannot be read is said, the rest is diagnosed
    decisions.leavesOutRefused = true;
    decisions.takesFuller = true;
    const InputFiles input = inputFiles(files);
    invocation.report(input.problems);
    const auto outcomes = session.importFiles(input.paths, options, decisions);
    const bool areTaken = reportOutcomes(outcomes, invocation) && !hasErrors(input.problems);
    reportUnverified(outcomes, invocation);
    const bool isNothingTaken = !files.isEmpty() && std::ranges::none_of(outcomes, &FileOutcome::isTaken);
    if (isNothingTaken && session.current().books.empty() && session.current().payrolls.empty())
        return ExitCode::refused;
    const DiagnosisRecord &record = session.diagnosis();
    invocation.report(record.problems);
    if (invocation.isJson())
        invocation.write(session.diagnosisJson());
    else
        invocation.write(summary(session, invocation.language()));
    if (invocation.has("out")) {
        const auto paths = writeReports(session, invocation.text("out"));
        if (!paths) {
            invocation.report(paths.problems());
            return ExitCode::refused;
        }
        if (!invocation.isJson())
            invocation.write(QCoreApplication::translate("cli", "Written and read back:") + QStringLiteral("\n  ") + paths->join(QStringLiteral("\n  ")) + QLatin1Char('\n'));
    }
    return areTaken && !hasErrors(record.problems) ? ExitCode::done : ExitCode::refused;
}

} // namespace

Command diagnoseCommand()
{
    return {"diagnose", "[FILE…]", QT_TRANSLATE_NOOP("cli", "Diagnose a firm from its files, a case or a sample, and print where it stands"), addOptions, run};
}

} // namespace smartsme
