// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plots.h"
#include "charts/trend_layout.h"

#include <QSignalSpy>
#include <QTest>

using namespace smartsme;

namespace {

using Kind = TrendLayout::Kind;

/// Years up to 2024; no value: a missing year.
TrendChart trend(const std::vector<std::optional<double>> &own, const std::vector<std::optional<double>> &published = {}, bool isJapanese = true)
{
    TrendChart chart;
    chart.title = QStringLiteral("Per person");
    chart.unit = QStringLiteral("yen");
    chart.alternative = QStringLiteral("all of it");
    const int first = 2025 - static_cast<int>(own.size());
    const auto value = [&](const char *kind, std::size_t i, double number) {
        const QString text = isJapanese ? QString::number(number) : QStringLiteral("¥%1.23 million").arg(number);
        return TrendChart::Value{QStringLiteral("%1.%2").arg(QLatin1String(kind)).arg(i), number, text, text};
    };
    for (std::size_t i = 0; i < own.size(); ++i) {
        TrendChart::Year year;
        year.shortName = QString::number(first + static_cast<int>(i));
        year.name = isJapanese ? year.shortName + QStringLiteral("年度") : QStringLiteral("FY") + year.shortName;
        year.isCurrent = i + 1 == own.size();
        if (own[i])
            year.own = value("own", i, *own[i]);
        year.isMissing = !own[i];
        if (i < published.size() && published[i])
            year.published = value("published", i, *published[i]);
        chart.years.push_back(year);
    }
    chart.publishedName = isJapanese ? QStringLiteral("飲食サービス業・資本金1千万円未満の会社") : QStringLiteral("companies with capital below 10 million yen");
    return chart;
}

TrendChart withMean(TrendChart chart, double mean)
{
    chart.mean = TrendChart::Value{QStringLiteral("mean"), mean, QString::number(mean), QStringLiteral("mean")};
    chart.meanName = QStringLiteral("3年平均");
    chart.meanTo = chart.years.size() - 1;
    chart.meanFrom = chart.meanTo - 2;
    return chart;
}

const TrendLayout::Label *labelOf(const TrendLayout &layout, Kind kind, std::size_t year)
{
    const auto found = std::ranges::find_if(layout.labels, [&](const TrendLayout::Label &label) { return label.kind == kind && label.year == year; });
    return found == layout.labels.end() ? nullptr : &*found;
}

} // namespace

class TrendLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labelsNeverOverlap_data()
    {
        QTest::addColumn<TrendChart>("chart");
        const std::vector<std::optional<double>> ten{268, 281, 296, 301, 310, 299, 288, 305, 312, 320};
        for (const bool isJapanese : {true, false}) {
            const auto row = [&](const char *name, const TrendChart &chart) { QTest::addRow("%s %s", name, isJapanese ? "ja" : "en") << chart; };
            row("three years", withMean(trend({268, 281, 296}, {560, {}, 586}, isJapanese), 282));
            row("one year", trend({296}, {586}, isJapanese));
            row("ten years", withMean(trend(ten, ten, isJapanese), 312));
            row("losses", withMean(trend({-50, 20, -120}, {30, 30, 30}, isJapanese), -50));
            row("zero", trend({0, 0, 0}, {}, isJapanese));
            row("a gap", trend({268, std::nullopt, 296}, {}, isJapanese));
            row("nothing", trend({std::nullopt, std::nullopt}, {}, isJapanese));
            row("large", trend({1'234'567, 9'876'543, 12}, {}, isJapanese));
            TrendChart words = trend({100, 200, 300, 400}, {}, isJapanese);
            for (TrendChart::Year &year : words.years) {
                year.isWhole = false;
                year.word = isJapanese ? QStringLiteral("6か月決算・月の欠け") : QStringLiteral("6 months, months missing");
            }
            row("words", words);
        }
    }
    void labelsNeverOverlap()
    {
        QFETCH(TrendChart, chart);
        for (const double width : {320.0, 360.0, 480.0, 724.0, 1100.0}) {
            const double height = trendHeight(width, chart, ChartStyle::paper());
            const TrendLayout layout = layoutTrend(QRectF(0, 0, width, height), chart, ChartStyle::paper());
            for (std::size_t i = 0; i < layout.labels.size(); ++i) {
                const QRectF &rect = layout.labels[i].rect;
                QVERIFY2(rect.left() >= -0.5 && rect.right() <= width + 0.5, qPrintable(layout.labels[i].lines.join(QLatin1Char(' '))));
                QVERIFY2(rect.top() >= -0.5 && rect.bottom() <= height + 0.5, qPrintable(layout.labels[i].lines.join(QLatin1Char(' '))));
                for (std::size_t j = i + 1; j < layout.labels.size(); ++j)
                    QVERIFY2(!rect.intersects(layout.labels[j].rect),
                             qPrintable(layout.labels[i].lines.join(QLatin1Char(' ')) + QLatin1Char('/') + layout.labels[j].lines.join(QLatin1Char(' '))));
            }
            QVERIFY(labelOf(layout, Kind::value, chart.years.size() - 1));      // the year shown always says its value
        }
    }

    void barsAreToScaleFromZero()
    {
        const TrendLayout layout = layoutTrend(QRectF(0, 0, 480, 240), trend({100, 200, -50}), ChartStyle::paper());
        QVERIFY(qAbs(layout.years[1].bar.height() - 2 * layout.years[0].bar.height()) < 0.01);
        QVERIFY(qAbs(layout.years[2].bar.height() - layout.years[0].bar.height() / 2) < 0.01);
        QCOMPARE(layout.years[0].bar.bottom(), layout.baseY);
        QCOMPARE(layout.years[2].bar.top(), layout.baseY);
        QVERIFY(labelOf(layout, Kind::value, 2)->rect.top() >= layout.years[2].bar.bottom());      // below a loss
    }

    void aMissingYearIsADashWithoutBar()
    {
        const TrendLayout layout = layoutTrend(QRectF(0, 0, 480, 240), trend({100, std::nullopt, 200}), ChartStyle::paper());
        QVERIFY(layout.years[1].bar.isEmpty());
        QCOMPARE(labelOf(layout, Kind::value, 1)->lines, QStringList(QStringLiteral("—")));
    }

    void linesAreNamedWithTheirLatestValue()
    {
        const TrendLayout layout = layoutTrend(QRectF(0, 0, 724, 240), withMean(trend({268, 281, 296}, {560, 570, {}}), 282), ChartStyle::paper());
        const TrendLayout::Label *published = labelOf(layout, Kind::published, 1);
        QVERIFY(published);
        QCOMPARE(published->lines.back(), QStringLiteral("570"));
        QCOMPARE(published->lineY, layout.years[1].dashY);
        QVERIFY(labelOf(layout, Kind::mean, 2));
        QVERIFY(layout.meanY > layout.years[2].bar.top());
    }

    void thePlotIsAChainOfDoors()
    {
        PlotView view;
        view.resize(480, 240);
        view.show(withMean(trend({268, std::nullopt, 296}, {560, {}, 586}), 282));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(view.accessibleDescription(), QStringLiteral("all of it"));
        QCOMPARE(view.numbers(), QStringLiteral("Per person\tyen\t飲食サービス業・資本金1千万円未満の会社\n2022年度\t268\t560\n2023年度\t—\t—\n2024年度\t296\t586\n3年平均\t282\n"));
        QSignalSpy chosen(&view, &PlotView::valueChosen);
        view.setCurrent({});
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("own.0"));
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Right);      // the year without a figure is passed over
        QTest::keyClick(&view, Qt::Key_F4);
        QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("own.2"));
        const TrendLayout layout = layoutTrend(QRectF(0, 0, 480, 240), withMean(trend({268, std::nullopt, 296}, {560, {}, 586}), 282), ChartStyle::window(false));
        QWidget *canvas = view.findChild<QWidget *>();
        QTest::mouseClick(canvas, Qt::LeftButton, {}, layout.years[2].bar.center().toPoint());
        QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("own.2"));
        QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(qRound(layout.years[0].area.center().x()), qRound(layout.years[0].dashY)));
        QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("published.0"));
        QTest::mouseClick(canvas, Qt::LeftButton, {}, layout.years[1].area.center().toPoint());
        QCOMPARE(chosen.count(), 0);
    }
};

QTEST_MAIN(TrendLayoutTest)
#include "trend_layout_test.moc"
