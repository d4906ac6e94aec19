// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/position.h"

#include <QTest>

#include <algorithm>

using namespace smartsme;

namespace {

Figure figure(const char *id, Unit unit, double value)
{
    return numberFigure(QLatin1String(id), {QStringLiteral("自社"), QStringLiteral("firm")}, unit, value, {});
}

} // namespace

class PositionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString data = qEnvironmentVariable("SMARTSME_DATA");
        m_tables = BenchmarkTables::load(data).value();
        m_industries = IndustryTable::load(data).value();
        m_profile.industry = QStringLiteral("24");
        m_profile.capital = Yen(30'000'000);
    }

    /// 金属製品 中規模, operating margin: iv -3.9308, iii 0.5030, median 2.4047, ii 4.3239, i 9.5610.
    void bands_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("band");
        QTest::addColumn<QString>("name");
        QTest::newRow("below iv") << -5.0 << 1 << QStringLiteral("ⅳに届かない");
        QTest::newRow("iv to iii") << 0.0 << 2 << QStringLiteral("ⅳからⅲ");
        QTest::newRow("median") << 2.4047 << 3 << QStringLiteral("ⅲからⅱ");
        QTest::newRow("ii to i") << 5.0 << 4 << QStringLiteral("ⅱからⅰ");
        QTest::newRow("from i") << 9.561 << 5 << QStringLiteral("ⅰに届いて");
    }

    void bands()
    {
        QFETCH(double, value);
        QFETCH(int, band);
        QFETCH(QString, name);
        const Position position = first({figure("operating_margin", Unit::percent, value)}, "operating_margin");
        QCOMPARE(position.spread, Spread::thresholds);
        QCOMPARE(position.band.value(), band);
        QVERIFY(position.bandName.ja.contains(name));
        QCOMPARE(position.distance.unit, Unit::percentPoints);
        QCOMPARE(QString::number(*position.distance.value, 'f', 4), QString::number(value - 2.4047, 'f', 4));
        const double deviation = sdOf("operating_margin");
        QVERIFY(deviation > 0);
        QCOMPARE(*position.deviations.value, *position.distance.value / deviation);
        QVERIFY(position.deviations.origin.note.ja.contains(QStringLiteral("順位には直せません")));
    }

    /// What gets no points is not held against the median either, and the reason stands there instead.
    void aShortYearHasNoDistance()
    {
        const FiscalYear nine{Month(2024, 4), Month(2024, 12)};
        const LocalBenchmark local = localBenchmark(m_tables, m_industries, m_profile, false, {figure("operating_profit_per_employee", Unit::yenPerPerson, 500'000)}, nine);
        const std::vector<Position> all = positions(m_tables, local, {});
        const Position &position = *std::ranges::find(all, IndicatorId(QStringLiteral("operating_profit_per_employee")), &Position::indicator);
        QVERIFY(position.firm.isAvailable() && position.median.isAvailable() && !position.band);
        for (const Figure *withheld : {&position.distance, &position.deviations})
            QVERIFY2(!withheld->isAvailable() && withheld->unavailable.ja.contains(QStringLiteral("9か月の決算")), qPrintable(withheld->unavailable.ja));
        QVERIFY(position.note.ja.contains(QStringLiteral("9か月の決算")));
    }

    /// A table of means tells no spread and is no table of totals.
    void aMeanIsCalledAMean()
    {
        Comparison comparison;
        comparison.indicator = IndicatorId(QStringLiteral("operating_margin"));
        comparison.firm = figure("operating_margin", Unit::percent, 3);
        comparison.statistic = QStringLiteral("mean");
        comparison.references.push_back({ReferenceRole::bestFit, figure("operating_margin", Unit::percent, 2), {}, {}});
        const Position position = positions(m_tables, {}, {comparison}).front();
        QCOMPARE(position.spread, Spread::meanOnly);
        QVERIFY(position.note.ja.startsWith(QStringLiteral("平均だけがわかります")));
        QVERIFY(!position.median.unavailable.ja.contains(QStringLiteral("合計")) && !position.distance.isAvailable());
    }

    void anAggregateTellsNoSpread()
    {
        const std::vector<Figure> ratios = {figure("operating_margin", Unit::percent, 3)};
        const std::vector<Comparison> compared = comparisons(m_tables, m_industries, m_profile, year(), ratios, {}, figure("heads_employees", Unit::persons, 10), SizeVerdict::small);
        const std::vector<Position> all = positions(m_tables, {}, compared);
        const auto margin = std::ranges::find(all, IndicatorId(QStringLiteral("operating_margin")), &Position::indicator);
        QCOMPARE(margin->spread, Spread::aggregateOnly);
        QVERIFY(!margin->median.isAvailable() && !margin->distance.isAvailable() && !margin->band);
        QVERIFY(margin->note.ja.contains(QStringLiteral("散らばり")));
        const auto census = std::ranges::find(all, IndicatorId(QStringLiteral("value_added_per_worker_census")), &Position::indicator);
        QCOMPARE(census->spread, Spread::medianOnly);
        QCOMPARE(*census->median.value, 2'230'000.0);       // white paper 2020: small firms, 223 man-yen
        QVERIFY(!census->distance.isAvailable());           // the firm's own value is not known here
    }

    /// R19: 16.66 million yen per employee is the value of firms with a capital of a billion yen and more in FY2024.
    void aboveLargeFirms_data()
    {
        QTest::addColumn<double>("valueAdded");
        QTest::addColumn<bool>("isAbove");
        QTest::newRow("at it") << 166'600'000.0 << false;
        QTest::newRow("above") << 166'600'010.0 << true;
        QTest::newRow("below") << 50'000'000.0 << false;
    }

    void aboveLargeFirms()
    {
        QFETCH(double, valueAdded);
        QFETCH(bool, isAbove);
        Productivity productivity;
        productivity.definition = DefinitionId(QStringLiteral("lp_houjin"));
        productivity.valueAdded = yenFigure(QStringLiteral("va"), {}, Yen(static_cast<qint64>(valueAdded)), {});
        const std::vector<Comparison> compared = comparisons(m_tables, m_industries, m_profile, year(), {figure("sga_ratio", Unit::percent, 20)}, {productivity},
                                                             figure("heads_employees", Unit::persons, 10), SizeVerdict::small);
        QCOMPARE(compared.front().isAboveLargeFirms.value(), isAbove);
        QVERIFY(!compared.front().largeFirmSentence.ja.isEmpty());
        QVERIFY(!compared.back().isAboveLargeFirms);        // a ratio has no better side
    }

private:
    static FiscalYear year() { return {Month(2024, 4), Month(2025, 3)}; }

    Position first(const std::vector<Figure> &ratios, const char *indicator) const
    {
        const LocalBenchmark local = localBenchmark(m_tables, m_industries, m_profile, false, ratios, year());
        const std::vector<Position> all = positions(m_tables, local, {});
        return *std::ranges::find(all, IndicatorId(QLatin1String(indicator)), &Position::indicator);
    }

    double sdOf(const char *indicator) const
    {
        for (const BenchmarkCell *cell : m_tables.cells(IndicatorId(QLatin1String(indicator)))) {
            if (cell->statistic == QStringLiteral("sd") && cell->industry == QStringLiteral("金属製品製造業") && cell->sizeCode == QStringLiteral("medium"))
                return cell->value;
        }
        return 0;
    }

    BenchmarkTables m_tables;
    IndustryTable m_industries;
    FirmProfile m_profile;
};

QTEST_GUILESS_MAIN(PositionTest)
#include "position_test.moc"
