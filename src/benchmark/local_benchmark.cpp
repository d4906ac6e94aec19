// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/comparison.h"

#include "benchmark/year_remark.h"

#include <algorithm>

namespace smartsme {

namespace {

/// From the worst to the best: iv separates 1 from 2 points, i separates 4 from 5.
const QStringList &thresholdNames()
{
    static const QStringList names = {QStringLiteral("threshold_iv"), QStringLiteral("threshold_iii"), QStringLiteral("threshold_ii"),
                                      QStringLiteral("threshold_i")};
    return names;
}

const BenchmarkCell *cellOf(const BenchmarkTables &tables, const IndicatorId &indicator, const QString &industry, const QString &scale,
                            const QString &statistic)
{
    const BenchmarkCell *found = nullptr;
    const TableChoice &choice = tables.choice();
    for (const BenchmarkCell *cell : tables.cells(indicator)) {
        const bool isWanted = cell->sizeScheme == QStringLiteral("locaben_scale") && cell->industryCode == industry && cell->sizeCode == scale
            && cell->statistic == statistic && (cell->importId.isEmpty() || choice.mode != TableChoice::Mode::shippedOnly);
        // One sheet for all its cells: the chosen one, else the one imported last (they stand behind the shipped one).
        if (isWanted && (!found || found->importId != choice.table || choice.mode != TableChoice::Mode::preferred))
            found = cell;
    }
    return found;
}

/// points_rule of local_benchmark_indicators.csv: the lower limit belongs to the better class; mirrored where lower is better.
int pointsOf(double value, const std::vector<Figure> &thresholds, bool isLowerBetter)
{
    const auto passed = std::ranges::count_if(thresholds, [&](const Figure &threshold) {
        return isLowerBetter ? value <= *threshold.value : value >= *threshold.value;
    });
    return 1 + static_cast<int>(passed);
}

Text thresholdLabel(const QString &statistic)
{
    const QString step = statistic.section(QLatin1Char('_'), 1).toUpper();
    return {QStringLiteral("基準値%1").arg(step), QStringLiteral("Threshold %1").arg(step)};
}

const QStringList &scales()
{
    static const QStringList names = {QStringLiteral("small"), QStringLiteral("medium")};
    return names;
}

Text scaleNote(const QString &scale)
{
    const Text used = scale.isEmpty()
                          ? Text{QStringLiteral("規模（小規模・中規模）が決まっていないため、どちらの基準値でも同じ点になる指標だけに点をつけました。"),
                                 QStringLiteral("Whether the firm is of the small or the medium scale is not known: points are given only where both scales give the same.")}
                          : Text{QStringLiteral("規模は「%1」の基準値です。").arg(scale == scales().front() ? QStringLiteral("小規模事業者") : QStringLiteral("中規模事業者")),
                                 QStringLiteral("Thresholds of the scale “%1”.").arg(scale)};
    return {used.ja + QStringLiteral("規模の境目は確認した資料にないため、小規模企業者かどうかで分けました。"
                                     "総合ランク（A〜D）の境目も資料にないため、出していません。"),
            used.en + QStringLiteral(" The retrieved copies do not say where the line between the scales is: the legal small-enterprise class is "
                                     "used. The limits of the ranks A to D are not known either, so none is given.")};
}

const Text noScale{QStringLiteral("規模（小規模・中規模）が決まると基準値が出ます。従業員数と業種から決まります。"),
                   QStringLiteral("The thresholds are shown once the scale is known: the number of employees and the industry decide it.")};
const Text scalesDiffer{QStringLiteral("規模（小規模・中規模）によって点が変わります。従業員数と業種から規模が決まると点数が出ます。"),
                        QStringLiteral("The points depend on the scale. They are given once the number of employees and the industry decide it.")};
const Text noThresholds{QStringLiteral("この業種の基準値がありません。"), QStringLiteral("There are no thresholds for this industry.")};

/// All four, or none.
std::vector<Figure> thresholdsOf(const BenchmarkTables &tables, const IndicatorId &indicator, const QString &industry, const QString &scale)
{
    std::vector<Figure> thresholds;
    for (const QString &name : thresholdNames()) {
        const BenchmarkCell *cell = cellOf(tables, indicator, industry, scale, name);
        if (!cell)
            return {};
        thresholds.push_back(tables.figure(*cell, thresholdLabel(name)));
    }
    return thresholds;
}

/// Points of a figure that is known, by the thresholds of the scale; without one where both scales agree.
void takePoints(LocalBenchmarkScore &score, const BenchmarkTables &tables, const LocalBenchmarkIndicator &indicator, const LocalBenchmark &place)
{
    std::vector<int> points;
    for (const QString &scale : place.scale.isEmpty() ? scales() : QStringList{place.scale}) {
        const std::vector<Figure> thresholds = thresholdsOf(tables, indicator.id, place.industryCode, scale);
        if (thresholds.empty()) {
            score.reason = noThresholds;
            return;
        }
        points.push_back(pointsOf(*score.firm.value, thresholds, indicator.isLowerBetter));
    }
    if (points.front() == points.back())
        score.points = points.front();
    else
        score.reason = scalesDiffer;
}

LocalBenchmarkScore scoreOf(const BenchmarkTables &tables, const LocalBenchmarkIndicator &indicator, const LocalBenchmark &place,
                            const std::vector<Figure> &ratios, const Text &noIndustry)
{
    LocalBenchmarkScore score;
    score.indicator = indicator.id;
    score.name = indicator.name;
    score.aspect = indicator.aspect;
    const auto firm = std::ranges::find(ratios, indicator.id.text(), &Figure::id);
    score.firm = firm != ratios.end() ? *firm
                                      : unavailableFigure(indicator.id.text(), indicator.name, Unit::none,
                                                          {QStringLiteral("まだ計算していません。"), QStringLiteral("It has not been computed.")});
    score.median = unavailableFigure(indicator.id.text(), {QStringLiteral("業種のまん中"), QStringLiteral("Median of the industry")},
                                     score.firm.unit, noIndustry);
    if (!noIndustry.ja.isEmpty()) {
        score.reason = noIndustry;
        return score;
    }
    if (const BenchmarkCell *median = cellOf(tables, indicator.id, place.industryCode, place.scale, QStringLiteral("median")))
        score.median = tables.figure(*median, score.median.label);
    else
        score.median.unavailable = place.scale.isEmpty() ? noScale : noThresholds;
    score.thresholds = thresholdsOf(tables, indicator.id, place.industryCode, place.scale);
    if (score.firm.isAvailable())
        takePoints(score, tables, indicator, place);
    else
        score.reason = score.firm.unavailable;
    return score;
}

Text noIndustryReason(const IndustryTable &industries, const FirmProfile &profile)
{
    if (!industries.find(profile.industry))
        return {QStringLiteral("業種を選ぶと点数が出ます。"), QStringLiteral("Choose the industry to get points.")};
    return {QStringLiteral("業種を中分類まで選ぶと点数が出ます。"), QStringLiteral("Choose the middle class of the industry to get points.")};
}

} // namespace

Figure standardDeviation(const BenchmarkTables &tables, const LocalBenchmark &local, const IndicatorId &indicator)
{
    const Text label{QStringLiteral("標準偏差"), QStringLiteral("Standard deviation")};
    const BenchmarkCell *cell = cellOf(tables, indicator, local.industryCode, local.scale, QStringLiteral("sd"));
    if (!cell)
        return unavailableFigure(indicator.text(), label, Unit::none, {QStringLiteral("表に標準偏差がありません。"), QStringLiteral("The table has no standard deviation.")});
    return tables.figure(*cell, label);
}

LocalBenchmark localBenchmark(const BenchmarkTables &tables, const IndustryTable &industries, const FirmProfile &profile,
                              std::optional<bool> isSmallEnterprise, const std::vector<Figure> &ratios, FiscalYear year, int missingMonths)
{
    LocalBenchmark result;
    if (isSmallEnterprise)
        result.scale = *isSmallEnterprise ? scales().front() : scales().back();
    result.note = scaleNote(result.scale);
    Text noIndustry;
    const std::vector<IndustryMatch> matches = industries.matches(profile.industry, QStringLiteral("locaben"));
    if (matches.empty()) {
        noIndustry = noIndustryReason(industries, profile);
    } else {
        result.industryCode = matches.front().code;
        result.industry = matches.front().name;
        result.isIndustryJudgement = matches.front().isJudgement;
    }
    int total = 0;
    bool isComplete = true;
    for (const LocalBenchmarkIndicator &indicator : tables.localBenchmarkIndicators()) {
        result.scores.push_back(scoreOf(tables, indicator, result, ratios, noIndustry));
        LocalBenchmarkScore &score = result.scores.back();
        if (const Text reason = shortYearReason(score.firm, year, missingMonths); score.points && !reason.ja.isEmpty()) {
            score.points.reset();
            score.reason = reason;
        }
        isComplete = isComplete && result.scores.back().points.has_value();
        total += result.scores.back().points.value_or(0);
    }
    if (isComplete && !result.scores.empty())
        result.total = total;
    return result;
}

} // namespace smartsme
