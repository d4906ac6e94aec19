// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal_calendar.h"

#include <QTest>

using namespace smartsme;

/// Years worked by hand.
class FiscalCalendarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void years_data()
    {
        QTest::addColumn<int>("closing");
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<QString>("month");
        QTest::addColumn<QString>("year");
        const QStringList march{QStringLiteral("2023-04/2024-03")};
        QTest::newRow("never moved") << 3 << QStringList() << "2024-05" << "2024-04/2025-03";
        QTest::newRow("March to December: the last old year") << 12 << march << "2023-12" << "2023-04/2024-03";
        QTest::newRow("March to December: nine months") << 12 << march << "2024-04" << "2024-04/2024-12";
        QTest::newRow("March to December: their last month") << 12 << march << "2024-12" << "2024-04/2024-12";
        QTest::newRow("March to December: after") << 12 << march << "2025-01" << "2025-01/2025-12";
        QTest::newRow("March to December: long before") << 12 << march << "2022-03" << "2021-04/2022-03";
        QTest::newRow("December to March: three months") << 3 << QStringList{QStringLiteral("2024-01/2024-12")} << "2025-02" << "2025-01/2025-03";
        QTest::newRow("December to March: after") << 3 << QStringList{QStringLiteral("2024-01/2024-12")} << "2025-04" << "2025-04/2026-03";
        QTest::newRow("a short year tells the closing before it") << 12 << QStringList{QStringLiteral("2024-04/2024-12")} << "2024-03" << "2023-04/2024-03";
        QTest::newRow("founded in October") << 3 << QStringList{QStringLiteral("2023-10/2024-03")} << "2024-04" << "2024-04/2025-03";
        QTest::newRow("moved twice") << 6 << QStringList{QStringLiteral("2020-04/2021-03"), QStringLiteral("2021-04/2021-12")} << "2022-06" << "2022-01/2022-06";
        QTest::newRow("an overlapping year is left out") << 3 << QStringList{QStringLiteral("2023-04/2024-03"), QStringLiteral("2024-01/2024-12")} << "2024-04" << "2024-04/2025-03";
        QTest::newRow("more than a year is none") << 3 << QStringList{QStringLiteral("2023-01/2024-03")} << "2023-02" << "2022-04/2023-03";
    }
    void years()
    {
        QFETCH(int, closing);
        QFETCH(QStringList, known);
        QFETCH(QString, month);
        QFETCH(QString, year);
        FiscalCalendar calendar(closing);
        for (const QString &each : known)
            calendar.add(*FiscalYear::fromIso(each));
        QCOMPARE(calendar.containing(*Month::fromIso(month)).iso(), year);
    }

    /// Whatever is known, years follow each other without a gap and contain their month.
    void yearsTileTheMonths()
    {
        FiscalCalendar calendar(12);
        calendar.add(*FiscalYear::fromIso(QStringLiteral("2019-07/2020-06")));
        calendar.add(*FiscalYear::fromIso(QStringLiteral("2023-04/2024-03")));
        FiscalYear before = calendar.containing(Month(2015, 1));
        for (Month month(2015, 2); month < Month(2030, 1); month = month.plus(1)) {
            const FiscalYear year = calendar.containing(month);
            QVERIFY(year.contains(month) && year.months() <= 12);
            QVERIFY2(year == before || before.last().plus(1) == year.first(), qPrintable(month.iso()));
            before = year;
        }
    }
};

QTEST_APPLESS_MAIN(FiscalCalendarTest)
#include "fiscal_calendar_test.moc"
