// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bands_layout.h"
#include "charts/plots.h"
#include "charts/radar_layout.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace smartsme;

namespace {

const QStringList japanese = {QStringLiteral("売上増加率"), QStringLiteral("営業利益率"), QStringLiteral("労働生産性"), QStringLiteral("EBITDA有利子負債倍率"),
                              QStringLiteral("営業運転資本回転期間"), QStringLiteral("自己資本比率")};
const QStringList english = {QStringLiteral("Sales growth"), QStringLiteral("Operating margin"), QStringLiteral("Labour productivity (operating profit per employee)"),
                             QStringLiteral("Net debt to EBITDA"), QStringLiteral("Months of operating working capital"), QStringLiteral("Equity ratio")};

RadarChart radarOf(const QStringList &names)
{
    RadarChart chart;
    chart.title = QStringLiteral("points");
    chart.alternative = QStringLiteral("spoken");
    chart.reference = 3;
    chart.referenceName = names == japanese ? QStringLiteral("3点＝業種のまん中（中央値）") : QStringLiteral("3 points = median of the industry");
    for (const QString &name : names)
        chart.axes.push_back({QString::number(chart.axes.size()), name, QStringLiteral("5点")});
    chart.lines.push_back({QStringLiteral("2022年度"), {std::nullopt, 1, 2, 3, 4, 5}, false});
    chart.lines.push_back({QStringLiteral("2023年度"), {1, 1, 1, 1, 1, 1}, false});
    chart.lines.push_back({QStringLiteral("2024年度"), {5, 4, std::nullopt, 2, 1, 3}, true});
    return chart;
}

BandsChart bandsOf(const QStringList &names)
{
    BandsChart chart;
    chart.title = QStringLiteral("bands");
    chart.alternative = QStringLiteral("spoken");
    chart.firmName = QStringLiteral("自社");
    chart.middleName = QStringLiteral("業種のまん中（中央値）");
    double place = 0;
    for (const QString &name : names) {
        BandsChart::Row row{QString::number(chart.rows.size()), name, QStringLiteral("3点"),
                            {QStringLiteral("ⅳ ▲1,234.5"), QStringLiteral("ⅲ ▲1,200.0"), QStringLiteral("ⅱ 1,100.0"), QStringLiteral("ⅰ 123,456.7")}, place, 2.5,
                            QStringLiteral("基準値ⅱからⅰの間"),
                            {QStringLiteral("自社 ▲1,234千円／人"), QStringLiteral("まん中 123千円／人"), QStringLiteral("差 −1,357千円／人")}};
        place += 1;
        chart.rows.push_back(row);
    }
    chart.rows.front().firm.reset();
    chart.rows.back().limits.clear();
    chart.rows.back().firm.reset();
    chart.rows.back().middle.reset();
    return chart;
}

template <typename Draw>
QImage painted(QSize size, const Draw &draw)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter, QRectF(QPointF(0, 0), size));
    return image;
}

void addWidths()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("points");
    for (const double points : {10.5, 15.75}) {
        for (const int width : {320, 360, 480, 640, 800, 1100}) {
            QTest::addRow("ja %d %.2f", width, points) << japanese << static_cast<double>(width) << points;
            QTest::addRow("en %d %.2f", width, points) << english << static_cast<double>(width) << points;
        }
    }
}

ChartStyle styleOf(double points)
{
    ChartStyle style = ChartStyle::window(false);
    style.text.setPointSizeF(points);
    style.figures.setPointSizeF(points);
    return style;
}

QString overlap(const std::vector<std::pair<QString, QRectF>> &texts, const QRectF &area)
{
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].second.left() < area.left() - 1 || texts[i].second.right() > area.right() + 1)
            return texts[i].first + QStringLiteral(" is cut");
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            if (texts[i].second.intersects(texts[j].second))
                return texts[i].first + QStringLiteral(" covers ") + texts[j].first;
        }
    }
    return {};
}

} // namespace

class LocalBenchmarkLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void radarLabelsNeverOverlap_data() { addWidths(); }
    void radarLabelsNeverOverlap();
    void radarPointsAreLinear();
    void aMissingIndicatorIsAGap();
    void bandsNeverOverlap_data() { addWidths(); }
    void bandsNeverOverlap();
    void marksStayOnTheBar();
    void keysAndClicksOpenAnIndicator();
    void bothAreReadableInGreyOnPaper();
};

void LocalBenchmarkLayoutTest::radarLabelsNeverOverlap()
{
    QFETCH(QStringList, names);
    QFETCH(double, width);
    QFETCH(double, points);
    const QRectF area(0, 0, width, 10);
    const RadarLayout layout = layoutRadar(area, radarOf(names), styleOf(points));
    std::vector<std::pair<QString, QRectF>> texts;
    for (const RadarLayout::Label &label : layout.labels) {
        texts.emplace_back(label.text, label.rect);
        QVERIFY2(label.rect.bottom() <= layout.height + 1 && label.rect.top() >= -1, qPrintable(label.text));
        if (label.kind == RadarLayout::Kind::axis) {        // outside the rings
            const QPointF end = layout.at(static_cast<std::size_t>(label.index), layout.most);
            QVERIFY(!label.rect.contains(end));
            QVERIFY(QLineF(label.rect.center(), layout.centre).length() > layout.radius);
        }
    }
    const QString problem = overlap(texts, area);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(layout.radius > 40);
}

void LocalBenchmarkLayoutTest::radarPointsAreLinear()
{
    const RadarLayout layout = layoutRadar(QRectF(0, 0, 400, 10), radarOf(japanese), styleOf(10.5));
    QCOMPARE(layout.at(0, 0), layout.centre);
    QVERIFY(std::abs(layout.at(0, 5).y() - (layout.centre.y() - layout.radius)) < 1e-6);
    QVERIFY(std::abs(layout.at(3, 5).y() - (layout.centre.y() + layout.radius)) < 1e-6);
    QVERIFY(std::abs(QLineF(layout.centre, layout.at(1, 2)).length() - layout.radius * 0.4) < 1e-6);
    QVERIFY(layout.at(1, 5).x() > layout.centre.x() && layout.at(5, 5).x() < layout.centre.x());       // clockwise
}

void LocalBenchmarkLayoutTest::aMissingIndicatorIsAGap()
{
    RadarChart chart = radarOf(japanese);
    chart.lines = {chart.lines.back()};
    chart.lines[0].points = {5, 5, std::nullopt, 5, 5, 5};
    chart.reference.reset();
    const ChartStyle style = styleOf(10.5);
    const QSize size(400, qRound(radarHeight(400, chart, style)) + 1);
    const QImage image = painted(size, [&](QPainter &painter, const QRectF &area) { drawRadar(painter, area, chart, style, {}); });
    const RadarLayout layout = layoutRadar(QRectF(QPointF(0, 0), size), chart, style);
    const auto isOwn = [&](QPointF at) { return QColor(image.pixel(at.toPoint())).lightness() < 100; };
    QVERIFY(isOwn((layout.at(0, 5) + layout.at(1, 5)) / 2));
    QVERIFY(!isOwn((layout.at(1, 5) + layout.at(2, 5)) / 2));
    QVERIFY(!isOwn((layout.at(2, 5) + layout.at(3, 5)) / 2));
    QVERIFY(!isOwn((layout.at(1, 5) + layout.centre) / 2));         // and no line to zero
    QVERIFY(isOwn((layout.at(3, 5) + layout.at(4, 5)) / 2));
}

void LocalBenchmarkLayoutTest::bandsNeverOverlap()
{
    QFETCH(QStringList, names);
    QFETCH(double, width);
    QFETCH(double, points);
    const QRectF area(0, 0, width, 10);
    const BandsLayout layout = layoutBands(area, bandsOf(names), styleOf(points));
    std::vector<std::pair<QString, QRectF>> texts;
    for (const BandsLayout::Row &row : layout.rows) {
        texts.emplace_back(row.id + QStringLiteral(" name"), row.name);
        texts.emplace_back(row.id + QStringLiteral(" points"), row.points);
        texts.emplace_back(row.id + QStringLiteral(" facts"), row.facts);
        if (!row.bandName.isEmpty())
            texts.emplace_back(row.id + QStringLiteral(" band"), row.bandName);
        for (const BandsLayout::Limit &limit : row.limits)
            texts.emplace_back(limit.text, limit.rect);
        for (const QString &line : row.factsText.split(QLatin1Char('\n')))
            QVERIFY2(ChartMetrics::width(ChartMetrics(styleOf(points)).text(12), line) <= row.facts.width() + 1, qPrintable(line));
    }
    texts.emplace_back(QStringLiteral("firm key"), layout.firmKey);
    texts.emplace_back(QStringLiteral("middle key"), layout.middleKey);
    const QString problem = overlap(texts, area);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(layout.height >= layout.middleKey.bottom() - 1);
}

void LocalBenchmarkLayoutTest::marksStayOnTheBar()
{
    const BandsLayout layout = layoutBands(QRectF(0, 0, 400, 10), bandsOf(japanese), styleOf(10.5));
    QVERIFY(!layout.rows[0].firmX && layout.rows[0].middleX);
    QVERIFY(layout.rows[5].bands.empty());
    for (std::size_t i = 1; i < 5; ++i) {
        const BandsLayout::Row &row = layout.rows[i];
        QCOMPARE(row.bands.size(), std::size_t(5));
        QVERIFY(*row.firmX >= row.bands.front().left() && *row.firmX <= row.bands.back().right());
        QCOMPARE(*row.middleX, row.bands[2].center().x());
        QCOMPARE(row.limits[1].x, row.bands[1].right());
    }
    QCOMPARE(*layout.rows[2].firmX, layout.rows[2].bands[2].left());
}

void LocalBenchmarkLayoutTest::keysAndClicksOpenAnIndicator()
{
    for (const bool isRadar : {true, false}) {
        PictureView view;
        view.resize(480, 900);
        if (isRadar)
            view.show(radarOf(english));
        else
            view.show(bandsOf(english));
        view.QWidget::show();
        QCOMPARE(view.rowIds().size(), 6);
        QVERIFY(!view.accessibleName().isEmpty());
        QCOMPARE(view.accessibleDescription(), QStringLiteral("spoken"));
        QVERIFY(view.numbers().contains(QStringLiteral("Equity ratio\t")));
        QSignalSpy opened(&view, &PictureView::rowClicked);
        QSignalSpy moved(&view, &PictureView::currentChanged);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(moved.count(), 2);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.takeFirst().first().toString(), QStringLiteral("1"));
        QTest::mouseClick(&view, Qt::LeftButton, {}, isRadar ? QPoint(240, 60) : QPoint(240, 30));
        QCOMPARE(opened.takeFirst().first().toString(), QStringLiteral("0"));
    }
}

/// On paper in grey the three years keep three different looks: the current one is the darkest, earlier ones are there.
void LocalBenchmarkLayoutTest::bothAreReadableInGreyOnPaper()
{
    const ChartStyle style = ChartStyle::paper();
    const QSize size(480, 640);
    const auto tones = [&](std::size_t line) {
        RadarChart chart = radarOf(japanese);
        chart.reference.reset();
        for (std::size_t i = 0; i < chart.lines.size(); ++i) {
            if (i != line)
                chart.lines[i].points.assign(6, std::nullopt);
            else
                chart.lines[i].points.assign(6, 4);
        }
        const QImage grey = painted(size, [&](QPainter &painter, const QRectF &area) { drawRadar(painter, area, chart, style, {}); }).convertToFormat(QImage::Format_Grayscale8);
        const RadarLayout layout = layoutRadar(QRectF(QPointF(0, 0), size), chart, style);
        int dark = 0, inked = 0;
        for (int step = 0; step <= 200; ++step) {
            const QPointF at = layout.at(1, 4) + (layout.at(2, 4) - layout.at(1, 4)) * step / 200.0;
            const int tone = qGray(grey.pixel(at.toPoint()));
            dark += tone < 110;
            inked += tone < 215;
        }
        return std::pair(dark, inked);
    };
    QVERIFY(tones(2).first > 150);              // solid and dark
    QVERIFY(tones(1).first < 60);
    QVERIFY(tones(1).second > tones(0).second); // dashes cover more than dots
    QVERIFY(tones(0).second > 20);
    const QImage bands = painted(size, [&](QPainter &painter, const QRectF &area) { drawBands(painter, area, bandsOf(japanese), style, {}); });
    QVERIFY(bands != painted(size, [](QPainter &, const QRectF &) {}));
}

QTEST_MAIN(LocalBenchmarkLayoutTest)
#include "local_benchmark_layout_test.moc"
