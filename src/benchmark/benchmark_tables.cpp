// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/benchmark_tables.h"

#include "benchmark/benchmark_schemas.h"
#include "firm/firm_schemas.h"

#include <algorithm>

namespace smartsme {

namespace {

struct PrintedUnit
{
    Unit unit;
    double factor;      ///< from the printed number to `unit`
    QString text;
};

PrintedUnit printedUnit(const QString &text)
{
    constexpr double yenPerMan = 10'000;
    if (text == QStringLiteral("man_yen_per_person"))
        return {Unit::yenPerPerson, yenPerMan, QStringLiteral("万円/人")};
    if (text == QStringLiteral("yen_per_person"))
        return {Unit::yenPerPerson, 1, QStringLiteral("円/人")};
    if (text == QStringLiteral("yen_per_hour"))
        return {Unit::yenPerHour, 1, QStringLiteral("円/時間")};
    if (text == QStringLiteral("percent"))
        return {Unit::percent, 1, QStringLiteral("％")};
    if (text == QStringLiteral("times"))
        return {Unit::times, 1, QStringLiteral("倍・回")};
    return {Unit::months, 1, QStringLiteral("か月")};
}

BenchmarkCell cellOf(const DataRow &row, const QString &file, const char *yearColumn)
{
    const PrintedUnit unit = printedUnit(row.text("unit"));
    BenchmarkCell cell;
    cell.indicator = IndicatorId(row.text("indicator"));
    cell.industry = row.text("industry_ja");
    cell.sizeScheme = row.text("size_scheme");
    cell.sizeCode = row.text("size_class_code");
    cell.sizeClass = row.text("size_class");
    cell.statistic = row.text("statistic");
    cell.unit = unit.unit;
    cell.value = row.decimal("value").value_or(0) * unit.factor;
    cell.printed = QStringLiteral("%1 %2").arg(row.text("value"), unit.text);
    cell.year = row.text(yearColumn);
    cell.source = SourceId(row.list("source_id").value(0));
    cell.table = file;
    return cell;
}

Result<std::vector<BenchmarkCell>> figureCells(const QString &dataFolder, const QString &file)
{
    const Result<DataTable> table = loadDataTable(dataFolder, benchmarkSchema(file));
    if (!table)
        return table.problems();
    std::vector<BenchmarkCell> cells;
    for (const DataRow row : *table) {
        BenchmarkCell cell = cellOf(row, file, "fiscal_year");
        cell.industryCode = row.text("industry_code");
        cells.push_back(std::move(cell));
    }
    return cells;
}

Result<std::vector<BenchmarkSource>> loadSources(const QString &dataFolder)
{
    const Result<DataTable> table = loadDataTable(dataFolder, firmSchema(QStringLiteral("benchmarks/sources.csv")));
    if (!table)
        return table.problems();
    std::vector<BenchmarkSource> sources;
    for (const DataRow row : *table)
        sources.push_back({SourceId(row.text("source_id")), row.text("publisher_ja"), row.text("document_ja"),
                           row.both("short_ja", "short_en"), row.text("table"),
                           row.text("fiscal_year"), row.text("url_or_repo_path"), row.text("license_note"), row.confirmation()});
    return sources;
}

Result<std::vector<CapitalClass>> loadCapitalClasses(const QString &dataFolder)
{
    const Result<DataTable> table = loadDataTable(dataFolder, benchmarkSchema(QStringLiteral("benchmarks/capital_classes.csv")));
    if (!table)
        return table.problems();
    std::vector<std::pair<qint64, CapitalClass>> byBreadth;
    for (const DataRow row : *table) {
        CapitalClass entry{row.text("code"), row.both("name_ja", "name_en"), row.both("short_ja", "short_en"), Yen(row.integer("min_yen").value_or(0)), {}};
        if (const auto below = row.integer("below_yen"))
            entry.below = Yen(*below);
        byBreadth.emplace_back(row.integer("breadth").value_or(0), std::move(entry));
    }
    std::ranges::stable_sort(byBreadth, {}, [](const auto &entry) { return entry.first; });
    std::vector<CapitalClass> classes;
    for (auto &entry : byBreadth)
        classes.push_back(std::move(entry.second));
    return classes;
}

Result<std::vector<LocalBenchmarkIndicator>> loadLocalIndicators(const QString &dataFolder)
{
    const Result<DataTable> table = loadDataTable(dataFolder, benchmarkSchema(QStringLiteral("benchmarks/local_benchmark_indicators.csv")));
    if (!table)
        return table.problems();
    std::vector<LocalBenchmarkIndicator> indicators;
    for (const DataRow row : *table)
        indicators.push_back({IndicatorId(row.text("indicator")), row.both("name_ja", "name_en"), row.both("aspect_ja", "aspect_en"),
                              row.text("better") == QStringLiteral("lower")});
    return indicators;
}

} // namespace

Result<BenchmarkTables> BenchmarkTables::load(const QString &dataFolder)
{
    BenchmarkTables tables;
    Result<std::vector<BenchmarkSource>> sources = loadSources(dataFolder);
    if (!sources)
        return sources.problems();
    tables.m_sources = *std::move(sources);
    Result<std::vector<CapitalClass>> classes = loadCapitalClasses(dataFolder);
    if (!classes)
        return classes.problems();
    tables.m_capitalClasses = *std::move(classes);
    Result<std::vector<LocalBenchmarkIndicator>> indicators = loadLocalIndicators(dataFolder);
    if (!indicators)
        return indicators.problems();
    tables.m_localIndicators = *std::move(indicators);

    for (const char *file : {"benchmarks/hojin_ratios.csv", "benchmarks/labor_productivity.csv", "benchmarks/local_benchmark_thresholds.csv"}) {
        Result<std::vector<BenchmarkCell>> cells = figureCells(dataFolder, QLatin1String(file));
        if (!cells)
            return cells.problems();
        std::ranges::move(*cells, std::back_inserter(tables.m_cells));
    }

    const QString usageFile = QStringLiteral("benchmarks/it_tool_usage_by_industry.csv");
    const Result<DataTable> usage = loadDataTable(dataFolder, benchmarkSchema(usageFile));
    if (!usage)
        return usage.problems();
    for (const DataRow row : *usage) {
        const BenchmarkTool tool{row.text("tool_code"), row.both("tool_ja", "tool_en")};
        if (std::ranges::find(tables.m_tools, tool) == tables.m_tools.end())
            tables.m_tools.push_back(tool);
        BenchmarkCell cell = cellOf(row, usageFile, "survey_year");
        cell.indicator = IndicatorId(QStringLiteral("%1.%2").arg(row.text("indicator"), tool.code));
        tables.m_cells.push_back(std::move(cell));
    }
    for (std::size_t i = 0; i < tables.m_cells.size(); ++i)
        tables.m_byIndicator[tables.m_cells[i].indicator].push_back(i);
    return tables;
}

std::vector<const BenchmarkCell *> BenchmarkTables::cells(const IndicatorId &indicator) const
{
    std::vector<const BenchmarkCell *> found;
    for (const std::size_t index : m_byIndicator.value(indicator))
        found.push_back(&m_cells[index]);
    return found;
}

const BenchmarkSource *BenchmarkTables::source(const SourceId &id) const
{
    const auto found = std::ranges::find(m_sources, id, &BenchmarkSource::id);
    return found == m_sources.end() ? nullptr : &*found;
}

Figure BenchmarkTables::figure(const BenchmarkCell &cell, const Text &label) const
{
    Origin origin;
    origin.kind = Origin::Kind::benchmarkCell;
    origin.year = cell.year;
    origin.cell = QStringLiteral("%1 × %2").arg(cell.industry, cell.sizeClass);
    origin.table = cell.table;
    origin.note = {QStringLiteral("表の値：%1").arg(cell.printed), QStringLiteral("As in the table: %1").arg(cell.printed)};
    if (const BenchmarkSource *published = source(cell.source)) {
        origin.source = QStringLiteral("%1 %2").arg(published->publisher, published->document);
        if (!published->table.isEmpty())
            origin.table = QStringLiteral("%1 (%2)").arg(published->table, cell.table);
        origin.confirmation = published->confirmation;
    }
    return numberFigure(cell.indicator.text(), label, cell.unit, cell.value, std::move(origin));
}

} // namespace smartsme
