// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/action_catalogue.h"

#include "plan/plan_schemas.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace smartsme {

namespace {

Problem problem(const char *id, const Place &place, const QString &message, const QString &found, const QString &expected)
{
    return Problem{Severity::error, QLatin1String(id), place, message, found.left(80), expected,
                   QCoreApplication::translate("plan", "Correct the row of the action catalogue, or use the supplied file.")};
}

std::optional<DataTable> tableOf(const QString &dataFolder, QLatin1String file, Problems &problems)
{
    const std::vector<TableSchema> schemas = planSchemas();
    const auto schema = std::ranges::find(schemas, file, &TableSchema::file);
    Q_ASSERT(schema != schemas.end());
    Result<DataTable> table = loadDataTable(dataFolder, *schema);
    if (!table) {
        std::ranges::move(std::move(table).problems(), std::back_inserter(problems));
        return std::nullopt;
    }
    std::ranges::move(checkReferences(dataFolder, *schema, *table), std::back_inserter(problems));
    return std::move(table).value();
}

ProductivityComponent componentFrom(const QString &word)
{
    if (word == QStringLiteral("value_added"))
        return ProductivityComponent::valueAdded;
    return word == QStringLiteral("staff_cost") ? ProductivityComponent::staffCost : ProductivityComponent::hours;
}

int wholeNumber(const DataRow &row, const char *column)
{
    return static_cast<int>(row.integer(column).value_or(0));
}

Action actionFrom(const DataRow &row)
{
    Action action;
    action.id = ActionId(row.text("action_id"));
    action.stage = wholeNumber(row, "stage");
    action.name = row.both("name_ja", "name_en");
    action.processArea = row.text("process_area");
    for (const QString &id : row.list("prerequisite_action_ids"))
        action.prerequisites.emplace_back(id);
    action.effortWeeks = {wholeNumber(row, "effort_min_weeks"), wholeNumber(row, "effort_max_weeks")};
    action.typicalWeeks = wholeNumber(row, "typical_effort_weeks");
    action.costBand = row.text("cost_band");
    action.supportProgrammes = row.list("support_programmes");
    action.kpi = {row.list("kpi").join(QStringLiteral("、")), row.list("kpi_en").join(QStringLiteral("; "))};
    for (const QString &word : row.list("kpi_component"))
        action.components.push_back(componentFrom(word));
    for (const QString &id : row.list("barrier_addressed"))
        action.barriers.emplace_back(id);
    action.basis = row.text("basis");
    action.isAssumption = row.text("estimate_status") == QStringLiteral("assumption");
    action.estimateStatus = row.both("estimate_status_ja", "estimate_status");
    action.appliesIf = row.text("applies_if");
    return action;
}

CostBand costBandFrom(const DataRow &row)
{
    CostBand band;
    band.id = row.text("cost_band");
    band.name = row.both("name_ja", "name_en");
    const Yen low(row.integer("initial_min_jpy").value_or(0));
    const std::optional<qint64> high = row.integer("initial_max_jpy");
    band.initial = {low, Yen(high.value_or(low.value()))};
    if (!high)
        band.initialOpenEnd = low;
    band.monthly = {Yen(row.integer("monthly_min_jpy").value_or(0)), Yen(row.integer("monthly_max_jpy").value_or(0))};
    band.isEither = row.text("combine") == QStringLiteral("either");
    return band;
}

double setting(const DataTable &table, const char *key, double low, double high, Problems &problems)
{
    for (const DataRow row : table) {
        if (row.text("key") != QLatin1String(key))
            continue;
        const double value = row.decimal("value").value_or(low);
        if (value < low || value > high)
            problems.push_back(problem("plan.setting-unusable", row.place(),
                                       QCoreApplication::translate("plan", "The planning setting “%1” is missing or outside its limits.").arg(QLatin1String(key)),
                                       row.text("value"), QStringLiteral("%1 – %2").arg(low).arg(high)));
        return value;
    }
    problems.push_back(problem("plan.setting-unusable", Place{QStringLiteral("actions/planning_settings.csv"), {}, 0, 0},
                               QCoreApplication::translate("plan", "The planning setting “%1” is missing or outside its limits.").arg(QLatin1String(key)),
                               {}, QStringLiteral("%1 – %2").arg(low).arg(high)));
    return low;
}

/// One action of a cycle for each cycle met; prerequisites are positions.
std::vector<std::size_t> cyclicActions(const std::vector<std::vector<std::size_t>> &prerequisites)
{
    // Actions without open prerequisites are taken away until none is left: what remains lies on or behind a cycle.
    std::vector<bool> isTaken(prerequisites.size(), false);
    for (bool hasTaken = true; hasTaken;) {
        hasTaken = false;
        for (std::size_t action = 0; action < prerequisites.size(); ++action) {
            const bool isFree = !isTaken[action] && std::ranges::all_of(prerequisites[action], [&](std::size_t before) { return isTaken[before]; });
            isTaken[action] = isTaken[action] || isFree;
            hasTaken = hasTaken || isFree;
        }
    }
    std::vector<std::size_t> rest;
    for (std::size_t action = 0; action < isTaken.size(); ++action) {
        if (!isTaken[action])
            rest.push_back(action);
    }
    return rest;
}

} // namespace

Result<ActionCatalogue> ActionCatalogue::load(const QString &dataFolder)
{
    Problems problems;
    const std::optional<DataTable> actions = tableOf(dataFolder, QLatin1String("actions/actions.csv"), problems);
    const std::optional<DataTable> programmes = tableOf(dataFolder, QLatin1String("actions/support_programmes.csv"), problems);
    const std::optional<DataTable> bands = tableOf(dataFolder, QLatin1String("actions/cost_bands.csv"), problems);
    const std::optional<DataTable> barriers = tableOf(dataFolder, QLatin1String("actions/barriers.csv"), problems);
    const std::optional<DataTable> settings = tableOf(dataFolder, QLatin1String("actions/planning_settings.csv"), problems);
    if (!problems.empty())
        return problems;

    ActionCatalogue catalogue;
    std::vector<Place> places;
    for (const DataRow row : *actions) {
        Action action = actionFrom(row);
        const bool isOrdered = action.effortWeeks.low >= 1 && action.effortWeeks.low <= action.typicalWeeks && action.typicalWeeks <= action.effortWeeks.high;
        if (!isOrdered)
            problems.push_back(problem("plan.effort-order", row.place(),
                                       QCoreApplication::translate("plan", "The effort of action %1 is not in the order shortest, typical, longest.").arg(action.id.text()),
                                       QStringLiteral("%1, %2, %3").arg(action.effortWeeks.low).arg(action.typicalWeeks).arg(action.effortWeeks.high),
                                       QStringLiteral("1 ≤ min ≤ typical ≤ max")));
        catalogue.m_index.insert(action.id, catalogue.m_actions.size());
        catalogue.m_actions.push_back(std::move(action));
        places.push_back(row.place());
    }
    for (std::size_t i = 0; i < catalogue.m_actions.size(); ++i) {
        const Action &action = catalogue.m_actions[i];
        std::vector<std::size_t> &before = catalogue.m_prerequisites.emplace_back();
        for (const ActionId &id : action.prerequisites) {
            const std::size_t position = catalogue.m_index.value(id);
            before.push_back(position);
            if (catalogue.m_actions[position].stage > action.stage)
                problems.push_back(problem("plan.prerequisite-later-stage", places[i],
                                           QCoreApplication::translate("plan", "Action %1 waits for an action of a later stage.").arg(action.id.text()), id.text(), {}));
        }
    }
    for (const std::size_t cyclic : cyclicActions(catalogue.m_prerequisites))
        problems.push_back(problem("plan.prerequisite-cycle", places[cyclic],
                                   QCoreApplication::translate("plan", "Action %1 waits, through its prerequisites, for itself or for such an action.").arg(catalogue.m_actions[cyclic].id.text()),
                                   {}, {}));
    for (const DataRow row : *programmes)
        catalogue.m_supportProgrammes.push_back({row.text("code"), row.both("name_ja", "name_en"), row.text("programme_id"), row.text("basis"), row.text("note")});
    for (const DataRow row : *bands)
        catalogue.m_costBands.push_back(costBandFrom(row));
    for (const DataRow row : *barriers)
        catalogue.m_barriers.push_back({BarrierId(row.text("barrier_id")), row.both("name_ja", "name_en"), row.text("voiced_by"), row.text("basis")});
    catalogue.m_settings.hoursPerEffortWeek = setting(*settings, "hours_per_effort_week", 0.1, 168, problems);
    catalogue.m_settings.gateBonus = setting(*settings, "gate_bonus", 0, 1000, problems);
    catalogue.m_settings.barrierBonus = setting(*settings, "barrier_bonus", 0, 1000, problems);
    catalogue.m_settings.productivityBonus = setting(*settings, "productivity_bonus", 0, 1000, problems);
    catalogue.m_settings.nextStageStart = static_cast<int>(setting(*settings, "next_stage_start", 0, 1000, problems));
    if (!problems.empty())
        return problems;
    return catalogue;
}

std::optional<std::size_t> ActionCatalogue::position(const ActionId &id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.cend() ? std::nullopt : std::optional(*found);
}

const Action *ActionCatalogue::find(const ActionId &id) const
{
    const std::optional<std::size_t> found = position(id);
    return found ? &m_actions[*found] : nullptr;
}

const CostBand *ActionCatalogue::costBand(const QString &id) const
{
    const auto found = std::ranges::find(m_costBands, id, &CostBand::id);
    return found == m_costBands.end() ? nullptr : &*found;
}

const SupportProgramme *ActionCatalogue::supportProgramme(const QString &code) const
{
    const auto found = std::ranges::find(m_supportProgrammes, code, &SupportProgramme::code);
    return found == m_supportProgrammes.end() ? nullptr : &*found;
}

const Barrier *ActionCatalogue::barrier(const BarrierId &id) const
{
    const auto found = std::ranges::find(m_barriers, id, &Barrier::id);
    return found == m_barriers.end() ? nullptr : &*found;
}

} // namespace smartsme
