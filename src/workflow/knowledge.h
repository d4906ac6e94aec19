// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/benchmark_tables.h"
#include "core/result.h"
#include "diagnosis/placement.h"
#include "firm/industry.h"
#include "firm/size_class.h"
#include "import/layout.h"
#include "indicators/productivity.h"
#include "indicators/ratios.h"
#include "ledger/account_map.h"
#include "ledger/book_words.h"
#include "ledger/statement_category.h"
#include "ledger/statement_terms.h"
#include "plan/action_catalogue.h"
#include "programme/minimum_wage.h"
#include "programme/rule_check.h"
#include "report/diagnosis_record.h"
#include "survey/questionnaire.h"

#include <QString>

namespace smartsme {

/// Every table of the data folder, loaded and checked once. Immutable.
struct Knowledge
{
    QString dataFolder;
    CategoryTable categories;
    AccountMap accountMap;
    BookWords bookWords;
    StatementTerms terms;
    LayoutShelf layouts;
    IndustryTable industries;
    SizeRules sizeRules;
    DefinitionTable definitions;
    RatioTable ratios;
    BenchmarkTables benchmarks;
    WageBenchmarks wageBenchmarks;
    Questionnaire questionnaire;
    PlacementRules placementRules;
    ActionCatalogue actions;
    ProgrammeRules programmeRules;
    MinimumWageTable minimumWages;
    std::vector<Obligation> obligations;

    /// All problems of all tables, not only of the first bad one.
    static Result<Knowledge> load(const QString &dataFolder);
    Vocabulary vocabulary() const;
};

/// SMARTSME_DATA, else share/smartsme/data beside the program's folder, else data beside the program. Empty when none exists.
QString findDataFolder(const QString &programFolder);

} // namespace smartsme
