// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/knowledge.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace smartsme {

namespace {

template <typename Table>
void take(Result<Table> loaded, Table &table, Problems &problems)
{
    if (loaded) {
        table = std::move(loaded).value();
        return;
    }
    for (const Problem &problem : loaded.problems()) {      // a file that two tables read is bad once
        if (std::ranges::find(problems, problem) == problems.end())
            problems.push_back(problem);
    }
}

bool isDataFolder(const QString &path)
{
    return QDir(path).exists(QStringLiteral("accounts/categories.csv"));
}

} // namespace

Result<Knowledge> Knowledge::load(const QString &dataFolder)
{
    if (!isDataFolder(dataFolder))
        return Problem{Severity::error, QStringLiteral("workflow.no-data-folder"), Place{dataFolder, {}, 0, 0},
                       QCoreApplication::translate("workflow", "The folder with the tables of SmartSME was not found."), {}, {},
                       QCoreApplication::translate("workflow", "Install SmartSME again, or name the folder with SMARTSME_DATA or --data.")};
    Knowledge tables;
    Problems problems;
    tables.dataFolder = dataFolder;
    take(CategoryTable::load(dataFolder), tables.categories, problems);
    take(AccountMap::load(dataFolder, tables.categories), tables.accountMap, problems);
    take(BookWords::load(dataFolder), tables.bookWords, problems);
    take(StatementTerms::load(dataFolder, tables.categories), tables.terms, problems);
    take(LayoutShelf::load(dataFolder), tables.layouts, problems);
    take(IndustryTable::load(dataFolder), tables.industries, problems);
    take(SizeRules::load(dataFolder), tables.sizeRules, problems);
    take(DefinitionTable::load(dataFolder), tables.definitions, problems);
    take(RatioTable::load(dataFolder), tables.ratios, problems);
    take(BenchmarkTables::load(dataFolder), tables.benchmarks, problems);
    take(WageBenchmarks::load(dataFolder), tables.wageBenchmarks, problems);
    take(Questionnaire::load(dataFolder), tables.questionnaire, problems);
    take(PlacementRules::load(dataFolder), tables.placementRules, problems);
    take(ActionCatalogue::load(dataFolder), tables.actions, problems);
    take(ProgrammeRules::load(dataFolder), tables.programmeRules, problems);
    take(MinimumWageTable::load(dataFolder), tables.minimumWages, problems);
    take(loadObligations(dataFolder), tables.obligations, problems);
    if (!problems.empty())
        return problems;
    return tables;
}

Vocabulary Knowledge::vocabulary() const
{
    return Vocabulary{&categories, &questionnaire, &actions, &definitions, &industries};
}

QString findDataFolder(const QString &programFolder)
{
    const QString named = qEnvironmentVariable("SMARTSME_DATA");
    if (!named.isEmpty())
        return named;
    for (const char *place : {"../share/smartsme/data", "share/smartsme/data", "data", "../data"}) {
        const QString folder = QDir::cleanPath(programFolder + QLatin1Char('/') + QLatin1String(place));
        if (isDataFolder(folder))
            return folder;
    }
    return {};
}

} // namespace smartsme
