// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/comparison.h"
#include "core/problem.h"
#include "diagnosis/evidence.h"
#include "diagnosis/placement.h"
#include "firm/firm_profile.h"
#include "firm/industry.h"
#include "firm/size_class.h"
#include "indicators/productivity.h"
#include "ledger/annual_accounts.h"
#include "ledger/workforce.h"
#include "plan/rollout_plan.h"
#include "programme/rule_check.h"
#include "survey/answers.h"

#include <QDate>

#include <vector>

namespace smartsme {

/// One fiscal year of a firm with everything computed from it.
struct YearRecord
{
    AnnualAccounts accounts;
    std::vector<Figure> terms;                  ///< every statement term, in the table's order
    Workforce workforce;
    std::vector<Productivity> productivity;
    std::vector<Figure> ratios;
    std::vector<Comparison> comparisons;        ///< the first is labour productivity
    LocalBenchmark localBenchmark;
};

/// The whole diagnosis of one firm on one day: what screens show and reports are made of. A value; nothing in it is computed later.
struct DiagnosisRecord
{
    QString program;                            ///< name and version
    QDate date;
    FirmProfile profile;
    Text industryName;
    SizeClass sizeClass;                        ///< 中小企業基本法
    SizeClass subsidyClass;                     ///< IT subsidy
    std::vector<YearRecord> years;              ///< ascending; may be empty
    std::vector<UnmappedAccount> unmapped;
    std::vector<AccountAssignment> assignments;
    std::vector<SourceFile> files;              ///< imported, in order of import
    Answers answers;
    Placement placement;
    bool hasAnswers = false;                    ///< false: the questionnaire was not begun, placement means nothing
    std::vector<Evidence> evidence;
    std::vector<ToolUsage> tools;
    std::vector<RuleCheck> ruleChecks;
    RolloutPlan plan;
    PlanOptions planOptions;
    std::vector<Obligation> obligations;        ///< within the plan's time
    std::vector<BenchmarkSource> sources;       ///< those used
    Problems problems;                          ///< remarks on the data

    const YearRecord *latest() const { return years.empty() ? nullptr : &years.back(); }
};

/// The tables a report needs to put words to ids. Owned by the caller for the time of the call.
struct Vocabulary
{
    const CategoryTable *categories = nullptr;
    const Questionnaire *questionnaire = nullptr;
    const ActionCatalogue *actions = nullptr;
    const DefinitionTable *definitions = nullptr;
    const IndustryTable *industries = nullptr;
};

} // namespace smartsme
