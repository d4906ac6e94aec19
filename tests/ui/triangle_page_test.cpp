// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "charts/plots.h"

#include <QPushButton>
#include <QSignalSpy>

namespace smartsme {

class TrianglePageTest : public QObject
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
    void thePlanTakesTheNearestStep();
    void withoutAnswersThereIsNoPlace();
};

void TrianglePageTest::everyButtonWorksInBothLanguages()
{
    QFETCH(bool, isJapanese);
    PageFixture fixture(isJapanese ? Language::ja : Language::en);
    const std::unique_ptr<StepPage> page = shownPage(Step::triangle, *fixture.session);
    QCOMPARE(namelessControls(*page).join(QLatin1Char(';')), QString());
    QVERIFY(!page->nextText().isEmpty());
    QVERIFY(page->canGoOn());
    QVERIFY(pressEverything(*page) >= 0);
    fixture.session->setLanguage(isJapanese ? Language::en : Language::ja);
    QCoreApplication::processEvents();
    QVERIFY(!page->nextText().isEmpty());
}

void TrianglePageTest::thePlanTakesTheNearestStep()
{
    PageFixture fixture(Language::ja);
    const std::unique_ptr<StepPage> page = shownPage(Step::triangle, *fixture.session);
    QVERIFY(page->findChild<PictureView *>(QStringLiteral("picture"))->isVisible());
    QVERIFY(!page->findChild<PictureView *>(QStringLiteral("picture"))->accessibleDescription().isEmpty());
    QSignalSpy moved(page.get(), &StepPage::stepRequested);
    auto *button = page->panel()->findChild<QPushButton *>(QStringLiteral("planButton"));
    QVERIFY(button);
    button->click();
    QCOMPARE(moved.count(), 1);
    QVERIFY(!fixture.session->current().planOptions.added.empty());
}

void TrianglePageTest::withoutAnswersThereIsNoPlace()
{
    PageFixture fixture(Language::en, false);
    const std::unique_ptr<StepPage> page = shownPage(Step::triangle, *fixture.session);
    QVERIFY(!page->findChild<PictureView *>(QStringLiteral("picture"))->isVisible());
    QVERIFY(page->panel()->findChild<QPushButton *>(QStringLiteral("questionsButton")));
}

} // namespace smartsme

QTEST_MAIN(smartsme::TrianglePageTest)
#include "triangle_page_test.moc"
