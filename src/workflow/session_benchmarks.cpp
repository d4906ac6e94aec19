// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/session.h"
#include "workflow/session_state.h"

#include <QFileInfo>

namespace smartsme {

namespace {

const QString inMemory = QStringLiteral(":memory:");

} // namespace

/// Reads the folder and puts its tables beside the shipped ones.
Result<Done> Session::openBenchmarks()
{
    State &state = *m_state;
    auto importer = TableImporter::load(state.options.dataFolder, state.knowledge.benchmarks);
    if (!importer)
        return std::move(importer).problems();
    state.importer.emplace(std::move(importer).value());
    state.shippedBenchmarks = state.knowledge.benchmarks;
    takeBenchmarks(benchmarkFolder().open(*state.importer));
    return Done{};
}

/// A diagnosis made before is no longer right.
void Session::takeBenchmarks(BenchmarkFolder::Contents contents)
{
    State &state = *m_state;
    state.benchmarkContents = std::move(contents);
    state.knowledge.benchmarks = state.shippedBenchmarks.with(state.benchmarkContents.tables, state.benchmarkContents.choice);
    state.diagnosis.reset();
    if (hasCase())
        Q_EMIT caseChanged();
}

BenchmarkFolder Session::benchmarkFolder() const
{
    const SessionOptions &options = m_state->options;
    if (!options.benchmarkFolder.isEmpty())
        return BenchmarkFolder(options.benchmarkFolder);
    if (options.databasePath == inMemory)
        return BenchmarkFolder({});
    return BenchmarkFolder(QFileInfo(options.databasePath).absolutePath() + QStringLiteral("/benchmarks"));
}

Result<ImportedTable> Session::importBenchmark(const QString &file)
{
    auto after = benchmarkFolder().add(file, *m_state->importer, today(), m_state->benchmarkContents);
    if (!after)
        return std::move(after).problems();
    takeBenchmarks(std::move(after).value());
    return m_state->benchmarkContents.tables.back();
}

Result<Done> Session::removeBenchmark(const QString &id)
{
    auto after = benchmarkFolder().remove(id, m_state->benchmarkContents);
    if (!after)
        return std::move(after).problems();
    takeBenchmarks(std::move(after).value());
    return Done{};
}

Result<Done> Session::chooseBenchmark(const TableChoice &choice)
{
    auto after = benchmarkFolder().choose(choice, m_state->benchmarkContents);
    if (!after)
        return std::move(after).problems();
    takeBenchmarks(std::move(after).value());
    return Done{};
}

std::vector<FittingCell> Session::fittingBenchmarks(FiscalYear year) const
{
    const Knowledge &known = knowledge();
    return fittingCells(known.benchmarks, known.industries, current().profile, year, IndicatorId(QStringLiteral("value_added_per_employee")));
}

const Problems &Session::benchmarkProblems() const
{
    return m_state->benchmarkContents.problems;
}

std::vector<Figure> Session::neighboursOf(const Figure &published) const
{
    if (published.origin.kind != Origin::Kind::benchmarkCell)
        return {};
    const BenchmarkTables &tables = m_state->knowledge.benchmarks;
    const std::vector<const BenchmarkCell *> cells = tables.cells(IndicatorId(published.id));
    const auto figureOf = [&](const BenchmarkCell &cell) { return tables.figure(cell, {cell.sizeClass, cell.sizeClass}); };
    const auto own = std::ranges::find_if(cells, [&](const BenchmarkCell *cell) { return figureOf(*cell).origin == published.origin; });
    if (own == cells.end())
        return {};
    std::vector<Figure> found;
    for (const BenchmarkCell *cell : cells) {
        const bool isBeside = cell->industryCode == (*own)->industryCode && cell->industry == (*own)->industry && cell->year == (*own)->year
            && cell->table == (*own)->table && cell->importId == (*own)->importId && cell->statistic == (*own)->statistic && cell->sizeClass != (*own)->sizeClass;
        if (isBeside)
            found.push_back(figureOf(*cell));
    }
    return found;
}

} // namespace smartsme
