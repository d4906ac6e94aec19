// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/benchmark_tables.h"
#include "indicators/ratios.h"
#include "ledger/statement_terms.h"
#include "report/diagnosis_record.h"

#include <QString>

namespace smartsme::sample {

/// The tables that give words and rules, loaded from the data folder of the source tree.
struct Tables
{
    CategoryTable categories;
    StatementTerms terms;
    DefinitionTable definitions;
    RatioTable ratios;
    IndustryTable industries;
    BenchmarkTables benchmarks;
    MinimumWageTable minimumWages;
    WageBenchmarks wageBenchmarks;
    BookWords bookWords;
    Questionnaire questionnaire;
    PlacementRules rules;
    ActionCatalogue actions;

    static Tables load();
    Vocabulary vocabulary() const { return {&categories, &questionnaire, &actions, &definitions, &industries}; }
};

/// A fictitious restaurant with two years of accounts; amounts of the later year are those of the sample firm A
/// (tests/golden/samples/expected_accounts.csv), head counts and hours typed, answers of a firm in the bottom layer.
DiagnosisRecord restaurant(const Tables &tables);
/// The same firm before anything was imported or answered.
DiagnosisRecord beginner();

} // namespace smartsme::sample
