// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/head_indicators.h"
#include "core/figure.h"
#include "core/identifier.h"
#include "core/result.h"
#include "indicators/ratios.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <map>
#include <tuple>
#include <vector>

namespace smartsme {

/// One cell of a published table: indicator × industry × size class × year (data/benchmarks/*.csv).
struct BenchmarkCell
{
    IndicatorId indicator;      ///< for 図6: "it_tool_usage_rate.<tool>"; for totals the item: "officer_pay"
    QString item = {};          ///< a total's name as printed: "役員給与"
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
    QString importId = {};      ///< id of the imported table; empty: shipped with the program
    QString expression = {};    ///< how it was computed from totals of the same class and year; empty: as printed
    std::vector<BenchmarkCell> inputs = {};     ///< those totals
};

/// Industry, size class and year of totals that belong together.
struct CellKey
{
    QString industryCode;
    QString sizeCode;
    QString year;
    QString importId;           ///< empty: shipped
    friend bool operator==(const CellKey &, const CellKey &) = default;
    friend bool operator<(const CellKey &a, const CellKey &b)
    {
        return std::tie(a.industryCode, a.sizeCode, a.year, a.importId) < std::tie(b.industryCode, b.sizeCode, b.year, b.importId);
    }
};

CellKey keyOf(const BenchmarkCell &cell);

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

/// A table a person brought: its cells stand beside the shipped ones.
struct ImportedTable
{
    QString id;                 ///< short, stable: kind and the beginning of the checksum
    QString kind;               ///< "estat_0003060791", "locaben_thresholds", "general"
    Text name;
    QString fileName;
    QDate date;                 ///< day of the import
    QString sha256;
    BenchmarkSource source;
    std::vector<BenchmarkCell> cells;
};

/// Which tables values are taken from: a visible choice of the person.
struct TableChoice
{
    enum class Mode {
        automatic,      ///< the nearest industry and size, then the nearest year, then imported before shipped
        shippedOnly,    ///< imported tables are left alone
        preferred       ///< `table` wherever it has a value, else as automatic
    };
    Mode mode = Mode::automatic;
    QString table;              ///< ImportedTable::id
    friend bool operator==(const TableChoice &, const TableChoice &) = default;
};

class BenchmarkTables
{
public:
    /// hojin_aggregates, hojin_ratios, labor_productivity, local_benchmark_thresholds, it_tool_usage_by_industry, their sources
    /// and lists. Totals are in yen and persons under the names of hojin_aggregates ("sales", "officer_pay", "employees").
    static Result<BenchmarkTables> load(const QString &dataFolder);
    /// The same with tables a person brought. Ratios and values per head are computed from their totals.
    BenchmarkTables with(std::vector<ImportedTable> imported, TableChoice choice) const;
    const std::vector<ImportedTable> &imported() const { return m_imported; }
    const TableChoice &choice() const { return m_choice; }
    const ImportedTable *importedTable(const QString &id) const;
    /// The total of a class and year, nullptr where the table has none: means and medians add up to nothing.
    const BenchmarkCell *total(const QString &item, const CellKey &key) const;
    /// The first published cell of an indicator in a class and year, nullptr without one.
    const BenchmarkCell *cell(const IndicatorId &indicator, const CellKey &key) const;
    /// Cells of an indicator, in file order.
    std::vector<const BenchmarkCell *> cells(const IndicatorId &indicator) const;
    const BenchmarkSource *source(const SourceId &id) const;
    const std::vector<BenchmarkSource> &sources() const { return m_sources; }
    const std::vector<HeadIndicator> &headIndicators() const { return m_heads; }
    const std::vector<CapitalClass> &capitalClasses() const { return m_capitalClasses; }
    const std::vector<LocalBenchmarkIndicator> &localBenchmarkIndicators() const { return m_localIndicators; }
    const std::vector<BenchmarkTool> &tools() const { return m_tools; }
    /// The cell as a figure with publisher, table, year and class in its origin.
    Figure figure(const BenchmarkCell &cell, const Text &label) const;

private:
    const BenchmarkCell *find(const QString &name, const CellKey &key) const;
    void add(BenchmarkCell cell);
    void deriveCells(const ImportedTable &table);

    std::vector<BenchmarkCell> m_cells;
    QHash<IndicatorId, std::vector<std::size_t>> m_byIndicator;
    std::map<CellKey, std::map<QString, std::size_t>> m_byKey;     ///< capital classes only
    RatioTable m_ratios;
    std::vector<HeadIndicator> m_heads;
    std::vector<ImportedTable> m_imported;
    TableChoice m_choice;
    std::vector<BenchmarkSource> m_sources;
    std::vector<CapitalClass> m_capitalClasses;
    std::vector<LocalBenchmarkIndicator> m_localIndicators;
    std::vector<BenchmarkTool> m_tools;
};

} // namespace smartsme
