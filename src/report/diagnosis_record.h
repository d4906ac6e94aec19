// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/comparison.h"
#include "benchmark/gap_target.h"
#include "benchmark/position.h"
#include "benchmark/trend.h"
#include "benchmark/wage_benchmarks.h"
#include "core/problem.h"
#include "diagnosis/book_findings.h"
#include "diagnosis/evidence.h"
#include "diagnosis/it_spending.h"
#include "diagnosis/placement.h"
#include "firm/firm_profile.h"
#include "firm/industry.h"
#include "firm/size_class.h"
#include "indicators/people_basis.h"
#include "indicators/ratio_tree.h"
#include "indicators/year_change.h"
#include "ledger/annual_accounts.h"
#include "ledger/workforce.h"
#include "plan/rollout_plan.h"
#include "programme/minimum_wage.h"
#include "programme/rule_check.h"
#include "report/productivity_card.h"
#include "survey/answers.h"

#include <QDate>

#include <vector>

namespace smartsme {

/// What a value per person comes out of, for the consultant.
struct DefinitionTree
{
    QString id;                                 ///< of the definition, or of the indicator that a published value stands beside
    DefinitionId definition;
    Text name;
    RatioNode root;
};

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
    std::vector<Position> positions;            ///< in the spread of firms, as far as the tables tell it
    std::vector<Decomposition> gaps;            ///< to published values; the first is that of the first comparison
    std::vector<Decomposition> changes;         ///< since the year before: every definition per person and per hour
    std::vector<DefinitionTree> trees;          ///< first those of `gaps`, then every computed definition
    std::vector<PeopleBasis> peopleBases;       ///< every computed definition with people counted in other ways
    WageStanding wages;
    std::vector<Comparison> pay;                ///< pay beside published pay: regular employees by the month, part-timers by the hour
    ItSpending itSpending;                      ///< beside productivity, never its cause (R20)
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
    std::vector<Trend> trends;                  ///< every definition and ratio over the years
    std::vector<ProductivityCard> cards;        ///< what stands out, of the latest year
    std::vector<UnmappedAccount> unmapped;
    std::vector<AccountAssignment> assignments;
    std::vector<SourceFile> files;              ///< imported, in order of import
    Answers answers;
    Placement placement;
    bool hasAnswers = false;                    ///< false: the questionnaire was not begun, placement means nothing
    std::vector<Evidence> evidence;
    std::vector<BookFinding> findings;          ///< of the latest year
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
