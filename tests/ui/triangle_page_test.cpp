// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "charts/plots.h"
#include "ui/pages/usage_bar.h"

#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

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
    void whatWasNotAnsweredIsNoNo();
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

void TrianglePageTest::whatWasNotAnsweredIsNoNo()
{
    PageFixture fixture(Language::en);
    const std::unique_ptr<StepPage> page = shownPage(Step::triangle, *fixture.session);
    const auto said = [&page](const QString &name) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const UsageBar *bar : page->panel()->findChildren<UsageBar *>()) {
            if (bar->accessibleName() == name)
                return bar->accessibleDescription();
        }
        return QString();
    };
    const auto nameOf = [&fixture](const char *tool) {
        const std::vector<ToolUsage> &tools = fixture.session->diagnosis().tools;
        const auto found = std::ranges::find(tools, QString::fromLatin1(tool), &ToolUsage::toolCode);
        return found == tools.end() ? QString() : found->name.en;
    };
    const auto answer = [&](const char *question, const Answer &given) {
        QVERIFY(fixture.session->setAnswer(QuestionId(QString::fromLatin1(question)), given).ok());
        page->refresh();
    };
    QVERIFY2(said(nameOf("email")).endsWith(QStringLiteral("This firm uses it.")), qPrintable(said(nameOf("email"))));        // Q102
    QVERIFY2(said(nameOf("groupware")).endsWith(QStringLiteral("Not answered.")), qPrintable(said(nameOf("groupware"))));     // Q207
    answer("Q207", Answer::dontKnow());
    QVERIFY(said(nameOf("groupware")).endsWith(QStringLiteral("Not answered.")));
    answer("Q207", Answer::ofLevel(0));
    QVERIFY(said(nameOf("groupware")).endsWith(QStringLiteral("This firm does not use it.")));
    answer("Q207", Answer::ofLevel(2));
    QVERIFY(said(nameOf("groupware")).endsWith(QStringLiteral("This firm uses it.")));
}

} // namespace smartsme

QTEST_MAIN(smartsme::TrianglePageTest)
#include "triangle_page_test.moc"
