// SPDX-License-Identifier: GPL-3.0-or-later
// Which file tells people, hours and pay where several tell the same month.
#include "ledger/workforce.h"

#include <QTest>

using namespace smartsme;

namespace {

const Month april(2024, 4);
const FiscalYear spring(april, Month(2024, 5));

MonthlyPay run(Month month, EmploymentType type, int heads, std::int64_t gross, std::optional<int> hours)
{
    MonthlyPay pay;
    pay.month = month;
    pay.type = type;
    pay.heads = Heads::fromPersons(heads);
    pay.gross = Yen(gross);
    (type == EmploymentType::officer ? pay.officerPay : pay.wages) = Yen(gross);
    if (hours)
        pay.hours = Hours::fromMinutes(*hours * 60);
    return pay;
}

Payroll file(const char *name, PayrollKind kind, std::vector<MonthlyPay> months)
{
    Payroll payroll;
    payroll.source.name = QString::fromLatin1(name);
    payroll.source.sha256 = payroll.source.name;
    payroll.kind = kind;
    payroll.months = std::move(months);
    return payroll;
}

/// One officer and two regular employees in both months, with or without hours.
Payroll payroll(std::optional<int> hours, const char *name = "payroll.csv", PayrollKind kind = PayrollKind::payroll)
{
    std::vector<MonthlyPay> months;
    for (const Month month : {april, april.plus(1)}) {
        months.push_back(run(month, EmploymentType::officer, 1, 500, 0));
        months.push_back(run(month, EmploymentType::regular, 2, 400, hours));
    }
    return file(name, kind, std::move(months));
}

Payroll attendance(Month month, EmploymentType type, int heads, int hours, const char *name = "attendance.csv")
{
    return file(name, PayrollKind::attendance, {run(month, type, heads, 0, hours)});
}

double value(const Workforce &workforce, const char *id)
{
    return workforce.figure(QString::fromLatin1(id)).value.value_or(-1);
}

} // namespace

class WorkforceSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void payrollHoursWin();
    void attendanceFillsHours();
    void twoRunsTakeHoursOnce();
    void attendancesOfTwoShopsAddUp();
    void anotherTypeOfTheAttendance();
    void attendanceAlone();
    void monthWithoutPay();
    void ledgerGivesWay();
    void ledgerOfOtherPeopleStays();
    void officersOfEveryMonth();
    void peopleListWithoutPayroll();
    void peopleListTellsOfficers();
    void listBesideTypedHours();
    void employerShare();
    void lowestPay();
};

void WorkforceSourcesTest::payrollHoursWin()
{
    const Workforce workforce = Workforce::of(spring, {payroll(300), attendance(april, EmploymentType::regular, 2, 280)}, std::nullopt);
    QCOMPARE(value(workforce, "hours_total"), 600.0);
    QCOMPARE(value(workforce, "heads_total"), 3.0);
    QVERIFY(!workforce.figure(QStringLiteral("hours_total")).origin.note.ja.contains(QStringLiteral("勤怠")));
}

void WorkforceSourcesTest::attendanceFillsHours()
{
    const Workforce workforce = Workforce::of(spring, {attendance(april, EmploymentType::regular, 2, 280), payroll(std::nullopt),
                                                       attendance(april.plus(1), EmploymentType::regular, 2, 290, "may.csv")}, std::nullopt);
    const Figure hours = workforce.figure(QStringLiteral("hours_total"));
    QCOMPARE(hours.value.value_or(-1), 570.0);
    QCOMPARE(hours.origin.parts.size(), std::size_t(2));
    QCOMPARE(hours.origin.parts[1].file, QStringLiteral("may.csv"));
    QVERIFY(hours.origin.note.ja.contains(QStringLiteral("勤怠")));
    QCOMPARE(value(workforce, "heads_total"), 3.0);
    QCOMPARE(value(workforce, "payroll_gross_salaries"), 1800.0);
    QVERIFY(workforce.missingMonths().empty());
}

/// Two payrolls of one month, of two shops, and one attendance of both.
void WorkforceSourcesTest::twoRunsTakeHoursOnce()
{
    const Workforce workforce = Workforce::of(FiscalYear(april, april), {payroll(std::nullopt), payroll(std::nullopt, "second.csv"),
                                                                         attendance(april, EmploymentType::regular, 4, 560)}, std::nullopt);
    QCOMPARE(value(workforce, "hours_total"), 560.0);
    QCOMPARE(value(workforce, "heads_total"), 6.0);
}

/// Each shop clocks by itself; hours that one of them does not tell are not known of both.
void WorkforceSourcesTest::attendancesOfTwoShopsAddUp()
{
    const FiscalYear month(april, april);
    Payroll second = attendance(april, EmploymentType::regular, 1, 140, "second.csv");
    const auto figure = [&](const std::vector<Payroll> &payrolls) {
        std::vector<Payroll> files = payrolls;
        files.push_back(attendance(april, EmploymentType::regular, 2, 280));
        files.push_back(second);
        return Workforce::of(month, files, std::nullopt).figure(QStringLiteral("hours_total"));
    };
    QCOMPARE(figure({payroll(std::nullopt)}).value.value_or(-1), 420.0);
    QCOMPARE(figure({payroll(std::nullopt), payroll(std::nullopt, "other.csv")}).value.value_or(-1), 420.0);
    QCOMPARE(figure({payroll(300)}).value.value_or(-1), 300.0);
    QCOMPARE(figure({payroll(std::nullopt)}).origin.parts.front().file, QStringLiteral("attendance.csv, second.csv"));
    second.months.front().hours.reset();
    QVERIFY(!figure({payroll(std::nullopt)}).isAvailable());
}

/// The payroll counts somebody as regular whom the attendance has as a part-timer: the hours are kept, the head is not added.
void WorkforceSourcesTest::anotherTypeOfTheAttendance()
{
    const FiscalYear month(april, april);
    const Payroll both = file("attendance.csv", PayrollKind::attendance, {run(april, EmploymentType::regular, 1, 0, 160), run(april, EmploymentType::partTime, 1, 0, 90)});
    const Workforce workforce = Workforce::of(month, {payroll(std::nullopt), both}, std::nullopt);
    QCOMPARE(value(workforce, "heads_employees"), 2.0);
    QCOMPARE(value(workforce, "hours_total"), 250.0);
    const Payroll onlyPart = file("attendance.csv", PayrollKind::attendance, {run(april, EmploymentType::partTime, 1, 0, 90)});
    const Workforce untold = Workforce::of(month, {payroll(std::nullopt), onlyPart}, std::nullopt);
    QVERIFY(!untold.figure(QStringLiteral("hours_total")).isAvailable());
    QCOMPARE(value(untold, "heads_employees"), 2.0);
}

void WorkforceSourcesTest::attendanceAlone()
{
    const std::vector<Payroll> files = {attendance(april, EmploymentType::regular, 2, 280), attendance(april.plus(1), EmploymentType::regular, 3, 290, "may.csv")};
    const Workforce workforce = Workforce::of(spring, files, std::nullopt);
    QCOMPARE(value(workforce, "hours_total"), 570.0);
    QCOMPARE(value(workforce, "heads_employees"), 3.0);
    QVERIFY(workforce.figure(QStringLiteral("heads_employees")).origin.note.ja.contains(QStringLiteral("勤怠")));
    QVERIFY(!workforce.figure(QStringLiteral("heads_total")).isAvailable());     // officers do not clock in
    QVERIFY(!workforce.figure(QStringLiteral("payroll_wages")).isAvailable());
    QCOMPARE(workforce.missingMonths().size(), std::size_t(2));
    const Workforce typed = Workforce::of(spring, files, TypedWorkforce{spring, Heads::fromPersons(1), {}, {}, {}});
    QCOMPARE(value(typed, "heads_total"), 4.0);
    QCOMPARE(value(typed, "heads_average"), 3.5);
}

void WorkforceSourcesTest::monthWithoutPay()
{
    Payroll onlyApril = payroll(300);
    std::erase_if(onlyApril.months, [](const MonthlyPay &m) { return m.month != april; });
    const Workforce workforce = Workforce::of(spring, {onlyApril, attendance(april.plus(1), EmploymentType::regular, 2, 290)}, std::nullopt);
    QCOMPARE(value(workforce, "hours_total"), 590.0);
    QVERIFY(!workforce.figure(QStringLiteral("payroll_wages")).isAvailable());
    QCOMPARE(workforce.missingMonths(), std::vector<Month>{april.plus(1)});
}

void WorkforceSourcesTest::ledgerGivesWay()
{
    Payroll ledger = payroll(310, "ledger.csv", PayrollKind::wageLedger);
    std::erase_if(ledger.months, [](const MonthlyPay &m) { return m.type == EmploymentType::officer; });
    Payroll onlyApril = payroll(300);
    std::erase_if(onlyApril.months, [](const MonthlyPay &m) { return m.month != april; });
    const Workforce both = Workforce::of(spring, {ledger, onlyApril}, std::nullopt);
    QCOMPARE(value(both, "hours_total"), 610.0);
    QCOMPARE(value(both, "payroll_wages"), 800.0);
    QCOMPARE(value(both, "heads_employees"), 2.0);
    QVERIFY(!both.figure(QStringLiteral("heads_officers")).isAvailable());     // May is the ledger's
    QVERIFY(!both.figure(QStringLiteral("payroll_officer_pay")).isAvailable());
    ledger.months.push_back(run(april.plus(1), EmploymentType::officer, 1, 500, 0));
    QCOMPARE(value(Workforce::of(spring, {ledger, onlyApril}, std::nullopt), "heads_officers"), 1.0);
}

/// Part-timers are paid by a wage ledger of their own.
void WorkforceSourcesTest::ledgerOfOtherPeopleStays()
{
    const FiscalYear month(april, april);
    const Payroll partTimers = file("part.csv", PayrollKind::wageLedger, {run(april, EmploymentType::partTime, 3, 240, 180)});
    const Workforce both = Workforce::of(month, {payroll(300), partTimers}, std::nullopt);
    QCOMPARE(value(both, "heads_part_time"), 3.0);
    QCOMPARE(value(both, "payroll_wages"), 640.0);
    QCOMPARE(value(both, "hours_total"), 480.0);
    // A payroll without types has everybody under regular: a ledger that knows the types tells the same people again.
    const Payroll everybody = file("all.csv", PayrollKind::payroll, {run(april, EmploymentType::regular, 5, 640, 480)});
    const Payroll ledger = file("ledger.csv", PayrollKind::wageLedger, {run(april, EmploymentType::regular, 2, 400, 300), run(april, EmploymentType::partTime, 3, 240, 180)});
    QCOMPARE(value(Workforce::of(month, {everybody, ledger}, std::nullopt), "heads_employees"), 5.0);
    QCOMPARE(value(Workforce::of(month, {everybody, partTimers}, std::nullopt), "heads_employees"), 8.0);
}

void WorkforceSourcesTest::officersOfEveryMonth()
{
    Payroll ledger = payroll(310, "ledger.csv", PayrollKind::wageLedger);
    std::erase_if(ledger.months, [](const MonthlyPay &m) { return m.type == EmploymentType::officer || m.month != april; });
    Payroll onlyMay = payroll(300);
    std::erase_if(onlyMay.months, [](const MonthlyPay &m) { return m.month == april; });
    const Workforce both = Workforce::of(spring, {ledger, onlyMay}, std::nullopt);
    const QString reason = both.figure(QStringLiteral("payroll_officer_pay")).unavailable.ja;
    QVERIFY2(reason.contains(QStringLiteral("2024年4月の賃金台帳には役員が載っていない")), qPrintable(reason));
    const Figure salaries = both.figure(QStringLiteral("payroll_gross_salaries"));
    QCOMPARE(salaries.value.value_or(-1), 1300.0);
    QVERIFY(salaries.origin.note.ja.contains(QStringLiteral("役員の分は含みません")));
    QVERIFY(!Workforce::of(spring, {payroll(300)}, std::nullopt).figure(QStringLiteral("payroll_gross_salaries")).origin.note.ja.contains(QStringLiteral("役員")));
}

void WorkforceSourcesTest::peopleListWithoutPayroll()
{
    const Payroll list = file("people.csv", PayrollKind::people, {run(april.plus(1), EmploymentType::officer, 2, 0, std::nullopt), run(april.plus(1), EmploymentType::regular, 5, 0, std::nullopt)});
    Payroll onlyApril = payroll(300);
    std::erase_if(onlyApril.months, [](const MonthlyPay &m) { return m.month != april; });
    const Workforce workforce = Workforce::of(spring, {onlyApril, list}, std::nullopt);
    QCOMPARE(value(workforce, "heads_total"), 7.0);     // of the year's end, where there is no payroll
    QVERIFY(workforce.figure(QStringLiteral("heads_total")).origin.note.ja.contains(QStringLiteral("従業員リスト")));
    QCOMPARE(value(workforce, "heads_average"), 5.0);
    QCOMPARE(value(Workforce::of(spring, {payroll(300), list}, std::nullopt), "heads_total"), 3.0);
}

void WorkforceSourcesTest::peopleListTellsOfficers()
{
    Payroll ledger = payroll(310, "ledger.csv", PayrollKind::wageLedger);
    std::erase_if(ledger.months, [](const MonthlyPay &m) { return m.type == EmploymentType::officer; });
    const Payroll list = file("people.csv", PayrollKind::people, {run(april.plus(1), EmploymentType::officer, 2, 0, std::nullopt), run(april.plus(1), EmploymentType::regular, 9, 0, std::nullopt)});
    const Workforce workforce = Workforce::of(spring, {ledger, list}, std::nullopt);
    QCOMPARE(value(workforce, "heads_officers"), 2.0);
    QCOMPARE(value(workforce, "heads_employees"), 2.0);
    QCOMPARE(value(workforce, "heads_total"), 4.0);
}

void WorkforceSourcesTest::listBesideTypedHours()
{
    const Payroll list = file("people.csv", PayrollKind::people, {run(april.plus(1), EmploymentType::officer, 2, 0, std::nullopt), run(april.plus(1), EmploymentType::regular, 5, 0, std::nullopt)});
    const TypedWorkforce typed{spring, {}, {}, {}, Hours::fromMinutes(60 * 1600)};
    const Workforce workforce = Workforce::of(spring, {list}, typed);
    QVERIFY(!workforce.isEmpty());
    QCOMPARE(value(workforce, "heads_total"), 7.0);
    QCOMPARE(value(workforce, "hours_total"), 1600.0);
}

void WorkforceSourcesTest::employerShare()
{
    Payroll pay = payroll(300);
    QVERIFY(!Workforce::of(spring, {pay}, std::nullopt).figure(QStringLiteral("payroll_employer_share")).isAvailable());
    for (MonthlyPay &m : pay.months)
        m.employerShare = Yen(60);
    QCOMPARE(value(Workforce::of(spring, {pay}, std::nullopt), "payroll_employer_share"), 240.0);
    pay.months.back().employerShare.reset();
    const Figure figure = Workforce::of(spring, {pay}, std::nullopt).figure(QStringLiteral("payroll_employer_share"));
    QVERIFY(figure.unavailable.ja.contains(QStringLiteral("2024年5月")));
}

void WorkforceSourcesTest::lowestPay()
{
    Payroll pay = payroll(300);
    const QString id = QStringLiteral("lowest_hourly_pay_regular");
    QVERIFY(Workforce::of(spring, {pay}, std::nullopt).figure(id).unavailable.ja.contains(QStringLiteral("3人に満たない")));
    for (MonthlyPay &m : pay.months)
        m.heads = Heads::fromPersons(4);
    QVERIFY(Workforce::of(spring, {pay}, std::nullopt).figure(id).unavailable.ja.contains(QStringLiteral("基本給か労働時間")));
    pay.months[1].lowestHourlyPay = Yen(1120);
    pay.months[3].lowestHourlyPay = Yen(1085);
    const Figure figure = Workforce::of(spring, {pay}, std::nullopt).figure(id);
    QCOMPARE(figure.exactYen.value(), Yen(1085));
    QCOMPARE(figure.origin.parts.front().label, QStringLiteral("2024-05"));
    QVERIFY(figure.origin.note.ja.contains(QStringLiteral("最低賃金法")));
}

QTEST_GUILESS_MAIN(WorkforceSourcesTest)
#include "workforce_sources_test.moc"
