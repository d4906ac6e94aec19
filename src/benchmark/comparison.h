// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/benchmark_tables.h"
#include "core/calendar.h"
#include "core/figure.h"
#include "firm/firm_profile.h"
#include "firm/industry.h"
#include "firm/size_class.h"
#include "indicators/productivity.h"

#include <optional>
#include <vector>

namespace smartsme {

enum class ReferenceRole { bestFit, allIndustries, largeFirms };

/// A published figure held against the firm's.
struct Reference
{
    ReferenceRole role = ReferenceRole::bestFit;
    Figure figure;              ///< labelled with industry and class; table, year and publisher in its origin
    Text publication;           ///< publisher and survey in a few words; the figure's origin has them in full
    Text why;                   ///< why this cell: industry, size class, year
};

/// One figure of the firm beside published ones of the same definition and basis.
struct Comparison
{
    IndicatorId indicator;
    Text name;
    Figure firm;
    std::vector<Reference> references;      ///< best fit first; empty when nothing fits
    QString statistic;                      ///< of the best fit: "aggregate" (also ratios of totals), "mean", "median"; empty without one
    std::optional<double> difference;       ///< firm less best fit, in the unit of the figure
    Figure distance;                        ///< the same as a figure that opens; set with `difference`
    std::optional<bool> isAboveLargeFirms;  ///< R19; nothing where the source has no large-firm figure, or the ratio has no better side
    Text largeFirmSentence;                 ///< one sentence on that, empty where nothing is known
    Text sentence;                          ///< one plain sentence on where the firm stands, without cause
    std::vector<Text> caveats;              ///< what does not compare: years, definition, head counts, aggregate not median
    Text unavailable;                       ///< why there is no comparison, else empty
};

/// Labour productivity against 法人企業統計 (value_added_per_employee: MOF definition, officers not in the denominator) and the
/// firm's ratios against hojin_ratios. `ratios` are firmRatios() of the year, `productivity` the evaluated definitions.
/// The first is value_added_per_employee; the second the white-paper median of value added per worker by legal size class
/// (`size`; without it there is no reference); then the ratios in their order.
/// Of a fiscal year of fewer than twelve months or with months without entries, amounts per head and the like stand alone, with the reason.
/// The cell is chosen as CellChoice says; `why` tells it. A firm of the finance industry gets the reason and no reference.
std::vector<Comparison> comparisons(const BenchmarkTables &tables, const IndustryTable &industries, const FirmProfile &profile,
                                    FiscalYear year, const std::vector<Figure> &ratios, const std::vector<Productivity> &productivity,
                                    const Figure &employeesWithoutOfficers, SizeVerdict size = SizeVerdict::unknown, int missingMonths = 0);

/// Points 1-5 of one ローカルベンチマーク indicator: data/benchmarks/local_benchmark_indicators.csv, points_rule.
struct LocalBenchmarkScore
{
    IndicatorId indicator;
    Text name;
    Text aspect;                            ///< 売上持続性, 収益性, …
    Figure firm;
    std::optional<int> points;
    Text reason;                            ///< why no points, else empty
    std::vector<Figure> missing;            ///< what is to be imported or typed to compute it; empty when it is computed
    Figure median;
    std::vector<Figure> thresholds;         ///< iv, iii, ii, i
};

struct LocalBenchmark
{
    std::vector<LocalBenchmarkScore> scores;    ///< six, in the official order
    QString industryCode;
    QString industry;                           ///< ロカベン industry as printed
    QString scale;                              ///< medium / small; empty: not known, and then no thresholds are shown
    bool isIndustryJudgement = false;           ///< the industry was matched by our reading
    Text note;                                  ///< where the line between the scales is taken, and that ranks are not known
    std::optional<int> total;                   ///< only when all six have points
};

/// Where it is not known whether the firm is a small enterprise, points are given only where both scales give the same. Of a fiscal year of
/// fewer than twelve months or with months without entries, amounts per head, multiples and the like get no points but the reason.
LocalBenchmark localBenchmark(const BenchmarkTables &tables, const IndustryTable &industries, const FirmProfile &profile,
                              std::optional<bool> isSmallEnterprise, const std::vector<Figure> &ratios, FiscalYear year, int missingMonths = 0);

/// The standard deviation that the thresholds' table prints for an indicator in the firm's industry and scale.
Figure standardDeviation(const BenchmarkTables &tables, const LocalBenchmark &local, const IndicatorId &indicator);

/// 図6 of the 2017 report: share of firms of the industry that use a tool, beside the firm's own use.
struct ToolUsage
{
    QString toolCode;
    Text name;
    Figure industryRate;        ///< percent
    Figure overallRate;
};
std::vector<ToolUsage> toolUsage(const BenchmarkTables &tables, const IndustryTable &industries, const FirmProfile &profile);

} // namespace smartsme
