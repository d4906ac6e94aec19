// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/benchmark_tables.h"

#include "benchmark/benchmark_schemas.h"

#include <QTest>

#include <algorithm>

using namespace smartsme;

class BenchmarkTablesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Result<BenchmarkTables> loaded = BenchmarkTables::load(qEnvironmentVariable("SMARTSME_DATA"));
        QVERIFY(loaded.ok());
        m_tables = *std::move(loaded);
    }

    void unitsBecomeYen_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<QString>("industry");
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("year");
        QTest::addColumn<QString>("statistic");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("printed");
        QTest::newRow("man-yen per person") << "value_added_per_employee" << "104" << "22" << "2024" << "aggregate" << 5'860'000.0
                                            << QStringLiteral("586 万円/人");
        QTest::newRow("percent stays") << "gross_margin" << "104" << "16" << "2015" << "derived_from_aggregate" << 43.68 << QStringLiteral("43.68 ％");
        QTest::newRow("yen per hour") << "nominal_value_added_per_hour" << "" << "all" << "2014" << "aggregate" << 4735.0 << QStringLiteral("4735 円/時間");
        QTest::newRow("threshold") << "sales_growth_rate" << "0101" << "medium" << "" << "threshold_iv" << -5.1247 << QStringLiteral("-5.1247 ％");
    }

    void unitsBecomeYen()
    {
        QFETCH(QString, indicator);
        QFETCH(QString, industry);
        QFETCH(QString, size);
        QFETCH(QString, year);
        QFETCH(QString, statistic);
        QFETCH(double, value);
        QFETCH(QString, printed);
        const auto cells = m_tables.cells(IndicatorId(indicator));
        const auto cell = std::ranges::find_if(cells, [&](const BenchmarkCell *c) {
            return c->industryCode == industry && c->sizeCode == size && c->year == year && c->statistic == statistic;
        });
        QVERIFY(cell != cells.end());
        QCOMPARE((*cell)->value, value);
        QCOMPARE((*cell)->printed, printed);
    }

    void aFigureNamesItsTable()
    {
        const auto cells = m_tables.cells(IndicatorId(QStringLiteral("gross_margin")));
        const Figure figure = m_tables.figure(*cells.front(), {QStringLiteral("公表値"), QStringLiteral("published")});
        QCOMPARE(figure.origin.kind, Origin::Kind::benchmarkCell);
        QCOMPARE(figure.origin.year, QStringLiteral("2015"));
        QCOMPARE(figure.origin.cell, QStringLiteral("全産業（除く金融保険業） × 1千万円未満"));
        QVERIFY(figure.origin.source.startsWith(QStringLiteral("財務省 法人企業統計調査")));
        QVERIFY(figure.origin.table.contains(QStringLiteral("benchmarks/hojin_ratios.csv")));
        QCOMPARE(figure.origin.confirmation, Confirmation::verifiedOfficial);
    }

    void everyCellHasASource()
    {
        for (const BenchmarkSource &source : m_tables.sources())
            QVERIFY(!source.publisher.isEmpty() && !source.address.isEmpty() && !source.licence.isEmpty());
        for (const LocalBenchmarkIndicator &indicator : m_tables.localBenchmarkIndicators()) {
            for (const BenchmarkCell *cell : m_tables.cells(indicator.id))
                QVERIFY(m_tables.source(cell->source));
        }
        QVERIFY(!m_tables.source(SourceId(QStringLiteral("nothing"))));
        QVERIFY(m_tables.cells(IndicatorId(QStringLiteral("nothing"))).empty());
    }

    void capitalClasses_data()
    {
        QTest::addColumn<qint64>("capital");
        QTest::addColumn<QString>("codes");    // narrowest first
        QTest::newRow("5 million") << 5'000'000LL << "16 22 26";
        QTest::newRow("just below 10 million") << 9'999'999LL << "16 22 26";
        QTest::newRow("10 million") << 10'000'000LL << "17 18 19 22 26";
        QTest::newRow("20 million") << 20'000'000LL << "20 18 19 22 26";
        QTest::newRow("50 million") << 50'000'000LL << "21 19 22 26";
        QTest::newRow("100 million") << 100'000'000LL << "24 23 26";
        QTest::newRow("one billion") << 1'000'000'000LL << "25 23 26";
    }

    void capitalClasses()
    {
        QFETCH(qint64, capital);
        QFETCH(QString, codes);
        QStringList found;
        for (const CapitalClass &size : m_tables.capitalClasses()) {
            if (size.contains(Yen(capital)))
                found << size.code;
        }
        QCOMPARE(found.join(u' '), codes);
    }

    /// The classes add up as data/benchmarks/README.md says: sales of all industries of 2024 by class.
    void classesAreMadeOfTheirParts()
    {
        const QString folder = qEnvironmentVariable("SMARTSME_DATA");
        const auto aggregates = loadDataTable(folder, benchmarkSchema(QStringLiteral("benchmarks/hojin_aggregates.csv")));
        QHash<QString, qint64> sales;
        for (const DataRow row : *aggregates) {
            if (row.text("indicator") == QStringLiteral("sales") && row.text("industry_code") == QStringLiteral("104")
                && row.text("fiscal_year") == QStringLiteral("2024"))
                sales.insert(row.text("size_class_code"), row.integer("value").value());
        }
        int checked = 0;
        const auto classes = loadDataTable(folder, benchmarkSchema(QStringLiteral("benchmarks/capital_classes.csv")));
        for (const DataRow row : *classes) {
            qint64 sum = 0;
            for (const QString &part : row.list("made_of"))
                sum += sales.value(part);
            if (!row.list("made_of").isEmpty()) {
                QCOMPARE(sum, sales.value(row.text("code")));
                ++checked;
            }
        }
        QCOMPARE(checked, 5);
    }

private:
    BenchmarkTables m_tables;
};

QTEST_GUILESS_MAIN(BenchmarkTablesTest)
#include "benchmark_tables_test.moc"
