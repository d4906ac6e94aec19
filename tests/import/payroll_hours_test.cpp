// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/payroll_hours.h"
#include "import/shapes/payroll_columns.h"
#include "import/shapes/payroll_month.h"

#include <QTest>

using namespace smartsme;

Q_DECLARE_METATYPE(HoursForm)
Q_DECLARE_METATYPE(HoursUnit)

/// How hours and months of payroll files are understood.
class PayrollHoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void form_data();
    void form();
    void cell_data();
    void cell();
    void head_data();
    void head();
    void heads_data();
    void heads();
    void above_data();
    void above();
    void allowances_data();
    void allowances();
};

void PayrollHoursTest::form_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<HoursUnit>("unit");
    QTest::addColumn<HoursForm>("form");
    QTest::addColumn<bool>("isAmbiguous");
    const auto row = [](const char *name, const char *cells, HoursUnit unit, HoursForm form, bool isAmbiguous = false) {
        QTest::newRow(name) << QString::fromLatin1(cells) << unit << form << isAmbiguous;
    };
    row("nothing", "", HoursUnit::told, HoursForm::decimal);
    row("clock", "168:30 0:00", HoursUnit::told, HoursForm::decimal);
    row("decimals", "168.5 7.25 0", HoursUnit::told, HoursForm::decimal);
    row("as many hours as a month has", "744 20", HoursUnit::told, HoursForm::decimal);
    row("minutes", "10110 45 0", HoursUnit::told, HoursForm::minutes);
    row("minutes with zero decimals", "10110.0 45.0", HoursUnit::told, HoursForm::minutes);
    row("minutes beside a clock", "10110 0:00", HoursUnit::told, HoursForm::minutes);
    row("times of a spreadsheet", "7.020833333 0.03125 1", HoursUnit::told, HoursForm::days);
    row("long decimals that are no times", "7.123456", HoursUnit::told, HoursForm::decimal);
    row("always minutes", "45", HoursUnit::minutes, HoursForm::minutes);
    row("decimal says nothing else", "10110 168.30", HoursUnit::decimal, HoursForm::decimal);
    row("three quarters are decimals", "168.75 8.30", HoursUnit::maybeHourDotMinute, HoursForm::decimal);
    row("fifteen minutes", "168.15 8.45", HoursUnit::maybeHourDotMinute, HoursForm::hourDotMinute, true);
    row("halves could be both", "168.50 8.00", HoursUnit::maybeHourDotMinute, HoursForm::decimal, true);
    row("whole hours", "168 8", HoursUnit::maybeHourDotMinute, HoursForm::decimal);
    row("one decimal is no minute", "168.5 8.3", HoursUnit::maybeHourDotMinute, HoursForm::decimal);
}

void PayrollHoursTest::form()
{
    QFETCH(QString, cells);
    QFETCH(HoursUnit, unit);
    const HoursReading reading = hoursReadingOf(cells.split(QLatin1Char(' '), Qt::SkipEmptyParts), unit);
    QTEST(reading.form, "form");
    QTEST(reading.isAmbiguous, "isAmbiguous");
}

void PayrollHoursTest::cell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<HoursForm>("form");
    QTest::addColumn<int>("minutes");   // -1: unreadable
    const auto row = [](const char *cell, HoursForm form, int minutes) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QString::fromUtf8(cell)).arg(int(form)))) << QString::fromUtf8(cell) << form << minutes;
    };
    row("168:30", HoursForm::decimal, 10110);
    row("168:30", HoursForm::minutes, 10110);
    row("168時間30分", HoursForm::hourDotMinute, 10110);
    row("168.50", HoursForm::decimal, 10110);
    row("168.30", HoursForm::hourDotMinute, 10110);
    row("168", HoursForm::hourDotMinute, 10080);
    row("168.60", HoursForm::hourDotMinute, -1);
    row("168.5", HoursForm::hourDotMinute, -1);
    row("10110", HoursForm::minutes, 10110);
    row("10110.0", HoursForm::minutes, 10110);
    row("10110.5", HoursForm::minutes, -1);
    row("１０１１０", HoursForm::minutes, 10110);
    row("7.0208333333", HoursForm::days, 10110);
    row("0.0104166666666667", HoursForm::days, 15);
    row("", HoursForm::decimal, -1);
    row("-8:00", HoursForm::decimal, -1);
    row("x", HoursForm::days, -1);
}

void PayrollHoursTest::cell()
{
    QFETCH(QString, cell);
    QFETCH(HoursForm, form);
    QFETCH(int, minutes);
    const auto hours = hoursOf(cell, form);
    QCOMPARE(hours ? hours->minutes() : -1, qint64(minutes));
}

void PayrollHoursTest::head_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("month");     // "-": no head; "?": a head without a year
    QTest::addColumn<bool>("isBonus");
    const auto row = [](const char *text, const char *month, bool isBonus = false) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(month) << isBonus;
    };
    row("令和 7年\n1月度給与", "2025-01");
    row("令和元年5月分", "2019-05");
    row("平成31年4月", "2019-04");
    row("R6.4月", "2024-04");
    row("2024年12月賞与", "2024-12", true);
    row("2024/04/25", "2024-04");
    row("2024-04", "2024-04");
    row("202404", "2024-04");
    row("1月度", "?");
    row("１２月", "?");
    row("13月", "-");
    row("20241", "-");
    row("合計", "-");
    row("3/21～4/20", "-");
    row("二月 睦", "-");
    row("8", "-");
}

void PayrollHoursTest::head()
{
    QFETCH(QString, text);
    const auto head = paymentHead(text);
    const QString month = !head ? QStringLiteral("-") : !head->whole() ? QStringLiteral("?") : head->whole()->iso();
    QTEST(month, "month");
    QTEST(head && head->isBonus, "isBonus");
}

void PayrollHoursTest::heads_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("areHeads");
    QTest::newRow("months") << QStringList{QStringLiteral("2024年4月"), QStringLiteral("2024年5月"), QStringLiteral("合計")} << true;
    QTest::newRow("one and its sum") << QStringList{QStringLiteral("4月度"), QStringLiteral("計")} << true;
    QTest::newRow("one alone") << QStringList{QStringLiteral("2024年4月")} << false;
    QTest::newRow("digits") << QStringList{QStringLiteral("202404"), QStringLiteral("202405")} << true;
    QTest::newRow("amounts like months") << QStringList{QStringLiteral("205412"), QStringLiteral("205412"), QStringLiteral("198000")} << false;
    QTest::newRow("section beside") << QStringList{QString(), QStringLiteral("1月度"), QStringLiteral("2月度")} << true;
}

void PayrollHoursTest::heads()
{
    QFETCH(QStringList, cells);
    QTEST(arePaymentHeads(cells), "areHeads");
}

void PayrollHoursTest::above_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<bool>("isBonus");
    QTest::newRow("preamble") << QStringLiteral("令和 8年 4月分 給与") << 2026 << 4 << false;
    QTest::newRow("bonus without month") << QStringLiteral("令和 7年 第2回分 賞与") << 2025 << 0 << true;
    QTest::newRow("period") << QStringLiteral("2024年01月01日 〜 2024年12月31日") << 2024 << 1 << false;
    QTest::newRow("sheet") << QStringLiteral("給与2024年4月") << 2024 << 4 << false;
    QTest::newRow("nothing") << QStringLiteral("本店") << 0 << 0 << false;
}

void PayrollHoursTest::above()
{
    QFETCH(QString, text);
    const PaymentHead head = paymentIn(text);
    QTEST(head.year.value_or(0), "year");
    QTEST(head.month.value_or(0), "month");
    QTEST(head.isBonus, "isBonus");
}

void PayrollHoursTest::allowances_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("counts");
    for (const char *name : {"役職手当", "管理職手当", "住宅手当(支給)", "営業手当（支給）", "資格手当"})
        QTest::newRow(name) << QString::fromUtf8(name) << true;
    // 最低賃金法4条3項: once, overtime, nights and holidays; 施行規則1条: attendance, commuting, family.
    for (const char *name : {"家族手当", "通勤手当", "通勤手当/非課(支給)", "精皆勤手当", "皆勤手当", "残業手当", "深夜残業手当", "法定休日手当", "結婚手当", "賞与",
                             "基本給", "支給合計", "固定残業手当"})
        QTest::newRow(name) << QString::fromUtf8(name) << false;
}

void PayrollHoursTest::allowances()
{
    QFETCH(QString, name);
    QTEST(countsForMinimumWage(name), "counts");
}

QTEST_GUILESS_MAIN(PayrollHoursTest)
#include "payroll_hours_test.moc"
