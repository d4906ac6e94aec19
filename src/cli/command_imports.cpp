// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/review_text.h"
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
        ("remove", po::value<std::string>()->value_name("NUMBER"), QT_TRANSLATE_NOOP("cli", "take the file with this number out of the case"));
}

std::vector<const SourceFile *> sourcesOf(const Case &firm)
{
    std::vector<const SourceFile *> sources;
    for (const Books &books : firm.books)
        sources.push_back(&books.source);
    for (const Payroll &payroll : firm.payrolls)
        sources.push_back(&payroll.source);
    return sources;
}

QString table(const Session &session, Language language)
{
    TextTable table({0, 4});
    table.add({QCoreApplication::translate("cli", "No."), QCoreApplication::translate("cli", "File"), QCoreApplication::translate("cli", "What it is"),
               QCoreApplication::translate("cli", "Encoding"), QCoreApplication::translate("cli", "Rows")});
    int number = 0;
    for (const SourceFile *source : sourcesOf(session.current()))
        table.add({QString::number(++number), source->name, QStringList{source->product.in(language), source->kind.in(language)}.join(QLatin1Char(' ')).trimmed(),
                   source->encoding, QString::number(source->rows)});
    QString text = table.text();
    if (const auto change = session.undoableImport())
        text += QCoreApplication::translate("cli", "“undo” takes back: %1").arg(changeText(*change)) + QLatin1Char('\n');
    return text;
}

QJsonObject json(const Session &session)
{
    QJsonArray files;
    for (const SourceFile *source : sourcesOf(session.current()))
        files << QJsonObject{{QStringLiteral("name"), source->name}, {QStringLiteral("layout"), source->layout.text()}, {QStringLiteral("sha256"), source->sha256},
                             {QStringLiteral("encoding"), source->encoding}, {QStringLiteral("rows"), source->rows}};
    const auto change = session.undoableImport();
    return {{QStringLiteral("files"), files}, {QStringLiteral("undoable"), change ? QJsonValue(changeText(*change)) : QJsonValue()}};
}

Result<Done> removeNumber(Session &session, qint64 number)
{
    const auto sources = sourcesOf(session.current());
    if (number < 1 || number > static_cast<qint64>(sources.size()))
        return Problem{Severity::error, QStringLiteral("cli.no-such-import"), {}, QCoreApplication::translate("cli", "There is no file with this number in the case."),
                       QString::number(number), {}, QCoreApplication::translate("cli", "“smartsme-cli imports” lists them.")};
    return session.removeImport(sources[static_cast<std::size_t>(number - 1)]->sha256);
}

ExitCode run(Invocation &invocation)
{
    const std::optional<qint64> number = invocation.has("remove") ? invocation.integer("remove") : std::nullopt;
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
    if (number) {
        if (const auto removed = removeNumber(session, *number); !removed) {
            invocation.report(removed.problems());
            return ExitCode::refused;
        }
    }
    if (invocation.isJson())
        invocation.write(json(session));
    else
        invocation.write(table(session, invocation.language()));
    return ExitCode::done;
}

} // namespace

Command importsCommand()
{
    return {"imports", "", QT_TRANSLATE_NOOP("cli", "List the files of a case, or take one out"), addOptions, run};
}

} // namespace smartsme
