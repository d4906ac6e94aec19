// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/text_table.h"
#include "core/number_text.h"
#include "report/record_words.h"

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
        ("undo", QT_TRANSLATE_NOOP("cli", "take your choice for the account back"));
}

QString likely(const AccountAssignment &assignment, const Vocabulary &words, Language language)
{
    QStringList texts;
    for (const MappingSuggestion &suggestion : assignment.suggestions)
        texts << suggestion.category.text() + QLatin1Char(' ') + categoryName(words, suggestion.category, language);
    return texts.join(QStringLiteral(", "));
}

/// Why the likeliest category is one, and what speaks against the one chosen.
QString remarks(const AccountAssignment &assignment, Language language)
{
    QStringList texts;
    if (!assignment.suggestions.empty())
        texts << assignment.suggestions.front().reason.in(language);
    for (const Text &conflict : assignment.conflicts)
        texts << conflict.in(language);
    return texts.join(QLatin1Char(' '));
}

QString table(const DiagnosisRecord &record, const Vocabulary &words, Language language)
{
    TextTable table({2});
    for (const AccountAssignment &assignment : record.assignments) {
        const bool isKnown = assignment.mapped.by != MappedBy::nothing;
        table.add({assignment.name, assignment.section, yenText(assignment.amount), isKnown ? assignment.mapped.category.text() : QStringLiteral("?"),
                   isKnown ? categoryName(words, assignment.mapped.category, language) : likely(assignment, words, language), remarks(assignment, language)});
    }
    return table.text();
}

QJsonObject json(const DiagnosisRecord &record, Language language)
{
    QJsonArray accounts;
    for (const AccountAssignment &assignment : record.assignments) {
        QJsonArray suggestions;
        QJsonArray conflicts;
        for (const MappingSuggestion &suggestion : assignment.suggestions)
            suggestions << suggestion.category.text();
        for (const Text &conflict : assignment.conflicts)
            conflicts << conflict.in(language);
        accounts << QJsonObject{{QStringLiteral("account"), assignment.name}, {QStringLiteral("section"), assignment.section},
                                {QStringLiteral("amount"), qint64(assignment.amount.value())}, {QStringLiteral("category"), assignment.mapped.category.text()},
                                {QStringLiteral("suggestions"), suggestions}, {QStringLiteral("conflicts"), conflicts}};
    }
    return {{QStringLiteral("accounts"), accounts}};
}

ExitCode run(Invocation &invocation)
{
    const QStringList arguments = invocation.arguments();
    const bool undoes = invocation.has("undo");
    const qsizetype needed = undoes ? 1 : 2;
    if (!invocation.has("case"))
        invocation.misuse(QCoreApplication::translate("cli", "Name the case with --case; “smartsme-cli cases” lists them."));
    if ((undoes || !arguments.isEmpty()) && arguments.size() != needed)
        invocation.misuse(QCoreApplication::translate("cli", "Give an account and a category, or an account and --undo, or neither to see the table."));
    if (!invocation.isUsable())
        return ExitCode::usage;
    const auto opened = invocation.openChosenCase();
    if (!opened) {
        invocation.report(opened.problems());
        return ExitCode::refused;
    }
    Session &session = **opened;
    if (!arguments.isEmpty()) {
        if (auto mapped = session.mapAccount(arguments.front(), CategoryId(arguments.value(1))); !mapped) {
            invocation.report(mapped.problems());
            return ExitCode::refused;
        }
    }
    if (invocation.isJson())
        invocation.write(json(session.diagnosis(), invocation.language()));
    else
        invocation.write(table(session.diagnosis(), session.knowledge().vocabulary(), invocation.language()));
    invocation.report(session.diagnosis().problems);
    return ExitCode::done;
}

} // namespace

Command mapCommand()
{
    return {"map", "[ACCOUNT CATEGORY]", QT_TRANSLATE_NOOP("cli", "Show how accounts stand in the statements, or give one its category"), addOptions, run};
}

} // namespace smartsme
