// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/gap_chart.h"

#include <QTest>

#include <numeric>

using namespace smartsme;

namespace {

Figure figure(const QString &id, Unit unit, double value)
{
    return numberFigure(id, {id, id}, unit, value, {});
}

/// Per person: `sales` and parts that add up to the value added. No sales: unavailable.
ProductivitySide side(const QString &name, std::optional<double> sales, const std::vector<double> &parts)
{
    ProductivitySide side;
    side.name = {name, name};
    side.perPerson = figure(name + QStringLiteral(".per_person"), Unit::yenPerPerson, std::accumulate(parts.begin(), parts.end(), 0.0));
    side.salesPerPerson = sales ? figure(name + QStringLiteral(".sales_per_person"), Unit::yenPerPerson, *sales)
                                : unavailableFigure({}, {}, Unit::yenPerPerson, {QStringLiteral("なし"), QStringLiteral("none")});
    side.hoursPerPerson = unavailableFigure({}, {}, Unit::hours, {QStringLiteral("なし"), QStringLiteral("none")});
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QString part = QStringLiteral("p%1").arg(i);
        side.parts.push_back({part, {part, part}, figure(name + QLatin1Char('.') + part, Unit::yenPerPerson, parts[i])});
    }
    return side;
}

/// Sales 10 -> 8 million, ratio 0.4 + 0.1 -> 0.5 + 0.05. By hand: sales -2 × 0.525 = -1.05 million; p0 0.1 × 9 = 0.9; p1 -0.05 × 9 = -0.45.
Decomposition gap(const QString &id = QStringLiteral("gap.test"))
{
    return decomposed({id, {QStringLiteral("差"), QStringLiteral("Gap")}, Unit::yenPerPerson, side(QStringLiteral("class"), 10e6, {4e6, 1e6}),
                       side(QStringLiteral("firm"), 8e6, {4e6, 0.4e6})});
}

double end(const WaterfallChart &chart)
{
    return std::accumulate(chart.parts.begin(), chart.parts.end(), chart.from->value, [](double sum, const WaterfallChart::Part &part) { return sum + part.value; });
}

} // namespace

class GapChartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPartAlone()
    {
        const WaterfallChart chart = gapBridge(gap(), true, MoneyUnit::manYen, Language::ja);
        QCOMPARE(chart.unit, QStringLiteral("万円／人"));
        QCOMPARE(chart.from->value, 5e6);
        QCOMPARE(chart.from->valueText, QStringLiteral("500"));
        QCOMPARE(chart.parts.size(), std::size_t(3));
        QCOMPARE(chart.parts[0].value, -1'050'000.0);
        QCOMPARE(chart.parts[0].valueText, QStringLiteral("−105"));
        QCOMPARE(chart.parts[0].second, QStringLiteral("自社 800万円／人、公表値 1,000万円／人"));
        QCOMPARE(chart.parts[1].valueText, QStringLiteral("＋90"));
        QCOMPARE(chart.parts[1].second, QStringLiteral("自社 50.0%、公表値 40.0%"));
        QCOMPARE(chart.parts[2].valueText, QStringLiteral("−45"));
        QCOMPARE(chart.total.valueText, QStringLiteral("440"));
        QCOMPARE(end(chart), chart.total.value);
    }

    void groupsAreTheSameWayInFewerSteps()
    {
        const WaterfallChart chart = gapBridge(gap(), false, MoneyUnit::manYen, Language::ja);
        QCOMPARE(chart.parts.size(), std::size_t(2));
        QCOMPARE(chart.parts[1].value, 450'000.0);
        QCOMPARE(chart.parts[1].second, QStringLiteral("自社 55.0%、公表値 50.0%"));
        QCOMPARE(end(chart), chart.total.value);
    }

    void theUnitIsThatOfTheHeader()
    {
        const WaterfallChart yen = gapBridge(gap(), true, MoneyUnit::yen, Language::ja);
        QCOMPARE(yen.parts[0].valueText, QStringLiteral("−1,050,000"));
        QCOMPARE(yen.unit, QStringLiteral("円／人"));
        const WaterfallChart english = gapBridge(gap(), true, MoneyUnit::manYen, Language::en);
        QCOMPARE(english.parts[0].valueText, QStringLiteral("−1.05"));
        QCOMPARE(english.total.valueText, QStringLiteral("4.40"));
        QCOMPARE(english.unit, QStringLiteral("million yen per person"));
        QCOMPARE(english.parts[0].second, QStringLiteral("this firm ¥8.00 million, published ¥10.00 million"));
        QCOMPARE(gapBridge(gap(), true, MoneyUnit::thousandYen, Language::en).parts[1].valueText, QStringLiteral("+900"));
    }

    void aChangeNamesItsYears()
    {
        const WaterfallChart chart = gapBridge(gap(QStringLiteral("change.lp_x.per_person")), false, MoneyUnit::manYen, Language::ja);
        QCOMPARE(chart.parts[0].second, QStringLiteral("この年 800万円／人、前年度 1,000万円／人"));
    }

    /// Without sales and without parts there is one step: the difference.
    void whatIsNotTakenApartIsOneStep()
    {
        ProductivitySide from = side(QStringLiteral("class"), {}, {5e6});
        from.parts.clear();
        const Decomposition whole = decomposed({QStringLiteral("gap.test"), {}, Unit::yenPerPerson, from, side(QStringLiteral("firm"), 8e6, {4e6})});
        QCOMPARE(whole.kind, SplitKind::none);
        const WaterfallChart chart = gapBridge(whole, false, MoneyUnit::manYen, Language::ja);
        QCOMPARE(chart.parts.size(), std::size_t(1));
        QCOMPARE(chart.parts[0].valueText, QStringLiteral("−100"));
        QVERIFY(gapFigure(whole, chart.parts[0].id) == &whole.difference);
        QCOMPARE(end(chart), chart.total.value);
    }

    void everyRowIsADoor()
    {
        const Decomposition taken = gap();
        for (const bool isFine : {true, false}) {
            const WaterfallChart chart = gapBridge(taken, isFine, MoneyUnit::manYen, Language::ja);
            std::vector<WaterfallChart::Part> rows = chart.parts;
            rows.push_back(*chart.from);
            rows.push_back(chart.total);
            for (const WaterfallChart::Part &row : rows) {
                const Figure *found = gapFigure(taken, row.id);
                QVERIFY2(found, qPrintable(row.id));
                QCOMPARE(found->value.value(), row.value);
            }
        }
        QVERIFY(!gapFigure(taken, QStringLiteral("elsewhere")));
    }

    void theAlternativeSaysEverything()
    {
        const Decomposition taken = gap();
        const QString text = gapBridge(taken, true, MoneyUnit::manYen, Language::ja).alternative;
        QVERIFY2(text.startsWith(taken.sentence.ja), qPrintable(text));
        for (const char *word : {"class 500", "−105", "＋90", "−45", "firm 440", "万円／人"})
            QVERIFY2(text.contains(QString::fromUtf8(word)), word);
    }
};

QTEST_MAIN(GapChartTest)
#include "gap_chart_test.moc"
