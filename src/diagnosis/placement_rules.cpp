// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/diagnosis_schemas.h"
#include "diagnosis/placement.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>

namespace smartsme {

namespace {

struct Setting
{
    double value = 0;
    Place place;
};

std::optional<DataTable> tableOf(const QString &dataFolder, QLatin1String file, Problems &problems)
{
    const std::vector<TableSchema> schemas = diagnosisSchemas();
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

Gate gateFrom(const DataRow &row)
{
    Gate gate;
    gate.id = GateId(row.text("gate_id"));
    gate.fromLayer = static_cast<int>(row.integer("from_layer").value_or(1));
    gate.requiresAll = row.text("rule") == QStringLiteral("all");
    for (const QString &item : row.list("item_ids"))
        gate.items.emplace_back(item);
    gate.minLevel = static_cast<int>(row.integer("min_level").value_or(2));
    gate.minCount = static_cast<int>(row.integer("min_count").value_or(0));
    gate.name = row.both("name_ja", "name_en");
    gate.basis = row.text("basis");
    return gate;
}

Problem settingProblem(const Place &place, const QString &key, const QString &found, const QString &expected)
{
    return Problem{Severity::error, QStringLiteral("diagnosis.setting-unusable"), place,
                   QCoreApplication::translate("diagnosis", "The setting “%1” is missing or outside its limits.").arg(key), found, expected,
                   QCoreApplication::translate("diagnosis", "Correct settings.csv, or use the supplied file.")};
}

class Settings
{
public:
    explicit Settings(const DataTable &table)
    {
        for (const DataRow row : table)
            m_values.insert(row.text("key"), {row.decimal("value").value_or(0), row.place()});
    }

    double value(const char *key, double low, double high, Problems &problems) const
    {
        const QString name = QLatin1String(key);
        const auto found = m_values.constFind(name);
        const bool isUsable = found != m_values.cend() && found->value >= low && found->value <= high;
        if (isUsable)
            return found->value;
        const Place place = found == m_values.cend() ? Place{QStringLiteral("questionnaire/settings.csv"), {}, 0, 0} : found->place;
        problems.push_back(settingProblem(place, name, found == m_values.cend() ? QString() : QString::number(found->value),
                                          QStringLiteral("%1 – %2").arg(low).arg(high)));
        return low;
    }

private:
    QHash<QString, Setting> m_values;
};

} // namespace

Result<PlacementRules> PlacementRules::load(const QString &dataFolder)
{
    Problems problems;
    const std::optional<DataTable> gates = tableOf(dataFolder, QLatin1String("questionnaire/gates.csv"), problems);
    const std::optional<DataTable> table = tableOf(dataFolder, QLatin1String("questionnaire/settings.csv"), problems);
    if (!gates || !table)
        return problems;

    PlacementRules rules;
    for (const DataRow row : *gates)
        rules.gates.push_back(gateFrom(row));
    const Settings settings(*table);
    rules.coverageMinL1 = settings.value("coverage_min_L1", 0, 1, problems);
    rules.coverageMinL2 = settings.value("coverage_min_L2", 0, 1, problems);
    rules.routeStopL1 = settings.value("route_stop_L1", 0, 1, problems);
    rules.positionGateShare = settings.value("position_gate_share", 0, 1, problems);
    rules.positionCap = settings.value("position_cap", 0, 1, problems);
    rules.spikeLevel = static_cast<int>(settings.value("spike_level", 1, 3, problems));
    rules.unknownScore = static_cast<int>(settings.value("unknown_score", 0, 3, problems));
    rules.minAnsweredShare = settings.value("min_answered_share", 0, 1, problems);
    if (!problems.empty())
        return problems;
    return rules;
}

} // namespace smartsme
