// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/text_table.h"
#include "workflow/own_layouts.h"

#include <boost/program_options/value_semantic.hpp>

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace po = boost::program_options;

namespace smartsme {

namespace {

constexpr const char *deeds[] = {"check", "add", "give", "remove"};

void addOptions(po::options_description &options)
{
    options.add_options()
        ("check", po::value<std::string>()->value_name("FILE"), QT_TRANSLATE_NOOP("cli", "check a layout file and keep nothing"))
        ("add", po::value<std::string>()->value_name("FILE"), QT_TRANSLATE_NOOP("cli", "take a layout file into your own layouts"))
        ("give", po::value<std::string>()->value_name("ID"), QT_TRANSLATE_NOOP("cli", "write a layout of your own to --out, for a colleague"))
        ("out", po::value<std::string>()->value_name("FILE"), QT_TRANSLATE_NOOP("cli", "the file to write"))
        ("remove", po::value<std::string>()->value_name("ID"), QT_TRANSLATE_NOOP("cli", "delete a layout of your own"));
}

QString table(const std::vector<LayoutLine> &lines, Language language)
{
    TextTable table;
    for (const LayoutLine &line : lines)
        table.add({line.id.text(), line.product.in(language), line.kind.in(language), line.isOwn ? QCoreApplication::translate("cli", "your own") : QString(),
                   line.restsOnUnverified ? QCoreApplication::translate("cli", "not all confirmed") : QString()});
    return table.text();
}

QJsonObject json(const std::vector<LayoutLine> &lines)
{
    QJsonArray layouts;
    for (const LayoutLine &line : lines)
        layouts << QJsonObject{{QStringLiteral("id"), line.id.text()}, {QStringLiteral("product"), line.product.ja}, {QStringLiteral("kind"), line.kind.ja},
                               {QStringLiteral("own"), line.isOwn}, {QStringLiteral("rests_on_unverified"), line.restsOnUnverified}};
    return {{QStringLiteral("layouts"), layouts}};
}

/// What was asked for; its problems, or none.
Problems done(const Invocation &invocation, OwnLayouts &layouts)
{
    const auto problemsOf = [](const auto &result) { return result ? Problems() : result.problems(); };
    if (invocation.has("check"))
        return problemsOf(layouts.useFile(invocation.text("check")));
    if (invocation.has("add"))
        return problemsOf(layouts.takeFile(invocation.text("add")));
    if (invocation.has("give"))
        return problemsOf(layouts.giveFile(LayoutId(invocation.text("give")), invocation.text("out")));
    if (invocation.has("remove"))
        return problemsOf(layouts.remove(LayoutId(invocation.text("remove"))));
    return {};
}

ExitCode run(Invocation &invocation)
{
    if (std::ranges::count_if(deeds, [&](const char *deed) { return invocation.has(deed); }) > 1)
        invocation.misuse(QCoreApplication::translate("cli", "Give one of --check, --add, --give and --remove."));
    if (invocation.has("give") != invocation.has("out"))
        invocation.misuse(QCoreApplication::translate("cli", "--give needs --out, the file to write."));
    if (!invocation.isUsable())
        return ExitCode::usage;
    const auto opened = invocation.openSession(false);
    if (!opened) {
        invocation.report(opened.problems());
        return ExitCode::refused;
    }
    OwnLayouts &layouts = (*opened)->layouts();
    invocation.report(layouts.problems());
    if (const Problems problems = done(invocation, layouts); !problems.empty()) {
        invocation.report(problems);
        return ExitCode::refused;
    }
    if (invocation.isJson())
        invocation.write(json(layouts.all()));
    else
        invocation.write(table(layouts.all(), invocation.language()));
    return ExitCode::done;
}

} // namespace

Command layoutsCommand()
{
    return {"layouts", "", QT_TRANSLATE_NOOP("cli", "List the layouts the program knows; check, add, give or remove one of your own"), addOptions, run};
}

} // namespace smartsme
