// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/minimum_wage.h"

#include <QTest>

using namespace smartsme;

namespace {

MonthlyPay pay(Month month, EmploymentType type, int heads, qint64 wages, std::optional<qint64> hours)
{
    MonthlyPay run;
    run.month = month;
    run.type = type;
    run.heads = Heads::fromPersons(heads);
    run.wages = Yen(wages);
    run.gross = Yen(wages);
    if (hours)
        run.hours = Hours::fromMinutes(*hours * 60);
    return run;
}

Payroll payrollOf(const char *file, std::vector<MonthlyPay> runs, PayrollKind kind = PayrollKind::payroll)
{
    Payroll payroll;
    payroll.source.name = QString::fromLatin1(file);
    payroll.months = std::move(runs);
    payroll.kind = kind;
    return payroll;
}

Workforce workforceOf(const std::vector<Payroll> &payrolls)
{
    return Workforce::of({Month(2024, 4), Month(2025, 3)}, payrolls, {});
}

Workforce workforceOf(std::vector<MonthlyPay> runs)
{
    return workforceOf(std::vector<Payroll>{payrollOf("kyuyo.csv", std::move(runs))});
}

} // namespace

class MinimumWageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_table = MinimumWageTable::load(qEnvironmentVariable("SMARTSME_DATA")).value(); }

    void rates_data()
    {
        QTest::addColumn<QString>("prefecture");
        QTest::addColumn<QString>("month");
        QTest::addColumn<double>("rate");       // 0: none
        QTest::addColumn<int>("mark");
        // Tokyo: 1,113 from 2023-10-01, 1,163 from 2024-10-01, 1,226 from 2025-10-03 (MHLW)
        QTest::newRow("before the revision") << "13" << "2024-09" << 1113.0 << int(Mark::fact);
        QTest::newRow("in its month") << "13" << "2024-10" << 1163.0 << int(Mark::fact);
        QTest::newRow("valid from the 3rd: the old rate on the 1st") << "13" << "2025-10" << 1163.0 << int(Mark::fact);
        QTest::newRow("the month after") << "13" << "2025-11" << 1226.0 << int(Mark::fact);
        QTest::newRow("no revision in 2020") << "13" << "2021-04" << 1013.0 << int(Mark::fact);
        QTest::newRow("planned day") << "13" << "2018-01" << 958.0 << int(Mark::assumption);
        QTest::newRow("before the table") << "13" << "2016-09" << 0.0 << int(Mark::fact);
        QTest::newRow("long after the table") << "13" << "2029-01" << 0.0 << int(Mark::fact);
        QTest::newRow("Nagano corrected") << "20" << "2026-06" << 1061.0 << int(Mark::fact);
        QTest::newRow("the last month before the next revision") << "13" << "2026-09" << 1226.0 << int(Mark::fact);
        QTest::newRow("the next revision is due") << "13" << "2026-10" << 1226.0 << int(Mark::assumption);
        QTest::newRow("no prefecture") << "" << "2024-10" << 0.0 << int(Mark::fact);
    }

    void rates()
    {
        QFETCH(QString, prefecture);
        QFETCH(QString, month);
        QFETCH(double, rate);
        QFETCH(int, mark);
        const Figure figure = m_table.rateIn(prefecture, *Month::fromIso(month));
        QCOMPARE(figure.value.value_or(0), rate);
        QVERIFY(figure.isAvailable() || !figure.unavailable.ja.isEmpty());
        if (figure.isAvailable()) {
            QCOMPARE(int(figure.mark), mark);
            QVERIFY(!figure.origin.source.isEmpty() && figure.origin.table.contains(QStringLiteral("minimum_wage")));
        }
    }

    void whatTheRateRestsOn()
    {
        const Text known = m_table.rateIn(QStringLiteral("13"), Month(2025, 11)).origin.note;
        QCOMPARE(known.ja, QStringLiteral("2025年10月3日から有効です。"));
        QCOMPARE(known.en, QStringLiteral("In force from 3 October 2025."));
        const Text outdated = m_table.rateIn(QStringLiteral("13"), Month(2026, 11)).origin.note;
        QCOMPARE(outdated.ja, QStringLiteral("2025年10月3日から有効です。2026年度の改定額はまだ収録していません。前の額と比べています。"));
        QVERIFY(outdated.en.contains(QStringLiteral("fiscal year 2026")));
        QVERIFY(m_table.rateIn(QStringLiteral("13"), Month(2016, 9)).unavailable.ja.contains(QStringLiteral("2016年9月")));
    }

    /// September: 240,000 / 200 h = 1,200, 87 above 1,113. October: 234,000 / 200 h = 1,170, 7 above 1,163.
    void theNarrowestMonth()
    {
        const Workforce workforce = workforceOf({pay(Month(2024, 9), EmploymentType::partTime, 3, 240'000, 200), pay(Month(2024, 10), EmploymentType::partTime, 3, 234'000, 200),
                                                 pay(Month(2024, 9), EmploymentType::regular, 1, 300'000, 150), pay(Month(2024, 9), EmploymentType::officer, 1, 0, {})});
        const WageStanding standing = wageStanding(m_table, QStringLiteral("13"), workforce);
        QCOMPARE(standing.months.size(), std::size_t(2));
        QVERIFY(standing.narrowest && standing.narrowest->month == Month(2024, 10));
        QCOMPARE(standing.narrowest->margin->value.value(), 7.0);
        QVERIFY(standing.sentence.ja.contains(QStringLiteral("7円上")) && standing.sentence.ja.contains(QStringLiteral("平均時給")));
        QCOMPARE(standing.pay[1].value.value(), 2'000.0);
        QCOMPARE(standing.pay[2].value.value(), 1'185.0);       // 474,000 / 400 h
        QVERIFY(standing.note.ja.contains(QStringLiteral("平均より低い時給")));
        QVERIFY(!standing.pay[0].isAvailable());                // months without a salary run: no yearly total
    }

    void belowTheMinimum()
    {
        const WageStanding standing = wageStanding(m_table, QStringLiteral("13"), workforceOf({pay(Month(2024, 11), EmploymentType::partTime, 3, 220'000, 200)}));
        QVERIFY(standing.sentence.ja.contains(QStringLiteral("63円下回っています")));
    }

    /// October has an attendance only: hours without pay. It is no pay of 0 yen, and no head month (900,000 / 3 people).
    void anAttendanceIsNoPay()
    {
        const Payroll paid = payrollOf("kyuyo.csv", {pay(Month(2024, 9), EmploymentType::partTime, 3, 240'000, 200), pay(Month(2024, 9), EmploymentType::regular, 3, 900'000, 480)});
        const Payroll worked = payrollOf("kintai.csv", {pay(Month(2024, 10), EmploymentType::partTime, 3, 0, 200), pay(Month(2024, 10), EmploymentType::regular, 3, 0, 480)},
                                         PayrollKind::attendance);
        const WageStanding standing = wageStanding(m_table, QStringLiteral("13"), workforceOf({paid, worked}));
        QCOMPARE(standing.months.size(), std::size_t(1));
        QVERIFY(standing.narrowest && standing.narrowest->month == Month(2024, 9));
        QVERIFY(standing.sentence.ja.contains(QStringLiteral("87円上")));
        QCOMPARE(standing.pay[2].value.value(), 1'200.0);
        QCOMPARE(standing.pay[3].value.value(), 300'000.0);
        const WageStanding without = wageStanding(m_table, QStringLiteral("13"), workforceOf(std::vector<Payroll>{worked}));
        QVERIFY(without.months.empty() && !without.narrowest);
        QVERIFY(without.unavailable.ja.contains(QStringLiteral("パートの給与データがない")));
        QCOMPARE(without.pay[2].unavailable.ja, QStringLiteral("給与データがありません。"));
    }

    /// Regular people have 1,500 as their lowest; of the two part-timers only the mean is known: 110,000 / 100 h, 63 below 1,163.
    void aMeanBelowTheLowestOfOthers()
    {
        MonthlyPay regular = pay(Month(2024, 11), EmploymentType::regular, 4, 1'200'000, 640);
        regular.lowestHourlyPay = Yen(1'500);
        const WageStanding standing = wageStanding(m_table, QStringLiteral("13"), workforceOf({regular, pay(Month(2024, 11), EmploymentType::partTime, 2, 110'000, 100)}));
        QVERIFY(standing.narrowest->isAverage);
        QVERIFY(standing.sentence.ja.contains(QStringLiteral("パートの平均時給が最低賃金を63円下回っています")));
        QVERIFY(standing.note.ja.contains(QStringLiteral("平均より低い時給")));

        const WageStanding above = wageStanding(m_table, QStringLiteral("13"), workforceOf({regular, pay(Month(2024, 11), EmploymentType::partTime, 2, 160'000, 100)}));
        QVERIFY(!above.narrowest->isAverage);
        QCOMPARE(above.narrowest->lowest.value.value(), 1'500.0);
        QVERIFY(above.note.ja.contains(QStringLiteral("平均より低い時給")));

        const WageStanding withoutHours = wageStanding(m_table, QStringLiteral("13"), workforceOf({regular, pay(Month(2024, 11), EmploymentType::partTime, 2, 110'000, {})}));
        QCOMPARE(withoutHours.narrowest->lowest.value.value(), 1'500.0);
        QVERIFY(withoutHours.note.ja.contains(QStringLiteral("パートの時給を見ていません")) && !withoutHours.note.ja.contains(QStringLiteral("平均より低い時給")));
    }

    /// What each figure was added from: its own people and months, also while a month of the year is missing.
    void origins()
    {
        MonthlyPay june = pay(Month(2024, 6), EmploymentType::regular, 4, 1'200'000, 640);
        june.lowestHourlyPay = Yen(1'400);
        MonthlyPay july = pay(Month(2024, 7), EmploymentType::regular, 4, 1'240'000, 640);
        july.lowestHourlyPay = Yen(1'300);
        const WageStanding standing = wageStanding(m_table, QStringLiteral("13"),
                                                   workforceOf({payrollOf("june.csv", {june, pay(Month(2024, 6), EmploymentType::partTime, 3, 240'000, 200)}), payrollOf("july.csv", {july})}));
        const auto &regular = standing.pay[1].origin.parts;
        QCOMPARE(regular.size(), std::size_t(2));
        QCOMPARE(regular[1].label, QStringLiteral("2024-07"));
        QCOMPARE(regular[1].amount, Yen(1'240'000));
        QCOMPARE(regular[1].file, QStringLiteral("july.csv"));
        QCOMPARE(standing.pay[2].origin.parts.size(), std::size_t(1));
        QCOMPARE(standing.pay[2].origin.parts[0].amount, Yen(240'000));
        const Figure &lowest = standing.months[1].lowest;
        QCOMPARE(lowest.origin.parts.size(), std::size_t(1));
        QCOMPARE(lowest.origin.parts[0].amount, Yen(1'300));
        QCOMPARE(lowest.origin.parts[0].file, QStringLiteral("july.csv"));
    }

    /// The payroll's own lowest pay goes before the mean: regular people at 1,150 in November, 13 below 1,163.
    void theLowestPayOfThePayroll()
    {
        MonthlyPay regular = pay(Month(2024, 11), EmploymentType::regular, 4, 900'000, 640);
        regular.lowestHourlyPay = Yen(1'150);
        MonthlyPay partTime = pay(Month(2024, 11), EmploymentType::partTime, 3, 240'000, 200);
        partTime.lowestHourlyPay = Yen(1'170);
        const WageStanding standing = wageStanding(m_table, QStringLiteral("13"), workforceOf({regular, partTime}));
        QVERIFY(!standing.narrowest->isAverage);
        QCOMPARE(standing.narrowest->lowest.value.value(), 1'150.0);
        QVERIFY(standing.sentence.ja.contains(QStringLiteral("一番低い時給が最低賃金を13円下回っています")));
        QVERIFY(!standing.note.ja.contains(QStringLiteral("平均より低い時給")));
    }

    void reasons()
    {
        const WageStanding nothing = wageStanding(m_table, QStringLiteral("13"), Workforce());
        QVERIFY(nothing.unavailable.ja.contains(QStringLiteral("パート")));
        QCOMPARE(nothing.pay[1].unavailable.en, QStringLiteral("There is no payroll."));
        const WageStanding regular = wageStanding(m_table, QStringLiteral("13"), workforceOf({pay(Month(2024, 11), EmploymentType::regular, 3, 1, 1)}));
        QCOMPARE(regular.pay[2].unavailable.ja, QStringLiteral("給与データにこの区分の人はいません。"));
        QVERIFY(wageStanding(m_table, {}, workforceOf({pay(Month(2024, 11), EmploymentType::partTime, 3, 1, 1)})).unavailable.ja.contains(QStringLiteral("都道府県")));
        QVERIFY(wageStanding(m_table, QStringLiteral("13"), workforceOf({pay(Month(2024, 11), EmploymentType::partTime, 3, 1, {})})).unavailable.ja.contains(QStringLiteral("労働時間")));
    }

    /// 12 months of 2 regular people and 12 of 3: 24 + 36 head months, mean 5; wages 300,000 a month each kind, bonus 600,000.
    void payPerEmployee()
    {
        std::vector<MonthlyPay> runs;
        for (int i = 0; i < 12; ++i) {
            runs.push_back(pay(Month(2024, 4).plus(i), EmploymentType::regular, 2, 300'000, 320));
            runs.push_back(pay(Month(2024, 4).plus(i), EmploymentType::partTime, 3, 300'000, 240));
        }
        MonthlyPay bonus = pay(Month(2024, 7), EmploymentType::regular, 2, 0, {});
        bonus.isBonus = true;
        bonus.bonus = Yen(600'000);
        runs.push_back(bonus);
        const WageStanding standing = wageStanding(m_table, QStringLiteral("13"), workforceOf(std::move(runs)));
        QCOMPARE(standing.pay[0].value.value(), 7'800'000.0 / 5);
        QCOMPARE(standing.pay[1].value.value(), 937.5);
        QVERIFY(standing.pay[3].unavailable.ja.contains(QStringLiteral("3人より少ない")));     // two people: it would tell somebody's pay
        QVERIFY(!standing.overtimeShareOfRegular);              // the payroll tells no overtime
    }

    /// 10 of 200 hours and 5 of 100 hours with a premium: 5 %.
    void theShareOfOvertime()
    {
        MonthlyPay june = pay(Month(2024, 6), EmploymentType::regular, 4, 1'200'000, 200);
        june.overtime = Hours::fromMinutes(8 * 60);
        june.holiday = Hours::fromMinutes(2 * 60);
        MonthlyPay july = pay(Month(2024, 7), EmploymentType::regular, 3, 900'000, 100);
        july.overtime = Hours::fromMinutes(5 * 60);
        const WageStanding standing = wageStanding(m_table, QStringLiteral("13"), workforceOf({june, july, pay(Month(2024, 7), EmploymentType::partTime, 1, 100'000, 90)}));
        QCOMPARE(standing.overtimeShareOfRegular.value(), 0.05);
        QVERIFY(!standing.overtimeShareOfPartTime);
        QCOMPARE(standing.pay[3].value.value(), 300'000.0);     // 2,100,000 over 7 head months
    }

private:
    MinimumWageTable m_table;
};

QTEST_GUILESS_MAIN(MinimumWageTest)
#include "minimum_wage_test.moc"
