// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "ui/pages/data_page.h"
#include "ui/widgets/figure_label.h"

#include <QLineEdit>
#include <QTableView>

namespace smartsme {

class DataPageTest : public QObject
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
    void numbersTypedByHandAreKept();
    void typedNumbersAreCheckedWhileTyping();
    void aFileCanBeTakenOut();
};

void DataPageTest::everyButtonWorksInBothLanguages()
{
    QFETCH(bool, isJapanese);
    PageFixture fixture(isJapanese ? Language::ja : Language::en);
    const std::unique_ptr<StepPage> page = shownPage(Step::data, *fixture.session);
    qobject_cast<DataPage *>(page.get())->setFileChooser([](QWidget *) { return QStringList(); });
    QCOMPARE(namelessControls(*page).join(QLatin1Char(';')), QString());
    QVERIFY(!page->nextText().isEmpty());
    QVERIFY(page->canGoOn());
    QVERIFY(pressEverything(*page) >= 5);
    fixture.session->setLanguage(isJapanese ? Language::en : Language::ja);
    QCoreApplication::processEvents();
    QVERIFY(!page->nextText().isEmpty());
}

void DataPageTest::numbersTypedByHandAreKept()
{
    PageFixture fixture(Language::en, false);
    const std::unique_ptr<StepPage> page = shownPage(Step::data, *fixture.session);
    QVERIFY(!page->canGoOn());
    page->findChild<QPushButton *>(QStringLiteral("dropTypeButton"))->click();
    const auto type = [&page](const char *field, const char *text) {
        auto *edit = page->findChild<QLineEdit *>(QString::fromLatin1(field));
        QVERIFY2(edit, field);
        typeText(edit, QString::fromUtf8(text));
    };
    type("pl_sales", "72,000,000");
    type("sga_salary", "2,000万円");
    type("officers", "1");
    type("regular", "3");
    page->findChild<QPushButton *>(QStringLiteral("keepButton"))->click();
    QVERIFY(page->canGoOn());
    const YearRecord *year = fixture.session->diagnosis().latest();
    QVERIFY(year);
    QCOMPARE(year->accounts.find(CategoryId(QStringLiteral("pl_sales")))->amount, Yen(72'000'000));
    QCOMPARE(year->accounts.find(CategoryId(QStringLiteral("sga_salary")))->amount, Yen(20'000'000));
    QCOMPARE(year->workforce.figure(QStringLiteral("heads_regular")).value, std::optional(3.0));
    QVERIFY(!year->workforce.figure(QStringLiteral("hours_total")).isAvailable());     // a blank is not zero
}

void DataPageTest::typedNumbersAreCheckedWhileTyping()
{
    PageFixture fixture(Language::ja, false);
    const std::unique_ptr<StepPage> page = shownPage(Step::data, *fixture.session);
    page->findChild<QPushButton *>(QStringLiteral("dropTypeButton"))->click();
    const auto remark = [&page](const char *field) { return page->findChild<QLabel *>(QString::fromLatin1(field) + QStringLiteral("_remark")); };
    const auto type = [&page](const char *field, const char *text) {
        auto *edit = page->findChild<QLineEdit *>(QString::fromLatin1(field));
        edit->clear();
        typeText(edit, QString::fromUtf8(text));
    };
    type("pl_sales", "7200万えん");
    QTRY_VERIFY(remark("pl_sales")->isVisible());               // under the field, before anything is pressed
    type("pl_sales", "7200万円");
    type("subtotal_cogs", "2,300万円");
    type("subtotal_sga", "46,000,000");
    auto *profit = page->findChild<FigureLabel *>(QStringLiteral("profit"));
    QTRY_COMPARE(profit->valueText(), QStringLiteral("3,000,000"));
    QTRY_VERIFY(!remark("pl_sales")->isVisible());
    type("subtotal_operating_profit", "2,000,000");
    QTRY_VERIFY2(remark("subtotal_operating_profit")->text().contains(QStringLiteral("1,000,000円")), qPrintable(remark("subtotal_operating_profit")->text()));
    QVERIFY(!fixture.session->diagnosis().latest());            // nothing is kept while typing
    type("officers", "two");
    page->findChild<QPushButton *>(QStringLiteral("keepButton"))->click();
    QVERIFY(!fixture.session->diagnosis().latest());            // refused whole
    QVERIFY(remark("officers")->isVisible());
}

void DataPageTest::aFileCanBeTakenOut()
{
    PageFixture fixture(Language::ja);
    const std::unique_ptr<StepPage> page = shownPage(Step::data, *fixture.session);
    auto *table = page->findChild<QTableView *>(QStringLiteral("filesTable"));
    const int before = table->model()->rowCount();
    QCOMPARE(before, 3);                                                // the payrolls of all months are one line
    table->selectRow(1);
    page->findChild<QPushButton *>(QStringLiteral("removeButton"))->click();
    QCOMPARE(table->model()->rowCount(), before - 1);
    QCOMPARE(fixture.session->current().books.size(), std::size_t(1));
    QVERIFY(page->findChild<QPushButton *>(QStringLiteral("undoButton"))->isVisible());
}

} // namespace smartsme

QTEST_MAIN(smartsme::DataPageTest)
#include "data_page_test.moc"
