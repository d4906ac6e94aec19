// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/comparison.h"

#include <QTest>

using namespace smartsme;

class ToolUsageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString data = qEnvironmentVariable("SMARTSME_DATA");
        m_tables = BenchmarkTables::load(data).value();
        m_industries = IndustryTable::load(data).value();
    }

    void rates_data()
    {
        QTest::addColumn<QString>("industry");
        QTest::addColumn<QString>("cell");
        QTest::newRow("metal") << "24" << QStringLiteral("製造業 × 中小企業・小規模事業者");
        QTest::newRow("restaurant") << "76" << QStringLiteral("飲食業 × 中小企業・小規模事業者");
        QTest::newRow("clinic: a firm is no medical corporation") << "83" << QStringLiteral("上記以外の医療業 × 中小企業・小規模事業者");
        QTest::newRow("farm is not in the figure") << "01" << QString();
    }

    void rates()
    {
        QFETCH(QString, industry);
        QFETCH(QString, cell);
        FirmProfile profile;
        profile.industry = industry;
        const std::vector<ToolUsage> usage = toolUsage(m_tables, m_industries, profile);
        QCOMPARE(usage.size(), std::size_t(6));
        for (const ToolUsage &tool : usage) {
            QCOMPARE(tool.industryRate.origin.cell, cell);
            QCOMPARE(tool.industryRate.isAvailable(), !cell.isEmpty());
            QCOMPARE(tool.overallRate.origin.year, QStringLiteral("2016"));
            QVERIFY(!tool.name.ja.isEmpty() && !tool.name.en.isEmpty());
        }
        QCOMPARE(usage.front().toolCode, QStringLiteral("office_software"));
        QCOMPARE(*usage.front().overallRate.value, 55.9);
        if (industry == QStringLiteral("24"))
            QCOMPARE(*usage[1].industryRate.value, 61.8);
    }

private:
    BenchmarkTables m_tables;
    IndustryTable m_industries;
};

QTEST_GUILESS_MAIN(ToolUsageTest)
#include "tool_usage_test.moc"
