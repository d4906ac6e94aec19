// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_options.h"
#include "cli/command.h"
#include "cli/text_table.h"
#include "report/number_format.h"
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
        ("new", po::value<std::string>()->value_name("NAME"), QT_TRANSLATE_NOOP("cli", "make a case of this name"))
        ("delete", po::value<std::string>()->value_name("NUMBER"), QT_TRANSLATE_NOOP("cli", "delete the case with this number and all it holds"));
    addProfileOptions(options);
}

QString layerText(const CaseLine &line, Language language)
{
    return line.layer ? layerName(*line.layer, language) : nothingText();
}

QString headlineText(const CaseLine &line, Language language)
{
    return line.headline ? moneyPhrase(Yen(qRound64(*line.headline)), MoneyUnit::manYen, language) : nothingText();
}

QString table(const std::vector<CaseLine> &lines, Language language)
{
    TextTable table({0, 3});
    table.add({QCoreApplication::translate("cli", "No."), QCoreApplication::translate("cli", "Firm"), QCoreApplication::translate("cli", "Layer"),
               QCoreApplication::translate("cli", "Per person"), QCoreApplication::translate("cli", "Steps")});
    for (const CaseLine &line : lines)
        table.add({line.id.text(), line.isSample ? QCoreApplication::translate("cli", "%1 (fictitious)").arg(line.name) : line.name,
                   layerText(line, language), headlineText(line, language), line.steps});
    return table.text();
}

QJsonObject json(const std::vector<CaseLine> &lines)
{
    QJsonArray cases;
    for (const CaseLine &line : lines)
        cases << QJsonObject{{QStringLiteral("case"), line.id.text()}, {QStringLiteral("name"), line.name}, {QStringLiteral("industry"), line.industry},
                             {QStringLiteral("layer"), line.layer ? QJsonValue(*line.layer) : QJsonValue()},
                             {QStringLiteral("headline"), line.headline ? QJsonValue(*line.headline) : QJsonValue()},
                             {QStringLiteral("steps"), line.steps}, {QStringLiteral("sample"), line.isSample}};
    return {{QStringLiteral("cases"), cases}};
}

Result<Done> change(Invocation &invocation, Session &session)
{
    if (invocation.has("delete"))
        return session.deleteCase(CaseId(invocation.text("delete")));
    if (!invocation.has("new"))
        return Done{};
    auto description = invocation.describedCase(session);
    if (!description)
        return std::move(description).problems();
    if (!invocation.isUsable())
        return Done{};
    description->profile.name = invocation.text("new");
    const auto created = invocation.createFrom(session, *std::move(description));
    if (!created)
        return created.problems();
    return Done{};
}

ExitCode run(Invocation &invocation)
{
    const auto opened = invocation.openSession(false);
    if (!opened) {
        invocation.report(opened.problems());
        return ExitCode::refused;
    }
    const auto changed = change(invocation, **opened);
    if (!invocation.isUsable())
        return ExitCode::usage;
    const auto lines = (*opened)->cases();
    if (!changed || !lines) {
        invocation.report(changed ? lines.problems() : changed.problems());
        return ExitCode::refused;
    }
    if (invocation.isJson())
        invocation.write(json(*lines));
    else
        invocation.write(table(*lines, invocation.language()));
    return ExitCode::done;
}

} // namespace

Command casesCommand()
{
    return {"cases", "", QT_TRANSLATE_NOOP("cli", "List the cases of the case file, make or delete one"), addOptions, run};
}

} // namespace smartsme
