// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "ui/pages/data_page.h"
#include "ui/pages/import_desk.h"
#include "ui/widgets/figure_label.h"

#include <QLineEdit>
#include <QSignalSpy>
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
    void aGroupComesBackAtOnce();
    void typedNumbersStayWithTheYear();
    void typedNumbersWaitWhileFilesAreRead();
    void peopleAndHoursComeBackAsTyped();
    void theOpenFormFollowsTheLanguage();
    void theButtonsOfTheHeadStandInOneLine();
    void accountsWithACategoryAreNotCalledAutomatic();
};

namespace {

QLineEdit *field(const StepPage &page, const char *name)
{
    return page.findChild<QLineEdit *>(QString::fromLatin1(name));
}

void press(const StepPage &page, const char *name)
{
    page.findChild<QPushButton *>(QString::fromLatin1(name))->click();
}

void chooseYear(const StepPage &page, int index)
{
    auto *box = page.findChild<QComboBox *>(QStringLiteral("yearBox"));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

} // namespace

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

/// Fourteen payroll files in one line are one change.
void DataPageTest::aGroupComesBackAtOnce()
{
    PageFixture fixture(Language::ja);
    const std::unique_ptr<StepPage> page = shownPage(Step::data, *fixture.session);
    const QByteArray before = fixture.session->diagnosisJson();
    const std::size_t payrolls = fixture.session->current().payrolls.size();
    QVERIFY(payrolls > 1);
    auto *table = page->findChild<QTableView *>(QStringLiteral("filesTable"));
    for (int row = 0; row < table->model()->rowCount() && fixture.session->current().payrolls.size() == payrolls; ++row) {
        table->selectRow(row);
        if (page->findChild<QPushButton *>(QStringLiteral("removeButton"))->text().contains(QString::number(payrolls)))
            press(*page, "removeButton");
    }
    QVERIFY(fixture.session->current().payrolls.empty());
    press(*page, "undoButton");
    QCOMPARE(fixture.session->current().payrolls.size(), payrolls);
    QCOMPARE(fixture.session->diagnosisJson(), before);
}

void DataPageTest::typedNumbersStayWithTheYear()
{
    PageFixture fixture(Language::en, false);
    const std::unique_ptr<StepPage> page = shownPage(Step::data, *fixture.session);
    press(*page, "dropTypeButton");
    QVERIFY(!qobject_cast<DataPage *>(page.get())->desk().isReading());
    typeText(field(*page, "pl_sales"), QStringLiteral("72,000,000"));
    chooseYear(*page, 1);                                       // nothing is kept of either: only the year was wrong
    QCOMPARE(field(*page, "pl_sales")->text(), QStringLiteral("72,000,000"));
    press(*page, "keepButton");
    const FiscalYear kept = fixture.session->diagnosis().latest()->accounts.year;

    press(*page, "typeButton");
    QCOMPARE(field(*page, "pl_sales")->text(), QStringLiteral("72,000,000"));
    chooseYear(*page, 0);                                       // what is kept of one year is no number of another
    QCOMPARE(field(*page, "pl_sales")->text(), QString());
    typeText(field(*page, "pl_sales"), QStringLiteral("5"));
    chooseYear(*page, 1);
    QCOMPARE(field(*page, "pl_sales")->text(), QStringLiteral("72,000,000"));
    QVERIFY(page->hasUnkept());
    chooseYear(*page, 0);
    QCOMPARE(field(*page, "pl_sales")->text(), QStringLiteral("5"));
    press(*page, "cancelButton");
    QVERIFY(!page->hasUnkept());
    QCOMPARE(fixture.session->diagnosis().latest()->accounts.year, kept);
    press(*page, "typeButton");
    QCOMPARE(field(*page, "pl_sales")->text(), QString());      // put aside on purpose
}

void DataPageTest::typedNumbersWaitWhileFilesAreRead()
{
    PageFixture fixture(Language::en, false);
    const std::unique_ptr<StepPage> page = shownPage(Step::data, *fixture.session);
    press(*page, "dropTypeButton");
    typeText(field(*page, "pl_sales"), QStringLiteral("72,000,000"));
    auto *data = qobject_cast<DataPage *>(page.get());
    QSignalSpy finished(data, &DataPage::importFinished);
    data->takeFiles({PageFixture::sample(QStringLiteral("yayoi_zandaka_shisanhyo_kikan.csv"))});
    QVERIFY(!finished.isEmpty() || finished.wait(20000));
    data->goBack();
    QVERIFY(page->hasUnkept());
    press(*page, "dropTypeButton");
    QCOMPARE(field(*page, "pl_sales")->text(), QStringLiteral("72,000,000"));
}

void DataPageTest::peopleAndHoursComeBackAsTyped()
{
    PageFixture fixture(Language::en, false);
    const std::unique_ptr<StepPage> page = shownPage(Step::data, *fixture.session);
    press(*page, "dropTypeButton");
    typeText(field(*page, "pl_sales"), QStringLiteral("1000"));
    typeText(field(*page, "officers"), QStringLiteral("nan"));
    typeText(field(*page, "regular"), QStringLiteral("1234.55"));
    typeText(field(*page, "hours"), QStringLiteral("123456:10"));
    press(*page, "keepButton");
    QVERIFY(fixture.session->current().typedWorkforce.empty());         // "nan" is no number of people
    field(*page, "officers")->setText(QStringLiteral("2.5"));
    press(*page, "keepButton");
    QCOMPARE(fixture.session->current().typedWorkforce.size(), std::size_t(1));
    press(*page, "typeButton");
    QCOMPARE(field(*page, "officers")->text(), QStringLiteral("2.5"));
    QCOMPARE(field(*page, "regular")->text(), QStringLiteral("1234.55"));
    QCOMPARE(field(*page, "hours")->text(), QStringLiteral("123456:10"));
    field(*page, "hours")->setText(QStringLiteral("1,234,567"));
    press(*page, "keepButton");
    press(*page, "typeButton");
    QCOMPARE(field(*page, "hours")->text(), QStringLiteral("1234567"));
}

void DataPageTest::theOpenFormFollowsTheLanguage()
{
    PageFixture fixture(Language::ja, false);
    const std::unique_ptr<StepPage> page = shownPage(Step::data, *fixture.session);
    press(*page, "dropTypeButton");
    typeText(field(*page, "pl_sales"), QStringLiteral("72,000,000"));
    const auto *years = page->findChild<QComboBox *>(QStringLiteral("yearBox"));
    const QString year = years->currentText();
    fixture.session->setLanguage(Language::en);
    QCoreApplication::processEvents();
    QCOMPARE(field(*page, "pl_sales")->accessibleName(), QStringLiteral("Net sales (yen)"));
    QVERIFY2(years->currentText() != year && years->currentText().startsWith(QStringLiteral("FY")), qPrintable(years->currentText()));
    QCOMPARE(field(*page, "pl_sales")->text(), QStringLiteral("72,000,000"));
}

void DataPageTest::theButtonsOfTheHeadStandInOneLine()
{
    PageFixture fixture(Language::ja);
    const std::unique_ptr<StepPage> page = shownPage(Step::data, *fixture.session);
    const auto *type = page->findChild<QPushButton *>(QStringLiteral("typeButton"));
    const auto *add = page->findChild<QPushButton *>(QStringLiteral("addButton"));
    QVERIFY(type->isVisible() && add->isVisible());
    QVERIFY2(type->geometry().right() < add->geometry().left(), "below each other though there is room");
    QVERIFY(qAbs(type->geometry().center().y() - add->geometry().center().y()) <= 1);
}

void DataPageTest::accountsWithACategoryAreNotCalledAutomatic()
{
    PageFixture fixture(Language::en);
    const std::unique_ptr<StepPage> page = shownPage(Step::data, *fixture.session);
    const auto *table = page->findChild<QTableView *>(QStringLiteral("mappingTable"));
    QVERIFY(table->model()->rowCount() > 0);
    const QString text = page->findChild<QPushButton *>(QStringLiteral("settledFilter"))->text();
    QVERIFY2(text.startsWith(QStringLiteral("With a category")), qPrintable(text));        // the person's choices are among them
}

} // namespace smartsme

QTEST_MAIN(smartsme::DataPageTest)
#include "data_page_test.moc"
