// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "charts/plots.h"
#include "ui/pages/local_benchmark_tab.h"
#include "ui/pages/panel_column.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/figure_label.h"

#include <QSignalSpy>
#include <QTableView>

#include <map>

namespace smartsme {

namespace {

/// The tab as the page shows it.
struct ShownTab
{
    explicit ShownTab(Session &session) : tab(session)
    {
        tab.resize(u(724), u(900));
        show(session);
    }

    void show(Session &session)
    {
        year = session.diagnosis().latest();
        view.year = year ? std::optional(year->accounts.year) : std::nullopt;
        tab.refresh(view);
        tab.show();
        QCoreApplication::processEvents();
    }

    template <typename Widget>
    Widget *find(const char *name) const { return tab.findChild<Widget *>(QString::fromLatin1(name)); }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }

    LocalBenchmarkTab tab;
    ProductivityView view;
    const YearRecord *year = nullptr;
};

} // namespace

class LocalBenchmarkTabTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        useHouseTheme();
        m_filled = std::make_unique<PageFixture>(Language::ja);
    }
    void theSampleHasPointsInBothLanguages_data();
    void theSampleHasPointsInBothLanguages();
    void anIndicatorIsADoor();
    void thePanelTellsTheIndicator();
    void theTableIsOneClickAway();
    void missingNumbersLeadToStep2();
    void withoutAnIndustryThereAreNoPoints();
    void negativeEquityAndLossesGiveSense();
    void withoutBooksThereIsASentence();

private:
    std::unique_ptr<PageFixture> m_filled;      ///< for tests that change nothing
};

void LocalBenchmarkTabTest::theSampleHasPointsInBothLanguages_data()
{
    QTest::addColumn<bool>("isJapanese");
    QTest::newRow("ja") << true;
    QTest::newRow("en") << false;
}

void LocalBenchmarkTabTest::theSampleHasPointsInBothLanguages()
{
    QFETCH(bool, isJapanese);
    PageFixture fixture(isJapanese ? Language::ja : Language::en, false);
    QVERIFY(fixture.session->openSample().ok());
    const ShownTab shown(*fixture.session);
    QCOMPARE(namelessControls(shown.tab).join(QLatin1Char(';')), QString());
    const LocalBenchmark &local = shown.year->localBenchmark;
    QVERIFY(local.total.has_value());
    QVERIFY(shown.text("localTitle").contains(QString::number(*local.total)));
    QVERIFY(shown.text("localNote").contains(isJapanese ? QStringLiteral("境目") : QStringLiteral("limits of the ranks")));    // no rank, and why
    QVERIFY(!shown.text("localTitle").contains(isJapanese ? QStringLiteral("ランク") : QStringLiteral("rank")));
    QVERIFY(shown.text("industryLabel").contains(local.industry));
    const auto *radar = shown.find<PictureView>("radar");
    QCOMPARE(radar->rowIds().size(), 6);
    QCOMPARE(radar->numbers().split(QLatin1Char('\n')).front().count(QLatin1Char('\t')), 3);      // three years
    QVERIFY(radar->accessibleDescription().size() > 60);
    QVERIFY(shown.find<PictureView>("bands")->accessibleDescription().size() > 60);
    QVERIFY(!shown.text("bandsSource").isEmpty());
    QVERIFY(!shown.find<QFrame>("missingCardFrame")->isVisible());
    QCOMPARE(shown.find<Chip>("judgementChip")->isVisible(), local.isIndustryJudgement);
}

void LocalBenchmarkTabTest::anIndicatorIsADoor()
{
    ShownTab shown(*m_filled->session);
    QSignalSpy opened(&shown.tab, &ProductivityTab::originRequested);
    for (const char *name : {"radar", "bands"}) {
        auto *picture = shown.find<PictureView>(name);
        picture->setCurrent({});
        QTest::keyClick(picture, Qt::Key_Down);
        QTest::keyClick(picture, Qt::Key_Down);
        QTest::keyClick(picture, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        const Figure figure = opened.takeFirst().front().value<Figure>();
        QCOMPARE(figure, shown.year->localBenchmark.scores[1].firm);
        QVERIFY(!figure.origin.inputs.empty());
        QCOMPARE(shown.find<PictureView>("radar")->current(), shown.find<PictureView>("bands")->current());     // one place in both
    }
    auto *bands = shown.find<PictureView>("bands");
    QTest::mouseClick(bands, Qt::LeftButton, {}, QPoint(bands->width() / 2, 20));
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.front().front().value<Figure>(), shown.year->localBenchmark.scores[0].firm);
}

void LocalBenchmarkTabTest::thePanelTellsTheIndicator()
{
    ShownTab shown(*m_filled->session);
    PanelColumn panel;
    shown.tab.fillPanel(panel);
    QVERIFY(panel.findChildren<FigureLabel *>().isEmpty());
    QTest::keyClick(shown.find<PictureView>("bands"), Qt::Key_Down);
    QTest::keyClick(shown.find<PictureView>("bands"), Qt::Key_Down);
    panel.clear();
    shown.tab.fillPanel(panel);
    QVERIFY(panel.widget()->findChildren<FigureLabel *>().size() >= 7);      // firm, median, distance, four thresholds
    QSignalSpy opened(&panel, &PanelColumn::figureActivated);
    for (FigureLabel *figure : panel.widget()->findChildren<FigureLabel *>())
        QTest::keyClick(figure, Qt::Key_Return);
    QVERIFY(opened.count() >= 7);
}

void LocalBenchmarkTabTest::theTableIsOneClickAway()
{
    ShownTab shown(*m_filled->session);
    auto *table = shown.find<QTableView>("localTable");
    QVERIFY(!table->isVisible());
    shown.find<QPushButton>("tableButton")->click();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 6);
    QSignalSpy opened(&shown.tab, &ProductivityTab::originRequested);
    Q_EMIT table->activated(table->model()->index(1, 3));
    QCOMPARE(opened.count(), 1);
    QVERIFY(!opened.front().front().value<Figure>().origin.table.isEmpty());     // the published median
    shown.show(*m_filled->session);
    QVERIFY(table->isVisible());                                                 // it stays open
}

void LocalBenchmarkTabTest::missingNumbersLeadToStep2()
{
    PageFixture fixture(Language::ja, false);
    const FiscalYear year{Month(2024, 4), Month(2025, 3)};
    QVERIFY(fixture.session->setTypedNumbers({{CategoryId(QStringLiteral("pl_sales")), Yen(30'000'000)}}, {year, {}, {}, {}, {}}).ok());
    ShownTab shown(*fixture.session);
    QVERIFY(shown.find<QFrame>("missingCardFrame")->isVisible());
    QVERIFY(shown.text("missingLabel").contains(QStringLiteral("前年度の売上高")));
    QVERIFY(shown.text("missingLabel").count(QLatin1Char('\n')) >= 3);
    QSignalSpy step(&shown.tab, &ProductivityTab::stepRequested);
    shown.find<QPushButton>("dataButton")->click();
    QCOMPARE(step.takeFirst().front().value<Step>(), Step::data);
    QVERIFY(!shown.find<QPushButton>("firmButton")->isVisible());
}

void LocalBenchmarkTabTest::withoutAnIndustryThereAreNoPoints()
{
    PageFixture fixture(Language::ja);
    FirmProfile firm = PageFixture::profile();
    firm.industry.clear();
    QVERIFY(fixture.session->setProfile(firm).ok());
    ShownTab shown(*fixture.session);
    QCOMPARE(shown.text("localTitle"), QStringLiteral("まだ点がつきません。"));
    QVERIFY(shown.text("localRemark").contains(QStringLiteral("業種")));
    QSignalSpy step(&shown.tab, &ProductivityTab::stepRequested);
    QVERIFY(shown.find<QPushButton>("firmButton")->isVisible());
    shown.find<QPushButton>("firmButton")->click();
    QCOMPARE(step.takeFirst().front().value<Step>(), Step::firm);
    QVERIFY(shown.find<PictureView>("radar")->numbers().contains(QStringLiteral("—")));
    QVERIFY(!shown.find<PictureView>("radar")->numbers().contains(QStringLiteral("\t0")));      // missing is not zero
}

/// Debts above assets, a loss larger than depreciation: an equity ratio below every threshold, no multiple of a negative EBITDA.
void LocalBenchmarkTabTest::negativeEquityAndLossesGiveSense()
{
    PageFixture fixture(Language::ja, false);
    const FiscalYear year{Month(2024, 4), Month(2025, 3)};
    const std::map<QString, qint64> booked = {{QStringLiteral("pl_sales"), 24'000'000}, {QStringLiteral("sga_officer_pay"), 9'000'000}, {QStringLiteral("sga_salary"), 12'000'000},
                                              {QStringLiteral("sga_other"), 12'000'000}, {QStringLiteral("bs_cash"), 1'500'000}, {QStringLiteral("bs_long_term_debt"), 12'000'000}};
    std::vector<std::pair<CategoryId, Yen>> amounts;        // everything else is typed as 0
    for (const StatementCategory &category : fixture.session->knowledge().categories.all()) {
        const auto found = booked.find(category.id.text());
        if (!category.isSubtotal())
            amounts.emplace_back(category.id, Yen(found == booked.end() ? 0 : found->second));
    }
    QVERIFY(fixture.session->setTypedNumbers(amounts, {year, {}, {}, {}, {}}).ok());
    ShownTab shown(*fixture.session);
    const QString numbers = shown.find<PictureView>("bands")->numbers();
    QVERIFY(!numbers.contains(QStringLiteral("nan"), Qt::CaseInsensitive) && !numbers.contains(QStringLiteral("inf"), Qt::CaseInsensitive));
    for (const LocalBenchmarkScore &score : shown.year->localBenchmark.scores) {
        if (score.indicator == IndicatorId(QStringLiteral("ebitda_net_debt_multiple")))
            QVERIFY(!score.points && !score.reason.ja.isEmpty());
        if (score.indicator == IndicatorId(QStringLiteral("operating_margin")))
            QCOMPARE(score.points, std::optional(1));       // a loss of 9 of 24 million
    }
}

void LocalBenchmarkTabTest::withoutBooksThereIsASentence()
{
    PageFixture fixture(Language::ja, false);
    ShownTab shown(*fixture.session);
    QVERIFY(!shown.text("localTitle").isEmpty());
    QVERIFY(!shown.find<PictureView>("radar")->isVisible());
    QVERIFY(shown.find<QPushButton>("dataButton")->isVisible());
    PanelColumn panel;
    shown.tab.fillPanel(panel);
    QVERIFY(!panel.isEmpty());
}

} // namespace smartsme

QTEST_MAIN(smartsme::LocalBenchmarkTabTest)
#include "local_benchmark_tab_test.moc"
