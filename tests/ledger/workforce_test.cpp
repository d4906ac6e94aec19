// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/workforce.h"

#include <QTest>

using namespace smartsme;

namespace {

const FiscalYear year(Month(2024, 4), Month(2025, 3));

MonthlyPay run(Month month, EmploymentType type, int heads, std::int64_t gross, std::optional<int> hours = 10)
{
    MonthlyPay pay;
    pay.month = month;
    pay.type = type;
    pay.heads = Heads::fromPersons(heads);
    pay.gross = Yen(gross);
    (type == EmploymentType::officer ? pay.officerPay : pay.wages) = Yen(gross);
    if (hours) {
        pay.hours = Hours::fromMinutes(*hours * 60);
        pay.overtime = Hours::fromMinutes(30);
    }
    return pay;
}

/// One officer, two regular employees; a part-timer joins in October. One bonus in July.
Payroll wholeYear()
{
    Payroll payroll;
    payroll.source.name = QStringLiteral("payroll.csv");
    for (int m = 0; m < 12; ++m) {
        const Month month = year.first().plus(m);
        payroll.months.push_back(run(month, EmploymentType::officer, 1, 500, 7));
        payroll.months.push_back(run(month, EmploymentType::regular, 2, 400, 300));
        if (m >= 6)
            payroll.months.push_back(run(month, EmploymentType::partTime, 1, 80, 60));
    }
    MonthlyPay bonus = run(Month(2024, 7), EmploymentType::regular, 0, 700, std::nullopt);
    bonus.isBonus = true;
    bonus.wages = {};
    bonus.bonus = Yen(700);
    payroll.months.push_back(bonus);
    return payroll;
}

double value(const Workforce &workforce, const char *id)
{
    return workforce.figure(QString::fromLatin1(id)).value.value_or(-1);
}

} // namespace

class WorkforceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeYearOfPayroll_data();
    void wholeYearOfPayroll();
    void origin();
    void otherYearsAreLeftOut();
    void sameFileTwiceCountsOnce();
    void missingMonth();
    void lastMonthMissing();
    void bonusesAloneTellNoHeads();
    void hoursNotTold();
    void nothing();
    void typed();
    void typedIncomplete();
    void payrollWinsOverTyped();
    void everyFigureHasALabel();
};

void WorkforceTest::wholeYearOfPayroll_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("expected");
    const auto row = [](const char *id, double expected) { QTest::newRow(id) << QString::fromLatin1(id) << expected; };
    row("heads_officers", 1);
    row("heads_regular", 2);
    row("heads_part_time", 1);
    row("heads_employees", 3);
    row("heads_total", 4);
    row("heads_average", 3.5);                      // (6 x 3 + 6 x 4) / 12
    row("hours_total", 12 * 300 + 6 * 60);          // the officer's 7 hours a month are not in it
    row("hours_overtime", 18 * 0.5);
    row("payroll_gross_salaries", 12 * 900 + 6 * 80);
    row("payroll_gross_bonuses", 700);
    row("payroll_officer_pay", 6000);
    row("payroll_wages", 12 * 400 + 6 * 80);
    row("payroll_bonus", 700);
    row("payroll_commuting", 0);
}

void WorkforceTest::wholeYearOfPayroll()
{
    QFETCH(QString, id);
    QFETCH(double, expected);
    const Workforce workforce = Workforce::of(year, {wholeYear()}, std::nullopt);
    const Figure figure = workforce.figure(id);
    QVERIFY2(figure.value, qPrintable(figure.unavailable.en));
    QCOMPARE(*figure.value, expected);
    QCOMPARE(figure.origin.kind, Origin::Kind::payroll);
}

void WorkforceTest::origin()
{
    const Workforce workforce = Workforce::of(year, {wholeYear()}, std::nullopt);
    const Figure wages = workforce.figure(QStringLiteral("payroll_wages"));
    QCOMPARE(wages.origin.parts.size(), std::size_t(18));
    QCOMPARE(wages.origin.parts.front().file, QStringLiteral("payroll.csv"));
    Yen sum;
    for (const Origin::Part &part : wages.origin.parts)
        sum += part.amount;
    QCOMPARE(sum, wages.exactYen.value());
    QVERIFY(workforce.figure(QStringLiteral("hours_total")).origin.parts.front().label.contains(QStringLiteral("300:00")));
}

void WorkforceTest::otherYearsAreLeftOut()
{
    Payroll payroll = wholeYear();
    payroll.months.push_back(run(Month(2024, 3), EmploymentType::regular, 50, 1));
    payroll.months.push_back(run(Month(2025, 4), EmploymentType::regular, 50, 1));
    QCOMPARE(value(Workforce::of(year, {payroll}, std::nullopt), "heads_average"), 3.5);
}

void WorkforceTest::sameFileTwiceCountsOnce()
{
    Payroll payroll = wholeYear();
    payroll.source.sha256 = QStringLiteral("abc");
    QCOMPARE(value(Workforce::of(year, {payroll, payroll}, std::nullopt), "heads_total"), 4.0);
}

void WorkforceTest::missingMonth()
{
    Payroll payroll = wholeYear();
    std::erase_if(payroll.months, [](const MonthlyPay &m) { return m.month == Month(2024, 5); });
    const Workforce workforce = Workforce::of(year, {payroll}, std::nullopt);
    QCOMPARE(workforce.missingMonths(), std::vector<Month>{Month(2024, 5)});
    const Figure hours = workforce.figure(QStringLiteral("hours_total"));
    QVERIFY(!hours.isAvailable());
    QVERIFY(hours.unavailable.ja.contains(QStringLiteral("2024年5月の給与データ")));
    QVERIFY(hours.unavailable.en.contains(QStringLiteral("May 2024")));
    QVERIFY(!workforce.figure(QStringLiteral("payroll_gross_salaries")).isAvailable());
    QCOMPARE(value(workforce, "heads_total"), 4.0);
    QCOMPARE(value(workforce, "payroll_gross_bonuses"), 700.0);
    const QString ofTheseMonths = QStringLiteral("読み込んだ月の分だけ");
    for (const char *id : {"payroll_gross_bonuses", "payroll_bonus"}) {
        QVERIFY(workforce.figure(QLatin1String(id)).origin.note.ja.contains(ofTheseMonths));
        QVERIFY(!Workforce::of(year, {wholeYear()}, std::nullopt).figure(QLatin1String(id)).origin.note.ja.contains(ofTheseMonths));
    }
}

void WorkforceTest::lastMonthMissing()
{
    Payroll payroll = wholeYear();
    std::erase_if(payroll.months, [](const MonthlyPay &m) { return m.month > Month(2024, 9); });
    const Figure heads = Workforce::of(year, {payroll}, std::nullopt).figure(QStringLiteral("heads_total"));
    QCOMPARE(heads.value.value(), 3.0);
    QVERIFY(heads.origin.note.ja.contains(QStringLiteral("2024年9月")));
}

void WorkforceTest::bonusesAloneTellNoHeads()
{
    Payroll payroll = wholeYear();
    std::erase_if(payroll.months, [](const MonthlyPay &m) { return !m.isBonus; });
    QVERIFY(!Workforce::of(year, {payroll}, std::nullopt).figure(QStringLiteral("heads_total")).isAvailable());
}

void WorkforceTest::hoursNotTold()
{
    Payroll payroll = wholeYear();
    payroll.months[1].hours.reset();        // regular employees, April
    const Workforce workforce = Workforce::of(year, {payroll}, std::nullopt);
    QVERIFY(workforce.figure(QStringLiteral("hours_total")).unavailable.ja.contains(QStringLiteral("2024年4月")));
    QVERIFY(workforce.figure(QStringLiteral("hours_overtime")).isAvailable());
    QVERIFY(!workforce.figure(QStringLiteral("hours_night")).isAvailable());    // no run tells night hours
}

void WorkforceTest::nothing()
{
    const Workforce workforce = Workforce::of(year, {}, std::nullopt);
    QVERIFY(workforce.isEmpty());
    QVERIFY(workforce.missingMonths().empty());
    for (const QString &id : Workforce::figureIds())
        QVERIFY(!workforce.figure(id).isAvailable() && !workforce.figure(id).unavailable.ja.isEmpty());
}

void WorkforceTest::typed()
{
    TypedWorkforce typed{year, Heads::fromPersons(1), Heads::fromPersons(3), Heads::fromHundredths(450), Hours::fromMinutes(60 * 9000)};
    const Workforce workforce = Workforce::of(year, {}, typed);
    QVERIFY(!workforce.isEmpty());
    QCOMPARE(value(workforce, "heads_total"), 8.5);
    QCOMPARE(value(workforce, "heads_employees"), 7.5);
    QCOMPARE(value(workforce, "heads_average"), 8.5);
    QCOMPARE(value(workforce, "hours_total"), 9000.0);
    QCOMPARE(workforce.figure(QStringLiteral("heads_total")).origin.kind, Origin::Kind::typed);
    QVERIFY(!workforce.figure(QStringLiteral("payroll_wages")).isAvailable());
    QVERIFY(!workforce.figure(QStringLiteral("hours_overtime")).isAvailable());
    QVERIFY(Workforce::of(year.previous(), {}, typed).isEmpty());
}

void WorkforceTest::typedIncomplete()
{
    const Workforce workforce = Workforce::of(year, {}, TypedWorkforce{year, Heads::fromPersons(1), {}, {}, {}});
    QCOMPARE(value(workforce, "heads_officers"), 1.0);
    QVERIFY(!workforce.figure(QStringLiteral("heads_total")).isAvailable());
    QVERIFY(!workforce.figure(QStringLiteral("hours_total")).isAvailable());
}

void WorkforceTest::payrollWinsOverTyped()
{
    const Workforce workforce = Workforce::of(year, {wholeYear()}, TypedWorkforce{year, Heads::fromPersons(9), Heads(), Heads(), {}});
    QCOMPARE(value(workforce, "heads_officers"), 1.0);
}

void WorkforceTest::everyFigureHasALabel()
{
    const Workforce workforce = Workforce::of(year, {wholeYear()}, std::nullopt);
    QCOMPARE(Workforce::figureIds().size(), std::size_t(19));
    for (const QString &id : Workforce::figureIds()) {
        const Figure figure = workforce.figure(id);
        QCOMPARE(figure.id, id);
        QVERIFY(!figure.label.ja.isEmpty() && !figure.label.en.isEmpty());
    }
    QVERIFY(!workforce.figure(QStringLiteral("no_such_figure")).isAvailable());
}

QTEST_GUILESS_MAIN(WorkforceTest)
#include "workforce_test.moc"
