// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/waterfall_layout.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace smartsme;

namespace {

WaterfallChart bridge(double from, const std::vector<double> &parts, bool isJapanese = true)
{
    WaterfallChart chart;
    const QString name = isJapanese ? QStringLiteral("付加価値率（売上高に対する割合）") : QStringLiteral("Value added to sales, all parts of it together");
    const QString second = isJapanese ? QStringLiteral("自社 1,024万円／人、公表値 1,890万円／人") : QStringLiteral("this firm ¥10.24 million per person, published ¥18.90 million per person");
    chart.from = WaterfallChart::Part{QStringLiteral("from"), isJapanese ? QStringLiteral("資本金1億円未満の会社全体") : QStringLiteral("companies below 100 million yen of capital"), from, QString::number(from), {}};
    double sum = from;
    for (const double part : parts) {
        sum += part;
        chart.parts.push_back({QStringLiteral("p%1").arg(chart.parts.size()), name, part, isJapanese ? QStringLiteral("＋1,234") : QStringLiteral("−¥12.34 million"), second});
    }
    chart.total = {QStringLiteral("to"), QStringLiteral("2024年度の自社"), sum, QString::number(sum), {}};
    chart.cutNote = QStringLiteral("途中から");
    return chart;
}

void addRows()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<std::vector<double>>("parts");
    QTest::newRow("down and up") << 586.0 << std::vector<double>{-412, 106};
    QTest::newRow("small steps on a high level") << 281.0 << std::vector<double>{20, -8, 3};
    QTest::newRow("through zero") << 100.0 << std::vector<double>{-300, 50, 20};
    QTest::newRow("both negative") << -200.0 << std::vector<double>{-50, 120};
    QTest::newRow("nothing anywhere") << 0.0 << std::vector<double>{0, 0};
    QTest::newRow("one step") << 500.0 << std::vector<double>{-100};
    QTest::newRow("no difference") << 500.0 << std::vector<double>{0, 0, 0};
    QTest::newRow("ten parts") << 600.0 << std::vector<double>{-100, 20, 30, -40, 5, -6, 7, 80, -9, 10};
}

} // namespace

/// The bridge from one value to another: a waterfall that does not begin at zero.
class BridgeLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachBarBeginsWhereTheLastEnds_data() { addRows(); }
    void eachBarBeginsWhereTheLastEnds()
    {
        QFETCH(double, from);
        QFETCH(std::vector<double>, parts);
        const WaterfallChart chart = bridge(from, parts);
        const double height = waterfallHeight(chart, ChartStyle::paper());
        const WaterfallLayout layout = layoutWaterfall(QRectF(0, 0, 724, height), chart, ChartStyle::paper());
        QCOMPARE(layout.rows.size(), parts.size() + 2);
        QVERIFY(layout.rows.front().isStart && layout.rows.back().isTotal);
        const auto edge = [](const WaterfallLayout::Row &row, double value) { return value >= 0 ? row.bar.right() : row.bar.left(); };
        double at = edge(layout.rows.front(), from);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const QRectF &bar = layout.rows[i + 1].bar;
            // A bar of nothing is drawn 1.5 px wide.
            QVERIFY(qAbs((parts[i] >= 0 ? bar.left() : bar.right()) - at) < 1.6);
            at = parts[i] >= 0 ? bar.right() : bar.left();
        }
        QVERIFY(qAbs(edge(layout.rows.back(), chart.total.value) - at) < 3.2);
    }

    void nothingCoversAnything_data() { addRows(); }
    void nothingCoversAnything()
    {
        QFETCH(double, from);
        QFETCH(std::vector<double>, parts);
        for (const bool isJapanese : {true, false}) {
            const WaterfallChart chart = bridge(from, parts, isJapanese);
            for (const double width : {320.0, 400.0, 560.0, 724.0, 1100.0}) {
                const QRectF area(0, 0, width, waterfallHeight(chart, ChartStyle::paper()));
                const WaterfallLayout layout = layoutWaterfall(area, chart, ChartStyle::paper());
                for (std::size_t i = 0; i < layout.rows.size(); ++i) {
                    const WaterfallLayout::Row &row = layout.rows[i];
                    QVERIFY(area.adjusted(0, 0, 0, 0.5).contains(row.row));
                    QVERIFY(!row.name.intersects(row.value) && !row.second.intersects(row.value) && !row.name.intersects(row.second));
                    QVERIFY(!row.bar.intersects(row.name) && !row.bar.intersects(row.second) && !row.bar.intersects(row.value));
                    QVERIFY(i == 0 || row.row.top() >= layout.rows[i - 1].row.bottom() - 0.01);
                }
                QVERIFY(!layout.isCut || (layout.cutNote.top() >= layout.rows.back().row.bottom() - 0.01 && layout.cutNote.bottom() <= area.bottom() + 0.5));
            }
        }
    }

    /// Bars begin at zero, unless the parts could not be seen: then it is said.
    void onlySmallStepsCutTheAxis()
    {
        const auto isCut = [](double from, const std::vector<double> &parts) {
            return layoutWaterfall(QRectF(0, 0, 724, 400), bridge(from, parts), ChartStyle::paper()).isCut;
        };
        QVERIFY(!isCut(586, {-412, 106}));
        QVERIFY(isCut(281, {20, -8, 3}));
        QVERIFY(!isCut(-281, {20}));
        QVERIFY(!isCut(500, {0}));
        QVERIFY(!isCut(0, {0}));
    }

    /// Without colour: down is striped, so it shows much of the ground; up is filled.
    void downDiffersFromUpInGrey()
    {
        const WaterfallChart chart = bridge(400, {300, -300});
        const ChartStyle style = ChartStyle::paper();
        QImage image(724, qCeil(waterfallHeight(chart, style)), QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawWaterfall(painter, QRectF(image.rect()), chart, style);
        painter.end();
        const WaterfallLayout layout = layoutWaterfall(QRectF(image.rect()), chart, style);
        const auto lightShare = [&](const QRectF &bar) {
            const QRect inside = bar.adjusted(3, 3, -3, -3).toRect();
            int light = 0;
            for (int y = inside.top(); y <= inside.bottom(); ++y) {
                for (int x = inside.left(); x <= inside.right(); ++x)
                    light += qGray(image.pixel(x, y)) > 200 ? 1 : 0;
            }
            return static_cast<double>(light) / (inside.width() * inside.height());
        };
        QCOMPARE(lightShare(layout.rows[1].bar), 0.0);
        QVERIFY(lightShare(layout.rows[2].bar) > 0.3);
    }
};

QTEST_MAIN(BridgeLayoutTest)
#include "bridge_layout_test.moc"
