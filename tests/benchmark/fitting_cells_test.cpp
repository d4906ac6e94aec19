// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/fitting_cells.h"

#include "benchmark/cell_choice.h"
#include "benchmark/comparison_text.h"

#include <QTest>

#include <algorithm>

using namespace smartsme;

namespace {

const FiscalYear year2024{Month(2024, 4), Month(2025, 3)};
const IndicatorId indicator(QStringLiteral("value_added_per_employee"));

/// Value added of 30 million over 5 employees, of manufacturers (108) below 10 million yen of capital ... or of all industries (104).
ImportedTable tableOf(const QString &id, const QString &industry, const QString &size, const QString &year, double value, QDate day)
{
    ImportedTable table;
    table.id = id;
    table.name = {QStringLiteral("表%1").arg(id), QStringLiteral("Table %1").arg(id)};
    table.date = day;
    BenchmarkCell cell;
    cell.indicator = indicator;
    cell.industryCode = industry;
    cell.sizeScheme = QStringLiteral("capital");
    cell.sizeCode = size;
    cell.sizeClass = QStringLiteral("class");
    cell.statistic = QStringLiteral("aggregate");
    cell.unit = Unit::yenPerPerson;
    cell.value = value;
    cell.year = year;
    cell.importId = id;
    table.cells.push_back(cell);
    return table;
}

const FittingCell *takenOf(const std::vector<FittingCell> &cells)
{
    const auto found = std::ranges::find_if(cells, &FittingCell::isTaken);
    return found == cells.end() ? nullptr : &*found;
}

} // namespace

class FittingCellsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString data = qEnvironmentVariable("SMARTSME_DATA");
        m_tables = BenchmarkTables::load(data).value();
        m_industries = IndustryTable::load(data).value();
        m_maker.industry = QStringLiteral("E");
        m_maker.capital = Yen(5'000'000);
    }

    /// What is taken is what the comparison shows, and nothing else is.
    void theTakenOneIsTheComparison()
    {
        const auto cells = fittingCells(m_tables, m_industries, m_maker, year2024, indicator);
        QVERIFY(!cells.empty());
        QCOMPARE(std::ranges::count_if(cells, &FittingCell::isTaken), 1);
        const FittingCell *taken = takenOf(cells);
        QVERIFY(taken->whyNot.ja.isEmpty());
        for (const FittingCell &cell : cells) {
            QVERIFY(cell.figure.isAvailable() && !cell.figure.origin.table.isEmpty() && !cell.figure.origin.year.isEmpty());
            QVERIFY(!cell.publication.ja.isEmpty() && !cell.why.ja.isEmpty());
            QVERIFY(cell.isTaken || !cell.whyNot.ja.isEmpty());
        }
        const auto compared = comparisons(m_tables, m_industries, m_maker, year2024, {}, {}, {});
        QCOMPARE(taken->figure, compared.front().references.front().figure);
        QCOMPARE(taken->why, compared.front().references.front().why);
    }

    /// A nearer class goes before a nearer year; shipped tables know manufacturers' value added in no class of their own.
    void anImportedTableThatIsNearerGoesFirst()
    {
        const QString own = QStringLiteral("one");
        const BenchmarkTables all = m_tables.with({tableOf(own, QStringLiteral("108"), QStringLiteral("26"), QStringLiteral("2010"), 6e6, QDate(2026, 11, 1))}, {});
        const auto cells = fittingCells(all, m_industries, m_maker, year2024, indicator);
        const FittingCell *taken = takenOf(cells);
        const CellChoice choice(all, m_industries, m_maker, year2024);
        QVERIFY(taken);
        QCOMPARE(*taken->figure.value, choice.bestFit(indicator)->cell->value);
        QVERIFY(std::ranges::any_of(cells, [&](const FittingCell &cell) { return cell.importId == own && cell.tableName.ja == QStringLiteral("表one"); }));
    }

    void theChoiceIsToldAndObeyed()
    {
        const ImportedTable first = tableOf(QStringLiteral("one"), QStringLiteral("104"), QStringLiteral("26"), QStringLiteral("2024"), 5e6, QDate(2026, 11, 1));
        const ImportedTable second = tableOf(QStringLiteral("two"), QStringLiteral("104"), QStringLiteral("26"), QStringLiteral("2024"), 7e6, QDate(2026, 11, 2));
        const auto cellsOf = [&](const TableChoice &choice) { return fittingCells(m_tables.with({first, second}, choice), m_industries, m_maker, year2024, indicator); };
        const auto preferred = cellsOf({TableChoice::Mode::preferred, QStringLiteral("one")});
        QCOMPARE(*takenOf(preferred)->figure.value, 5e6);
        QVERIFY(takenOf(preferred)->why.ja.contains(QStringLiteral("選んだ表「表one」")));
        for (const FittingCell &cell : preferred)
            QVERIFY(cell.isTaken || cell.whyNot.ja == QStringLiteral("ほかの表を先に使う設定です。"));
        const auto shipped = cellsOf({TableChoice::Mode::shippedOnly, {}});
        QVERIFY(takenOf(shipped)->importId.isEmpty());
        const auto left = std::ranges::find(shipped, QStringLiteral("two"), &FittingCell::importId);
        QVERIFY(left != shipped.end());         // it is still in the list
        QCOMPARE(left->whyNot.ja, QStringLiteral("収録した表だけを使う設定です。"));
    }

    /// Of the same class and year the table imported later is taken; an earlier year of it says so.
    void ofEqualsTheLaterImport()
    {
        std::vector<ImportedTable> tables;
        for (const auto &[id, day] : {std::pair("one", 1), std::pair("two", 2)})
            tables.push_back(tableOf(QLatin1String(id), QStringLiteral("108"), QStringLiteral("20"), QStringLiteral("2024"), 1e6 * day, QDate(2026, 11, day)));
        tables.push_back(tableOf(QStringLiteral("old"), QStringLiteral("108"), QStringLiteral("20"), QStringLiteral("2019"), 9e6, QDate(2026, 11, 3)));
        FirmProfile firm = m_maker;
        const BenchmarkTables all = m_tables.with(tables, {});
        const auto narrowest = std::ranges::find_if(all.capitalClasses(), [&](const CapitalClass &each) { return each.code == QStringLiteral("20"); });
        QVERIFY(narrowest != all.capitalClasses().end());
        firm.capital = narrowest->minimum;
        const auto cells = fittingCells(all, m_industries, firm, year2024, indicator);
        QCOMPARE(takenOf(cells)->importId, QStringLiteral("two"));
        const auto of = [&](const char *id) { return std::ranges::find(cells, QLatin1String(id), &FittingCell::importId); };
        QCOMPARE(of("one")->whyNot.ja, QStringLiteral("あとから取り込んだ表が先です。"));
        QCOMPARE(of("old")->whyNot.ja, QStringLiteral("年度が、より遠い値です。"));
    }

    /// Imported on one day: the second import is taken, and what the first one is told is true. Of two years as near the later.
    void ofOneDayTheLaterImport()
    {
        const QDate day(2026, 11, 1);
        std::vector<ImportedTable> tables;
        for (const auto &[id, year] : {std::pair("one", "2025"), std::pair("two", "2025"), std::pair("early", "2023")})
            tables.push_back(tableOf(QLatin1String(id), QStringLiteral("108"), QStringLiteral("20"), QLatin1String(year), 1e6, day));
        const BenchmarkTables all = m_tables.with(tables, {});
        FirmProfile firm = m_maker;
        firm.capital = std::ranges::find(all.capitalClasses(), QStringLiteral("20"), &CapitalClass::code)->minimum;
        const auto cells = fittingCells(all, m_industries, firm, year2024, indicator);
        QCOMPARE(takenOf(cells)->importId, QStringLiteral("two"));
        const auto of = [&](const char *id) { return std::ranges::find(cells, QLatin1String(id), &FittingCell::importId); };
        QCOMPARE(of("one")->whyNot.ja, QStringLiteral("あとから取り込んだ表が先です。"));
        QCOMPARE(of("early")->whyNot.ja, QStringLiteral("同じくらい近い年度のうち、新しいほうを使います。"));
    }

    /// Books closed from April N to March N+1 are the survey's FY N: a year to September 2024 is held against FY2024.
    void theYearOfTheSurvey_data()
    {
        QTest::addColumn<FiscalYear>("year");
        QTest::addColumn<QString>("published");
        QTest::newRow("to March") << year2024 << "2024";
        QTest::newRow("to September") << FiscalYear(Month(2023, 10), Month(2024, 9)) << "2024";
        QTest::newRow("to April") << FiscalYear(Month(2023, 5), Month(2024, 4)) << "2024";
        QTest::newRow("to December") << FiscalYear(Month(2024, 1), Month(2024, 12)) << "2024";
        QTest::newRow("to February") << FiscalYear(Month(2024, 3), Month(2025, 2)) << "2024";
    }
    void theYearOfTheSurvey()
    {
        QFETCH(FiscalYear, year);
        QFETCH(QString, published);
        std::vector<ImportedTable> tables;
        for (const char *each : {"2023", "2024", "2025"})
            tables.push_back(tableOf(QLatin1String(each), QStringLiteral("108"), QStringLiteral("26"), QLatin1String(each), 1e6, QDate(2026, 11, 1)));
        const BenchmarkTables all = m_tables.with(tables, {});
        const auto cells = fittingCells(all, m_industries, m_maker, year, indicator);
        QCOMPARE(takenOf(cells)->figure.origin.year, published);
        QVERIFY(yearCaveat(published, year).ja.isEmpty());
        QVERIFY(yearCaveat(QStringLiteral("2021"), year).ja.contains(QStringLiteral("3年違います")));
    }

    void financeHasNone()
    {
        FirmProfile firm;
        firm.industry = QStringLiteral("J");
        firm.capital = Yen(5'000'000);
        QVERIFY(fittingCells(m_tables, m_industries, firm, year2024, indicator).empty());
    }

private:
    BenchmarkTables m_tables;
    IndustryTable m_industries;
    FirmProfile m_maker;
};

QTEST_APPLESS_MAIN(FittingCellsTest)
#include "fitting_cells_test.moc"
