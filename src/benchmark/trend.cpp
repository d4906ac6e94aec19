// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/trend.h"

#include "benchmark/cell_choice.h"
#include "benchmark/comparison_text.h"
#include "benchmark/survey_year.h"
#include "benchmark/year_remark.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>

namespace smartsme {

namespace {

constexpr int monthsOfYear = 12;
constexpr std::size_t yearsOfMean = 3;

const Figure *figureIn(const TrendYear &year, const QString &id)
{
    const auto found = std::ranges::find(year.figures, id, &Figure::id);
    return found == year.figures.end() ? nullptr : &*found;
}

TrendPoint pointOf(const TrendYear &year, const Figure &latest)
{
    TrendPoint point;
    point.year = year.year;
    const Figure *figure = figureIn(year, latest.id);
    point.figure = figure ? *figure : unavailableFigure(latest.id, latest.label, latest.unit,
                                                        {QStringLiteral("この年にはありません。"), QStringLiteral("It is not there in this year.")});
    point.isPartial = year.missingMonths > 0;
    point.isShort = year.year.months() != monthsOfYear;
    point.remark = yearRemark(year.year, year.missingMonths);
    return point;
}

/// The last three points where they are whole years in a row; else why not.
struct MeanYears
{
    std::vector<const TrendPoint *> points;
    Text reason;
};

MeanYears meanYears(const std::vector<TrendPoint> &points)
{
    MeanYears years;
    if (points.size() < yearsOfMean) {
        years.reason = {QStringLiteral("3年分のデータがないため、3年平均は出していません。"), QStringLiteral("There are not three years of data.")};
        return years;
    }
    for (auto point = points.end() - static_cast<std::ptrdiff_t>(yearsOfMean); point != points.end(); ++point) {
        const bool follows = years.points.empty() || years.points.back()->year.last().plus(1) == point->year.first();
        if (!follows)
            years.reason = {QStringLiteral("年がつながっていないため、3年平均は出していません。"), QStringLiteral("The years do not follow each other.")};
        else if (point->isPartial || point->isShort)
            years.reason = {QStringLiteral("%1年度が1年分そろっていないため、3年平均は出していません。").arg(point->year.nominalYear()),
                            QStringLiteral("FY%1 is not a whole year.").arg(point->year.nominalYear())};
        else if (!point->figure.isAvailable())
            years.reason = {QStringLiteral("%1年度の値がないため、3年平均は出していません。").arg(point->year.nominalYear()),
                            QStringLiteral("FY%1 has no value.").arg(point->year.nominalYear())};
        if (!years.reason.ja.isEmpty())
            return years;
        years.points.push_back(&*point);
    }
    return years;
}

/// A quotient's denominator is the weight of its year: the weighted mean is the ratio of the sums.
std::optional<double> weightOf(const Figure &figure)
{
    const bool isQuotient = figure.origin.inputs.size() == 2 && figure.origin.expression.contains(QStringLiteral(" / "));
    if (!isQuotient || !figure.origin.inputs[1].value || *figure.origin.inputs[1].value <= 0)
        return std::nullopt;
    return figure.origin.inputs[1].value;
}

/// The figure of a year under a label that tells the year, because the years of a mean are called alike.
Figure withYear(const TrendPoint &point)
{
    Figure figure = point.figure;
    figure.label = {QStringLiteral("%1（%2年度）").arg(figure.label.ja).arg(point.year.nominalYear()),
                    QStringLiteral("%1 (FY%2)").arg(figure.label.en).arg(point.year.nominalYear())};
    return figure;
}

/// "(781,520 + 1,879,200) / (66,582,893 + 69,691,134)": what was divided, year by year.
QString dividedText(const std::vector<const TrendPoint *> &points)
{
    QStringList sides[2];
    const QLocale locale(QLocale::English);
    for (const TrendPoint *point : points) {
        for (std::size_t side = 0; side < 2; ++side) {
            const double value = *point->figure.origin.inputs[side].value;
            sides[side] << locale.toString(value, 'f', value == std::round(value) ? 0 : 2);
        }
    }
    const QString plus = QStringLiteral(" + ");
    return QStringLiteral("(%1) / (%2)").arg(sides[0].join(plus), sides[1].join(plus));
}

Figure meanOf(const Trend &trend)
{
    const QString id = QStringLiteral("mean.%1").arg(trend.id);
    const Text label{QStringLiteral("3年平均"), QStringLiteral("Mean of three years")};
    const MeanYears years = meanYears(trend.points);
    if (!years.reason.ja.isEmpty())
        return unavailableFigure(id, label, trend.unit, years.reason);
    Origin origin;
    double sum = 0;
    double weights = 0;
    for (const TrendPoint *point : years.points) {
        const auto weight = weightOf(point->figure);
        if (!weight)
            return unavailableFigure(id, label, trend.unit, {QStringLiteral("割り算の値ではないため、平均は出していません。"), QStringLiteral("It is no quotient, so there is no mean.")});
        sum += *weight * *point->figure.value;
        weights += *weight;
        origin.inputs.push_back(withYear(*point));
    }
    origin.expression = QStringLiteral("sum of numerators / sum of denominators");
    origin.year = QStringLiteral("%1-%2").arg(years.points.front()->year.nominalYear()).arg(years.points.back()->year.nominalYear());
    const QString divided = dividedText(years.points);
    origin.note = {QStringLiteral("3年分の合計どうしの割り算です：%1。").arg(divided), QStringLiteral("Totals of the three years divided: %1.").arg(divided)};
    return numberFigure(id, label, trend.unit, sum / weights, std::move(origin));
}

/// The mean of the same years as the firm's, of printed values: their weights are not printed.
Figure publishedMeanOf(const Trend &trend)
{
    const QString id = QStringLiteral("published_mean.%1").arg(trend.id);
    const Text label{QStringLiteral("公表値の3年平均"), QStringLiteral("Mean of three published years")};
    if (!trend.mean.isAvailable())
        return unavailableFigure(id, label, trend.unit, trend.mean.unavailable);
    Origin origin;
    double sum = 0;
    for (auto point = trend.points.end() - static_cast<std::ptrdiff_t>(yearsOfMean); point != trend.points.end(); ++point) {
        const QString year = QString::number(surveyYear(point->year));
        const auto cell = std::ranges::find_if(trend.published, [&](const Figure &figure) { return figure.origin.year == year; });
        if (cell == trend.published.end())
            return unavailableFigure(id, label, trend.unit, {QStringLiteral("%1年度の公表値が表にありません。").arg(year), QStringLiteral("The table has no FY%1.").arg(year)});
        sum += *cell->value;
        origin.inputs.push_back(*cell);
    }
    origin.expression = QStringLiteral("mean of %1 published values").arg(yearsOfMean);
    origin.note = {QStringLiteral("公表値3年分の単純な平均です。年ごとの重みは公表されていません。"),
                   QStringLiteral("Plain mean of three published values: the weights of the years are not published.")};
    return numberFigure(id, label, trend.unit, sum / static_cast<double>(yearsOfMean), std::move(origin));
}

/// The years of the class that the latest year is compared with; per year the cell CellChoice would take.
void addPublished(Trend &trend, const BenchmarkTables &tables, const CellChoice &choice)
{
    const IndicatorId indicator(trend.id);
    const auto best = choice.isFinance() ? std::nullopt : choice.bestFit(indicator);
    if (!best)
        return;
    trend.publishedName = referenceName(*best);
    std::map<QString, const BenchmarkCell *> byYear;
    for (const BenchmarkCell *cell : tables.cells(indicator)) {
        if (!choice.isUsable(*cell) || cell->industryCode != best->cell->industryCode || cell->sizeCode != best->cell->sizeCode)
            continue;
        const BenchmarkCell *&known = byYear[cell->year];
        if (!known || cell->importId == best->cell->importId)
            known = cell;
    }
    for (const auto &[year, cell] : byYear)
        trend.published.push_back(tables.figure(*cell, trend.publishedName));
}

} // namespace

std::vector<Trend> trends(const BenchmarkTables &tables, const IndustryTable &industries, const FirmProfile &profile,
                          const std::vector<TrendYear> &years)
{
    std::vector<Trend> all;
    if (years.empty())
        return all;
    const CellChoice choice(tables, industries, profile, years.back().year);
    for (const Figure &latest : years.back().figures) {
        Trend trend;
        trend.id = latest.id;
        trend.name = latest.label;
        trend.unit = latest.unit;
        for (const TrendYear &year : years)
            trend.points.push_back(pointOf(year, latest));
        addPublished(trend, tables, choice);
        trend.mean = meanOf(trend);
        trend.publishedMean = publishedMeanOf(trend);
        trend.note = {QStringLiteral("3年平均は合計どうしの割り算です。大きい年ほど重くなります。"),
                      QStringLiteral("The mean of three years divides totals, so a larger year weighs more.")};
        all.push_back(std::move(trend));
    }
    return all;
}

} // namespace smartsme
