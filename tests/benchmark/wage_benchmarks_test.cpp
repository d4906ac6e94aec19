// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/wage_benchmarks.h"

#include <QTest>

#include <algorithm>

using namespace smartsme;

namespace {

const FiscalYear year2025{Month(2025, 4), Month(2026, 3)};      // the survey is of June 2025

Figure pay(const char *id, Unit unit, double yen)
{
    return numberFigure(QLatin1String(id), {QStringLiteral("自社の給与"), QStringLiteral("the firm's pay")}, unit, yen, {});
}

} // namespace

/// Values read from the survey's workbook: restaurants (M) 第6-3表 and 第13表, small firms 第6-2表 and 第12表.
class WageBenchmarksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString data = qEnvironmentVariable("SMARTSME_DATA");
        m_wages = WageBenchmarks::load(data).value();
        m_tables = BenchmarkTables::load(data).value();
        m_industries = IndustryTable::load(data).value();
    }

    void cells_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<QString>("industry");
        QTest::addColumn<QString>("size");
        QTest::addColumn<double>("yen");
        QTest::newRow("part-timers of restaurants") << "hourly_wage_part_time" << "M" << "all" << 1234.0;
        QTest::newRow("regular people of small firms") << "monthly_scheduled_wage" << "" << "small" << 315'000.0;
        QTest::newRow("regular people of large firms") << "monthly_scheduled_wage" << "" << "large" << 414'100.0;
        QTest::newRow("regular people in manufacturing") << "monthly_scheduled_wage" << "E" << "all" << 346'100.0;
    }
    void cells()
    {
        QFETCH(QString, indicator);
        QFETCH(QString, industry);
        QFETCH(QString, size);
        QFETCH(double, yen);
        const WageBenchmarks::Cell *cell = m_wages.cell(IndicatorId(indicator), industry, size);
        QVERIFY(cell);
        QCOMPARE(cell->published.value, yen);
    }

    /// Part-timers at 1,170 an hour, 1 % of their hours overtime, a firm of 11: 64 yen below restaurants.
    void aFirmThatCountsAlike()
    {
        const auto all = compared({pay("a", Unit::yenPerPerson, 280'000), pay("b", Unit::yenPerHour, 1'170), 0.0, 0.01, 11});
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all[1].difference.value(), -64.0);
        QVERIFY2(all[1].sentence.ja.contains(QStringLiteral("64円低い")), qPrintable(all[1].sentence.ja));
        QCOMPARE(all[1].references.size(), std::size_t(2));
        QCOMPARE(*all[1].references[1].figure.value, 1'491.0);
        QVERIFY(all[0].difference && all[0].unavailable.ja.isEmpty());
        for (const Comparison &each : all)
            for (const Reference &reference : each.references) {
                const Origin &origin = reference.figure.origin;
                QVERIFY(origin.year == QStringLiteral("2025") && origin.table.contains(QStringLiteral("表")) && origin.cell.contains(QStringLiteral(" × ")) && !origin.source.isEmpty());
            }
    }

    /// The survey is of one month: pay of another year says so, whatever its name (June 2025 lies in October 2024 to September 2025).
    void theYearOfTheSurvey_data()
    {
        QTest::addColumn<FiscalYear>("year");
        QTest::addColumn<QString>("caveat");
        QTest::newRow("around it") << year2025 << QString();
        QTest::newRow("closed in September") << FiscalYear(Month(2024, 10), Month(2025, 9)) << QString();
        QTest::newRow("before it") << FiscalYear(Month(2022, 4), Month(2023, 3)) << QStringLiteral("公表値は2025年6月、自社は2022年度です。");
    }
    void theYearOfTheSurvey()
    {
        QFETCH(FiscalYear, year);
        QFETCH(QString, caveat);
        for (const Comparison &each : compared({pay("a", Unit::yenPerPerson, 280'000), pay("b", Unit::yenPerHour, 1'170), 0.0, 0.01, 11}, year)) {
            const auto found = std::ranges::find_if(each.caveats, [](const Text &text) { return text.ja.startsWith(QStringLiteral("公表値は2025年6月、")); });
            QCOMPARE(found == each.caveats.end() ? QString() : found->ja, caveat);
        }
    }

    void whyNot_data()
    {
        QTest::addColumn<double>("overtime");
        QTest::addColumn<double>("employees");
        QTest::addColumn<QString>("monthly");
        QTest::addColumn<QString>("hourly");
        QTest::newRow("a small firm") << 0.0 << 9.0 << "10人以上" << "10人以上";
        QTest::newRow("overtime") << 0.05 << 20.0 << "5.0％" << "5.0％";
        QTest::newRow("a little overtime") << 0.02 << 20.0 << "2.0％" << "";
        QTest::newRow("overtime not known") << -1.0 << 20.0 << "同じ数え方にできません" << "同じ数え方にできません";
        QTest::newRow("people not known") << 0.0 << -1.0 << "従業員数がわからない" << "従業員数がわからない";
    }
    void whyNot()
    {
        QFETCH(double, overtime);
        QFETCH(double, employees);
        QFETCH(QString, monthly);
        QFETCH(QString, hourly);
        const auto known = [](double value) { return value < 0 ? std::nullopt : std::optional(value); };
        const auto all = compared({pay("a", Unit::yenPerPerson, 280'000), pay("b", Unit::yenPerHour, 1'170), known(overtime), known(overtime), known(employees)});
        const QString expected[] = {monthly, hourly};
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(all[i].difference.has_value(), expected[i].isEmpty());
            QVERIFY2(all[i].unavailable.ja.contains(expected[i]), qPrintable(all[i].unavailable.ja));
            QVERIFY(!all[i].references.empty());        // both stand there all the same
        }
    }

    void aFirmWithoutPayOrIndustry()
    {
        const auto all = payComparisons(m_wages, m_tables, m_industries, {}, year2025, {unavailableFigure(QStringLiteral("a"), {}, Unit::yenPerPerson, {QStringLiteral("ない"), QStringLiteral("none")}),
                                                                             pay("b", Unit::yenPerHour, 1'170), {}, {}, {}});
        QVERIFY(all[0].references.empty() && all[0].unavailable.ja.contains(QStringLiteral("当てはまる公表値がありません")));
        QVERIFY(!all[1].difference);
    }

private:
    std::vector<Comparison> compared(const PayOfFirm &firm, FiscalYear year = year2025) const
    {
        FirmProfile profile;
        profile.industry = QStringLiteral("76");
        return payComparisons(m_wages, m_tables, m_industries, profile, year, firm);
    }

    WageBenchmarks m_wages;
    BenchmarkTables m_tables;
    IndustryTable m_industries;
};

QTEST_GUILESS_MAIN(WageBenchmarksTest)
#include "wage_benchmarks_test.moc"
