// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "ui/pages/benchmark_chooser.h"
#include "ui/pages/finding_cards.h"
#include "ui/widgets/figure_label.h"

#include <QScrollArea>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>

namespace smartsme {

class ProductivityPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useHouseTheme(); }
    void everyButtonWorksInBothLanguages_data()
    {
        QTest::addColumn<bool>("isJapanese");
        QTest::newRow("ja") << true;
        QTest::newRow("en") << false;
    }
    void everyButtonWorksInBothLanguages();
    void everyFigureIsADoor();
    void theDefinitionChangesTheHeadline();
    void thereAreNoTabsWithoutContent();
    void aFindingLeadsToWhatItIsAbout_data();
    void aFindingLeadsToWhatItIsAbout();
    void evidenceStandsOnePerRowInLargeEnglish();
    void noTabScrollsSidewaysInTheLargestText();
};

void ProductivityPageTest::everyButtonWorksInBothLanguages()
{
    QFETCH(bool, isJapanese);
    PageFixture fixture(isJapanese ? Language::ja : Language::en);
    const std::unique_ptr<StepPage> page = shownPage(Step::productivity, *fixture.session);
    QCOMPARE(namelessControls(*page).join(QLatin1Char(';')), QString());
    QVERIFY(!page->nextText().isEmpty());
    QVERIFY(page->canGoOn());
    page->findChild<BenchmarkChooser *>()->setFileChooser([](QWidget *) { return QString(); });
    QVERIFY(pressEverything(*page) >= 3);       // table of the six indicators, choice of the table
    fixture.session->setLanguage(isJapanese ? Language::en : Language::ja);
    QCoreApplication::processEvents();
    QVERIFY(!page->nextText().isEmpty());
}

void ProductivityPageTest::everyFigureIsADoor()
{
    PageFixture fixture(Language::ja);
    const std::unique_ptr<StepPage> page = shownPage(Step::productivity, *fixture.session);
    QSignalSpy opened(page.get(), &StepPage::originRequested);
    auto *headline = page->findChild<FigureLabel *>(QStringLiteral("perPerson"));
    QCOMPARE(headline->valueText(), QStringLiteral("296"));     // 35,553,084 yen by 12 people: expected_results.csv, lp_seed_fig2
    QTest::mouseClick(headline, Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
    auto *table = page->findChild<QTableView *>(QStringLiteral("definitionsTable"));
    Q_EMIT table->activated(table->model()->index(0, 1));
    QCOMPARE(opened.count(), 2);
}

void ProductivityPageTest::theDefinitionChangesTheHeadline()
{
    PageFixture fixture(Language::ja);
    const std::unique_ptr<StepPage> page = shownPage(Step::productivity, *fixture.session);
    auto *box = page->findChild<QComboBox *>(QStringLiteral("definitionBox"));
    const auto *headline = page->findChild<FigureLabel *>(QStringLiteral("perPerson"));
    const QString before = headline->valueText();
    const int other = box->findData(QStringLiteral("lp_houjin"));
    QVERIFY(other > 0);
    box->setCurrentIndex(other);
    Q_EMIT box->activated(other);
    QVERIFY(headline->valueText() != before);
}

void ProductivityPageTest::thereAreNoTabsWithoutContent()
{
    PageFixture fixture(Language::en);
    const std::unique_ptr<StepPage> page = shownPage(Step::productivity, *fixture.session);
    for (const char *name : {"comparisonsTable", "partsTable", "treeTable", "trendsTable", "termsTable", "localTable", "definitionsTable"})
        QVERIFY2(page->findChild<QTableView *>(QString::fromLatin1(name))->model()->rowCount() > 0, name);
    QCOMPARE(page->findChild<QTabWidget *>()->count(), 5);
}

void ProductivityPageTest::aFindingLeadsToWhatItIsAbout_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("benchmark") << static_cast<int>(CardKind::benchmark) << QStringLiteral("See what the gap is made of") << QStringLiteral("gapButton");
    QTest::newRow("change") << static_cast<int>(CardKind::change) << QStringLiteral("See the change taken apart") << QStringLiteral("changeButton");
    QTest::newRow("wage") << static_cast<int>(CardKind::wage) << QStringLiteral("See pay beside the minimum wage") << QStringLiteral("wagesCardFrame");
}

void ProductivityPageTest::aFindingLeadsToWhatItIsAbout()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    QFETCH(QString, place);
    PageFixture fixture(Language::en);
    FindingCards cards;
    cards.show({ProductivityCard{QStringLiteral("x"), static_cast<CardKind>(kind), {}, {}, {}}}, {}, MoneyUnit::manYen, Language::en);
    auto *link = cards.findChild<QPushButton *>(QStringLiteral("findingLink_x"));
    QCOMPARE(link->text(), text);
    QSignalSpy asked(&cards, &FindingCards::tabRequested);
    link->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().toString(), place);
    // The page finds that place, and a button is pressed.
    const std::unique_ptr<StepPage> page = shownPage(Step::productivity, *fixture.session);
    auto *tabs = page->findChild<QTabWidget *>();
    Q_EMIT page->findChild<FindingCards *>()->tabRequested(place);
    auto *part = tabs->currentWidget()->findChild<QWidget *>(place);
    QVERIFY(part);
    if (const auto *button = qobject_cast<QAbstractButton *>(part))
        QVERIFY(button->isChecked());
}

void ProductivityPageTest::evidenceStandsOnePerRowInLargeEnglish()
{
    PageFixture fixture(Language::en);
    const Figure figure = fixture.session->diagnosis().latest()->productivity.front().perPerson;
    const auto columns = [&](double scale, Language language) {
        useHouseTheme(scale);
        FindingCards cards;
        cards.show({ProductivityCard{QStringLiteral("x"), CardKind::benchmark, {}, {}, {figure, figure, figure}}}, {}, MoneyUnit::manYen, language);
        cards.resize(u(700), u(400));
        cards.show();
        QCoreApplication::processEvents();
        QSet<int> rights;
        for (const FigureLabel *label : cards.findChildren<FigureLabel *>())
            rights << label->geometry().right();
        return static_cast<int>(rights.size());
    };
    QCOMPARE(columns(1, Language::en), 2);
    QCOMPARE(columns(1.35, Language::ja), 2);
    QCOMPARE(columns(1.35, Language::en), 1);
    useHouseTheme();
}

/// Of a window 1280 wide the rail and the panel leave 717 to the page, of which a tab has 626.
void ProductivityPageTest::noTabScrollsSidewaysInTheLargestText()
{
    constexpr int room = 626;
    for (const Language language : {Language::ja, Language::en}) {
        useHouseTheme(1.5);
        PageFixture fixture(language);
        const std::unique_ptr<StepPage> page = shownPage(Step::productivity, *fixture.session);
        page->resize(717, 600);
        auto *tabs = page->findChild<QTabWidget *>();
        QCOMPARE(tabs->count(), 5);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QCoreApplication::processEvents();
            const int needed = tabs->widget(i)->findChild<QScrollArea *>()->widget()->minimumSizeHint().width();
            QVERIFY2(needed <= room, qPrintable(QStringLiteral("%1: %2").arg(tabs->tabText(i)).arg(needed)));
        }
    }
    useHouseTheme();
}

} // namespace smartsme

QTEST_MAIN(smartsme::ProductivityPageTest)
#include "productivity_page_test.moc"
