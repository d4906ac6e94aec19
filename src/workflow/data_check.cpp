// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/data_check.h"

#include "benchmark/benchmark_schemas.h"
#include "diagnosis/diagnosis_schemas.h"
#include "firm/firm_schemas.h"
#include "indicators/indicators_schemas.h"
#include "ledger/ledger_schemas.h"
#include "plan/plan_schemas.h"
#include "programme/programme_schemas.h"
#include "survey/survey_schemas.h"
#include "table/data_table.h"
#include "workflow/knowledge.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QSet>

#include <algorithm>

namespace smartsme {

namespace {

std::vector<TableSchema> allSchemas()
{
    std::vector<TableSchema> all;
    for (const auto &schemas : {ledgerSchemas(), firmSchemas(), indicatorsSchemas(), benchmarkSchemas(), surveySchemas(),
                                diagnosisSchemas(), programmeSchemas(), planSchemas()})
        all.insert(all.end(), schemas.begin(), schemas.end());
    return all;
}

Problems unclaimedFiles(const QString &dataFolder, const QSet<QString> &claimed)
{
    const QDir folder(dataFolder);
    QStringList files;
    QDirIterator walk(folder.absolutePath(), {QStringLiteral("*.csv")}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files << folder.relativeFilePath(walk.next());
    files.sort();
    Problems problems;
    for (const QString &file : files) {
        if (!file.startsWith(QLatin1String("samples/")) && !claimed.contains(file))
            problems.push_back(Problem{Severity::error, QStringLiteral("data.unclaimed"), Place{file, {}, 0, 0},
                QCoreApplication::translate("workflow", "No part of the program knows this table."), {}, {},
                QCoreApplication::translate("workflow", "Remove the file or correct its name.")});
    }
    return problems;
}

void add(Problems &all, const Problems &found)
{
    for (const Problem &problem : found) {
        if (std::ranges::find(all, problem) == all.end())
            all.push_back(problem);
    }
}

} // namespace

DataCheck checkData(const QString &dataFolder)
{
    DataCheck check;
    QSet<QString> claimed;
    for (const TableSchema &schema : allSchemas()) {
        claimed.insert(schema.file);
        const auto table = loadDataTable(dataFolder, schema);
        if (!table) {
            add(check.problems, table.problems());
            continue;
        }
        ++check.tables;
        check.rows += table->size();
        add(check.problems, checkReferences(dataFolder, schema, *table));
    }
    add(check.problems, unclaimedFiles(dataFolder, claimed));
    const auto knowledge = Knowledge::load(dataFolder);
    if (knowledge)
        check.layouts = static_cast<int>(knowledge->layouts.all().size());
    else
        add(check.problems, knowledge.problems());
    return check;
}

} // namespace smartsme
