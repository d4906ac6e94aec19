// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/identifier.h"
#include "core/result.h"
#include "indicators/productivity.h"

#include <QDate>

#include <optional>
#include <vector>

namespace smartsme {

/// A row of data/programmes/programme_requirements.csv.
struct ProgrammeRule
{
    RuleId id;                  ///< rule_id, "it2020_lp_3y"
    QString programme;          ///< "it_subsidy"
    Text programmeName;
    int yearFrom = 0;
    int yearTo = 0;
    QString frame;
    QString topic;
    QString role;               ///< must, must_any, bonus, rate, report, definition, reference
    QString metric;             ///< def_id or another metric
    QString formula;
    QString comparator;
    std::optional<double> threshold;    ///< nothing where it is a symbol or missing
    QString thresholdText;
    QString unit;
    QString growthBasis;
    std::optional<int> horizonYears;
    QString source;             ///< publisher, document, year
    Confirmation confirmation = Confirmation::unverified;
    QString note;
};

class ProgrammeRules
{
public:
    static Result<ProgrammeRules> load(const QString &dataFolder);
    const std::vector<ProgrammeRule> &all() const { return m_rules; }
    QString recordedOn() const { return QStringLiteral("2026-08"); }   ///< data/programmes/README.md

private:
    std::vector<ProgrammeRule> m_rules;
};

enum class Verdict { met, notMet, notYetKnown, toConfirm };

/// One rule held against the firm's figures.
struct RuleCheck
{
    RuleId rule;
    Text programmeName;
    Text requirement;           ///< the rule in one sentence
    Verdict verdict = Verdict::notYetKnown;
    Figure base;                ///< the firm's figure by the rule's own definition, latest complete year
    Figure target;              ///< what the rule asks at its horizon, from the base
    std::optional<Figure> measured; ///< growth already seen, where earlier years are imported
    Text reason;                ///< what is missing, or what the verdict rests on
    QString source;
    QString year;               ///< years of the call the rule is for: "2020-2023"
    Confirmation confirmation = Confirmation::unverified;
};

/// The productivity rules of the IT subsidy: those of the latest call whose rule is confirmed are evaluated; later, unconfirmed
/// ones are listed as "to be confirmed" and decide nothing. `years` ascending, each with the evaluated definitions.
std::vector<RuleCheck> itSubsidyProductivityChecks(const ProgrammeRules &rules, const DefinitionTable &definitions,
                                                   const std::vector<std::pair<FiscalYear, std::vector<Productivity>>> &years);

/// A dated event a plan should know: data/programmes/regulatory_calendar.csv.
struct Obligation
{
    QString id;
    QDate date;                 ///< first day of the month where only a month is known
    bool isMonthOnly = false;
    Text law;
    Text event;
    Text advice;                ///< what a plan should do
    QString who;
    QString source;
    Confirmation confirmation = Confirmation::unverified;
};
Result<std::vector<Obligation>> loadObligations(const QString &dataFolder);

} // namespace smartsme
