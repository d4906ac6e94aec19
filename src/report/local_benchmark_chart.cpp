// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/local_benchmark_chart.h"

#include "report/document.h"
#include "report/number_format.h"
#include "report/wording.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace smartsme {

namespace {

constexpr int mostPoints = 5;
constexpr std::size_t yearsShown = 3;
constexpr int monthsShown = 36;
constexpr int fewNames = 2;         // more indicators than that are counted and not named

QString listed(const QStringList &names, Language language)
{
    return names.join(language == Language::ja ? QStringLiteral("、") : QStringLiteral(", "));
}

QString pointsPhrase(std::optional<int> points, Language language)
{
    if (!points)
        return nothingText();
    if (language == Language::ja)
        return QStringLiteral("%1点").arg(*points);
    return *points == 1 ? QStringLiteral("1 point") : QStringLiteral("%1 points").arg(*points);
}

QString yearName(const YearRecord &year, Language language)
{
    return wording(language, "%1年度", "FY%1").arg(year.accounts.year.nominalYear());
}

/// The names of all indicators with these points, or how many they are.
QString namesWith(const std::vector<LocalBenchmarkScore> &scores, int points, Language language)
{
    QStringList names;
    for (const LocalBenchmarkScore &score : scores) {
        if (score.points == points)
            names << score.name.in(language);
    }
    if (names.size() > fewNames)
        return wording(language, "%1つの指標", "%1 indicators").arg(names.size());
    return names.join(language == Language::ja ? QStringLiteral("と") : QStringLiteral(" and "));
}

std::optional<int> pointsOf(const YearRecord &year, const IndicatorId &indicator)
{
    const auto &scores = year.localBenchmark.scores;
    const auto found = std::ranges::find(scores, indicator, &LocalBenchmarkScore::indicator);
    return found == scores.end() ? std::nullopt : found->points;
}

const Position *positionOf(const YearRecord &year, const IndicatorId &indicator)
{
    const auto found = std::ranges::find(year.positions, indicator, &Position::indicator);
    return found == year.positions.end() ? nullptr : &*found;
}

std::vector<double> limitsOf(const Position &position)
{
    std::vector<double> limits;
    for (const Figure &threshold : position.thresholds) {
        if (threshold.isAvailable())
            limits.push_back(*threshold.value);
    }
    return limits.size() == position.thresholds.size() ? limits : std::vector<double>{};
}

/// The ring on which every indicator's median stands; nothing where they stand on different ones.
std::optional<int> middleRing(const YearRecord &year)
{
    std::optional<int> ring;
    for (const LocalBenchmarkScore &score : year.localBenchmark.scores) {
        const Position *position = positionOf(year, score.indicator);
        const std::vector<double> limits = position ? limitsOf(*position) : std::vector<double>{};
        if (limits.empty() || !position->median.isAvailable())
            return std::nullopt;
        const int points = 1 + static_cast<int>(placeInBands(*position->median.value, limits, position->isLowerBetter));
        if (ring && *ring != points)
            return std::nullopt;
        ring = points;
    }
    return ring;
}

QString spokenLine(const RadarChart &chart, const RadarChart::Line &line, Language language)
{
    QStringList parts;
    for (std::size_t i = 0; i < chart.axes.size(); ++i)
        parts << QStringLiteral("%1 %2").arg(chart.axes[i].name, pointsPhrase(line.points[i], language));
    return wording(language, "%1：%2。", "%1: %2.").arg(line.name, listed(parts, language));
}

std::vector<QString> factsOf(const Position &position, Language language)
{
    if (!position.firm.isAvailable())
        return {position.firm.unavailable.in(language)};
    std::vector<QString> facts{wording(language, "自社 %1", "This firm %1").arg(figurePhrase(position.firm, MoneyUnit::thousandYen, language))};
    if (!position.median.isAvailable()) {
        facts.push_back(position.median.unavailable.in(language));
        return facts;
    }
    facts.push_back(wording(language, "まん中 %1", "Median %1").arg(figurePhrase(position.median, MoneyUnit::thousandYen, language)));
    if (position.distance.isAvailable())
        facts.push_back(wording(language, "差 %1", "Distance %1").arg(differenceText(*position.distance.value, position.distance.unit, MoneyUnit::thousandYen, language)));
    return facts;
}

BandsChart::Row bandsRow(const LocalBenchmarkScore &score, const Position &position, Language language)
{
    static const QStringList steps = {QStringLiteral("ⅳ"), QStringLiteral("ⅲ"), QStringLiteral("ⅱ"), QStringLiteral("ⅰ")};
    static const QStringList latinSteps = {QStringLiteral("iv"), QStringLiteral("iii"), QStringLiteral("ii"), QStringLiteral("i")};
    BandsChart::Row row;
    row.id = score.indicator.text();
    row.name = score.name.in(language);
    row.pointsText = pointsPhrase(score.points, language);
    row.facts = factsOf(position, language);
    if (position.band)
        row.bandName = position.bandName.in(language);
    const std::vector<double> limits = limitsOf(position);
    if (limits.size() != static_cast<std::size_t>(steps.size()))
        return row;
    for (std::size_t i = 0; i < limits.size(); ++i)
        row.limits.push_back(QStringLiteral("%1 %2").arg((language == Language::ja ? steps : latinSteps).at(static_cast<qsizetype>(i)),
                                                         figureValueText(position.thresholds[i], MoneyUnit::thousandYen, language)));
    if (score.points && position.firm.isAvailable())
        row.firm = placeInBands(*position.firm.value, limits, position.isLowerBetter);
    if (position.median.isAvailable())
        row.middle = placeInBands(*position.median.value, limits, position.isLowerBetter);
    return row;
}

QString sourceOf(const LocalBenchmark &local, Language language)
{
    const auto known = std::ranges::find_if(local.scores, [](const LocalBenchmarkScore &score) { return score.median.isAvailable(); });
    if (known == local.scores.end())
        return {};
    const Origin &origin = known->median.origin;
    const QString year = origin.year.isEmpty() ? wording(language, "年は資料に書かれていません", "the source does not state its year")
                                               : wording(language, "%1年", "%1").arg(origin.year);
    return wording(language, "出典：%1　%2　%3", "Source: %1; %2; %3").arg(origin.source, origin.cell, year);
}

} // namespace

double placeInBands(double value, const std::vector<double> &limits, bool isLowerBetter)
{
    const double sign = isLowerBetter ? -1 : 1;
    const auto limit = [&](std::size_t i) { return sign * limits[i]; };
    const double at = sign * value;
    std::size_t band = 0;
    while (band < limits.size() && at >= limit(band))
        ++band;
    const auto start = static_cast<double>(band);
    if (limits.size() < 2)
        return start + 0.5;
    // Beyond the outer limits one neighbouring band further takes the mark half way to the end.
    const auto outer = [](double beyond, double width) { return width > 0 ? 1 / (1 + beyond / width) : 0.5; };
    if (band == 0)
        return outer(limit(0) - at, limit(1) - limit(0));
    if (band == limits.size())
        return start + 1 - outer(at - limit(band - 1), limit(band - 1) - limit(band - 2));
    return start + (at - limit(band - 1)) / (limit(band) - limit(band - 1));
}

QString localBenchmarkHeadline(const YearRecord &year, Language language)
{
    const LocalBenchmark &local = year.localBenchmark;
    const auto all = static_cast<int>(local.scores.size());
    if (local.total)
        return wording(language, "%1点のうち%2点です。", "%2 of %1 points.").arg(all * mostPoints).arg(*local.total);
    const auto known = std::ranges::count_if(local.scores, [](const LocalBenchmarkScore &score) { return score.points.has_value(); });
    if (known == 0)
        return wording(language, "まだ点がつきません。", "There are no points yet.");
    return wording(language, "%1つの指標のうち%2つに点がつきました。", "%2 of %1 indicators have points.").arg(all).arg(known);
}

QString localBenchmarkRemark(const DiagnosisRecord &record, const YearRecord &year, Language language)
{
    const LocalBenchmark &local = year.localBenchmark;
    std::vector<int> points;
    for (const LocalBenchmarkScore &score : local.scores) {
        if (score.points)
            points.push_back(*score.points);
    }
    if (points.empty())
        return local.scores.empty() ? QString() : local.scores.front().reason.in(language);
    QStringList sentences;
    const auto [least, most] = std::ranges::minmax(points);
    if (least == most)
        sentences << wording(language, "点のついた指標はどれも%1点です。", "Every indicator with points has %1.").arg(most);
    else
        sentences << wording(language, "高いのは%1（%2点）、低いのは%3（%4点）です。", "Highest: %1 (%2); lowest: %3 (%4).")
                         .arg(namesWith(local.scores, most, language)).arg(most).arg(namesWith(local.scores, least, language)).arg(least);
    const YearRecord *before = precedingYear(record, year);
    if (local.total && before && before->localBenchmark.total)
        sentences << wording(language, "前年度は%1点でした。", "The year before: %1.").arg(*before->localBenchmark.total);
    return sentences.join(language == Language::ja ? QString() : QStringLiteral(" "));
}

RadarChart localBenchmarkRadar(const DiagnosisRecord &record, const YearRecord &year, Language language)
{
    RadarChart chart;
    chart.title = wording(language, "6つの指標の点", "Points of the six indicators");
    chart.most = mostPoints;
    chart.reference = middleRing(year);
    if (chart.reference)
        chart.referenceName = wording(language, "%1点＝業種のまん中（中央値）", "%1 points = median of the industry").arg(*chart.reference);
    for (const LocalBenchmarkScore &score : year.localBenchmark.scores)
        chart.axes.push_back({score.indicator.text(), score.name.in(language), pointsPhrase(score.points, language)});
    std::vector<const YearRecord *> years;
    for (auto each = record.years.rbegin(); each != record.years.rend() && years.size() < yearsShown; ++each)
        if (each->accounts.year.last() <= year.accounts.year.last() && each->accounts.year.first() > year.accounts.year.last().plus(-monthsShown))
            years.insert(years.begin(), &*each);
    for (const YearRecord *each : years) {
        RadarChart::Line line{yearName(*each, language), {}, each->accounts.year == year.accounts.year};
        for (const LocalBenchmarkScore &score : year.localBenchmark.scores)
            line.points.push_back(pointsOf(*each, score.indicator));
        const bool isKnown = std::ranges::any_of(line.points, [](std::optional<int> points) { return points.has_value(); });
        if (isKnown || line.isCurrent)
            chart.lines.push_back(std::move(line));
    }
    QStringList spoken;
    for (auto line = chart.lines.rbegin(); line != chart.lines.rend(); ++line)
        spoken << spokenLine(chart, *line, language);
    if (chart.reference)
        spoken << wording(language, "%1。", "%1.").arg(chart.referenceName);
    chart.alternative = spoken.join(language == Language::ja ? QString() : QStringLiteral(" "));
    return chart;
}

BandsChart localBenchmarkBands(const YearRecord &year, Language language)
{
    BandsChart chart;
    chart.title = wording(language, "基準値のどこにいるか", "Where the firm stands between the thresholds");
    chart.firmName = wording(language, "自社", "This firm");
    chart.middleName = wording(language, "業種のまん中（中央値）", "Median of the industry");
    chart.source = sourceOf(year.localBenchmark, language);
    QStringList spoken;
    for (const LocalBenchmarkScore &score : year.localBenchmark.scores) {
        const Position *position = positionOf(year, score.indicator);
        if (!position)
            continue;
        chart.rows.push_back(bandsRow(score, *position, language));
        const BandsChart::Row &row = chart.rows.back();
        QStringList facts(row.facts.begin(), row.facts.end());
        if (!row.bandName.isEmpty())
            facts << row.bandName;
        spoken << wording(language, "%1 %2：%3。", "%1 %2: %3.").arg(row.name, row.pointsText, listed(facts, language));
    }
    chart.alternative = spoken.join(language == Language::ja ? QString() : QStringLiteral(" "));
    return chart;
}

} // namespace smartsme
