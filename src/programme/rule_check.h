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
    QString thresholdText;              ///< as printed: "boj_price_target + 1.5"
    QString unit;
    QString growthBasis;                ///< as printed; growthOf() reads it
    std::optional<int> horizonYears;    ///< the shortest, where the row gives several
    QString horizonText;                ///< as printed: "3-5", "3;4;5"
    QString source;             ///< publisher, document, year; empty where nothing was retrieved
    Confirmation confirmation = Confirmation::unverified;
    QString note;
};

/// The arithmetic of a rule (data/programmes/README.md, "How to read the rules").
enum class Growth {
    total,      ///< "total over horizon": last/first - 1
    yearly,     ///< "cagr", "yearly average": (last/first)^(1/n) - 1
    level,      ///< no growth: the figure itself is held against the threshold
    unknown     ///< anything else decides nothing
};
Growth growthOf(const ProgrammeRule &rule);

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

/// A figure some years after the base.
struct LaterFigure
{
    double value = 0;
    int years = 0;      ///< 1 or more
};

struct RuleOutcome
{
    Verdict verdict = Verdict::notYetKnown;
    std::optional<double> target;           ///< what the rule asks at its horizon
    std::optional<double> growthPercent;    ///< seen from base to later, by the rule's own arithmetic
};

/// One rule held against a base figure and, where known, a later one. A row that is not decisive gives toConfirm and no numbers.
/// A symbol as threshold, a base of zero or less, or fewer years than the horizon give notYetKnown.
RuleOutcome heldAgainst(const ProgrammeRule &rule, double base, const std::optional<LaterFigure> &later);

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
/// ones are listed as "to be confirmed" and decide nothing. `years` ascending, none with a month missing, each with the evaluated
/// definitions; those of other than twelve months are left out. The base is the latest year in which the rule's own definition could be
/// evaluated; figures of two definitions are never compared, nor years that do not end in the same month.
std::vector<RuleCheck> itSubsidyProductivityChecks(const ProgrammeRules &rules, const DefinitionTable &definitions,
                                                   const std::vector<std::pair<FiscalYear, std::vector<Productivity>>> &years);

/// A dated event a plan should know: data/programmes/regulatory_calendar.csv.
struct Obligation
{
    QString id;
    QDate date;                 ///< first day of the month, or of the first year, where no day is known
    bool isMonthOnly = false;   ///< the day is not known
    QString dateText;           ///< as printed: "2028-12-01", "2028-12", "2027;2028"
    Text law;
    Text event;
    Text title;                 ///< law and event in a few words: "SCS評価制度：運用開始（予定）"
    Text advice;                ///< what a plan should do; may be empty
    Text who;
    bool isForSoleProprietors = true;
    bool isForCompanies = true;
    QString source;
    Confirmation confirmation = Confirmation::unverified;
};
Result<std::vector<Obligation>> loadObligations(const QString &dataFolder);

} // namespace smartsme
