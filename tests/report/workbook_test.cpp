// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sample_record.h"
#include "report/sheet_builder.h"
#include "report/workbook.h"
#include "report/workbook_sheets.h"

#include <QTest>

#include <algorithm>
#include <cmath>

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

Figure perPerson(double value)
{
    return numberFigure(QStringLiteral("lp"), {QStringLiteral("生産性"), QStringLiteral("Productivity")}, Unit::yenPerPerson, value, {});
}

/// A firm that moved its year end to May and back: the years of 2 and of 10 months fall on the published year 2023.
DiagnosisRecord firmWithAMovedYearEnd()
{
    const std::vector<FiscalYear> years{{Month(2022, 4), Month(2023, 3)}, {Month(2023, 4), Month(2023, 5)}, {Month(2023, 6), Month(2024, 3)}};
    DiagnosisRecord record;
    Trend trend;
    trend.id = QStringLiteral("lp");
    trend.name = {QStringLiteral("生産性"), QStringLiteral("Productivity")};
    trend.unit = Unit::yenPerPerson;
    trend.publishedName = {QStringLiteral("全産業"), QStringLiteral("All industries")};
    for (const FiscalYear year : years) {
        record.years.emplace_back().accounts.year = year;
        trend.points.push_back({year, perPerson(1e6), false, year.months() != 12, {}});
    }
    for (const int year : {2022, 2023}) {
        trend.published.push_back(perPerson(year * 1000.0));
        trend.published.back().origin.kind = Origin::Kind::benchmarkCell;
        trend.published.back().origin.year = QString::number(year);
    }
    trend.mean = trend.publishedMean = unavailableFigure(QStringLiteral("mean.lp"), {}, Unit::yenPerPerson, {QStringLiteral("なし"), QStringLiteral("none")});
    record.trends.push_back(trend);
    return record;
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
        QCOMPARE(names, (QStringList{QStringLiteral("要約"), QStringLiteral("気づき"), QStringLiteral("年次決算"), QStringLiteral("生産性"), QStringLiteral("比較"),
                                     QStringLiteral("差の内訳"), QStringLiteral("比率の木"), QStringLiteral("年の推移"), QStringLiteral("人数・賃金・IT"),
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

    /// The parts of every gap and change stand in cells that add up to the difference to the yen, and a formula adds them.
    void partsAddUpToTheirDifference()
    {
        const Sheet *sheet = sheetOf(m_workbook, QStringLiteral("差の内訳"));
        int split = 0;
        for (const std::vector<Decomposition> *list : {&m_record.years.back().gaps, &m_record.years.back().changes})
            for (const Decomposition &each : *list) {
                if (each.contributions.empty())
                    continue;
                ++split;
                std::int64_t sum = 0;
                for (const Contribution &part : each.contributions) {
                    const auto rows = rowsWith(*sheet, 1, part.amount.id);
                    QVERIFY(!rows.empty());             // the latest year stands first
                    sum += std::get<Yen>((*rows.front())[2].content).value();
                }
                const auto total = rowsWith(*sheet, 1, each.difference.id);
                QVERIFY(!total.empty());
                const auto &formula = std::get<Formula>((*total.front())[2].content);
                QVERIFY(formula.expression.startsWith(QStringLiteral("SUM(C")));
                QCOMPARE(formula.value, static_cast<double>(sum));
                QCOMPARE(each.difference.exactYen->value(), sum);
            }
        QVERIFY2(split >= 2, qPrintable(QString::number(split)));
        QVERIFY(std::ranges::any_of(sheet->charts, [](const SheetChart &chart) { return chart.kind == SheetChart::Kind::waterfall; }));
        QCOMPARE(sheet->printedColumns, 6);
    }

    /// A floating bar stands on its base and reaches from the line before to its own end, above and below zero.
    void waterfallBarsReachFromEndToEnd()
    {
        const Sheet *sheet = sheetOf(m_workbook, QStringLiteral("差の内訳"));
        const Decomposition &gap = m_record.years.back().gaps.front();
        QVERIFY(!gap.contributions.empty());
        double before = *gap.from.value;
        for (const Contribution &part : gap.contributions) {
            const std::vector<Cell> &row = *rowsWith(*sheet, 1, part.amount.id).front();
            const auto number = [&](std::size_t column) { return std::get<Formula>(row.at(column).content).value; };
            const double after = before + *part.amount.value;
            QCOMPARE(number(7), after);
            const double visible = number(10) + number(11) + number(12) + number(13);
            QCOMPARE(std::abs(number(10)) + std::abs(number(11)) + std::abs(number(12)) + std::abs(number(13)), std::abs(after - before));
            QVERIFY(std::abs(number(8)) + std::abs(visible) <= std::max(std::abs(before), std::abs(after)) + 1e-6);
            before = after;
        }
        QCOMPARE(before, *gap.to.value);
    }

    void treesAreFormulasOverTheLinesBelow()
    {
        const Sheet *sheet = sheetOf(m_workbook, QStringLiteral("比率の木"));
        const DefinitionTree &tree = m_record.years.back().trees.front();
        const auto rows = rowsWith(*sheet, 1, QStringLiteral("tree.%1.per_person").arg(tree.id));
        QCOMPARE(rows.size(), std::size_t(1));
        const auto &formula = std::get<Formula>((*rows.front())[3].content);
        QVERIFY2(formula.expression.contains(QLatin1Char('*')) && formula.expression.endsWith(QStringLiteral("/100")), qPrintable(formula.expression));
        const auto sales = rowsWith(*sheet, 1, QStringLiteral("tree.%1.sales_per_person").arg(tree.id));
        QVERIFY(std::holds_alternative<Formula>((*sales.front())[3].content));
        const Figure &published = m_record.years.back().gaps.front().from;
        QVERIFY(std::ranges::any_of(sheet->rows, [&](const std::vector<Cell> &row) {
            const auto *text = row.empty() ? nullptr : std::get_if<QString>(&row.front().content);
            return text && text->startsWith(QStringLiteral("公表値：")) && text->contains(published.origin.inputs.empty() ? published.origin.year : published.origin.inputs.front().origin.inputs.front().origin.year);
        }));
    }

    void yearsSayWhatIsPublishedAndHowMeansAreMade()
    {
        const Sheet *sheet = sheetOf(m_workbook, QStringLiteral("年の推移"));
        const Trend &trend = *std::ranges::find(m_record.trends, QStringLiteral("value_added_per_employee"), &Trend::id);
        const auto rows = rowsWith(*sheet, 1, trend.id);
        QCOMPARE(rows.size(), std::size_t(2));              // the firm, and the published class
        QVERIFY(std::get<QString>(rows.front()->back().content).contains(QStringLiteral("3年分")));     // two years only: no mean, and why
        const QString source = std::get<QString>(rows.back()->back().content);
        QVERIFY2(source.contains(trend.published.back().origin.table) && source.contains(trend.published.back().origin.year), qPrintable(source));
        QVERIFY(!sheet->charts.empty() && sheet->charts.front().series.size() == 2);
    }

    /// A native chart draws text as zero: a year without the figure is an empty cell, and the note says why.
    void chartedYearsWithoutAFigureAreEmpty()
    {
        DiagnosisRecord record = m_record;
        const QString id = record.latest()->comparisons.front().indicator.text();
        Trend &trend = *std::ranges::find(record.trends, id, &Trend::id);
        trend.points.front().figure = unavailableFigure(id, {}, trend.unit, {QStringLiteral("人数がありません。"), QStringLiteral("No people.")});
        const Sheet years = yearsSheet({record, m_tables.vocabulary(), Language::ja});
        const std::vector<Cell> &own = *rowsWith(years, 1, id).front();
        const auto column = static_cast<std::size_t>(std::ranges::find_if(own.begin() + 4, own.end(), [](const Cell &cell) { return !std::holds_alternative<std::monostate>(cell.content); }) - own.begin());
        QVERIFY(column > 4 && !std::holds_alternative<QString>(own[column].content));         // the latest year is the first with a value
        QVERIFY2(std::get<QString>(own.back().content).contains(QStringLiteral("人数がありません。")), qPrintable(std::get<QString>(own.back().content)));

        for (Productivity &productivity : record.years.front().productivity)
            productivity.perPerson = unavailableFigure(productivity.perPerson.id, {}, Unit::yenPerPerson, {QStringLiteral("人数がありません。"), QStringLiteral("No people.")});
        const Workbook workbook = adviserWorkbook(record, m_tables.vocabulary(), Language::ja);
        const Sheet *productivity = sheetOf(workbook, QStringLiteral("生産性"));
        const auto rows = rowsWith(*productivity, 1, DefinitionTable::headline().text());
        QVERIFY(std::holds_alternative<std::monostate>((*rows.front())[2].content));              // overview, charted
        QCOMPARE(std::get<QString>((*rows[4])[2].content), QStringLiteral("人数がありません。"));  // the definition's own line
    }

    /// What the charts show stands on top, also where it is not the headline.
    void chartsOfProductivityCoverTheComputedDefinitions()
    {
        DiagnosisRecord record = m_record;
        for (Productivity &productivity : record.years.back().productivity)
            if (productivity.definition == DefinitionTable::headline())
                productivity.perPerson = unavailableFigure(productivity.perPerson.id, {}, Unit::yenPerPerson, {QStringLiteral("なし"), QStringLiteral("none")});
        const Workbook workbook = adviserWorkbook(record, m_tables.vocabulary(), Language::ja);
        const Sheet *sheet = sheetOf(workbook, QStringLiteral("生産性"));
        QVERIFY(sheet && sheet->charts.size() == 2);
        const QString names = sheet->charts.front().categories;            // "A4:A9"
        const int first = names.section(QLatin1Char(':'), 0, 0).mid(1).toInt() - 1;
        const int last = names.section(QLatin1Char(':'), 1, 1).mid(1).toInt() - 1;
        QVERIFY(last >= first);
        for (int row = first; row <= last; ++row)
            QVERIFY2(std::holds_alternative<Formula>(sheet->rows[static_cast<std::size_t>(row)][3].content), qPrintable(QString::number(row)));
    }

    /// Of two years of the firm that fall on one published year the longer one has the published value beside it, and only that.
    void aPublishedYearStandsAtTheLongerYear()
    {
        const DiagnosisRecord record = firmWithAMovedYearEnd();
        const Sheet sheet = yearsSheet({record, {}, Language::ja});
        const auto rows = rowsWith(sheet, 3, QStringLiteral("全産業"));
        QCOMPARE(rows.size(), std::size_t(1));
        const auto value = [&](std::size_t column) { return std::get_if<double>(&(*rows.front())[column].content); };
        QVERIFY(value(4) && *value(4) == 2'022'000);
        QVERIFY(!value(5));
        QVERIFY(value(6) && *value(6) == 2'023'000);
    }

    void costsWithoutALimitHaveNoTotal()
    {
        DiagnosisRecord record = m_record;
        QVERIFY(!record.plan.actions.empty());
        record.plan.actions.front().isCostOpenEnded = true;
        const Sheet plan = planSheet({record, m_tables.vocabulary(), Language::ja}).sheet;
        const std::vector<Cell> &total = *rowsWith(plan, 1, QStringLiteral("合計")).front();
        QCOMPARE(std::get<QString>(total[8].content), QStringLiteral("上限なし"));
        QVERIFY(std::holds_alternative<Formula>(total[7].content) && std::holds_alternative<Formula>(total[10].content));
        const Workbook workbook = adviserWorkbook(record, m_tables.vocabulary(), Language::ja);
        const auto cost = rowsWith(workbook.sheets.front(), 0, QStringLiteral("計画の費用"));
        QVERIFY2(std::get<QString>((*cost.front())[1].content).endsWith(QStringLiteral("から")), qPrintable(std::get<QString>((*cost.front())[1].content)));
        QVERIFY(!std::get<QString>((*rowsWith(m_workbook.sheets.front(), 0, QStringLiteral("計画の費用")).front())[1].content).endsWith(QStringLiteral("から")));
    }

    /// "2028-12" is no first of December.
    void datesAreNoMoreExactThanTheCalendar()
    {
        DiagnosisRecord record = m_record;
        Obligation &obligation = record.obligations.front();
        obligation.isMonthOnly = true;
        obligation.date = QDate(2028, 12, 1);
        const auto dayOf = [&](const char *printed) {
            obligation.dateText = QString::fromLatin1(printed);
            const Sheet plan = planSheet({record, m_tables.vocabulary(), Language::ja}).sheet;
            return std::get<QString>((*rowsWith(plan, 0, obligation.id).front())[4].content);
        };
        QCOMPARE(dayOf("2028-12"), QStringLiteral("2028年12月"));
        QCOMPARE(dayOf("2027;2028"), QStringLiteral("2027・2028"));
    }

    void peopleCountedOtherwiseAreQuotients()
    {
        const Sheet *sheet = sheetOf(m_workbook, QStringLiteral("人数・賃金・IT"));
        for (const PeopleBasis &basis : m_record.years.back().peopleBases)
            for (const PeopleVariant &variant : basis.variants) {
                const auto rows = rowsWith(*sheet, 1, variant.perPerson.id);
                QVERIFY2(rows.size() == 1, qPrintable(variant.perPerson.id));
                const Cell &cell = (*rows.front())[4];
                QCOMPARE(std::holds_alternative<Formula>(cell.content), variant.perPerson.isAvailable());
            }
    }

    /// Every published number on a sheet stands beside its table, year and class.
    void publishedFiguresNameTheirTable()
    {
        const Sheet *sheet = sheetOf(m_workbook, QStringLiteral("比較"));
        for (const Comparison &comparison : m_record.years.back().comparisons)
            for (const Reference &reference : comparison.references) {
                const auto rows = rowsWith(*sheet, 8, reference.figure.origin.table);
                const bool isTold = std::ranges::any_of(rows, [&](const std::vector<Cell> *row) {
                    return std::get<QString>((*row)[1].content) == comparison.indicator.text()
                        && std::get<QString>((*row)[6].content) == reference.figure.origin.cell && std::get<QString>((*row)[7].content) == reference.figure.origin.year;
                });
                QVERIFY2(isTold, qPrintable(comparison.indicator.text()));
            }
        const Comparison &first = m_record.years.back().comparisons.front();
        QVERIFY(!first.largeFirmSentence.ja.isEmpty() && !rowsWith(*sheet, 12, first.largeFirmSentence.ja).empty());
        QVERIFY(!rowsWith(*sheet, 6, QStringLiteral("合計だけ（散らばりはわからない）")).empty());
    }

    void aWorkbookWithoutDataSaysSo()
    {
        const Workbook empty = adviserWorkbook(sample::beginner(), Vocabulary{}, Language::en);
        QCOMPARE(empty.sheets.size(), std::size_t(12));
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
