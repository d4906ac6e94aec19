// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/outcomes.h"
#include "cli/review_text.h"
#include "cli/text_table.h"
#include "workflow/import_choice.h"

#include <boost/program_options/value_semantic.hpp>

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace po = boost::program_options;

namespace smartsme {

namespace {

void addOptions(po::options_description &options)
{
    options.add_options()
        ("case", po::value<std::string>()->value_name("CASE"), QT_TRANSLATE_NOOP("cli", "number or name of a case of the case file"))
        ("replace", QT_TRANSLATE_NOOP("cli", "take the place of earlier files of the same period"))
        ("keep", QT_TRANSLATE_NOOP("cli", "leave files out whose period is already in the case"))
        ("both", QT_TRANSLATE_NOOP("cli", "keep earlier files of the same period beside the new ones, where that counts nothing twice or it is a payroll of other people"))
        ("fuller", QT_TRANSLATE_NOOP("cli", "of two files given for the same period take the one that covers more"))
        ("skip", QT_TRANSLATE_NOOP("cli", "leave files out that cannot be read, instead of taking none"))
        ("descriptions", QT_TRANSLATE_NOOP("cli", "keep the texts of journal lines too; they may name people"))
        ("check", QT_TRANSLATE_NOOP("cli", "only read and check, keep nothing"));
    addImportOptions(options);
}

ImportDecisions decisionsOf(Invocation &invocation)
{
    ImportDecisions decisions;
    int chosen = 0;
    for (const auto &[option, action] : {std::pair("replace", ReviewAction::replace), std::pair("keep", ReviewAction::keepOld), std::pair("both", ReviewAction::keepBoth)}) {
        if (!invocation.has(option))
            continue;
        decisions.samePeriod = action;
        ++chosen;
    }
    if (chosen > 1)
        invocation.misuse(QCoreApplication::translate("cli", "Choose one of --replace, --keep and --both."));
    decisions.takesFuller = invocation.has("fuller");
    decisions.leavesOutRefused = invocation.has("skip");
    return decisions;
}

QString resultText(const FileOutcome &outcome, bool isCheck)
{
    if (outcome.isTaken)
        return QCoreApplication::translate("cli", "imported");
    if (outcome.isLeftOut)
        return QCoreApplication::translate("cli", "left out");
    if (hasErrors(outcome.problems))
        return QCoreApplication::translate("cli", "refused");
    return isCheck ? QCoreApplication::translate("cli", "readable") : QCoreApplication::translate("cli", "not taken");
}

QString table(const std::vector<FileOutcome> &outcomes, bool isCheck, Language language)
{
    TextTable table({4});
    table.add({QCoreApplication::translate("cli", "File"), QCoreApplication::translate("cli", "What it is"), QCoreApplication::translate("cli", "Encoding"),
               QCoreApplication::translate("cli", "Period"), QCoreApplication::translate("cli", "Rows"), QCoreApplication::translate("cli", "Result"),
               QCoreApplication::translate("cli", "Layout")});
    for (const FileOutcome &outcome : outcomes) {
        const Recognition known = outcome.recognition.value_or(Recognition{});
        table.add({outcome.name, QStringList{known.product.in(language), known.kindName.in(language)}.join(QLatin1Char(' ')).trimmed(), known.encoding,
                   periodCell(outcome.first, outcome.last), outcome.rows > 0 ? QString::number(outcome.rows) : QString(),
                   resultText(outcome, isCheck), known.restsOnUnverified ? QCoreApplication::translate("cli", "not all confirmed") : QString()});
    }
    return table.text();
}

QJsonObject json(const std::vector<FileOutcome> &outcomes, const ImportReview &review)
{
    QJsonArray files;
    for (const FileOutcome &outcome : outcomes) {
        QJsonArray problems;
        for (const Problem &problem : outcome.problems)
            problems << QJsonObject{{QStringLiteral("id"), problem.id}, {QStringLiteral("line"), problem.place.line},
                                    {QStringLiteral("column"), problem.place.column}, {QStringLiteral("text"), printed(problem)}};
        files << QJsonObject{{QStringLiteral("name"), outcome.name}, {QStringLiteral("imported"), outcome.isTaken}, {QStringLiteral("left_out"), outcome.isLeftOut}, {QStringLiteral("rows"), outcome.rows},
                             {QStringLiteral("layout"), outcome.recognition ? outcome.recognition->layout.text() : QString()},
                             {QStringLiteral("rests_on_unverified"), outcome.recognition && outcome.recognition->restsOnUnverified},
                             {QStringLiteral("first_month"), outcome.first ? outcome.first->iso() : QString()},
                             {QStringLiteral("last_month"), outcome.last ? outcome.last->iso() : QString()}, {QStringLiteral("problems"), problems}};
    }
    return {{QStringLiteral("files"), files}, {QStringLiteral("review"), reviewJson(review)}};
}

/// What would become of the files.
std::vector<FileOutcome> outcomesOf(std::vector<ReadFile> files, const BatchChoice &choice)
{
    std::vector<FileOutcome> outcomes;
    for (std::size_t i = 0; i < files.size(); ++i) {
        outcomes.push_back(std::move(files[i].outcome));
        outcomes.back().isLeftOut = choice.leftOut.contains(i);
    }
    return outcomes;
}

/// All files or none: a folder that cannot be read refuses all of them too.
ExitCode take(Invocation &invocation, Session &session, const InputFiles &input, const ImportOptions &options, const ImportDecisions &decisions)
{
    const bool isCheck = invocation.has("check");
    std::vector<ReadFile> files = session.readFiles(input.paths, options);
    const ImportReview review = session.reviewFiles(files);
    const BatchChoice choice = choiceOf(review, decisions);
    const auto outcomes = isCheck ? outcomesOf(std::move(files), choice) : session.keepFiles(std::move(files), decisions);
    const bool areTaken = reportOutcomes(outcomes, invocation) || (isCheck && std::ranges::none_of(outcomes, [](const FileOutcome &o) { return hasErrors(o.problems); }));
    if (invocation.isJson())
        invocation.write(json(outcomes, review));
    else
        invocation.write(table(outcomes, isCheck, invocation.language()) + reviewText(review));
    if (isCheck)
        return areTaken && choice.open.empty() ? ExitCode::done : ExitCode::refused;
    const Problems &problems = session.diagnosis().problems;
    invocation.report(problems);
    return areTaken && !hasErrors(problems) ? ExitCode::done : ExitCode::refused;
}

ExitCode run(Invocation &invocation)
{
    if (!invocation.has("case"))
        invocation.misuse(QCoreApplication::translate("cli", "Name the case with --case; “smartsme-cli cases --new NAME” makes one."));
    if (invocation.arguments().isEmpty())
        invocation.misuse(QCoreApplication::translate("cli", "Name the files to import."));
    ImportOptions options = importOptions(invocation);
    options.keepsDescriptions = invocation.has("descriptions");
    const ImportDecisions decisions = decisionsOf(invocation);
    if (!invocation.isUsable())
        return ExitCode::usage;
    const auto opened = invocation.openChosenCase();
    if (!opened) {
        invocation.report(opened.problems());
        return ExitCode::refused;
    }
    const InputFiles input = inputFiles(invocation.arguments());
    invocation.report(input.problems);
    if (input.paths.isEmpty() || (hasErrors(input.problems) && !decisions.leavesOutRefused))
        return ExitCode::refused;
    return take(invocation, **opened, input, options, decisions);
}

} // namespace

Command importCommand()
{
    return {"import", "FILE…", QT_TRANSLATE_NOOP("cli", "Read accounting and payroll files, folders and archives into a case, all of them or none"), addOptions, run};
}

} // namespace smartsme
