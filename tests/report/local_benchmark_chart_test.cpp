// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/local_benchmark_chart.h"

#include <QTest>

using namespace smartsme;

namespace {

Figure number(Unit unit, double value)
{
    return numberFigure(QStringLiteral("x"), {QStringLiteral("値"), QStringLiteral("value")}, unit, value, {});
}

/// An indicator between limits of 0, 2, 4 and 8 percent (mirrored: 8, 4, 2, 0 months), median 3; without a value it has no points.
void add(YearRecord &year, const char *id, std::optional<double> value, std::optional<int> points, bool isLowerBetter = false)
{
    const Unit unit = isLowerBetter ? Unit::months : Unit::percent;
    LocalBenchmarkScore score;
    score.indicator = IndicatorId(QString::fromLatin1(id));
    score.name = {QStringLiteral("指標%1").arg(QString::fromLatin1(id)), QStringLiteral("Indicator %1").arg(QString::fromLatin1(id))};
    score.firm = value ? number(unit, *value)
                       : unavailableFigure(QStringLiteral("x"), {}, unit, {QStringLiteral("売掛金がありません。"), QStringLiteral("There are no receivables.")});
    score.points = points;
    if (!points)
        score.reason = score.firm.unavailable;
    score.median = number(unit, 3);
    for (const double limit : isLowerBetter ? std::vector<double>{8, 4, 2, 0} : std::vector<double>{0, 2, 4, 8})
        score.thresholds.push_back(number(unit, limit));
    Position position;
    position.indicator = score.indicator;
    position.isLowerBetter = isLowerBetter;
    position.firm = score.firm;
    position.median = score.median;
    position.thresholds = score.thresholds;
    position.band = points;
    position.bandName = {QStringLiteral("基準値ⅲからⅱの間"), QStringLiteral("between thresholds iii and ii")};
    position.distance = value ? number(isLowerBetter ? unit : Unit::percentPoints, *value - 3) : score.firm;
    year.localBenchmark.scores.push_back(std::move(score));
    year.positions.push_back(std::move(position));
}

YearRecord yearOf(int nominal, std::optional<int> total)
{
    YearRecord year;
    year.accounts.year = FiscalYear{Month(nominal, 4), Month(nominal + 1, 3)};
    year.localBenchmark.total = total;
    return year;
}

/// 2022: five points short of a value; 2023: 15 of 30; 2024: 5 + 3 + 3 + 3 + 1 + 2 = 17.
DiagnosisRecord threeYears()
{
    DiagnosisRecord record;
    YearRecord first = yearOf(2022, std::nullopt);
    add(first, "A", std::nullopt, std::nullopt);
    for (const char *id : {"B", "C", "D"})
        add(first, id, 1, 2);
    add(first, "E", 3, 3, true);
    add(first, "F", 1, 2);
    YearRecord second = yearOf(2023, 15);
    YearRecord third = yearOf(2024, 17);
    for (const char *id : {"A", "B", "C", "D"}) {
        add(second, id, 3, 3);
        add(third, id, *id == 'A' ? 12 : 3, *id == 'A' ? 5 : 3);
    }
    add(second, "E", 16, 1, true);
    add(third, "E", 16, 1, true);
    add(second, "F", 1, 2);
    add(third, "F", 1, 2);
    record.years = {first, second, third};
    return record;
}

} // namespace

class LocalBenchmarkChartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesInBands_data();
    void placesInBands();
    void theHeadlineIsTheTotal();
    void withoutATotalTheIndicatorsAreCounted();
    void theRadarHasThreeYearsAndGaps();
    void yearsThatAreNotThereAreNotMadeUp();
    void aMovedYearEndHidesNoYear();
    void theRingOfTheMiddleNeedsAllMedians();
    void bandsSayWhereTheFirmStands();
};

void LocalBenchmarkChartTest::placesInBands_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("place");
    QTest::newRow("half of the third band") << 3.0 << 2.5;
    QTest::newRow("a limit belongs to the better band") << 4.0 << 3.0;
    QTest::newRow("the first limit") << 0.0 << 1.0;
    QTest::newRow("a band's width below the first limit") << -2.0 << 0.5;
    QTest::newRow("far below stays on the strip") << -2e9 << 1e-9;
    QTest::newRow("the last limit") << 8.0 << 4.0;
    QTest::newRow("a band's width above the last limit") << 12.0 << 4.5;
}

void LocalBenchmarkChartTest::placesInBands()
{
    QFETCH(double, value);
    QFETCH(double, place);
    QVERIFY2(std::abs(placeInBands(value, {0, 2, 4, 8}, false) - place) < 1e-6, qPrintable(QString::number(placeInBands(value, {0, 2, 4, 8}, false))));
    QVERIFY(std::abs(placeInBands(-value, {0, -2, -4, -8}, true) - place) < 1e-6);      // mirrored: the same places
}

void LocalBenchmarkChartTest::theHeadlineIsTheTotal()
{
    const DiagnosisRecord record = threeYears();
    QCOMPARE(localBenchmarkHeadline(record.years[2], Language::ja), QStringLiteral("30点のうち17点です。"));
    QCOMPARE(localBenchmarkHeadline(record.years[2], Language::en), QStringLiteral("17 of 30 points."));
    QCOMPARE(localBenchmarkRemark(record, record.years[2], Language::ja), QStringLiteral("高いのは指標A（5点）、低いのは指標E（1点）です。前年度は15点でした。"));
    QCOMPARE(localBenchmarkRemark(record, record.years[2], Language::en), QStringLiteral("Highest: Indicator A (5); lowest: Indicator E (1). The year before: 15."));
    QCOMPARE(localBenchmarkRemark(record, record.years[1], Language::ja), QStringLiteral("高いのは4つの指標（3点）、低いのは指標E（1点）です。"));
}

void LocalBenchmarkChartTest::withoutATotalTheIndicatorsAreCounted()
{
    const DiagnosisRecord record = threeYears();
    QCOMPARE(localBenchmarkHeadline(record.years[0], Language::ja), QStringLiteral("6つの指標のうち5つに点がつきました。"));
    YearRecord none = yearOf(2024, std::nullopt);
    add(none, "A", std::nullopt, std::nullopt);
    QCOMPARE(localBenchmarkHeadline(none, Language::en), QStringLiteral("There are no points yet."));
    QCOMPARE(localBenchmarkRemark({}, none, Language::en), QStringLiteral("There are no receivables."));
    YearRecord alike = yearOf(2024, std::nullopt);
    add(alike, "A", 3, 3);
    add(alike, "B", 3, 3);
    QCOMPARE(localBenchmarkRemark({}, alike, Language::ja), QStringLiteral("点のついた指標はどれも3点です。"));
}

void LocalBenchmarkChartTest::theRadarHasThreeYearsAndGaps()
{
    const DiagnosisRecord record = threeYears();
    const RadarChart chart = localBenchmarkRadar(record, record.years[2], Language::ja);
    QCOMPARE(chart.axes.size(), std::size_t(6));
    QCOMPARE(chart.lines.size(), std::size_t(3));
    QCOMPARE(chart.lines[0].name, QStringLiteral("2022年度"));
    QVERIFY(!chart.lines[0].points[0]);                             // a gap and no zero
    QCOMPARE(chart.lines[2].points, (std::vector<std::optional<int>>{5, 3, 3, 3, 1, 2}));
    QVERIFY(chart.lines[2].isCurrent && !chart.lines[1].isCurrent);
    QCOMPARE(chart.axes[0].valueText, QStringLiteral("5点"));
    QVERIFY(chart.alternative.startsWith(QStringLiteral("2024年度：指標A 5点、指標B 3点")));
    QVERIFY(chart.alternative.contains(QStringLiteral("2022年度：指標A —、")));
    const RadarChart earlier = localBenchmarkRadar(record, record.years[0], Language::en);
    QCOMPARE(earlier.lines.size(), std::size_t(1));
    QCOMPARE(earlier.axes[0].valueText, QStringLiteral("—"));
    QCOMPARE(earlier.axes[1].valueText, QStringLiteral("2 points"));
}

void LocalBenchmarkChartTest::yearsThatAreNotThereAreNotMadeUp()
{
    DiagnosisRecord record = threeYears();
    record.years.erase(record.years.begin() + 1);
    const RadarChart chart = localBenchmarkRadar(record, record.years[1], Language::ja);
    QCOMPARE(chart.lines.size(), std::size_t(2));
    QCOMPARE(chart.lines[0].name, QStringLiteral("2022年度"));
    QVERIFY(!localBenchmarkRemark(record, record.years[1], Language::ja).contains(QStringLiteral("前年度")));
}

/// Two fiscal years begin in 2023 after the year end was moved: the year before is the one that ends where this one begins.
void LocalBenchmarkChartTest::aMovedYearEndHidesNoYear()
{
    DiagnosisRecord record = threeYears();
    record.years[1].accounts.year = FiscalYear(Month(2023, 4), Month(2023, 9));
    record.years[2].accounts.year = FiscalYear(Month(2023, 10), Month(2024, 9));
    const RadarChart chart = localBenchmarkRadar(record, record.years[2], Language::ja);
    QCOMPARE(chart.lines.size(), std::size_t(3));
    QVERIFY(chart.lines[2].isCurrent && !chart.lines[1].isCurrent);
    QVERIFY(localBenchmarkRemark(record, record.years[2], Language::ja).contains(QStringLiteral("前年度は15点でした。")));
}

void LocalBenchmarkChartTest::theRingOfTheMiddleNeedsAllMedians()
{
    DiagnosisRecord record = threeYears();
    QCOMPARE(localBenchmarkRadar(record, record.years[2], Language::ja).reference, std::optional(3));      // 3 lies between 2 and 4, mirrored too
    record.years[2].positions[1].median = number(Unit::percent, 5);                                          // one stands a band higher
    QCOMPARE(localBenchmarkRadar(record, record.years[2], Language::ja).reference, std::optional<int>());
    record.years[2].positions[1].median = unavailableFigure({}, {}, Unit::percent, {});
    QCOMPARE(localBenchmarkRadar(record, record.years[2], Language::ja).reference, std::optional<int>());
}

void LocalBenchmarkChartTest::bandsSayWhereTheFirmStands()
{
    const DiagnosisRecord record = threeYears();
    const BandsChart chart = localBenchmarkBands(record.years[2], Language::ja);
    QCOMPARE(chart.rows.size(), std::size_t(6));
    QCOMPARE(chart.rows[0].limits, (std::vector<QString>{QStringLiteral("ⅳ 0.0"), QStringLiteral("ⅲ 2.0"), QStringLiteral("ⅱ 4.0"), QStringLiteral("ⅰ 8.0")}));
    QCOMPARE(chart.rows[0].firm, std::optional(4.5));
    QCOMPARE(chart.rows[0].middle, std::optional(2.5));
    QCOMPARE(chart.rows[4].firm, std::optional(1.0 / 3));             // 8 months beyond a band of 4: 1 / (1 + 2)
    QCOMPARE(chart.rows[0].facts, (std::vector<QString>{QStringLiteral("自社 12.0%"), QStringLiteral("まん中 3.0%"), QStringLiteral("差 ＋9.0ポイント")}));
    QCOMPARE(chart.rows[0].bandName, QStringLiteral("基準値ⅲからⅱの間"));
    QVERIFY(chart.alternative.startsWith(QStringLiteral("指標A 5点：自社 12.0%、まん中 3.0%、差 ＋9.0ポイント、基準値ⅲからⅱの間。")));
    const BandsChart first = localBenchmarkBands(record.years[0], Language::en);
    QVERIFY(!first.rows[0].firm && first.rows[0].middle);
    QCOMPARE(first.rows[0].facts, std::vector<QString>{QStringLiteral("There are no receivables.")});
    DiagnosisRecord shortYear = record;         // its points are withheld: no mark between limits of whole years
    shortYear.years[2].localBenchmark.scores[0].points.reset();
    QVERIFY(!localBenchmarkBands(shortYear.years[2], Language::ja).rows[0].firm);
    for (std::size_t i = 0; i < chart.rows.size(); ++i)
        QCOMPARE(1 + static_cast<int>(*chart.rows[i].firm), *record.years[2].localBenchmark.scores[i].points);
}

QTEST_APPLESS_MAIN(LocalBenchmarkChartTest)
#include "local_benchmark_chart_test.moc"
