// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/benchmark_tables.h"

#include "benchmark/benchmark_schemas.h"
#include "benchmark/printed_unit.h"
#include "firm/firm_schemas.h"

#include <algorithm>
#include <cmath>

namespace smartsme {

namespace {

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
        if (cell.unit == Unit::yen || cell.unit == Unit::persons)
            cell.item = row.text("item_ja");
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

CellKey keyOf(const BenchmarkCell &cell)
{
    return {cell.industryCode, cell.sizeCode, cell.year, cell.importId};
}

Result<BenchmarkTables> BenchmarkTables::load(const QString &dataFolder)
{
    BenchmarkTables tables;
    Result<RatioTable> ratios = RatioTable::load(dataFolder);
    if (!ratios)
        return ratios.problems();
    tables.m_ratios = *std::move(ratios);
    Result<std::vector<HeadIndicator>> heads = smartsme::headIndicators(dataFolder);
    if (!heads)
        return heads.problems();
    tables.m_heads = *std::move(heads);
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

    for (const char *file : {"benchmarks/hojin_aggregates.csv", "benchmarks/hojin_ratios.csv", "benchmarks/labor_productivity.csv", "benchmarks/local_benchmark_thresholds.csv"}) {
        Result<std::vector<BenchmarkCell>> cells = figureCells(dataFolder, QLatin1String(file));
        if (!cells)
            return cells.problems();
        for (BenchmarkCell &cell : *cells)
            tables.add(std::move(cell));
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
        tables.add(std::move(cell));
    }
    return tables;
}

void BenchmarkTables::add(BenchmarkCell cell)
{
    const std::size_t at = m_cells.size();
    m_byIndicator[cell.indicator].push_back(at);
    if (cell.sizeScheme == QStringLiteral("capital"))
        m_byKey[keyOf(cell)].try_emplace(cell.indicator.text(), at);
    m_cells.push_back(std::move(cell));
}

BenchmarkTables BenchmarkTables::with(std::vector<ImportedTable> imported, TableChoice choice) const
{
    BenchmarkTables all = *this;
    all.m_choice = std::move(choice);
    all.m_imported = std::move(imported);
    for (const ImportedTable &table : all.m_imported) {
        all.m_sources.push_back(table.source);
        for (const BenchmarkCell &cell : table.cells)
            all.add(cell);
        all.deriveCells(table);
    }
    return all;
}

const ImportedTable *BenchmarkTables::importedTable(const QString &id) const
{
    const auto found = std::ranges::find(m_imported, id, &ImportedTable::id);
    return found == m_imported.end() ? nullptr : &*found;
}

const BenchmarkCell *BenchmarkTables::find(const QString &name, const CellKey &key) const
{
    const auto cells = m_byKey.find(key);
    if (cells == m_byKey.end())
        return nullptr;
    const auto found = cells->second.find(name);
    return found == cells->second.end() ? nullptr : &m_cells[found->second];
}

const BenchmarkCell *BenchmarkTables::total(const QString &item, const CellKey &key) const
{
    const BenchmarkCell *cell = find(item, key);
    return cell && cell->statistic == QStringLiteral("aggregate") ? cell : nullptr;
}

const BenchmarkCell *BenchmarkTables::cell(const IndicatorId &indicator, const CellKey &key) const
{
    return find(indicator.text(), key);
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
    origin.expression = cell.expression;
    for (const BenchmarkCell &input : cell.inputs)
        origin.inputs.push_back(figure(input, {input.item, input.indicator.text()}));
    if (!cell.expression.isEmpty())
        origin.note = {QStringLiteral("表の合計から計算しました。"), QStringLiteral("Computed from the totals of the table.")};
    if (const BenchmarkSource *published = source(cell.source)) {
        origin.source = QStringLiteral("%1 %2").arg(published->publisher, published->document);
        if (!published->table.isEmpty())
            origin.table = QStringLiteral("%1 (%2)").arg(published->table, cell.table);
        origin.confirmation = published->confirmation;
    }
    if (cell.unit == Unit::yen)
        return yenFigure(cell.indicator.text(), label, Yen(std::llround(cell.value)), std::move(origin));
    return numberFigure(cell.indicator.text(), label, cell.unit, cell.value, std::move(origin));
}

} // namespace smartsme
