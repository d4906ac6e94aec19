// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/trend_chart.h"

#include <QTest>

using namespace smartsme;

namespace {

FiscalYear fiscal(int year)
{
    return FiscalYear(Month(year, 4), Month(year + 1, 3));
}

Figure yen(double value)
{
    return numberFigure(QStringLiteral("lp"), {QStringLiteral("生産性"), QStringLiteral("Productivity")}, Unit::yenPerPerson, value, {});
}

TrendPoint point(int year, double value)
{
    TrendPoint point;
    point.year = fiscal(year);
    point.figure = yen(value);
    return point;
}

Figure published(int year, double value)
{
    Figure figure = yen(value);
    figure.origin.kind = Origin::Kind::benchmarkCell;
    figure.origin.year = QString::number(year);
    return figure;
}

Trend trendOf(std::vector<TrendPoint> points, std::vector<Figure> cells = {})
{
    Trend trend;
    trend.id = QStringLiteral("lp");
    trend.name = {QStringLiteral("生産性"), QStringLiteral("Productivity")};
    trend.unit = Unit::yenPerPerson;
    trend.points = std::move(points);
    trend.published = std::move(cells);
    trend.publishedName = {QStringLiteral("全産業"), QStringLiteral("all industries")};
    trend.mean = unavailableFigure(QStringLiteral("mean.lp"), {QStringLiteral("3年平均"), QStringLiteral("Mean")}, Unit::yenPerPerson,
                                   {QStringLiteral("なし"), QStringLiteral("none")});
    return trend;
}

QStringList names(const TrendChart &chart)
{
    QStringList names;
    for (const TrendChart::Year &year : chart.years)
        names << year.shortName;
    return names;
}

} // namespace

class TrendChartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void yearsFollowEachOther()
    {
        const TrendChart chart = trendChart(trendOf({point(2022, 2'680'000), point(2024, 2'960'000)}), fiscal(2024), MoneyUnit::manYen, Language::ja);
        QCOMPARE(names(chart), QStringList({QStringLiteral("2022"), QStringLiteral("2023"), QStringLiteral("2024")}));
        QCOMPARE(chart.years[0].own->valueText, QStringLiteral("268"));
        QVERIFY(!chart.years[1].own && chart.years[1].isMissing);           // a gap, and said so
        QVERIFY(chart.years[1].missingSentence.contains(QStringLiteral("2023年度")));
        QVERIFY(chart.years[2].isCurrent && !chart.years[0].isCurrent);
        QCOMPARE(chart.unit, QStringLiteral("万円／人"));
        QCOMPARE(chart.alternative, QStringLiteral("生産性。2022年度 自社：268万円／人。2023年度：この年のデータはありません。2024年度 自社：296万円／人。"));
    }

    /// Published years go back ten years at most and do not make the firm's years missing.
    void publishedYearsWidenTheAxis()
    {
        const TrendChart chart = trendChart(trendOf({point(2024, 2'960'000)}, {published(2010, 1), published(2015, 5'560'000), published(2024, 5'860'000), published(2025, 6e6)}),
                                            fiscal(2024), MoneyUnit::manYen, Language::ja);
        QCOMPARE(chart.years.size(), std::size_t(11));      // 2015 to 2025
        QCOMPARE(chart.years[0].published->valueText, QStringLiteral("556"));
        QVERIFY(!chart.years[1].published && !chart.years[1].isMissing);
        QCOMPARE(chart.years[9].published->valueText, QStringLiteral("586"));
        QCOMPARE(chart.years[9].own->valueText, QStringLiteral("296"));
        QVERIFY(!chart.years[10].own && !chart.years[10].isMissing);
        QCOMPARE(chart.publishedName, QStringLiteral("全産業"));
    }

    void aYearThatIsNotWholeSaysSo()
    {
        TrendPoint brief = point(2023, 1e6);
        brief.year = FiscalYear(Month(2023, 10), Month(2024, 3));
        brief.isShort = true;
        TrendPoint partial = point(2024, 2e6);
        partial.isPartial = true;
        partial.remark = {QStringLiteral("記録のない月が2か月あります。"), QStringLiteral("2 months have no entries.")};
        const TrendChart chart = trendChart(trendOf({brief, partial}), {}, MoneyUnit::manYen, Language::ja);
        QVERIFY(!chart.years[0].isWhole && !chart.years[1].isWhole);
        QCOMPARE(chart.years[0].word, QStringLiteral("6か月決算"));
        QCOMPARE(chart.years[1].word, QStringLiteral("月の欠け"));
        QVERIFY(chart.years[1].own->sentence.contains(QStringLiteral("2か月")));
    }

    /// The end of the year was moved: two fiscal years begin in one calendar year, and both are shown.
    void twoYearsOfOneNameAreBothShown()
    {
        TrendPoint brief = point(2023, 1e6);
        brief.year = FiscalYear(Month(2023, 4), Month(2023, 9));
        TrendPoint next = point(2023, 2e6);
        next.year = FiscalYear(Month(2023, 10), Month(2024, 9));
        const Trend trend = trendOf({brief, next}, {published(2023, 3e6)});
        const TrendChart chart = trendChart(trend, next.year, MoneyUnit::manYen, Language::ja);
        QCOMPARE(chart.years.size(), std::size_t(2));
        QVERIFY(chart.years[0].own->id != chart.years[1].own->id);
        QVERIFY(trendFigure(trend, chart.years[1].own->id) == &trend.points[1].figure);
        QVERIFY(chart.years[0].published && !chart.years[1].published);
    }

    /// Of two years that fall on one published year the longer one has its value.
    void thePublishedValueStandsAtTheLongerYear()
    {
        TrendPoint brief = point(2023, 1e6);
        brief.year = FiscalYear(Month(2023, 4), Month(2023, 5));
        TrendPoint next = point(2023, 2e6);
        next.year = FiscalYear(Month(2023, 6), Month(2024, 3));
        const TrendChart chart = trendChart(trendOf({brief, next}, {published(2023, 3e6)}), next.year, MoneyUnit::manYen, Language::ja);
        QVERIFY(!chart.years[0].published && chart.years[1].published);
    }

    /// The survey's 2024 are books closed from April 2024: a year closed in September 2024 is called 2023 and stands beside 2024.
    void publishedYearsAreThoseOfTheClosingMonth()
    {
        TrendPoint september = point(2023, 2e6);
        september.year = FiscalYear(Month(2023, 10), Month(2024, 9));
        const TrendChart chart = trendChart(trendOf({september}, {published(2023, 3e6), published(2024, 4e6)}), september.year, MoneyUnit::manYen, Language::ja);
        QCOMPARE(names(chart), QStringList({QStringLiteral("2022"), QStringLiteral("2023")}));
        QCOMPARE(chart.years[1].published->value, 4e6);
        QCOMPARE(chart.years[1].published->sentence, QStringLiteral("2024年度 全産業：400万円／人"));
        QCOMPARE(chart.years[0].published->value, 3e6);
    }

    void aYearWithoutTheFigureIsAGap()
    {
        TrendPoint none = point(2023, 0);
        none.figure = unavailableFigure(QStringLiteral("lp"), {}, Unit::yenPerPerson, {QStringLiteral("人数がありません。"), QStringLiteral("No people.")});
        const TrendChart chart = trendChart(trendOf({none, point(2024, 0)}), {}, MoneyUnit::manYen, Language::ja);
        QVERIFY(!chart.years[0].own && chart.years[0].isMissing);
        QVERIFY(chart.years[0].missingSentence.contains(QStringLiteral("人数がありません")));
        QCOMPARE(chart.years[1].own->value, 0.0);           // zero is a value
    }

    void theMeanStandsOverItsThreeYears()
    {
        Trend trend = trendOf({point(2021, 1e6), point(2022, 2e6), point(2023, 3e6), point(2024, 4e6)});
        trend.mean = yen(3'100'000);
        const TrendChart chart = trendChart(trend, {}, MoneyUnit::manYen, Language::ja);
        QCOMPARE(chart.mean->valueText, QStringLiteral("310"));
        QCOMPARE(chart.meanFrom, std::size_t(1));
        QCOMPARE(chart.meanTo, std::size_t(3));
        QVERIFY(trendFigure(trend, chart.mean->id) == &trend.mean);
    }

    void everyValueIsADoor()
    {
        const Trend trend = trendOf({point(2023, 1e6), point(2024, 2e6)}, {published(2023, 3e6), published(2024, 4e6)});
        for (const TrendChart::Year &year : trendChart(trend, {}, MoneyUnit::manYen, Language::en).years) {
            QCOMPARE(trendFigure(trend, year.own->id)->value.value(), year.own->value);
            QCOMPARE(trendFigure(trend, year.published->id)->value.value(), year.published->value);
            QVERIFY(trendFigure(trend, year.published->id)->origin.kind == Origin::Kind::benchmarkCell);
        }
        QVERIFY(!trendFigure(trend, QStringLiteral("own.9")));
    }

    void theSentenceNamesBothEnds()
    {
        const Text both = trendSentence(trendOf({point(2022, 2'680'000), point(2023, 1), point(2024, 2'960'000)}), MoneyUnit::manYen);
        QCOMPARE(both.ja, QStringLiteral("生産性は、2022年度の268万円／人から2024年度の296万円／人になりました。"));
        QCOMPARE(both.en, QStringLiteral("Productivity went from ¥2.68 million in FY2022 to ¥2.96 million in FY2024."));
        QVERIFY(trendSentence(trendOf({point(2024, 1)}), MoneyUnit::manYen).ja.contains(QStringLiteral("2024年度の1年分")));
        TrendPoint partial = point(2025, 500'000);
        partial.isPartial = true;
        partial.remark = {QStringLiteral("記録のない月が10か月あります。"), QStringLiteral("10 months have no entries.")};
        const Text whole = trendSentence(trendOf({point(2022, 2'680'000), point(2024, 2'960'000), partial}), MoneyUnit::manYen);
        QCOMPARE(whole.ja, both.ja);                // no fall to 50万円
        const Text toPartial = trendSentence(trendOf({point(2024, 2'960'000), partial}), MoneyUnit::manYen);
        QCOMPARE(toPartial.ja, QStringLiteral("生産性は、2024年度の296万円／人から2025年度の50.0万円／人になりました。2025年度：記録のない月が10か月あります。"));
        QVERIFY(toPartial.en.endsWith(QStringLiteral("in FY2025. FY2025: 10 months have no entries.")));
        QCOMPARE(trendSentence(trendOf({partial}), MoneyUnit::manYen).ja,
                 QStringLiteral("2025年度だけです。ほかの年も取り込むと、動きが見えます。2025年度：記録のない月が10か月あります。"));
        TrendPoint none = point(2023, 0);
        none.figure.value.reset();
        QVERIFY(!trendSentence(trendOf({none}), MoneyUnit::manYen).ja.isEmpty());
    }
};

QTEST_MAIN(TrendChartTest)
#include "trend_chart_test.moc"
