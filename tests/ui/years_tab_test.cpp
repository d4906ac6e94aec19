// SPDX-License-Identifier: GPL-3.0-or-later
#include "edge_firm.h"

#include "charts/plots.h"
#include "report/trend_chart.h"
#include "ui/models/trends_model.h"
#include "ui/pages/years_tab.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

namespace smartsme {

/// 年ごと with three years of the sample firms and one year of a firm at the edge.
class YearsTabTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useHouseTheme(); }
    void everyNumberIsADoor_data();
    void everyNumberIsADoor();
    void theTableShowsWhatTheRecordHas();
    void aNameChangesThePicture();
    void thePictureFollowsTheDefinition();
    void oneYear();
    void nothingYet();
    void modelsKeepTheirPromises();

private:
    void open(const char *firm, Language language = Language::ja);
    void showTab(const DefinitionId &definition = DefinitionTable::headline());
    template <typename Widget> Widget *find(const char *name) const { return m_tab->findChild<Widget *>(QString::fromLatin1(name)); }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<YearsTab> m_tab;
};

void YearsTabTest::open(const char *firm, Language language)
{
    m_tab.reset();
    m_fixture = std::make_unique<PageFixture>(language, false);
    QVERIFY(m_fixture->session->openSample(QString::fromLatin1(firm)).ok());
}

void YearsTabTest::showTab(const DefinitionId &definition)
{
    if (!m_tab) {
        m_tab = std::make_unique<YearsTab>(*m_fixture->session);
        m_tab->resize(u(724), u(6000));      // as the page scrolls: nothing is squeezed
        m_tab->show();
    }
    const YearRecord *latest = m_fixture->session->diagnosis().latest();
    m_tab->refresh({MoneyUnit::manYen, latest ? std::optional(latest->accounts.year) : std::nullopt, definition});
    QCoreApplication::processEvents();
}

void YearsTabTest::everyNumberIsADoor_data()
{
    QTest::addColumn<QByteArray>("firm");
    QTest::addColumn<bool>("isJapanese");
    QTest::newRow("a ja") << QByteArray("a") << true;
    QTest::newRow("b en") << QByteArray("b") << false;
    QTest::newRow("c ja") << QByteArray("c") << true;
}

void YearsTabTest::everyNumberIsADoor()
{
    QFETCH(QByteArray, firm);
    QFETCH(bool, isJapanese);
    open(firm.constData(), isJapanese ? Language::ja : Language::en);
    showTab();
    QCOMPARE(namelessControls(*m_tab).join(QLatin1Char(';')), QString());
    QSignalSpy opened(m_tab.get(), &YearsTab::originRequested);
    int numbers = 0;
    for (const char *name : {"trendsTable", "termsTable"}) {
        auto *table = find<QTableView>(name);
        const int columns = table->model()->columnCount();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 1; column < columns; ++column) {
                const QModelIndex index = table->model()->index(row, column);
                if (index.data().toString() == nothingText() || index.data(RowTable::HeadingRole).toBool())
                    continue;
                Q_EMIT table->activated(index);
                QCOMPARE(opened.count(), 1);
                opened.clear();
                ++numbers;
            }
        }
    }
    QVERIFY2(numbers > 150, qPrintable(QString::number(numbers)));
    for (const char *name : {"person", "hour", "other"}) {
        auto *plot = find<PlotView>(name);
        for (const HoverPlace &place : plot->hoverPlaces()) {
            if (place.id.isEmpty())
                continue;
            plot->setCurrent(place.id);
            QTest::keyClick(plot, Qt::Key_Return);
            QCOMPARE(opened.count(), 1);
            QVERIFY(opened.takeFirst().first().value<Figure>().isAvailable());
        }
    }
}

void YearsTabTest::theTableShowsWhatTheRecordHas()
{
    open("a");
    showTab();
    const DiagnosisRecord &record = m_fixture->session->diagnosis();
    const QAbstractItemModel *model = find<QTableView>("trendsTable")->model();
    QCOMPARE(model->columnCount(), 1 + 3 + 2);
    QStringList shown;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString id = model->index(row, 0).data(RowTable::IdRole).toString();
        if (id.isEmpty())
            continue;
        shown << id;
        const auto trend = std::ranges::find(record.trends, id, &Trend::id);
        QVERIFY(trend != record.trends.end());
        for (int year = 0; year < 3; ++year) {
            const Figure &figure = trend->points[static_cast<std::size_t>(year)].figure;
            QCOMPARE(model->index(row, 1 + year).data().toString(), figure.isAvailable() ? figureValueText(figure, MoneyUnit::manYen, Language::ja) : nothingText());
        }
        QCOMPARE(model->index(row, 4).data().toString(), trend->mean.isAvailable() ? figureValueText(trend->mean, MoneyUnit::manYen, Language::ja) : nothingText());
    }
    // Every figure that some year has, once.
    QStringList expected;
    for (const Trend &trend : record.trends) {
        if (!isWithoutFigure(trend))
            expected << trend.id;
    }
    shown.sort();
    expected.sort();
    QCOMPARE(shown, expected);
    const auto headline = std::ranges::find(record.trends, QStringLiteral("lp_seed_fig2.per_person"), &Trend::id);
    QVERIFY(headline != record.trends.end());
    QCOMPARE(find<QLabel>("titleLabel")->text().remove(QChar(0x2060)), trendSentence(*headline, MoneyUnit::manYen).ja);
}

void YearsTabTest::aNameChangesThePicture()
{
    open("a");
    showTab();
    auto *table = find<QTableView>("trendsTable");
    const auto *plot = find<PlotView>("other");
    QVERIFY2(plot->numbers().section(QLatin1Char('\n'), 0, 0).count(QLatin1Char('\t')) == 2, qPrintable(plot->numbers()));     // begins with one that is published
    const int last = table->model()->rowCount() - 1;
    QSignalSpy opened(m_tab.get(), &YearsTab::originRequested);
    Q_EMIT table->activated(table->model()->index(last, 0));
    QCOMPARE(opened.count(), 0);
    const QString id = table->model()->index(last, 0).data(RowTable::IdRole).toString();
    const std::vector<Trend> &trends = m_fixture->session->diagnosis().trends;
    const auto trend = std::ranges::find(trends, id, &Trend::id);
    QVERIFY(trend != trends.end());
    QCOMPARE(plot->accessibleName(), trend->name.ja);
    QCOMPARE(find<QComboBox>("figureBox")->currentData().toString(), id);
    auto *box = find<QComboBox>("figureBox");
    box->setCurrentIndex(0);
    Q_EMIT box->activated(0);
    QCOMPARE(plot->accessibleName(), m_fixture->session->diagnosis().trends.front().name.ja);
}

void YearsTabTest::thePictureFollowsTheDefinition()
{
    open("a");
    showTab();
    const QString before = find<PlotView>("person")->numbers();
    QCOMPARE(before.count(QLatin1Char('\n')), 5);           // title, three years, their mean
    showTab(DefinitionId(QStringLiteral("lp_houjin")));
    QVERIFY(find<PlotView>("person")->numbers() != before);
}

void YearsTabTest::oneYear()
{
    m_tab.reset();
    m_fixture = std::make_unique<PageFixture>(Language::ja, false);
    openOfficersAtALoss(*m_fixture->session);
    showTab();
    QVERIFY(find<QLabel>("titleLabel")->text().remove(QChar(0x2060)).contains(QStringLiteral("2024年度の1年分")));
    auto *link = find<QPushButton>("dataButton");
    QVERIFY(link->isVisible());
    QSignalSpy asked(m_tab.get(), &YearsTab::stepRequested);
    link->click();
    QCOMPARE(asked.count(), 1);
    QVERIFY(find<PlotView>("hour")->numbers().contains(QStringLiteral("—")));     // no hours
}

void YearsTabTest::nothingYet()
{
    m_tab.reset();
    m_fixture = std::make_unique<PageFixture>(Language::ja, false);
    showTab();
    QVERIFY(!find<QLabel>("titleLabel")->text().isEmpty());
    for (const char *card : {"personCardFrame", "hourCardFrame", "otherCardFrame", "trendsCardFrame", "termsCardFrame"})
        QVERIFY2(!find<QWidget>(card)->isVisible(), card);
}

void YearsTabTest::modelsKeepTheirPromises()
{
    open("c");
    TrendsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const Language language : {Language::ja, Language::en}) {
        model.setTrends(m_fixture->session->diagnosis(), MoneyUnit::manYen, language);
        QVERIFY(model.rowCount() > 20);
        model.setTrends(DiagnosisRecord(), MoneyUnit::manYen, language);
        QCOMPARE(model.rowCount(), 0);
    }
}

} // namespace smartsme

QTEST_MAIN(smartsme::YearsTabTest)
#include "years_tab_test.moc"
