// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/published_totals.h"

#include <QTest>

using namespace smartsme;

/// Every total that ships, recomputed through the engine that computes the published side of a comparison.
class PublishedTotalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_tables = BenchmarkTables::load(qEnvironmentVariable("SMARTSME_DATA")).value(); }

    /// 営業利益 = 売上高 - 売上原価 - 販管費 in every class and year that has all four, to the last million.
    void operatingProfitOfEveryCell()
    {
        int checked = 0;
        for (const BenchmarkCell *cell : m_tables.cells(IndicatorId(QStringLiteral("operating_profit")))) {
            const Figure sum = publishedSum(m_tables, keyOf(*cell), QStringLiteral("sales - cogs - sga"), {}, {}, Unit::yen);
            QVERIFY2(sum.isAvailable(), qPrintable(cell->industry + cell->sizeClass + cell->year));
            QCOMPARE(sum.exactYen->value(), std::int64_t(cell->value));
            QCOMPARE(sum.origin.inputs.size(), std::size_t(3));
            QVERIFY(sum.origin.cell.contains(cell->industry));
            ++checked;
        }
        QCOMPARE(checked, 260);
    }

    /// data/benchmarks/README.md: 26 = 25 + 24 + 19 + 16, 19 = 21 + 18, 18 = 20 + 17, 23 = 25 + 24, 22 = 19 + 16, for every item.
    void classesOfEveryItemAddUp()
    {
        const std::pair<QString, QStringList> identities[] = {
            {QStringLiteral("26"), {QStringLiteral("25"), QStringLiteral("24"), QStringLiteral("19"), QStringLiteral("16")}},
            {QStringLiteral("19"), {QStringLiteral("21"), QStringLiteral("18")}},
            {QStringLiteral("18"), {QStringLiteral("20"), QStringLiteral("17")}},
            {QStringLiteral("23"), {QStringLiteral("25"), QStringLiteral("24")}},
            {QStringLiteral("22"), {QStringLiteral("19"), QStringLiteral("16")}}};
        int checked = 0;
        for (const char *item : {"sales", "cost_of_sales", "sga", "operating_profit", "officer_pay", "officer_bonus", "employee_pay", "employee_bonus",
                                 "total_assets", "software", "depreciation", "inventories", "tangible_fixed_assets", "fixed_assets"}) {
            for (const BenchmarkCell *whole : m_tables.cells(IndicatorId(QLatin1String(item)))) {
                for (const auto &[code, parts] : identities) {
                    if (whole->sizeCode == code)
                        checked += checkClasses(*whole, parts);
                }
            }
        }
        QVERIFY2(checked > 300, qPrintable(QString::number(checked)));
    }

    /// 全産業 = 製造業 + 非製造業.
    void industriesAddUp()
    {
        int checked = 0;
        for (const BenchmarkCell *whole : m_tables.cells(IndicatorId(QStringLiteral("sales")))) {
            if (whole->industryCode != QStringLiteral("104"))
                continue;
            CellKey key = keyOf(*whole);
            key.industryCode = QStringLiteral("108");
            const BenchmarkCell *manufacturing = m_tables.total(QStringLiteral("sales"), key);
            key.industryCode = QStringLiteral("144");
            const BenchmarkCell *other = m_tables.total(QStringLiteral("sales"), key);
            if (!manufacturing || !other)
                continue;
            QCOMPARE(manufacturing->value + other->value, whole->value);
            ++checked;
        }
        QVERIFY(checked > 0);
    }

    /// The four kinds of pay of FY2025 with welfare are personnel cost; heads are officers and employees.
    void wordsOfFormulasAreItemsOfTheSurvey()
    {
        QCOMPARE(inItemsOfTotals(QStringLiteral("personnel_cost - cogs")),
                 QStringLiteral("officer_pay + officer_bonus + employee_pay + employee_bonus + welfare - cost_of_sales"));
        QCOMPARE(inItemsOfTotals(QStringLiteral("sales - gross_profit")), QStringLiteral("sales - sales + cost_of_sales"));
        QVERIFY(inItemsOfTotals(QStringLiteral("sales + goodwill")).isEmpty());
        for (const BenchmarkCell *cell : m_tables.cells(IndicatorId(QStringLiteral("employees")))) {
            const Figure people = publishedSum(m_tables, keyOf(*cell), QStringLiteral("heads_officers + heads_employees"), {}, {}, Unit::persons);
            QVERIFY(people.isAvailable() && *people.value > cell->value);
            QVERIFY(publishedSum(m_tables, keyOf(*cell), QStringLiteral("personnel_cost"), {}, {}, Unit::yen).isAvailable());
            const Figure rent = publishedSum(m_tables, keyOf(*cell), QStringLiteral("rent"), {}, {}, Unit::yen);
            QVERIFY(!rent.isAvailable() && rent.unavailable.ja.contains(QStringLiteral("rent")));
        }
    }

private:
    int checkClasses(const BenchmarkCell &whole, const QStringList &parts) const
    {
        double sum = 0;
        for (const QString &part : parts) {
            CellKey key = keyOf(whole);
            key.sizeCode = part;
            const BenchmarkCell *cell = m_tables.total(whole.indicator.text(), key);
            if (!cell)
                return 0;
            sum += cell->value;
        }
        if (sum != whole.value)
            qWarning("%s", qPrintable(QStringLiteral("%1 %2 %3 %4").arg(whole.indicator.text(), whole.industry, whole.sizeClass, whole.year)));
        return sum == whole.value ? 1 : -1'000'000;
    }

    BenchmarkTables m_tables;
};

QTEST_GUILESS_MAIN(PublishedTotalsTest)
#include "published_totals_test.moc"
