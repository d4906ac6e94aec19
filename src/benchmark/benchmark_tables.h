// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/identifier.h"
#include "core/result.h"

#include <QHash>
#include <QString>

#include <vector>

namespace smartsme {

/// One cell of a published table: indicator × industry × size class × year (data/benchmarks/*.csv).
struct BenchmarkCell
{
    IndicatorId indicator;
    QString industryCode;
    QString industry;           ///< as printed
    QString sizeScheme;         ///< "capital", "locaben_scale", "sme_basic_act", …
    QString sizeCode;
    QString sizeClass;          ///< as printed
    QString statistic;          ///< aggregate, median, threshold_iv, …
    Unit unit = Unit::none;
    double value = 0;           ///< in `unit`; man-yen of the source are converted to yen
    QString year;               ///< fiscal or survey year, empty where the source does not state it
    SourceId source;
    QString table;              ///< file it came from
};

/// Publisher, document, table, address and licence of a source: data/benchmarks/sources.csv.
struct BenchmarkSource
{
    SourceId id;
    QString publisher;
    QString document;
    QString table;
    QString year;
    QString address;
    QString licence;
};

class BenchmarkTables
{
public:
    /// hojin_ratios, labor_productivity, local_benchmark_thresholds, it_tool_usage_by_industry and sources.
    static Result<BenchmarkTables> load(const QString &dataFolder);
    /// Cells of an indicator, in file order.
    std::vector<const BenchmarkCell *> cells(const IndicatorId &indicator) const;
    const BenchmarkSource *source(const SourceId &id) const;
    const std::vector<BenchmarkSource> &sources() const { return m_sources; }
    /// The cell as a figure with publisher, table, year and class in its origin.
    Figure figure(const BenchmarkCell &cell, const Text &label) const;

private:
    std::vector<BenchmarkCell> m_cells;
    QHash<IndicatorId, std::vector<std::size_t>> m_byIndicator;
    std::vector<BenchmarkSource> m_sources;
};

} // namespace smartsme
