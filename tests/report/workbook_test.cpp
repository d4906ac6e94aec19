// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sample_record.h"
#include "report/sheet_builder.h"
#include "report/workbook.h"

#include <QTest>

using namespace smartsme;

namespace {

const Sheet *sheetOf(const Workbook &workbook, const QString &name)
{
    for (const Sheet &sheet : workbook.sheets)
        if (sheet.name == name)
            return &sheet;
    return nullptr;
}

/// Rows whose cell in that column is that text.
std::vector<const std::vector<Cell> *> rowsWith(const Sheet &sheet, std::size_t column, const QString &text)
{
    std::vector<const std::vector<Cell> *> rows;
    for (const auto &row : sheet.rows)
        if (row.size() > column && std::holds_alternative<QString>(row[column].content) && std::get<QString>(row[column].content) == text)
            rows.push_back(&row);
    return rows;
}

} // namespace

class WorkbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_tables = sample::Tables::load();
        m_record = sample::restaurant(m_tables);
        m_workbook = adviserWorkbook(m_record, m_tables.vocabulary(), Language::ja);
    }

    void sheetsStandInReadingOrder()
    {
        QStringList names;
        for (const Sheet &sheet : m_workbook.sheets) {
            names << sheet.name;
            QVERIFY(sheet.name.size() <= 31);
        }
        QCOMPARE(names, (QStringList{QStringLiteral("要約"), QStringLiteral("年次決算"), QStringLiteral("生産性"), QStringLiteral("比較"),
                                     QStringLiteral("回答と位置"), QStringLiteral("計画"), QStringLiteral("出典と前提")}));
    }

    void categoriesAreSumsOfTheirAccounts()
    {
        const Sheet *sheet = sheetOf(m_workbook, QStringLiteral("年次決算"));
        const auto rows = rowsWith(*sheet, 2, QStringLiteral("bs_cash"));
        QCOMPARE(rows.size(), std::size_t(2));      // the category, and the term of the same name
        const auto &formula = std::get<Formula>((*rows[0])[4].content);     // latest year
        QVERIFY(formula.expression.startsWith(QStringLiteral("SUM(E")));
        QCOMPARE(formula.value, 12736816.0);
    }

    void everyComputedDefinitionIsALiveFormula()
    {
        const Sheet *sheet = sheetOf(m_workbook, QStringLiteral("生産性"));
        for (const Productivity &productivity : m_record.years.back().productivity) {
            const auto rows = rowsWith(*sheet, 1, productivity.definition.text());
            QVERIFY2(rows.size() == 6, qPrintable(productivity.definition.text()));      // overview and five lines
            const Figure *const figures[] = {&productivity.perPerson, &productivity.valueAdded, &productivity.people,
                                             &productivity.hours, &productivity.perPerson, &productivity.perHour};
            for (std::size_t i = 0; i < 6; ++i) {
                const Cell &cell = (*rows[i])[3];
                if (!figures[i]->isAvailable()) {
                    QVERIFY(std::holds_alternative<QString>(cell.content) && !std::get<QString>(cell.content).isEmpty());
                    continue;
                }
                QVERIFY2(std::holds_alternative<Formula>(cell.content), qPrintable(figures[i]->id));
                QCOMPARE(std::get<Formula>(cell.content).value, *figures[i]->value);
            }
        }
    }

    void termsAreFormulasOverCategories()
    {
        const Sheet *sheet = sheetOf(m_workbook, QStringLiteral("年次決算"));
        const auto rows = rowsWith(*sheet, 2, QStringLiteral("operating_profit"));
        QCOMPARE(rows.size(), std::size_t(1));
        const auto &formula = std::get<Formula>((*rows[0])[4].content);
        QCOMPARE(formula.value, 2334011.0);
        QVERIFY(formula.expression.contains(QLatin1Char('-')));
        const auto cogs = rowsWith(*sheet, 2, QStringLiteral("cogs"));
        QCOMPARE(std::get<Formula>((*cogs.front())[4].content).value, 23441619.0);
    }

    void missingHoursAreAReasonAndNoError()
    {
        const Sheet *sheet = sheetOf(m_workbook, QStringLiteral("生産性"));
        const auto rows = rowsWith(*sheet, 1, QStringLiteral("lp_seed_fig2"));
        const Cell &perHourBefore = rows.back()->at(2);
        QVERIFY(std::holds_alternative<QString>(perHourBefore.content));
        QVERIFY(!std::get<QString>(perHourBefore.content).isEmpty());
    }

    void assumptionsAreInputs()
    {
        const Sheet *sheet = sheetOf(m_workbook, QStringLiteral("計画"));
        int inputs = 0;
        for (const auto &row : sheet->rows)
            for (const Cell &cell : row)
                inputs += cell.style == CellStyle::input ? 1 : 0;
        QCOMPARE(inputs, 2 + 4 * static_cast<int>(m_record.plan.actions.size()));
        QVERIFY(std::ranges::any_of(m_workbook.names, [](const Workbook::Name &name) { return name.name == QStringLiteral("headline_per_person"); }));
    }

    void aWorkbookWithoutDataSaysSo()
    {
        const Workbook empty = adviserWorkbook(sample::beginner(), Vocabulary{}, Language::en);
        QCOMPARE(empty.sheets.size(), std::size_t(7));
        const Sheet *accounts = sheetOf(empty, QStringLiteral("Accounts"));
        QVERIFY(accounts && !rowsWith(*accounts, 0, QStringLiteral("There are no accounts yet. Import a journal or a trial balance.")).empty());
        const Sheet *plan = sheetOf(empty, QStringLiteral("Plan"));
        QVERIFY(!rowsWith(*plan, 0, QStringLiteral("Answer the questions to get a plan.")).empty());
    }

    void sums_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<double>("expected");
        QTest::addColumn<QString>("formula");
        QTest::newRow("sum") << "a + b - c" << 4.0 << "A1+B1-C1";
        QTest::newRow("tight") << "a-c" << -2.0 << "A1-C1";
        QTest::newRow("prefixed term") << "d" << 9.0 << "D1";
        QTest::newRow("unknown id") << "a + x" << 1.0 << QString();
        QTest::newRow("other value") << "a + b" << 8.0 << QString();
        QTest::newRow("no sum") << "a b" << 1.0 << QString();
        QTest::newRow("dangling") << "a +" << 1.0 << QString();
    }
    void sums()
    {
        QFETCH(QString, expression);
        QFETCH(double, expected);
        QFETCH(QString, formula);
        const NumberCells cells{{QStringLiteral("a"), {QStringLiteral("A1"), 1}}, {QStringLiteral("b"), {QStringLiteral("B1"), 6}},
                                {QStringLiteral("c"), {QStringLiteral("C1"), 3}}, {QStringLiteral("term:d"), {QStringLiteral("D1"), 9}}};
        const auto live = liveSum(expression, cells, expected);
        QCOMPARE(live ? live->expression : QString(), formula);
    }

private:
    sample::Tables m_tables;
    DiagnosisRecord m_record;
    Workbook m_workbook;
};

QTEST_APPLESS_MAIN(WorkbookTest)
#include "workbook_test.moc"
