// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace smartsme {

class PlanPageTest : public QObject
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
    void optionsChangeThePlan();
    void actionsAreTakenOutAndPutBack();
    void rulesAreShown();
};

void PlanPageTest::everyButtonWorksInBothLanguages()
{
    QFETCH(bool, isJapanese);
    PageFixture fixture(isJapanese ? Language::ja : Language::en);
    const std::unique_ptr<StepPage> page = shownPage(Step::plan, *fixture.session);
    QCOMPARE(namelessControls(*page).join(QLatin1Char(';')), QString());
    QVERIFY(!page->nextText().isEmpty());
    QVERIFY(page->canGoOn());
    QVERIFY(pressEverything(*page) >= 1);
    fixture.session->setLanguage(isJapanese ? Language::en : Language::ja);
    QCoreApplication::processEvents();
    QVERIFY(!page->nextText().isEmpty());
}

void PlanPageTest::optionsChangeThePlan()
{
    PageFixture fixture(Language::ja);
    const std::unique_ptr<StepPage> page = shownPage(Step::plan, *fixture.session);
    const QDate end = fixture.session->diagnosis().plan.end;
    auto *hours = page->findChild<QDoubleSpinBox *>(QStringLiteral("hoursBox"));
    hours->selectAll();
    typeText(hours, QStringLiteral("1"));
    QTest::keyClick(hours, Qt::Key_Return);
    QCOMPARE(fixture.session->current().planOptions.hoursPerWeek, 1.0);
    QVERIFY(fixture.session->diagnosis().plan.end != end);
    auto *budget = page->findChild<QLineEdit *>(QStringLiteral("budgetEdit"));
    budget->selectAll();
    typeText(budget, QStringLiteral("200万円"));
    QTest::keyClick(budget, Qt::Key_Return);
    QCOMPARE(fixture.session->current().planOptions.yearlyBudget, Yen(2'000'000));
}

void PlanPageTest::actionsAreTakenOutAndPutBack()
{
    PageFixture fixture(Language::ja);
    const std::unique_ptr<StepPage> page = shownPage(Step::plan, *fixture.session);
    auto *table = page->findChild<QTableView *>(QStringLiteral("actionsTable"));
    table->selectRow(table->model()->rowCount() - 1);
    page->panel()->findChild<QPushButton *>(QStringLiteral("removeActionButton"))->click();
    QCOMPARE(fixture.session->current().planOptions.removed.size(), std::size_t(1));
    const ActionId removed = *fixture.session->current().planOptions.removed.begin();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto *wish = page->panel()->findChild<QPushButton *>(QStringLiteral("wishButton"));
    QVERIFY(wish);
    wish->click();
    QVERIFY(fixture.session->current().planOptions.removed.empty());
    QVERIFY(fixture.session->current().planOptions.added.contains(removed));
}

void PlanPageTest::rulesAreShown()
{
    PageFixture fixture(Language::en);
    const std::unique_ptr<StepPage> page = shownPage(Step::plan, *fixture.session);
    for (const char *name : {"actionsTable", "deferredTable", "rulesTable", "obligationsTable"})
        QVERIFY2(page->findChild<QTableView *>(QString::fromLatin1(name))->model()->rowCount() > 0, name);
}

} // namespace smartsme

QTEST_MAIN(smartsme::PlanPageTest)
#include "plan_page_test.moc"
