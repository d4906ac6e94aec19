// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/comparison.h"

#include <optional>
#include <vector>

namespace smartsme {

/// What 賃金構造基本統計調査 prints for regular employees by the month and part-timers by the hour, both sexes, all ages and tenures
/// (data/benchmarks/wage_benchmarks.csv): each industry in all sizes, and each size in all industries.
class WageBenchmarks
{
public:
    struct Cell
    {
        BenchmarkCell published;    ///< indicator monthly_scheduled_wage or hourly_wage_part_time; values in yen
        QString table;              ///< of the survey: "第6-3表"
        bool isImprecise = false;   ///< the survey marks it: few firms answered
    };

    static Result<WageBenchmarks> load(const QString &dataFolder);
    /// Empty industry: all of them; size all, large, medium, small. nullptr where the table has none.
    const Cell *cell(const IndicatorId &indicator, const QString &industryCode, const QString &sizeCode) const;

private:
    std::vector<Cell> m_cells;
};

/// The firm's pay as it is held against the survey.
struct PayOfFirm
{
    Figure monthlyRegular;                          ///< pay of one regular employee in a month, overtime pay in it
    Figure hourlyPartTime;                          ///< mean pay of part-timers per hour worked
    std::optional<double> overtimeShareOfRegular;   ///< of hours worked, 0-1; nothing where the payroll does not tell
    std::optional<double> overtimeShareOfPartTime;
    std::optional<double> employees;                ///< everybody but officers, as the survey counts the size of a firm
};

/// Published pay beside the firm's: of its industry in all sizes, then of its size in all industries. The survey leaves overtime out and
/// covers firms of ten or more: where the firm's figure has overtime in it or the firm is smaller, both stand there, but no difference is
/// told and `unavailable` says why. A survey outside the fiscal year of the pay is told in a caveat. Indicators: monthly_scheduled_wage, hourly_wage_part_time.
std::vector<Comparison> payComparisons(const WageBenchmarks &wages, const BenchmarkTables &tables, const IndustryTable &industries,
                                       const FirmProfile &profile, FiscalYear year, const PayOfFirm &pay);

} // namespace smartsme
