// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/comparison.h"

namespace smartsme {

/// What a table tells about the spread of firms.
enum class Spread { thresholds, medianOnly, meanOnly, aggregateOnly, none };

/// Where the firm stands among others, as far as a table tells.
struct Position
{
    IndicatorId indicator;
    Text name;
    Spread spread = Spread::none;
    bool isLowerBetter = false;
    Figure firm;
    Figure median;                      ///< unavailable for an aggregate and a mean
    std::vector<Figure> thresholds;     ///< iv, iii, ii, i: from the worst to the best
    std::optional<int> band;            ///< 1 below iv … 5 from i; mirrored where lower is better
    Text bandName;                      ///< "ⅲからⅱの間"
    Figure distance;                    ///< firm less median, in the unit
    Figure deviations;                  ///< distance over the standard deviation; never more than a label
    Text note;                          ///< what the table does not tell
};

/// The six of the ローカルベンチマーク in their thresholds, then every comparison: a median where the source has one, and for an
/// aggregate or a mean the sentence that it says nothing about the spread. What gets no points has no distance either.
std::vector<Position> positions(const BenchmarkTables &tables, const LocalBenchmark &local, const std::vector<Comparison> &comparisons);

} // namespace smartsme
