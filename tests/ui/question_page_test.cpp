// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "ui/pages/answer_option.h"
#include "ui/pages/question_page.h"

#include <QLineEdit>

namespace smartsme {

class QuestionPageTest : public QObject
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
    void keysAnswerAndGoOn();
    void severalAnswersCanBeChosen();
    void aNoteIsNeverLost();
    void aDerivedAnswerIsNoWordOfThePerson();
    void whatTheBooksSupportIsShownAtOnce();
};

void QuestionPageTest::everyButtonWorksInBothLanguages()
{
    QFETCH(bool, isJapanese);
    PageFixture fixture(isJapanese ? Language::ja : Language::en);
    const std::unique_ptr<StepPage> page = shownPage(Step::questions, *fixture.session);
    QCOMPARE(namelessControls(*page).join(QLatin1Char(';')), QString());
    QVERIFY(!page->nextText().isEmpty());
    QVERIFY(page->canGoOn());
    QVERIFY(pressEverything(*page) >= 4);
    fixture.session->setLanguage(isJapanese ? Language::en : Language::ja);
    QCoreApplication::processEvents();
    QVERIFY(!page->nextText().isEmpty());
}

void QuestionPageTest::keysAnswerAndGoOn()
{
    PageFixture fixture(Language::ja, false);
    const std::unique_ptr<StepPage> shown = shownPage(Step::questions, *fixture.session);
    auto *page = qobject_cast<QuestionPage *>(shown.get());
    const QuestionId accounting(QStringLiteral("Q103"));
    page->showQuestion(accounting);
    QTest::keyClick(page, Qt::Key_3);
    QCOMPARE(fixture.session->current().answers.at(accounting), Answer::ofLevel(2));
    QVERIFY(page->findChild<AnswerOption *>(QStringLiteral("option3"))->isChecked());
    QTest::keyClick(page, Qt::Key_5);
    QCOMPARE(fixture.session->current().answers.at(accounting).state, Answer::State::unknown);
    QTest::keyClick(page, Qt::Key_6);       // this question must be answered: "does not apply" is not offered
    QCOMPARE(fixture.session->current().answers.at(accounting).state, Answer::State::unknown);
    QTest::keyClick(page, Qt::Key_Return);
    QVERIFY(page->current() != accounting);
    page->findChild<QPushButton *>(QStringLiteral("previousButton"))->click();
    QCOMPARE(page->current(), accounting);
}

void QuestionPageTest::severalAnswersCanBeChosen()
{
    PageFixture fixture(Language::ja, false);
    const std::unique_ptr<StepPage> shown = shownPage(Step::questions, *fixture.session);
    auto *page = qobject_cast<QuestionPage *>(shown.get());
    const QuestionId barriers(QStringLiteral("Z01"));
    page->showQuestion(barriers);
    QTest::keyClick(page, Qt::Key_1);
    QTest::keyClick(page, Qt::Key_2);
    QCOMPARE(fixture.session->current().answers.at(barriers).codes.size(), 2);
    const Question *asked = fixture.session->knowledge().questionnaire.find(barriers);
    const auto none = asked->optionCodes.indexOf(QStringLiteral("NONE"));
    QTest::mouseClick(page->findChild<AnswerOption *>(QStringLiteral("option%1").arg(none + 1)), Qt::LeftButton);
    QCOMPARE(fixture.session->current().answers.at(barriers).codes, QStringList{QStringLiteral("NONE")});
}

void QuestionPageTest::aNoteIsNeverLost()
{
    PageFixture fixture(Language::en, false);
    const std::unique_ptr<StepPage> shown = shownPage(Step::questions, *fixture.session);
    auto *page = qobject_cast<QuestionPage *>(shown.get());
    const QuestionId asked(QStringLiteral("Q101"));
    page->showQuestion(asked);
    typeText(page->findChild<QLineEdit *>(QStringLiteral("noteEdit")), QStringLiteral("the son knows"));
    page->goOn();
    QCOMPARE(fixture.session->current().answers.at(asked).note, QStringLiteral("the son knows"));
}

void QuestionPageTest::aDerivedAnswerIsNoWordOfThePerson()
{
    PageFixture fixture(Language::ja, false);
    const std::unique_ptr<StepPage> shown = shownPage(Step::questions, *fixture.session);
    auto *page = qobject_cast<QuestionPage *>(shown.get());
    const QuestionId sites(QStringLiteral("P03"));                      // one site: from the firm's page
    page->showQuestion(sites);
    auto *note = page->findChild<QLineEdit *>(QStringLiteral("noteEdit"));
    QVERIFY(page->findChild<AnswerOption *>(QStringLiteral("option1"))->isChecked());
    QCOMPARE(note->text(), QString());
    QVERIFY(!note->isEnabled());                                        // a note alone would freeze the answer
    page->goOn();
    QVERIFY(!fixture.session->current().answers.contains(sites));
    page->showQuestion(sites);
    QTest::mouseClick(page->findChild<AnswerOption *>(QStringLiteral("option2")), Qt::LeftButton);
    QCOMPARE(fixture.session->current().answers.at(sites).note, QString());
    QVERIFY(note->isEnabled());
}

void QuestionPageTest::whatTheBooksSupportIsShownAtOnce()
{
    PageFixture fixture(Language::en, false);
    const std::unique_ptr<StepPage> shown = shownPage(Step::questions, *fixture.session);
    auto *page = qobject_cast<QuestionPage *>(shown.get());
    page->showQuestion(QuestionId(QStringLiteral("Q103")));
    const auto supported = [page] {
        int count = 0;
        for (int number = 1; number <= 4; ++number)
            count += page->findChild<AnswerOption *>(QStringLiteral("option%1").arg(number))->accessibleDescription().isEmpty() ? 0 : 1;
        return count;
    };
    QCOMPARE(supported(), 0);
    QVERIFY(fixture.session->importFiles({PageFixture::sample(QStringLiteral("yayoi_zandaka_shisanhyo_kikan.csv"))}).front().isTaken);
    page->refresh();                                                    // the window does so when the page is seen again
    QCOMPARE(page->current(), QuestionId(QStringLiteral("Q103")));
    QCOMPARE(supported(), 1);
}

} // namespace smartsme

QTEST_MAIN(smartsme::QuestionPageTest)
#include "question_page_test.moc"
