// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar.h"
#include "core/calendar_text.h"

#include <QTest>

using namespace smartsme;

class CalendarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fiscalYear_data()
    {
        QTest::addColumn<QString>("month");
        QTest::addColumn<int>("closing");
        QTest::addColumn<QString>("year");
        QTest::newRow("first month") << "2024-04" << 3 << "2024-04/2025-03";
        QTest::newRow("last month") << "2025-03" << 3 << "2024-04/2025-03";
        QTest::newRow("calendar year") << "2024-12" << 12 << "2024-01/2024-12";
        QTest::newRow("January of a calendar year") << "2025-01" << 12 << "2025-01/2025-12";
        QTest::newRow("closes in January") << "2024-02" << 1 << "2024-02/2025-01";
    }
    void fiscalYear()
    {
        QFETCH(QString, month);
        QFETCH(int, closing);
        QFETCH(QString, year);
        const FiscalYear found = FiscalYear::containing(*Month::fromIso(month), closing);
        QCOMPARE(found.iso(), year);
        QCOMPARE(found.months(), 12);
        QCOMPARE(FiscalYear::fromIso(year), std::optional(found));
        QVERIFY(found.contains(*Month::fromIso(month)));
    }
    void nominalYearIsTheYearItBegins()
    {
        QCOMPARE(FiscalYear(Month(2024, 4), Month(2025, 3)).nominalYear(), 2024);
        QCOMPARE(FiscalYear(Month(2024, 4), Month(2025, 3)).previous().iso(), QStringLiteral("2023-04/2024-03"));
    }
    void unreadableTextIsNothing()
    {
        QVERIFY(!Month::fromIso(QStringLiteral("2024-13")));
        QVERIFY(!FiscalYear::fromIso(QStringLiteral("2025-03/2024-04")));
        QVERIFY(!FiscalYear::fromIso(QStringLiteral("2024-04")));
    }
    void monthArithmeticCrossesYears()
    {
        QCOMPARE(Month(2024, 11).plus(3).iso(), QStringLiteral("2025-02"));
        QCOMPARE(Month(2024, 11).monthsUntil(Month(2025, 2)), 3);
        QCOMPARE(Month(2024, 2).lastDay(), QDate(2024, 2, 29));
    }
    void asPeopleWriteThem()
    {
        QCOMPARE(monthText(Month(2024, 4), Language::ja), QStringLiteral("2024年4月"));
        QCOMPARE(monthText(Month(2024, 4), Language::en), QStringLiteral("April 2024"));
        QCOMPARE(dateText(QDate(2025, 10, 3), Language::ja), QStringLiteral("2025年10月3日"));
        QCOMPARE(dateText(QDate(2025, 10, 3), Language::en), QStringLiteral("3 October 2025"));
        QCOMPARE(dateText(QDate(), Language::ja), QStringLiteral("—"));
    }
};

QTEST_APPLESS_MAIN(CalendarTest)
#include "calendar_test.moc"
