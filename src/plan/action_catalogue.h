// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/identifier.h"
#include "core/language.h"
#include "core/result.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace smartsme {

/// What of labour productivity the measure of an action bears on: column kpi_component of data/actions/actions.csv, our judgement.
enum class ProductivityComponent { valueAdded, staffCost, hours };

/// An IT step that a plan can contain: data/actions/actions.csv. Effort and cost are planning assumptions unless the row says otherwise.
struct Action
{
    ActionId id;
    int stage = 1;
    Text name;
    QString processArea;
    std::vector<ActionId> prerequisites;
    Range<int> effortWeeks;             ///< shortest and longest
    int typicalWeeks = 0;
    QString costBand;
    QStringList supportProgrammes;      ///< codes of SupportProgramme
    Text kpi;                           ///< what to measure before and after; several joined with "; "
    std::vector<ProductivityComponent> components;
    std::vector<BarrierId> barriers;
    QString basis;
    bool isAssumption = true;
    Text estimateStatus;
    QString appliesIf;
};

/// Who can help with an action: data/actions/support_programmes.csv.
struct SupportProgramme
{
    QString code;
    Text name;
    QString programmeId;                ///< of data/programmes, where its rules are recorded; else empty
    QString basis;
    QString note;
};

struct CostBand
{
    QString id;
    Text name;
    Range<Yen> initial;
    std::optional<Yen> initialOpenEnd;  ///< set when the band has no upper limit (C5): its lower limit
    Range<Yen> monthly;
    bool isEither = false;              ///< either the initial or the monthly amount is paid (C1, C2); else both
};

struct Barrier
{
    BarrierId id;
    Text name;
    QString voicedBy;
    QString basis;
};

/// Numbers the scheduler needs and nobody publishes: data/actions/planning_settings.csv, every one an assumption and editable.
struct PlanningSettings
{
    double hoursPerEffortWeek = 0;      ///< working hours of the firm's own people that one week of an action takes
    double gateBonus = 0;
    double barrierBonus = 0;
    double productivityBonus = 0;
    int nextStageStart = 0;             ///< how many actions of the following stage a plan may open, their prerequisites counted
};

class ActionCatalogue
{
public:
    /// Refuses, located: a cycle of prerequisites, a prerequisite of a later stage, shortest > typical > longest effort,
    /// a setting that is missing or outside its limits.
    static Result<ActionCatalogue> load(const QString &dataFolder);
    const std::vector<Action> &actions() const { return m_actions; }
    const Action *find(const ActionId &id) const;
    const CostBand *costBand(const QString &id) const;
    const SupportProgramme *supportProgramme(const QString &code) const;
    const Barrier *barrier(const BarrierId &id) const;
    const PlanningSettings &settings() const { return m_settings; }
    /// Positions in actions() of the prerequisites of the action at that position.
    const std::vector<std::size_t> &prerequisites(std::size_t action) const { return m_prerequisites[action]; }
    /// Position in actions(), or nothing.
    std::optional<std::size_t> position(const ActionId &id) const;

private:
    std::vector<Action> m_actions;
    QHash<ActionId, std::size_t> m_index;
    std::vector<std::vector<std::size_t>> m_prerequisites;
    std::vector<CostBand> m_costBands;
    std::vector<SupportProgramme> m_supportProgrammes;
    std::vector<Barrier> m_barriers;
    PlanningSettings m_settings;
};

} // namespace smartsme
