// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "ui/models/amount_input.h"

#include <QCompleter>
#include <QLineEdit>
#include <QListView>

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
}

} // namespace smartsme

QTEST_MAIN(smartsme::FirmPageTest)
#include "firm_page_test.moc"
