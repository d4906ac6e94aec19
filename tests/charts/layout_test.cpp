// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/gantt_layout.h"
#include "charts/label_layout.h"
#include "charts/strip_layout.h"
#include "charts/triangle_layout.h"
#include "charts/waterfall_layout.h"

#include <QTest>

using namespace smartsme;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

StripChart stripOf(const std::vector<double> &references, double firm)
{
    StripChart chart;
    chart.firm = StripChart::Tick{firm, QString::number(firm), words("自社")};
    chart.firmEarlier = StripChart::Tick{firm - 10, QString::number(firm - 10), words("前年度")};
    for (const double value : references)
        chart.references.push_back({value, QString::number(value), words("同じ業種・規模の中央")});
    return chart;
}

TriangleChart triangleOf(double y)
{
    TriangleChart chart;
    chart.y = y;
    chart.markName = words("いま 下段");
    chart.markLine = words("関門 5つのうち4つ通過");
    chart.showCoverageOnly = true;
    chart.coverageOnlyY = y + 0.02;
    chart.coverageName = words("項目だけなら中段");
    chart.coverageLine = words("土台に欠け1件");
    chart.plannedY = y + 0.01;
    chart.plannedName = words("計画どおりなら");
    chart.plannedLine = words("2028年3月");
    return chart;
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsKeepSpansApart();
    void pushedApartKeepsOrderAndGap_data();
    void pushedApartKeepsOrderAndGap();
    void stripLabelsNeverOverlap_data();
    void stripLabelsNeverOverlap();
    void stripAxisStartsAtZeroUnlessThereIsALoss();
    void triangleHeightIsLinear();
    void triangleLabelsStandApart();
    void triangleWithoutAnswersHasNoMark();
    void waterfallEndsAtItsTotal();
    void ganttPlacesDatesAndArrows();
    void ganttFlagsNeverOverlap();
};

void LayoutTest::rowsKeepSpansApart()
{
    // b touches a; c touches b only, so it may share the row of a.
    QCOMPARE(rowsWithoutOverlap({{0, 10}, {5, 15}, {16, 20}}, 2), (std::vector<int>{0, 1, 0}));
    QCOMPARE(rowsWithoutOverlap({{0, 10}, {11, 15}}, 2), (std::vector<int>{0, 1}));
    QCOMPARE(rowsWithoutOverlap({{0, 10}, {12, 15}}, 2), (std::vector<int>{0, 0}));
}

void LayoutTest::pushedApartKeepsOrderAndGap_data()
{
    QTest::addColumn<std::vector<double>>("wanted");
    QTest::addColumn<std::vector<double>>("expected");
    QTest::newRow("far apart stay") << std::vector<double>{10, 100} << std::vector<double>{10, 100};
    QTest::newRow("two alike part evenly") << std::vector<double>{100, 100} << std::vector<double>{80, 120};
    QTest::newRow("three alike") << std::vector<double>{100, 100, 100} << std::vector<double>{60, 100, 140};
    QTest::newRow("kept inside at the top") << std::vector<double>{0, 1} << std::vector<double>{0, 40};
    QTest::newRow("kept inside at the bottom") << std::vector<double>{199, 200} << std::vector<double>{160, 200};
    QTest::newRow("order of the input does not matter") << std::vector<double>{110, 100} << std::vector<double>{125, 85};
}

void LayoutTest::pushedApartKeepsOrderAndGap()
{
    QFETCH(std::vector<double>, wanted);
    QFETCH(std::vector<double>, expected);
    QCOMPARE(pushedApart(wanted, 40, 0, 200), expected);
}

void LayoutTest::stripLabelsNeverOverlap_data()
{
    QTest::addColumn<std::vector<double>>("references");
    QTest::addColumn<double>("firm");
    QTest::newRow("apart") << std::vector<double>{262, 372, 486} << 296.0;
    QTest::newRow("all at one place") << std::vector<double>{300, 300, 300, 300} << 300.0;
    QTest::newRow("at the right end") << std::vector<double>{598, 599, 600} << 600.0;
    QTest::newRow("loss") << std::vector<double>{262, 100} << -150.0;
    QTest::newRow("huge") << std::vector<double>{1, 100000} << 5.0;
}

void LayoutTest::stripLabelsNeverOverlap()
{
    QFETCH(std::vector<double>, references);
    QFETCH(double, firm);
    for (const double width : {320.0, 680.0}) {
        const QRectF area(0, 0, width, 160);
        const StripLayout layout = layoutStrip(area, stripOf(references, firm), ChartStyle::paper());
        for (size_t i = 0; i < layout.labels.size(); ++i) {
            const QRectF &rect = layout.labels[i].rect;
            QVERIFY2(rect.left() >= area.left() - 1 && rect.right() <= area.right() + 1, qPrintable(layout.labels[i].name + layout.labels[i].value));
            for (size_t j = i + 1; j < layout.labels.size(); ++j)
                QVERIFY2(!rect.intersects(layout.labels[j].rect), qPrintable(layout.labels[i].value + QLatin1Char('/') + layout.labels[j].value));
        }
        QVERIFY(stripHeight(width, stripOf(references, firm), ChartStyle::paper()) >= layout.labels.back().rect.bottom());
    }
}

void LayoutTest::stripAxisStartsAtZeroUnlessThereIsALoss()
{
    const QRectF area(0, 0, 600, 160);
    const StripLayout gain = layoutStrip(area, stripOf({262}, 296), ChartStyle::paper());
    QCOMPARE(gain.low, 0.0);
    QVERIFY(gain.high >= 296);
    QCOMPARE(gain.xOf(gain.high / 2), (gain.left + gain.right) / 2);
    QVERIFY(layoutStrip(area, stripOf({262}, -50), ChartStyle::paper()).low <= -50);
}

void LayoutTest::triangleHeightIsLinear()
{
    const TriangleLayout layout = layoutTriangle(QRectF(0, 0, 724, 560), triangleOf(0.9), ChartStyle::paper());
    QCOMPARE(layout.yOf(0), layout.triangle.bottom());
    QCOMPARE(layout.yOf(3), layout.triangle.top());
    QCOMPARE(layout.yOf(1.5), layout.triangle.center().y());
    for (const TriangleLayout::Label &label : layout.labels) {
        if (label.kind == TriangleLayout::Kind::mark)
            QCOMPARE(label.markAt, QPointF(layout.triangle.center().x(), layout.triangle.bottom() - 0.3 * layout.triangle.height()));
    }
}

void LayoutTest::triangleLabelsStandApart()
{
    for (const double y : {0.0, 0.98, 2.9}) {
        const TriangleLayout layout = layoutTriangle(QRectF(0, 0, 724, 560), triangleOf(y), ChartStyle::paper());
        QCOMPARE(layout.labels.size(), size_t{3});
        for (size_t i = 1; i < layout.labels.size(); ++i)
            QVERIFY(layout.labels[i].rect.top() >= layout.labels[i - 1].rect.bottom());
        QVERIFY(layout.labels.back().rect.bottom() <= 561);
    }
    QVERIFY(layoutTriangle(QRectF(0, 0, 126, 126), triangleOf(1), ChartStyle::paper()).isSmall);
}

void LayoutTest::triangleWithoutAnswersHasNoMark()
{
    const TriangleLayout layout = layoutTriangle(QRectF(0, 0, 724, 560), TriangleChart(), ChartStyle::paper());
    QVERIFY(layout.labels.empty());
}

void LayoutTest::waterfallEndsAtItsTotal()
{
    WaterfallChart chart;
    for (const double value : {45.0, 180.0, -20.0, 95.0})
        chart.parts.push_back({QString::number(value), words("給与"), value, QString::number(value)});
    chart.total = {words("total"), words("合計"), 300, words("300")};
    const WaterfallLayout layout = layoutWaterfall(QRectF(0, 0, 400, 300), chart, ChartStyle::paper());
    QCOMPARE(layout.rows.size(), size_t{5});
    QCOMPARE(layout.rows[1].bar.left(), layout.rows[0].bar.right());
    QCOMPARE(layout.rows[2].bar.right(), layout.rows[1].bar.right());       // a deduction goes back to the left
    QCOMPARE(layout.rows[4].bar.right(), layout.rows[3].bar.right());
    QCOMPARE(layout.rows[4].bar.left(), layout.zeroX);
    // Lengths are to scale: 180 is four times 45.
    QVERIFY(qAbs(layout.rows[1].bar.width() - 4 * layout.rows[0].bar.width()) < 0.01);
}

void LayoutTest::ganttPlacesDatesAndArrows()
{
    GanttChart chart;
    chart.first = QDate(2026, 11, 22);
    chart.last = QDate(2027, 5, 1);
    chart.today = QDate(2026, 11, 22);
    GanttChart::Row first;
    first.id = words("a");
    first.start = QDate(2027, 1, 1);
    first.shortestEnd = QDate(2027, 1, 10);
    first.typicalEnd = QDate(2027, 2, 1);
    first.longestEnd = QDate(2027, 3, 1);
    GanttChart::Row second = first;
    second.id = words("b");
    second.start = QDate(2027, 2, 15);
    second.typicalEnd = second.longestEnd = QDate(2027, 4, 1);
    second.waitsFor = {words("a")};
    chart.rows = {first, second};
    const GanttLayout layout = layoutGantt(QRectF(0, 0, 724, 300), chart, ChartStyle::paper());
    QCOMPARE(layout.quarters.size(), size_t{3});                            // October 2026 to June 2027
    QCOMPARE(layout.quarters[1].head.left(), layout.rows[0].bar.left());    // 1 January
    QVERIFY(layout.rows[1].longest.isEmpty());
    QCOMPARE(layout.arrows.size(), size_t{1});
    QCOMPARE(layout.arrows[0].first().x(), layout.rows[0].bar.right());
    QCOMPARE(layout.arrows[0].last().x(), layout.rows[1].bar.left());
    QVERIFY(layout.todayX && *layout.todayX < layout.rows[0].bar.left());
}

void LayoutTest::ganttFlagsNeverOverlap()
{
    GanttChart chart;
    chart.first = QDate(2026, 10, 1);
    chart.last = QDate(2028, 3, 31);
    for (int i = 0; i < 6; ++i)
        chart.obligations.push_back({QDate(2027, 3, 25 + i), words("手形・小切手の交換が終わる")});
    chart.obligations.push_back({QDate(2028, 3, 30), words("手形・小切手の交換が終わる")});
    const GanttLayout layout = layoutGantt(QRectF(0, 0, 724, 300), chart, ChartStyle::paper());
    for (size_t i = 0; i < layout.flags.size(); ++i) {
        QVERIFY(layout.flags[i].text.right() <= 724);
        QVERIFY(layout.obligations.contains(layout.flags[i].text));
        for (size_t j = i + 1; j < layout.flags.size(); ++j)
            QVERIFY(!layout.flags[i].text.intersects(layout.flags[j].text));
    }
}

QTEST_MAIN(LayoutTest)
#include "layout_test.moc"
