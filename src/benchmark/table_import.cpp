// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/table_import.h"

#include "benchmark/benchmark_schemas.h"
#include "core/number_text.h"
#include "table/row_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

namespace {

/// A download of e-Stat holds at most 100,000 cells.
constexpr qint64 mostBytes = 64LL * 1024 * 1024;
constexpr qint64 mostRows = 200'000;
constexpr int mostColumns = 400;

Result<TableText> wholeText(const QString &path)
{
    RowReaderOptions options;
    options.mostBytes = mostBytes;
    options.mostRows = mostRows;
    options.mostColumns = mostColumns;
    Result<RowReader> opened = RowReader::open(path, options);
    if (!opened)
        return opened.problems();
    RowReader reader = *std::move(opened);
    TableText text;
    text.file = reader.fileName();
    while (const auto row = reader.nextText())
        text.rows.push_back({row->line, row->sheet, row->cells});
    if (reader.problem())
        return *reader.problem();
    text.sha256 = reader.sha256();
    return text;
}

void takeCodes(TableImporter::Lists &lists, const DataTable &codes, const std::vector<CapitalClass> &classes)
{
    for (const DataRow row : codes) {
        const QString code = row.text("code");
        if (row.text("class_id") == QStringLiteral("cat02")) {
            lists.industries.insert(code, row.text("name_ja"));
        } else if (row.text("class_id") == QStringLiteral("cat03")) {
            const bool isUsed = std::ranges::find(classes, code, &CapitalClass::code) != classes.end();
            (isUsed ? lists.sizes : lists.otherSizes).insert(code, row.text("name_ja"));
        } else if (const QString item = row.text("indicator"); !item.isEmpty()) {
            lists.itemOfCode.insert(code, item);
            lists.nameOfItem.insert(item, row.text("name_ja").section(QLatin1Char('('), 0, 0));
        }
    }
}

/// Totals in millions of yen and persons, values per head and ratios with the unit of the table that ships them.
void takeIndicators(TableImporter::Lists &lists, const DataTable &definitions, const BenchmarkTables &shipped)
{
    for (auto item = lists.nameOfItem.cbegin(); item != lists.nameOfItem.cend(); ++item)
        lists.indicators.insert(item.key(), item.key() == QStringLiteral("officers") || item.key() == QStringLiteral("employees")
                                                ? QStringLiteral("persons") : QStringLiteral("million_yen"));
    for (const DataRow row : definitions)
        lists.indicators.insert(row.text("indicator"), row.text("unit"));
    for (const HeadIndicator &head : shipped.headIndicators())
        lists.indicators.insert(head.indicator.text(), QStringLiteral("yen_per_person"));
}

} // namespace

Result<TableImporter> TableImporter::load(const QString &dataFolder, const BenchmarkTables &shipped)
{
    const auto codes = loadDataTable(dataFolder, benchmarkSchema(QStringLiteral("benchmarks/estat_0003060791_codes.csv")));
    const auto definitions = loadDataTable(dataFolder, benchmarkSchema(QStringLiteral("benchmarks/indicator_definitions.csv")));
    const auto localIndustries = loadDataTable(dataFolder, benchmarkSchema(QStringLiteral("benchmarks/local_benchmark_industries.csv")));
    for (const Problems *problems : {codes ? nullptr : &codes.problems(),
                                     definitions ? nullptr : &definitions.problems(), localIndustries ? nullptr : &localIndustries.problems()}) {
        if (problems)
            return *problems;
    }
    TableImporter importer;
    Lists &lists = importer.m_lists;
    takeCodes(lists, *codes, shipped.capitalClasses());
    takeIndicators(lists, *definitions, shipped);
    for (const DataRow row : *localIndustries)
        lists.localIndustries.insert(normalised(row.text("minor_ja")).toLower(), row.text("minor_code"));
    lists.localIndicators = shipped.localBenchmarkIndicators();
    for (const LocalBenchmarkIndicator &indicator : lists.localIndicators) {
        for (const BenchmarkCell *cell : shipped.cells(indicator.id)) {
            if (cell->sizeScheme == QStringLiteral("locaben_scale"))
                lists.localReference.push_back(*cell);
        }
    }
    return importer;
}

Result<ImportedTable> TableImporter::read(const QString &path, QDate day) const
{
    const Result<TableText> text = wholeText(path);
    if (!text)
        return text.problems();
    if (seesGeneralTable(*text))
        return readGeneralTable(*text, m_lists, day);
    if (seesEstatTable(*text))
        return readEstatTable(*text, m_lists, day);
    if (seesThresholdSheet(*text))
        return readThresholdSheet(*text, m_lists, day);
    return Problem{Severity::error, QStringLiteral("benchmark.table-unknown"), {text->file, {}, 0, 0},
                   QCoreApplication::translate("benchmark", "This is no table of published figures that the program knows."), {},
                   QCoreApplication::translate("benchmark", "a dbview download of e-Stat table 0003060791, a sheet of thresholds of the %1, or the general layout").arg(QStringLiteral("ローカルベンチマーク")),
                   QCoreApplication::translate("benchmark", "See “Published tables” in docs/manual/formats.md.")};
}

} // namespace smartsme
