// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/comparison.h"

#include <QTest>

#include <algorithm>

using namespace smartsme;

namespace {

const FiscalYear year{Month(2024, 4), Month(2025, 3)};

} // namespace

class LocalBenchmarkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString data = qEnvironmentVariable("SMARTSME_DATA");
        m_tables = BenchmarkTables::load(data).value();
        m_industries = IndustryTable::load(data).value();
    }

    void points_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<bool>("isSmall");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("points");
        // 金属製品製造業, 中規模: operating margin iv -3.9308, iii 0.5030, ii 4.3239, i 9.5610
        QTest::newRow("below iv") << "operating_margin" << false << -3.9309 << 1;
        QTest::newRow("at iv") << "operating_margin" << false << -3.9308 << 2;
        QTest::newRow("below iii") << "operating_margin" << false << 0.5029 << 2;
        QTest::newRow("at iii") << "operating_margin" << false << 0.5030 << 3;
        QTest::newRow("at ii") << "operating_margin" << false << 4.3239 << 4;
        QTest::newRow("below i") << "operating_margin" << false << 9.5609 << 4;
        QTest::newRow("at i") << "operating_margin" << false << 9.5610 << 5;
        // 小規模: iv -10.2622, iii -1.4648
        QTest::newRow("the scale matters") << "operating_margin" << true << -3.9309 << 2;
        // lower is better: 65.0742, 15.2968, 4.6368, 0.8932
        QTest::newRow("above iv") << "ebitda_net_debt_multiple" << false << 65.0743 << 1;
        QTest::newRow("at iv, mirrored") << "ebitda_net_debt_multiple" << false << 65.0742 << 2;
        QTest::newRow("at iii, mirrored") << "ebitda_net_debt_multiple" << false << 15.2968 << 3;
        QTest::newRow("at ii, mirrored") << "ebitda_net_debt_multiple" << false << 4.6368 << 4;
        QTest::newRow("at i, mirrored") << "ebitda_net_debt_multiple" << false << 0.8932 << 5;
        QTest::newRow("net cash") << "ebitda_net_debt_multiple" << false << -2.0 << 5;
        QTest::newRow("yen per employee") << "operating_profit_per_employee" << false << 1'171'341.0 << 4;
        QTest::newRow("months, mirrored") << "operating_working_capital_months" << false << 2.8988 << 2;
    }

    void points()
    {
        QFETCH(QString, indicator);
        QFETCH(bool, isSmall);
        QFETCH(double, value);
        QFETCH(int, points);
        const LocalBenchmark result = localBenchmark(m_tables, m_industries, metalFirm(), isSmall, {figure(indicator, value)}, year);
        QCOMPARE(result.scores.size(), std::size_t(6));
        for (const LocalBenchmarkScore &score : result.scores) {
            if (score.indicator != IndicatorId(indicator)) {
                QVERIFY(!score.points && !score.reason.ja.isEmpty());
                continue;
            }
            QCOMPARE(score.points.value(), points);
            QCOMPARE(score.thresholds.size(), std::size_t(4));
            QVERIFY(score.median.isAvailable());
            QVERIFY(score.reason.ja.isEmpty());
        }
        QVERIFY(!result.total);
    }

    void totalNeedsAllSix()
    {
        // 金属製品 中規模 at its medians: -1.0515 (3), 2.4047 (3), 577,368 (3), 8.3996 (3), 2.1542 (3), 32.0965 (3)
        const std::vector<Figure> medians = {figure(QStringLiteral("sales_growth_rate"), -1.0515), figure(QStringLiteral("operating_margin"), 2.4047),
                                             figure(QStringLiteral("operating_profit_per_employee"), 577'368),
                                             figure(QStringLiteral("ebitda_net_debt_multiple"), 8.3996),
                                             figure(QStringLiteral("operating_working_capital_months"), 2.1542),
                                             figure(QStringLiteral("equity_ratio"), 32.0965)};
        const LocalBenchmark result = localBenchmark(m_tables, m_industries, metalFirm(), false, medians, year);
        QCOMPARE(result.total.value(), 18);
        QCOMPARE(result.industry, QStringLiteral("金属製品製造業"));
        QCOMPARE(result.scale, QStringLiteral("medium"));
        QVERIFY(result.isIndustryJudgement);
        QVERIFY(result.note.ja.contains(QStringLiteral("境目")));
        QCOMPARE(result.scores.front().indicator, IndicatorId(QStringLiteral("sales_growth_rate")));
        QCOMPARE(result.scores.front().aspect.ja, QStringLiteral("売上持続性"));
    }

    void noPointsWithoutAnIndustry_data()
    {
        QTest::addColumn<QString>("industry");
        QTest::addColumn<QString>("reason");
        QTest::newRow("none") << "" << QStringLiteral("業種を選ぶ");
        QTest::newRow("a large class the list splits") << "M" << QStringLiteral("中分類");
    }

    void noPointsWithoutAnIndustry()
    {
        QFETCH(QString, industry);
        QFETCH(QString, reason);
        FirmProfile profile;
        profile.industry = industry;
        const LocalBenchmark result = localBenchmark(m_tables, m_industries, profile, true, {figure(QStringLiteral("equity_ratio"), 10)}, year);
        QCOMPARE(result.scores.size(), std::size_t(6));
        for (const LocalBenchmarkScore &score : result.scores)
            QVERIFY(!score.points && score.reason.ja.contains(reason) && !score.median.isAvailable());
    }

    void aMissingFigureSaysWhy()
    {
        const Figure none = unavailableFigure(QStringLiteral("ebitda_net_debt_multiple"), {}, Unit::times,
                                              {QStringLiteral("決まりがありません。"), QStringLiteral("Not defined.")});
        const LocalBenchmark result = localBenchmark(m_tables, m_industries, metalFirm(), false, {none}, year);
        QCOMPARE(result.scores[3].reason.en, QStringLiteral("Not defined."));
        QVERIFY(!result.scores[3].points);
    }

    /// 金属製品: 小規模 iv -10.2622, iii -1.4648; 中規模 iv -3.9308, iii 0.5030.
    void withoutTheScaleOnlyWhereBothAgree_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("points");
        QTest::newRow("below both iv") << -11.0 << 1;
        QTest::newRow("small 2, medium 1") << -5.0 << 0;
        QTest::newRow("between iv and iii of both") << -2.0 << 2;
        QTest::newRow("small 3, medium 2") << 0.0 << 0;
    }

    void withoutTheScaleOnlyWhereBothAgree()
    {
        QFETCH(double, value);
        QFETCH(int, points);
        const LocalBenchmark result = localBenchmark(m_tables, m_industries, metalFirm(), std::nullopt, {figure(QStringLiteral("operating_margin"), value)}, year);
        QVERIFY(result.scale.isEmpty());
        QVERIFY2(result.note.ja.contains(QStringLiteral("どちらの基準値でも")) && !result.note.ja.contains(QStringLiteral("規模事業者")), qPrintable(result.note.ja));
        const LocalBenchmarkScore &score = result.scores[1];
        QCOMPARE(score.points.value_or(0), points);
        QCOMPARE(score.reason.ja.contains(QStringLiteral("従業員数")), points == 0);
        QVERIFY(score.thresholds.empty() && !score.median.isAvailable() && score.median.unavailable.ja.contains(QStringLiteral("従業員数")));
    }

    void aYearThatIsNotWhole_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<FiscalYear>("ofYear");
        QTest::addColumn<int>("missing");
        QTest::addColumn<QString>("reason");       // empty: it gets points
        const FiscalYear nine{Month(2024, 4), Month(2024, 12)};
        QTest::newRow("whole") << "operating_profit_per_employee" << Unit::yenPerPerson << year << 0 << QString();
        QTest::newRow("short: per head") << "operating_profit_per_employee" << Unit::yenPerPerson << nine << 0 << QStringLiteral("9か月の決算");
        QTest::newRow("short: months are its own") << "operating_working_capital_months" << Unit::months << nine << 0 << QString();
        QTest::newRow("missing: per head") << "operating_profit_per_employee" << Unit::yenPerPerson << year << 2 << QStringLiteral("記録のない月が2か月ある");
        QTest::newRow("missing: multiple") << "ebitda_net_debt_multiple" << Unit::times << year << 2 << QStringLiteral("記録のない月が2か月ある");
        QTest::newRow("missing: months of sales") << "operating_working_capital_months" << Unit::months << year << 2 << QStringLiteral("記録のない月が2か月ある");
        QTest::newRow("missing: a share of the same months") << "operating_margin" << Unit::percent << year << 2 << QString();
    }

    void aYearThatIsNotWhole()
    {
        QFETCH(QString, indicator);
        QFETCH(Unit, unit);
        QFETCH(FiscalYear, ofYear);
        QFETCH(int, missing);
        QFETCH(QString, reason);
        const Figure own = numberFigure(indicator, {QStringLiteral("自社"), QStringLiteral("firm")}, unit, 1, {});
        const LocalBenchmark result = localBenchmark(m_tables, m_industries, metalFirm(), false, {own}, ofYear, missing);
        const auto score = std::ranges::find(result.scores, IndicatorId(indicator), &LocalBenchmarkScore::indicator);
        QCOMPARE(score->points.has_value(), reason.isEmpty());
        QVERIFY2(score->reason.ja.contains(reason), qPrintable(score->reason.ja));
    }

private:
    static FirmProfile metalFirm()
    {
        FirmProfile profile;
        profile.industry = QStringLiteral("24");
        return profile;
    }

    static Figure figure(const QString &id, double value)
    {
        return numberFigure(id, {QStringLiteral("自社"), QStringLiteral("firm")}, Unit::percent, value, {});
    }

    BenchmarkTables m_tables;
    IndustryTable m_industries;
};

QTEST_GUILESS_MAIN(LocalBenchmarkTest)
#include "local_benchmark_test.moc"
