// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/position.h"

#include <algorithm>
#include <cmath>

namespace smartsme {

namespace {

Unit differenceUnit(Unit unit)
{
    return unit == Unit::percent ? Unit::percentPoints : unit;
}

Figure distanceOf(const IndicatorId &indicator, const Figure &firm, const Figure &median)
{
    const QString id = QStringLiteral("position.%1.distance").arg(indicator.text());
    const Text label{QStringLiteral("まん中（中央値）との差"), QStringLiteral("Distance to the median")};
    for (const Figure *part : {&firm, &median}) {
        if (!part->isAvailable())
            return unavailableFigure(id, label, differenceUnit(firm.unit), part->unavailable);
    }
    Origin origin;
    origin.expression = QStringLiteral("%1 - median").arg(firm.id);
    origin.inputs = {firm, median};
    return numberFigure(id, label, differenceUnit(firm.unit), *firm.value - *median.value, std::move(origin));
}

Figure deviationsOf(const IndicatorId &indicator, const Figure &distance, const Figure &deviation)
{
    const QString id = QStringLiteral("position.%1.deviations").arg(indicator.text());
    const Text label{QStringLiteral("標準偏差の何倍か"), QStringLiteral("In standard deviations")};
    if (!distance.isAvailable())
        return unavailableFigure(id, label, Unit::times, distance.unavailable);
    if (!deviation.isAvailable() || *deviation.value <= 0)
        return unavailableFigure(id, label, Unit::times, {QStringLiteral("表に標準偏差がありません。"), QStringLiteral("The table has no standard deviation.")});
    Origin origin;
    origin.expression = QStringLiteral("%1 / sd").arg(distance.id);
    origin.inputs = {distance, deviation};
    origin.note = {QStringLiteral("目安です。会社の散らばりは左右同じではないため、順位には直せません。"),
                   QStringLiteral("For orientation only: the spread of firms is not symmetric, so this is no rank.")};
    return numberFigure(id, label, Unit::times, *distance.value / *deviation.value, std::move(origin));
}

Text bandNameOf(int band)
{
    static const Text names[] = {{QStringLiteral("基準値ⅳに届かない"), QStringLiteral("short of threshold iv")},
                                 {QStringLiteral("基準値ⅳからⅲの間"), QStringLiteral("between thresholds iv and iii")},
                                 {QStringLiteral("基準値ⅲからⅱの間"), QStringLiteral("between thresholds iii and ii")},
                                 {QStringLiteral("基準値ⅱからⅰの間"), QStringLiteral("between thresholds ii and i")},
                                 {QStringLiteral("基準値ⅰに届いている"), QStringLiteral("threshold i is reached")}};
    return names[band - 1];
}

Position ofScore(const BenchmarkTables &tables, const LocalBenchmark &local, const LocalBenchmarkScore &score)
{
    Position position;
    position.indicator = score.indicator;
    position.name = score.name;
    position.spread = score.thresholds.empty() ? Spread::none : Spread::thresholds;
    const auto &indicators = tables.localBenchmarkIndicators();
    const auto indicator = std::ranges::find(indicators, score.indicator, &LocalBenchmarkIndicator::id);
    position.isLowerBetter = indicator != indicators.end() && indicator->isLowerBetter;
    position.firm = score.firm;
    position.median = score.median;
    position.thresholds = score.thresholds;
    position.band = score.points;
    if (position.band)
        position.bandName = bandNameOf(*position.band);
    // What gets no points stands beside no median either: a short year, a scale that is not known.
    const bool isWithheld = score.firm.isAvailable() && !score.points;
    const Figure compared = isWithheld ? unavailableFigure(score.firm.id, score.firm.label, score.firm.unit, score.reason) : score.firm;
    position.distance = distanceOf(score.indicator, compared, score.median);
    position.deviations = deviationsOf(score.indicator, position.distance, standardDeviation(tables, local, score.indicator));
    position.note = {QStringLiteral("基準値ⅳ〜ⅰが上位何％に当たるかは、確認した資料にありません。"),
                     QStringLiteral("The retrieved material does not say which percentiles the thresholds iv to i are.")};
    if (isWithheld)
        position.note = score.reason;
    else if (score.thresholds.empty())
        position.note = score.median.unavailable;
    return position;
}

Position ofComparison(const Comparison &comparison)
{
    Position position;
    position.indicator = comparison.indicator;
    position.name = comparison.name;
    position.firm = comparison.firm;
    const Text noMedian{QStringLiteral("この統計は合計だけなので、まん中（中央値）がわかりません。"),
                        QStringLiteral("The source has totals only: its median is not known.")};
    const Text label{QStringLiteral("まん中（中央値）"), QStringLiteral("Median")};
    position.median = unavailableFigure(comparison.indicator.text(), label, comparison.firm.unit, noMedian);
    if (comparison.references.empty()) {
        position.note = comparison.unavailable;
        position.median.unavailable = comparison.unavailable;
    } else if (comparison.statistic == QStringLiteral("median")) {
        position.spread = Spread::medianOnly;
        position.median = comparison.references.front().figure;
        position.note = {QStringLiteral("まん中（中央値）だけがわかります。散らばりはわかりません。"),
                         QStringLiteral("Only the median is known, not the spread.")};
    } else if (comparison.statistic == QStringLiteral("mean")) {
        position.spread = Spread::meanOnly;
        position.median.unavailable = {QStringLiteral("この統計は平均だけなので、まん中（中央値）がわかりません。"),
                                       QStringLiteral("The source has the mean only: its median is not known.")};
        position.note = {QStringLiteral("平均だけがわかります。散らばりはわかりません。上位か下位かは言えません。"),
                         QStringLiteral("Only the mean is known, not the spread: it does not tell who is high or low among firms.")};
    } else {
        position.spread = Spread::aggregateOnly;
        position.note = {QStringLiteral("この統計は合計だけで、会社の散らばりがわかりません。上位か下位かは言えません。"),
                         QStringLiteral("The source has totals only and nothing about the spread: it does not tell who is high or low among firms.")};
    }
    position.distance = distanceOf(comparison.indicator, position.firm, position.median);
    position.deviations = deviationsOf(comparison.indicator, position.distance, unavailableFigure({}, {}, Unit::none, {}));
    return position;
}

} // namespace

std::vector<Position> positions(const BenchmarkTables &tables, const LocalBenchmark &local, const std::vector<Comparison> &comparisons)
{
    std::vector<Position> all;
    for (const LocalBenchmarkScore &score : local.scores)
        all.push_back(ofScore(tables, local, score));
    for (const Comparison &comparison : comparisons)
        all.push_back(ofComparison(comparison));
    return all;
}

} // namespace smartsme
