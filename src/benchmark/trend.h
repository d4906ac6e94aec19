// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/comparison.h"

#include <vector>

namespace smartsme {

/// One year of a trend.
struct TrendPoint
{
    FiscalYear year;
    Figure figure;
    bool isPartial = false;         ///< months without entries
    bool isShort = false;           ///< the fiscal year has not twelve months; nothing is annualised
    Text remark;                    ///< what is missing in this year, empty otherwise
};

/// One figure over the years of the firm, with the published years of the class it is compared with.
struct Trend
{
    QString id;                     ///< the figure's: "lp_houjin.per_person", "operating_margin"
    Text name;
    Unit unit = Unit::none;
    std::vector<TrendPoint> points;         ///< ascending, one per imported year
    std::vector<Figure> published;          ///< ascending by Origin::year; empty: the table has no years of this
    Text publishedName;                     ///< "資本金1億円未満の会社全体"
    Figure mean;                            ///< of the last three whole years in a row; unavailable with the reason
    Figure publishedMean;                   ///< of the same three years (surveyYear())
    Text note;                              ///< how the means are made
};

/// The figures of one year that trends are made of.
struct TrendYear
{
    FiscalYear year;
    int missingMonths = 0;
    std::vector<Figure> figures;            ///< by id; the same ids in every year
};

/// One trend per figure id, in the order of the latest year. Published cells are those of the industry and size class of the best
/// fit for the latest year. Means: ratio of sums, so that a year weighs by its size (docs/indicators.md, "Years").
std::vector<Trend> trends(const BenchmarkTables &tables, const IndustryTable &industries, const FirmProfile &profile,
                          const std::vector<TrendYear> &years);

} // namespace smartsme
