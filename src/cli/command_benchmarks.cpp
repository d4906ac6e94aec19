// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
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
        ("remove", po::value<std::string>()->value_name("TABLE"), QT_TRANSLATE_NOOP("cli", "remove an imported table"))
        ("choose", po::value<std::string>()->value_name("TABLE"),
         QT_TRANSLATE_NOOP("cli", "use this table first; “automatic” for the nearest, “shipped” for none of one's own"));
}

QString chosenWord(const TableChoice &choice)
{
    switch (choice.mode) {
    case TableChoice::Mode::automatic: return QStringLiteral("automatic");
    case TableChoice::Mode::shippedOnly: return QStringLiteral("shipped");
    case TableChoice::Mode::preferred: return choice.table;
    }
    Q_UNREACHABLE();
}

TableChoice choiceFrom(const QString &word)
{
    if (word == QStringLiteral("automatic"))
        return {};
    if (word == QStringLiteral("shipped"))
        return {TableChoice::Mode::shippedOnly, {}};
    return {TableChoice::Mode::preferred, word};
}

QString ruleText(const TableChoice &choice)
{
    switch (choice.mode) {
    case TableChoice::Mode::automatic:
        return QCoreApplication::translate("cli", "Used: the nearest industry and size class, then the nearest year, then an imported table before a shipped one.");
    case TableChoice::Mode::shippedOnly: return QCoreApplication::translate("cli", "Used: shipped tables only.");
    case TableChoice::Mode::preferred: return QCoreApplication::translate("cli", "Used: %1 wherever it has a value, else the nearest.").arg(choice.table);
    }
    Q_UNREACHABLE();
}

QString listText(const BenchmarkTables &tables, Language language)
{
    TextTable table({3});
    table.add({QCoreApplication::translate("cli", "Table"), QCoreApplication::translate("cli", "Name"), QCoreApplication::translate("cli", "Imported"),
               QCoreApplication::translate("cli", "Values"), QCoreApplication::translate("cli", "File")});
    for (const ImportedTable &each : tables.imported())
        table.add({each.id, each.name.in(language), each.date.toString(Qt::ISODate), QString::number(each.cells.size()), each.fileName});
    const QString list = tables.imported().empty() ? QCoreApplication::translate("cli", "No table has been imported; the shipped ones are used.") + QLatin1Char('\n') : table.text();
    return list + ruleText(tables.choice()) + QLatin1Char('\n');
}

QJsonObject listJson(const BenchmarkTables &tables)
{
    QJsonArray list;
    for (const ImportedTable &each : tables.imported())
        list << QJsonObject{{QStringLiteral("table"), each.id}, {QStringLiteral("kind"), each.kind}, {QStringLiteral("name"), each.name.ja},
                            {QStringLiteral("imported"), each.date.toString(Qt::ISODate)}, {QStringLiteral("values"), static_cast<qint64>(each.cells.size())},
                            {QStringLiteral("file"), each.fileName}, {QStringLiteral("sha256"), each.sha256}};
    return {{QStringLiteral("tables"), list}, {QStringLiteral("use"), chosenWord(tables.choice())}};
}

Problems changes(const Invocation &invocation, Session &session)
{
    for (const QString &file : invocation.arguments()) {
        if (const auto added = session.importBenchmark(file); !added)
            return added.problems();
    }
    if (invocation.has("remove")) {
        if (const auto removed = session.removeBenchmark(invocation.text("remove")); !removed)
            return removed.problems();
    }
    if (invocation.has("choose")) {
        if (const auto chosen = session.chooseBenchmark(choiceFrom(invocation.text("choose"))); !chosen)
            return chosen.problems();
    }
    return {};
}

ExitCode run(Invocation &invocation)
{
    const auto opened = invocation.openSession(false);
    if (!opened) {
        invocation.report(opened.problems());
        return ExitCode::refused;
    }
    Session &session = **opened;
    const Problems problems = changes(invocation, session);
    invocation.report(problems);
    invocation.report(session.benchmarkProblems());
    const BenchmarkTables &tables = session.knowledge().benchmarks;
    if (invocation.isJson())
        invocation.write(listJson(tables));
    else
        invocation.write(listText(tables, invocation.language()));
    return problems.empty() ? ExitCode::done : ExitCode::refused;
}

} // namespace

Command benchmarksCommand()
{
    return {"benchmarks", "[FILE…]", QT_TRANSLATE_NOOP("cli", "List, import, remove or choose published tables the firm is compared with"), addOptions, run};
}

} // namespace smartsme
