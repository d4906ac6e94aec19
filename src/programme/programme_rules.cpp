// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/programme_schemas.h"
#include "programme/rule_check.h"

#include <QRegularExpression>

#include <algorithm>

namespace smartsme {

namespace {

QString sourceOf(const DataRow &row)
{
    QStringList parts;
    for (const char *column : {"source_publisher", "source_document", "source_year"}) {
        if (!row.text(column).isEmpty())
            parts << row.text(column);
    }
    return parts.join(QStringLiteral(", "));
}

std::optional<double> numberIn(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// "3", "3-5" and "3;4;5": the first is the shortest.
std::optional<int> firstYears(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("^\\d+"));
    const QRegularExpressionMatch match = digits.match(text);
    return match.hasMatch() ? std::optional(match.captured().toInt()) : std::nullopt;
}

} // namespace

Result<ProgrammeRules> ProgrammeRules::load(const QString &dataFolder)
{
    const std::vector<TableSchema> schemas = programmeSchemas();
    const auto schema = std::ranges::find(schemas, QStringLiteral("programmes/programme_requirements.csv"), &TableSchema::file);
    Q_ASSERT(schema != schemas.end());
    const Result<DataTable> table = loadDataTable(dataFolder, *schema);
    if (!table)
        return table.problems();
    ProgrammeRules rules;
    for (const DataRow row : *table) {
        ProgrammeRule rule;
        rule.id = RuleId(row.text("rule_id"));
        rule.programme = row.text("programme_id");
        rule.programmeName = row.both("programme_ja", "programme_en");
        rule.yearFrom = static_cast<int>(row.integer("year_from").value_or(0));
        rule.yearTo = static_cast<int>(row.integer("year_to").value_or(0));
        rule.frame = row.text("frame");
        rule.topic = row.text("topic");
        rule.role = row.text("role");
        rule.metric = row.text("metric_id");
        rule.formula = row.text("formula");
        rule.comparator = row.text("comparator");
        rule.thresholdText = row.text("threshold");
        rule.threshold = numberIn(rule.thresholdText);
        rule.unit = row.text("unit");
        rule.growthBasis = row.text("growth_basis");
        rule.horizonText = row.text("horizon_years");
        rule.horizonYears = firstYears(rule.horizonText);
        rule.source = sourceOf(row);
        rule.confirmation = row.confirmation();
        rule.note = row.text("note");
        rules.m_rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace smartsme
