// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "cli/command.h"
#include "cli/text_table.h"
#include "workflow/installed_language.h"

#include <boost/program_options/errors.hpp>
#include <boost/program_options/parsers.hpp>
#include <boost/program_options/positional_options.hpp>

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace po = boost::program_options;

namespace smartsme {

namespace {

constexpr const char *version = "SmartSME " SMARTSME_VERSION;

QString translated(const char *source) { return QCoreApplication::translate("cli", source); }

void addCommonOptions(po::options_description &options)
{
    options.add_options()
        ("lang", po::value<std::string>()->value_name("ja|en"), QT_TRANSLATE_NOOP("cli", "language of texts, Japanese unless given"))
        ("data", po::value<std::string>()->value_name("DIR"), QT_TRANSLATE_NOOP("cli", "folder of tables instead of the installed one"))
        ("database", po::value<std::string>()->value_name("FILE"), QT_TRANSLATE_NOOP("cli", "case file instead of your own"))
        ("today", po::value<std::string>()->value_name("DATE"), QT_TRANSLATE_NOOP("cli", "day of the diagnosis, today unless given"))
        ("json", QT_TRANSLATE_NOOP("cli", "print JSON instead of text"))
        ("help", QT_TRANSLATE_NOOP("cli", "print this help"));
}

/// "data check" is two words; the longer name wins.
const Command *commandOf(const QStringList &arguments)
{
    const Command *found = nullptr;
    for (const Command &command : commands()) {
        const QStringList words = QString::fromLatin1(command.name).split(QLatin1Char(' '));
        if (arguments.mid(0, words.size()) == words)
            found = &command;
    }
    return found;
}

QString programHelp()
{
    TextTable table;
    for (const Command &command : commands())
        table.add({QString::fromLatin1(command.name), translated(command.purpose)});
    return QString::fromLatin1(version) + QStringLiteral("\n\n")
        + QCoreApplication::translate("cli", "Usage: smartsme-cli COMMAND [OPTIONS] [ARGUMENTS]") + QStringLiteral("\n\n") + table.text(QStringLiteral("  "))
        + QLatin1Char('\n') + QCoreApplication::translate("cli", "“smartsme-cli COMMAND --help” shows the options of a command.") + QLatin1Char('\n');
}

QString commandHelp(const Command &command, const po::options_description &options)
{
    TextTable table;
    for (const auto &option : options.options()) {
        const QString parameter = QString::fromStdString(option->format_parameter());
        const QString name = QStringLiteral("--") + QString::fromStdString(option->long_name());
        table.add({parameter.isEmpty() ? name : name + QLatin1Char(' ') + parameter, translated(option->description().c_str())});
    }
    const QString arguments = QString::fromUtf8(command.arguments);
    return translated(command.purpose) + QStringLiteral("\n\n")
        + QCoreApplication::translate("cli", "Usage: smartsme-cli %1 [OPTIONS] %2").arg(QLatin1String(command.name), arguments).trimmed()
        + QStringLiteral("\n\n") + table.text(QStringLiteral("  "));
}

QString usageSentence(const po::error &error)
{
    if (const auto *named = dynamic_cast<const po::error_with_option_name *>(&error)) {
        const QString option = QString::fromStdString(named->get_option_name());
        if (dynamic_cast<const po::unknown_option *>(&error))
            return QCoreApplication::translate("cli", "There is no option %1.").arg(option);
        return QCoreApplication::translate("cli", "The option %1 cannot be used like this.").arg(option);
    }
    return QCoreApplication::translate("cli", "The options cannot be read: %1").arg(QString::fromUtf8(error.what()));
}

int wrongUsage(const QString &sentence, const QString &remedy)
{
    const Problem problem{Severity::error, QStringLiteral("cli.usage"), {}, sentence, {}, {}, remedy};
    writeBytes(printed(problem).toUtf8() + '\n', true);
    return static_cast<int>(ExitCode::usage);
}

int runCommand(const Command &command, const QStringList &arguments)
{
    po::options_description own;
    command.addOptions(own);
    addCommonOptions(own);
    po::options_description all;
    all.add(own).add_options()("argument", po::value<std::vector<std::string>>());
    po::positional_options_description positional;
    positional.add("argument", -1);

    std::vector<std::string> words;
    std::ranges::transform(arguments, std::back_inserter(words), [](const QString &argument) { return argument.toStdString(); });
    po::variables_map values;
    try {
        po::store(po::command_line_parser(words).options(all).positional(positional).run(), values);
    } catch (const po::error &error) {
        return wrongUsage(usageSentence(error), QCoreApplication::translate("cli", "Add --help to see how the command is used."));
    }
    if (values.count("help") > 0) {
        writeBytes(commandHelp(command, own).toUtf8(), false);
        return static_cast<int>(ExitCode::done);
    }
    Invocation invocation(std::move(values));
    if (!invocation.arguments().isEmpty() && *command.arguments == '\0')
        invocation.misuse(QCoreApplication::translate("cli", "This command takes no arguments, found “%1”.").arg(invocation.arguments().front()));
    invocation.date("today");
    if (!invocation.isUsable())
        return static_cast<int>(ExitCode::usage);
    return static_cast<int>(command.run(invocation));
}

/// Before the options are read, so that their problems are told in the language asked for.
std::optional<Language> languageOf(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--lang"))
            return languageFrom(arguments.value(i + 1));
        if (arguments[i].startsWith(QLatin1String("--lang=")))
            return languageFrom(arguments[i].mid(7));
    }
    return Language::ja;
}

} // namespace

int runCommandLine(const QStringList &arguments)
{
    InstalledLanguage installed;
    const auto language = languageOf(arguments);
    installed.set(language.value_or(Language::ja));
    if (!language)
        return wrongUsage(QCoreApplication::translate("cli", "--lang needs ja or en."), {});
    if (arguments.contains(QStringLiteral("--version"))) {
        writeBytes(QByteArray(version) + '\n', false);
        return static_cast<int>(ExitCode::done);
    }
    QStringList typed = arguments;
    if (typed.value(0) == QLatin1String("--lang"))
        typed = typed.mid(2);
    else if (typed.value(0).startsWith(QLatin1String("--lang=")))
        typed.removeFirst();
    const bool asksForHelp = typed.isEmpty() || typed.front() == QLatin1String("--help") || typed.front() == QLatin1String("help");
    if (asksForHelp) {
        writeBytes(programHelp().toUtf8(), typed.isEmpty());
        return static_cast<int>(typed.isEmpty() ? ExitCode::usage : ExitCode::done);
    }
    const Command *command = commandOf(typed);
    if (!command)
        return wrongUsage(QCoreApplication::translate("cli", "There is no command “%1”.").arg(typed.front()),
                          QCoreApplication::translate("cli", "“smartsme-cli --help” lists the commands."));
    return runCommand(*command, typed.mid(QString::fromLatin1(command->name).split(QLatin1Char(' ')).size()));
}

} // namespace smartsme
