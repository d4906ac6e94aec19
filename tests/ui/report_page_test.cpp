// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "ui/pages/report_page.h"

#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

namespace smartsme {

class ReportPageTest : public QObject
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
    void aFileThatCannotBeWrittenIsToldAbout();
};

void ReportPageTest::everyButtonWorksInBothLanguages()
{
    QFETCH(bool, isJapanese);
    PageFixture fixture(isJapanese ? Language::ja : Language::en);
    const std::unique_ptr<StepPage> page = shownPage(Step::report, *fixture.session);
    qobject_cast<ReportPage *>(page.get())->setPathChooser([](QWidget *, const QString &) { return QString(); });
    QCOMPARE(namelessControls(*page).join(QLatin1Char(';')), QString());
    QVERIFY(!page->nextText().isEmpty());
    QVERIFY(page->canGoOn());
    QVERIFY(pressEverything(*page) >= 4);
    fixture.session->setLanguage(isJapanese ? Language::en : Language::ja);
    QCoreApplication::processEvents();
    QVERIFY(!page->nextText().isEmpty());
}

void ReportPageTest::aFileThatCannotBeWrittenIsToldAbout()
{
    PageFixture fixture(Language::ja);
    const std::unique_ptr<StepPage> page = shownPage(Step::report, *fixture.session);
    auto *path = page->findChild<QLineEdit *>(QStringLiteral("pathEdit"));
    QVERIFY(path->text().endsWith(QStringLiteral(".pdf")));
    QTemporaryDir folder;
    path->setText(folder.filePath(QStringLiteral("missing/page.pdf")));
    page->goOn();
    QVERIFY(page->findChild<QWidget *>(QStringLiteral("problems"))->isVisibleTo(page.get()));
    path->setText(folder.filePath(QStringLiteral("page.pdf")));
    page->goOn();
    QVERIFY(!page->findChild<QWidget *>(QStringLiteral("problems"))->isVisibleTo(page.get()));
    QVERIFY(page->findChild<QLabel *>(QStringLiteral("checkedLabel"))->text().contains(QStringLiteral("page.pdf")));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("page.pdf"))));
}

} // namespace smartsme

QTEST_MAIN(smartsme::ReportPageTest)
#include "report_page_test.moc"
