// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "ui/models/amount_input.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QWheelEvent>

namespace smartsme {

class FirmPageTest : public QObject
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
    void amountsAreReadAsPeopleWriteThem_data();
    void amountsAreReadAsPeopleWriteThem();
    void fieldsAreKept();
    void theCheckDigitIsShownAtOnce();
    void theWheelChangesOnlyTheFieldOneIsIn();
    void aMovedClosingMonthCutsAShortYear();
};

void FirmPageTest::everyButtonWorksInBothLanguages()
{
    QFETCH(bool, isJapanese);
    PageFixture fixture(isJapanese ? Language::ja : Language::en);
    const std::unique_ptr<StepPage> page = shownPage(Step::firm, *fixture.session);
    QCOMPARE(namelessControls(*page).join(QLatin1Char(';')), QString());
    QVERIFY(!page->nextText().isEmpty());
    QVERIFY(page->canGoOn());
    QVERIFY(pressEverything(*page) >= 7);
    fixture.session->setLanguage(isJapanese ? Language::en : Language::ja);
    QCoreApplication::processEvents();
    QVERIFY(!page->nextText().isEmpty());
}

void FirmPageTest::amountsAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qlonglong>("yen");     // -1: cannot be read
    QTest::newRow("man") << QStringLiteral("500万円") << 5'000'000LL;
    QTest::newRow("commas") << QStringLiteral("5,000,000") << 5'000'000LL;
    QTest::newRow("full width") << QStringLiteral("５，０００，０００円") << 5'000'000LL;
    QTest::newRow("oku and man") << QStringLiteral("1億2,000万円") << 120'000'000LL;
    QTest::newRow("thousand man") << QStringLiteral("5千万円") << 50'000'000LL;
    QTest::newRow("decimal") << QStringLiteral("1.5億円") << 150'000'000LL;
    QTest::newRow("rest") << QStringLiteral("3万500円") << 30'500LL;
    QTest::newRow("thousands and hundreds of man") << QStringLiteral("5千5百万円") << 55'000'000LL;
    QTest::newRow("the same without yen") << QStringLiteral("3千5百万") << 35'000'000LL;
    QTest::newRow("thousands and a number of man") << QStringLiteral("2千500万円") << 25'000'000LL;
    QTest::newRow("oku, thousands and hundreds of man") << QStringLiteral("1億2千3百万") << 123'000'000LL;
    QTest::newRow("oku and hundreds of man") << QStringLiteral("1億2百万円") << 102'000'000LL;
    QTest::newRow("full width units") << QStringLiteral("５千５百万円") << 55'000'000LL;
    QTest::newRow("oku, man and a rest") << QStringLiteral("1億2,000万500円") << 120'000'500LL;
    QTest::newRow("thousands of yen") << QStringLiteral("3,500千円") << 3'500'000LL;
    QTest::newRow("millions") << QStringLiteral("1,200百万円") << 1'200'000'000LL;
    QTest::newRow("decimal of thousands of man") << QStringLiteral("2.5千万円") << 25'000'000LL;
    QTest::newRow("tens of man") << QStringLiteral("5十万円") << 500'000LL;
    QTest::newRow("below man") << QStringLiteral("5千5百円") << 5'500LL;
    QTest::newRow("man and thousands") << QStringLiteral("3万5千円") << 35'000LL;
    QTest::newRow("many oku") << QStringLiteral("12,000億5,000万円") << 1'200'050'000'000LL;
    QTest::newRow("cho") << QStringLiteral("1.5兆円") << 1'500'000'000'000LL;
    QTest::newRow("nothing") << QStringLiteral("0万円") << 0LL;
    QTest::newRow("the largest") << QStringLiteral("1,000兆円") << 1'000'000'000'000'000LL;
    QTest::newRow("above the largest") << QStringLiteral("1,001兆円") << -1LL;
    QTest::newRow("far above the largest") << QStringLiteral("120,000,000億円") << -1LL;
    QTest::newRow("not even in 64 bits") << QStringLiteral("900,000,000,000,000千兆円") << -1LL;
    QTest::newRow("above the largest with its last part") << QStringLiteral("1,000兆1億円") << -1LL;
    QTest::newRow("man twice") << QStringLiteral("500万500万") << -1LL;
    QTest::newRow("rising units") << QStringLiteral("5万1億円") << -1LL;
    QTest::newRow("rising within man") << QStringLiteral("5百3千万円") << -1LL;
    QTest::newRow("thousands twice") << QStringLiteral("5千5千万円") << -1LL;
    QTest::newRow("more than a digit of hundreds") << QStringLiteral("1億12百万円") << -1LL;
    QTest::newRow("more than four digits of man") << QStringLiteral("1億20000万円") << -1LL;
    QTest::newRow("oku and a little") << QStringLiteral("1億5") << -1LL;                  // 1億5,000万 or 5 yen more
    QTest::newRow("oku and thousands") << QStringLiteral("1億5千") << -1LL;
    QTest::newRow("thousands and a digit of man") << QStringLiteral("5千5万円") << -1LL;    // 5,005 or 5,500
    QTest::newRow("a decimal and more") << QStringLiteral("1.5億500万円") << -1LL;
    QTest::newRow("unit without number in between") << QStringLiteral("1億百万円") << -1LL;
    QTest::newRow("words") << QStringLiteral("たくさん") << -1LL;
    QTest::newRow("unit alone") << QStringLiteral("万円") << -1LL;
    QTest::newRow("part of a yen") << QStringLiteral("0.00001万円") << -1LL;
}

void FirmPageTest::amountsAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(qlonglong, yen);
    QCOMPARE(typedAmount(text).value_or(Yen(-1)).value(), yen);
}

void FirmPageTest::fieldsAreKept()
{
    PageFixture fixture(Language::ja, false);
    const std::unique_ptr<StepPage> page = shownPage(Step::firm, *fixture.session);
    auto *capital = page->findChild<QLineEdit *>(QStringLiteral("capitalEdit"));
    capital->selectAll();
    typeText(capital, QStringLiteral("1200万円"));
    QTest::keyClick(capital, Qt::Key_Return);
    QCOMPARE(fixture.session->current().profile.capital, std::optional(Yen(12'000'000)));
    QCOMPARE(capital->text(), QStringLiteral("12,000,000"));
    capital->selectAll();
    typeText(capital, QStringLiteral("abc"));
    QTest::keyClick(capital, Qt::Key_Return);
    QCOMPARE(fixture.session->current().profile.capital, std::optional(Yen(12'000'000)));
    QCOMPARE(page->findChild<QLabel *>(QStringLiteral("capitalHint"))->property("role").toString(), QStringLiteral("error"));
    capital->selectAll();
    typeText(capital, QStringLiteral("-500"));
    QTest::keyClick(capital, Qt::Key_Return);
    QCOMPARE(fixture.session->current().profile.capital, std::optional(Yen(12'000'000)));       // no capital is negative
    QCOMPARE(page->findChild<QLabel *>(QStringLiteral("capitalHint"))->property("role").toString(), QStringLiteral("error"));

    auto *prefecture = page->findChild<QComboBox *>(QStringLiteral("prefectureBox"));
    QCOMPARE(prefecture->count(), 48);
    prefecture->setCurrentIndex(prefecture->findData(QStringLiteral("13")));
    QCOMPARE(fixture.session->current().profile.prefecture, QStringLiteral("13"));
}

void FirmPageTest::theCheckDigitIsShownAtOnce()
{
    PageFixture fixture(Language::en, false);
    const std::unique_ptr<StepPage> page = shownPage(Step::firm, *fixture.session);
    auto *number = page->findChild<QLineEdit *>(QStringLiteral("corporateEdit"));
    const auto *hint = page->findChild<QLabel *>(QStringLiteral("corporateHint"));
    typeText(number, QStringLiteral("7000012050002"));      // 国税庁: the example of the number's own authority
    QCOMPARE(hint->property("role").toString(), QStringLiteral("ok"));
    number->clear();
    typeText(number, QStringLiteral("8000012050002"));
    QCOMPARE(hint->property("role").toString(), QStringLiteral("error"));
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(fixture.session->current().profile.corporateNumber, QString());
    number->clear();
    typeText(number, QStringLiteral("７０００ ０１２０ ５０００２"));
    QCOMPARE(hint->property("role").toString(), QStringLiteral("ok"));
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(fixture.session->current().profile.corporateNumber, QStringLiteral("7000012050002"));
}

void FirmPageTest::theWheelChangesOnlyTheFieldOneIsIn()
{
    PageFixture fixture(Language::ja, false);
    const std::unique_ptr<StepPage> page = shownPage(Step::firm, *fixture.session);
    page->findChild<QLineEdit *>(QStringLiteral("nameEdit"))->setFocus();
    const FirmProfile before = fixture.session->current().profile;
    const auto turn = [](QWidget *field) {
        const QPointF at(field->rect().center());
        QWheelEvent event(at, field->mapToGlobal(at), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(field, &event);
    };
    for (const char *name : {"closingBox", "prefectureBox", "sitesBox", "employeesBox"}) {
        auto *field = page->findChild<QWidget *>(QString::fromLatin1(name));
        QCOMPARE(field->focusPolicy(), Qt::StrongFocus);
        turn(field);
        QVERIFY2(!field->hasFocus(), name);
    }
    QCOMPARE(page->findChild<QComboBox *>(QStringLiteral("closingBox"))->currentData().toInt(), before.closingMonth);
    QVERIFY(fixture.session->current().profile == before);
    auto *closing = page->findChild<QComboBox *>(QStringLiteral("closingBox"));
    closing->setFocus();
    QTRY_VERIFY(closing->hasFocus());
    turn(closing);
    QCOMPARE(closing->currentData().toInt(), before.closingMonth + 1);
}

void FirmPageTest::aMovedClosingMonthCutsAShortYear()
{
    PageFixture fixture(Language::ja);                      // closes in March; its books are of April 2024 to March 2025
    const std::unique_ptr<StepPage> page = shownPage(Step::firm, *fixture.session);
    auto *moved = page->findChild<QCheckBox *>(QStringLiteral("movedBox"));
    auto *years = page->findChild<QComboBox *>(QStringLiteral("movedYearBox"));
    auto *months = page->findChild<QComboBox *>(QStringLiteral("movedMonthBox"));
    QVERIFY(!moved->isChecked() && !years->isVisible() && !months->isVisible());
    moved->click();
    QVERIFY(years->isVisible() && months->isVisible());
    months->setCurrentIndex(months->findData(12));
    QVERIFY(!fixture.session->current().profile.lastEarlierClosing);        // half of it says nothing
    QCOMPARE(months->currentData().toInt(), 12);
    years->setCurrentIndex(years->findData(2024));
    QCOMPARE(fixture.session->current().profile.lastEarlierClosing, std::optional(Month(2024, 12)));
    const auto *hint = page->findChild<QLabel *>(QStringLiteral("movedHint"));
    QVERIFY2(hint->text().contains(QStringLiteral("2025年1月〜2025年3月")), qPrintable(hint->text()));
    const std::unique_ptr<StepPage> again = shownPage(Step::firm, *fixture.session);
    QVERIFY(again->findChild<QCheckBox *>(QStringLiteral("movedBox"))->isChecked());
    QCOMPARE(again->findChild<QComboBox *>(QStringLiteral("movedYearBox"))->currentData().toInt(), 2024);
    moved->click();
    QVERIFY(!fixture.session->current().profile.lastEarlierClosing);
    QVERIFY(!years->isVisible() && hint->isHidden());
}

} // namespace smartsme

QTEST_MAIN(smartsme::FirmPageTest)
#include "firm_page_test.moc"
