// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plots.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace smartsme;

namespace {

QImage painted(const std::function<void(QPainter &, const QRectF &)> &draw, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter, QRectF(QPointF(0, 0), size));
    return image;
}

int inkAt(const QImage &image, QColor colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}

/// L* of CIE 1976, D65.
double lightness(const QColor &colour)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    const double y = 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

WaterfallChart waterfall()
{
    WaterfallChart chart;
    chart.title = QStringLiteral("parts");
    chart.unit = QStringLiteral("yen");
    chart.alternative = QStringLiteral("Pay 100, profit 50.");
    chart.parts = {{QStringLiteral("pay"), QStringLiteral("Pay"), 100, QStringLiteral("100")},
                   {QStringLiteral("profit"), QStringLiteral("Profit"), 50, QStringLiteral("50")}};
    chart.total = {QStringLiteral("total"), QStringLiteral("Total"), 150, QStringLiteral("150")};
    return chart;
}

} // namespace

class PictureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seriesDifferInGrey();
    void stripPaintsFirmAndBand();
    void iconFillsOneBand();
    void plotShowsTheSamePictureAsPaper();
    void plotsSpeak();
    void copiedNumbersAreNumbers();
    void rowsAreDoorsByMouseAndKey();
    void marksAreDoorsByMouseAndKey();
};

void PictureTest::seriesDifferInGrey()
{
    for (const bool isDark : {false, true}) {
        const ChartStyle style = ChartStyle::window(isDark);
        for (int i = 0; i < 6; ++i) {
            for (int j = i + 1; j < 6; ++j)
                QVERIFY2(qAbs(lightness(style.series[i]) - lightness(style.series[j])) >= 6.5, qPrintable(QStringLiteral("%1 %2").arg(i).arg(j)));
        }
    }
}

void PictureTest::stripPaintsFirmAndBand()
{
    StripChart chart;
    chart.firm = StripChart::Tick{300, QStringLiteral("300"), QStringLiteral("firm")};
    chart.band = {200, 400};
    const ChartStyle style = ChartStyle::paper();
    const QImage image = painted([&](QPainter &p, const QRectF &area) { drawStrip(p, area, chart, style); }, {600, 160});
    QVERIFY(inkAt(image, style.series[0]) > 150);       // disc of 18 px
    QVERIFY(inkAt(image, style.series[5]) > 1000);      // band
}

void PictureTest::iconFillsOneBand()
{
    const ChartStyle style = ChartStyle::paper();
    int last = 1 << 20;
    for (const int layer : {1, 2, 3}) {
        const QImage image = painted([&](QPainter &p, const QRectF &area) { drawTriangleIcon(p, area, layer, style); }, {60, 60});
        const int ink = inkAt(image, style.series[0]);
        QVERIFY(ink > 20 && ink < last);                // bands get smaller to the top
        last = ink;
    }
    QCOMPARE(inkAt(painted([&](QPainter &p, const QRectF &area) { drawTriangleIcon(p, area, 0, style); }, {60, 60}), style.series[0]), 0);
}

void PictureTest::plotShowsTheSamePictureAsPaper()
{
    StripChart chart;
    chart.title = QStringLiteral("strip");
    chart.firm = StripChart::Tick{300, QStringLiteral("300"), QStringLiteral("firm")};
    chart.band = {200, 400};
    PlotView view;
    const ChartStyle style = ChartStyle::window(false);
    view.setStyle(style);
    view.resize(600, 160);
    view.show(chart);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QImage image = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QVERIFY(inkAt(image, style.series[0]) > 150);
    QVERIFY(inkAt(image, style.series[5]) > 1000);
}

void PictureTest::plotsSpeak()
{
    PictureView view;
    view.show(waterfall());
    QCOMPARE(view.accessibleName(), QStringLiteral("parts"));
    QCOMPARE(view.accessibleDescription(), QStringLiteral("Pay 100, profit 50."));
    QCOMPARE(view.numbers(), QStringLiteral("parts\tyen\nPay\t100\nProfit\t50\nTotal\t150\n"));
}

/// What is copied is read by a spreadsheet: no ▲, no commas.
void PictureTest::copiedNumbersAreNumbers()
{
    WaterfallChart parts = waterfall();
    parts.parts[0].value = -1234;
    parts.parts[0].valueText = QStringLiteral("▲1,234");
    PictureView picture;
    picture.show(parts);
    QCOMPARE(picture.numbers(), QStringLiteral("parts\tyen\nPay\t-1234\nProfit\t50\nTotal\t150\n"));
    StripChart strip;
    strip.title = QStringLiteral("strip");
    strip.unit = QStringLiteral("%");
    strip.firm = StripChart::Tick{-0.12, QStringLiteral("−0.12"), QStringLiteral("firm")};
    TrendChart years;
    years.title = QStringLiteral("years");
    years.unit = QStringLiteral("yen");
    years.years.resize(2);
    years.years[0].name = QStringLiteral("2023");
    years.years[1].name = QStringLiteral("2024");
    years.years[1].own = TrendChart::Value{QStringLiteral("own.1"), -45, QStringLiteral("▲45"), {}};
    PlotView plot;
    plot.show(strip);
    QCOMPARE(plot.numbers(), QStringLiteral("strip\t%\nfirm\t-0.12\n"));
    plot.show(years);
    QCOMPARE(plot.numbers(), QStringLiteral("years\tyen\n2023\t—\n2024\t-45\n"));
}

void PictureTest::rowsAreDoorsByMouseAndKey()
{
    PictureView view;
    view.resize(400, 120);
    view.show(waterfall());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy clicked(&view, &PictureView::rowClicked);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(200, 13));
    QCOMPARE(clicked.takeFirst().first().toString(), QStringLiteral("pay"));
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(clicked.takeFirst().first().toString(), QStringLiteral("profit"));
}

void PictureTest::marksAreDoorsByMouseAndKey()
{
    StripChart chart;
    chart.firm = StripChart::Tick{300, QStringLiteral("300"), QStringLiteral("firm"), QStringLiteral("firm")};
    chart.references = {{500, QStringLiteral("500"), QStringLiteral("far"), QStringLiteral("reference.0")}, {100, QStringLiteral("100"), QStringLiteral("near"), QStringLiteral("reference.1")}};
    PlotView view;
    view.resize(600, 160);
    view.show(chart);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(view.markIds(), QStringList({QStringLiteral("reference.1"), QStringLiteral("firm"), QStringLiteral("reference.0")}));
    QSignalSpy chosen(&view, &PlotView::valueChosen);
    view.setFocus();
    for (const int key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Return, Qt::Key_Left, Qt::Key_Return})
        QTest::keyClick(&view, static_cast<Qt::Key>(key));
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("reference.0"));
    QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("firm"));
    for (const HoverPlace &place : view.hoverPlaces()) {
        QTest::mouseClick(view.findChild<QWidget *>(), Qt::LeftButton, {}, place.area.center().toPoint());
        QCOMPARE(chosen.takeLast().first().toString(), place.id);
    }
}

QTEST_MAIN(PictureTest)
#include "picture_test.moc"
