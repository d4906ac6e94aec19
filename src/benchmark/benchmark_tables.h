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
    IndicatorId indicator;      ///< for 図6: "it_tool_usage_rate.<tool>"
    QString industryCode;
    QString industry;           ///< as printed
    QString sizeScheme;         ///< "capital", "locaben_scale", "sme_basic_act", …
    QString sizeCode;
    QString sizeClass;          ///< as printed
    QString statistic;          ///< aggregate, median, threshold_iv, …
    Unit unit = Unit::none;
    double value = 0;           ///< in `unit`; man-yen of the source are converted to yen
    QString printed;            ///< as the table prints it: "817 万円/人"
    QString year;               ///< fiscal or survey year, empty where the source does not state it
    SourceId source;            ///< the first where several are joined
    QString table;              ///< file it came from
};

/// Publisher, document, table, address and licence of a source: data/benchmarks/sources.csv.
struct BenchmarkSource
{
    SourceId id;
    QString publisher;
    QString document;
    Text shortName;             ///< publisher and survey in a few words
    QString table;
    QString year;
    QString address;
    QString licence;
    Confirmation confirmation = Confirmation::unverified;
};

/// A capital class of 法人企業統計: data/benchmarks/capital_classes.csv, narrowest first.
struct CapitalClass
{
    QString code;
    Text name;
    Text shortName;             ///< what to call a firm of it: "資本金1億円未満", "全規模"
    Yen minimum;
    std::optional<Yen> below;   ///< capital is less than this; nothing: no upper end
    bool contains(Yen capital) const { return minimum <= capital && (!below || capital < *below); }
};

/// What a ローカルベンチマーク indicator is called and which direction is better.
struct LocalBenchmarkIndicator
{
    IndicatorId id;
    Text name;
    Text aspect;
    bool isLowerBetter = false;
};

/// An IT tool of 図6 of the 2017 report.
struct BenchmarkTool
{
    QString code;
    Text name;
    friend bool operator==(const BenchmarkTool &, const BenchmarkTool &) = default;
};

class BenchmarkTables
{
public:
    /// hojin_ratios, labor_productivity, local_benchmark_thresholds, it_tool_usage_by_industry, their sources and lists.
    static Result<BenchmarkTables> load(const QString &dataFolder);
    /// Cells of an indicator, in file order.
    std::vector<const BenchmarkCell *> cells(const IndicatorId &indicator) const;
    const BenchmarkSource *source(const SourceId &id) const;
    const std::vector<BenchmarkSource> &sources() const { return m_sources; }
    const std::vector<CapitalClass> &capitalClasses() const { return m_capitalClasses; }
    const std::vector<LocalBenchmarkIndicator> &localBenchmarkIndicators() const { return m_localIndicators; }
    const std::vector<BenchmarkTool> &tools() const { return m_tools; }
    /// The cell as a figure with publisher, table, year and class in its origin.
    Figure figure(const BenchmarkCell &cell, const Text &label) const;

private:
    std::vector<BenchmarkCell> m_cells;
    QHash<IndicatorId, std::vector<std::size_t>> m_byIndicator;
    std::vector<BenchmarkSource> m_sources;
    std::vector<CapitalClass> m_capitalClasses;
    std::vector<LocalBenchmarkIndicator> m_localIndicators;
    std::vector<BenchmarkTool> m_tools;
};

} // namespace smartsme
