// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/people_basis.h"

#include "indicators/hand_made_year.h"
#include "indicators/ratio_tree.h"
#include "indicators/year_change.h"

#include <QTest>

using namespace smartsme;
using namespace smartsme::test;

namespace {

/// Twelve salary runs of each kind of people; hours of one month, nothing: not told.
Payroll payrollFile(int officers, int regular, std::optional<int> regularHours, int partTime, std::optional<int> partTimeHours, int months = 12)
{
    Payroll payroll;
    payroll.source.name = QStringLiteral("kyuyo.csv");
    for (int i = 0; i < months; ++i) {
        const auto add = [&](EmploymentType type, int heads, std::optional<int> hours) {
            MonthlyPay run;
            run.month = fiscalYear2024.first().plus(i);
            run.type = type;
            run.heads = Heads::fromPersons(heads);
            if (hours)
                run.hours = Hours::fromMinutes(*hours * 60);
            if (heads > 0)
                payroll.months.push_back(run);
        };
        add(EmploymentType::officer, officers, {});
        add(EmploymentType::regular, regular, regularHours);
        add(EmploymentType::partTime, partTime, partTimeHours);
    }
    return payroll;
}

Workforce payrollOf(int officers, int regular, std::optional<int> regularHours, int partTime, std::optional<int> partTimeHours, int months = 12)
{
    return Workforce::of(fiscalYear2024, {payrollFile(officers, regular, regularHours, partTime, partTimeHours, months)}, {});
}

} // namespace

class PeopleBasisTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// 3 regular people with 480 h a month (160 each), 8 part-timers with 400 h: 3 + 400/160 = 5.5.
    void partTimersByHours()
    {
        const Figure converted = convertedEmployees(payrollOf(1, 3, 480, 8, 400));
        QCOMPARE(converted.value.value(), 5.5);
        QVERIFY(converted.origin.note.ja.contains(QStringLiteral("160.0時間")));
    }

    void reasons()
    {
        QVERIFY(convertedEmployees(payrollOf(1, 0, {}, 8, 400)).unavailable.ja.contains(QStringLiteral("正社員がいない")));
        QVERIFY(convertedEmployees(payrollOf(1, 3, 480, 8, {})).unavailable.ja.contains(QStringLiteral("労働時間のない")));
        QVERIFY(convertedEmployees(payrollOf(1, 3, 480, 8, 400, 11)).unavailable.ja.contains(QStringLiteral("給与データのない月")));
        QVERIFY(convertedEmployees(workforceOf(1, 3, 8, 12'000.0)).unavailable.ja.contains(QStringLiteral("毎月の給与データがない")));
        QCOMPARE(convertedEmployees(payrollOf(1, 3, {}, 0, {})).value.value(), 3.0);
    }

    /// Value added 36 million: 12 people 3.0 million; 11 employees 3.27; converted 5.5: 6.55; with the officer 6.5: 5.54.
    void theEffectStandsBeside()
    {
        const auto definitions = DefinitionTable::load(qEnvironmentVariable("SMARTSME_DATA")).value();
        const Workforce workforce = payrollOf(1, 3, 480, 8, 400);
        const AnnualAccounts accounts = accountsOf({{"pl_sales", 36'000'000}});
        const std::vector<Productivity> all = productivity(accounts, workforce, statementTerms(), definitions);
        const auto houjin = std::ranges::find(all, DefinitionId(QStringLiteral("lp_houjin")), &Productivity::definition);
        const PeopleBasis basis = peopleBasis(*houjin, workforce);
        QCOMPARE(basis.variants.size(), std::size_t(4));
        QVERIFY(basis.variants[1].isOfDefinition && basis.variants[2].isOfCorporateStatistics);
        QCOMPARE(basis.variants[1].perPerson.value.value(), 3'000'000.0);
        QCOMPARE(basis.variants[1].effect->value.value(), 0.0);
        QCOMPARE(basis.variants[0].perPerson.value.value(), 36e6 / 11);
        QCOMPARE(basis.variants[2].perPerson.value.value(), 36e6 / 5.5);
        QCOMPARE(basis.variants[3].perPerson.value.value(), 36e6 / 6.5);
        QCOMPARE(qRound64(*basis.variants[3].effect->value), qRound64(36e6 / 6.5 - 3e6));
    }

    /// A wage ledger holds no officers: unknown is not nobody, and a typed number is taken.
    void officersThatTheRunsDoNotHold()
    {
        const auto definitions = DefinitionTable::load(qEnvironmentVariable("SMARTSME_DATA")).value();
        const AnnualAccounts accounts = accountsOf({{"pl_sales", 36'000'000}});
        const auto converted = [&](const Workforce &workforce) {
            const std::vector<Productivity> all = productivity(accounts, workforce, statementTerms(), definitions);
            return peopleBasis(*std::ranges::find(all, DefinitionId(QStringLiteral("lp_houjin")), &Productivity::definition), workforce).variants[3].people;
        };
        Payroll ledger = payrollFile(0, 3, 480, 8, 400);
        ledger.kind = PayrollKind::wageLedger;
        const Figure unknown = converted(Workforce::of(fiscalYear2024, {ledger}, {}));
        QVERIFY(!unknown.isAvailable());
        QVERIFY2(unknown.unavailable.ja.contains(QStringLiteral("役員の人数を入力")), qPrintable(unknown.unavailable.ja));

        TypedWorkforce typed;
        typed.year = fiscalYear2024;
        typed.officers = Heads::fromPersons(2);
        const Figure known = converted(Workforce::of(fiscalYear2024, {ledger}, typed));
        QCOMPARE(known.value.value(), 7.5);         // 5.5 and the two that were typed
        QVERIFY(known.origin.inputs.front().origin.note.ja.contains(QStringLiteral("期末の人数")));
        QCOMPARE(converted(payrollOf(1, 3, 480, 8, 400)).value.value(), 6.5);
        QCOMPARE(converted(payrollOf(0, 3, 480, 8, 400)).value.value(), 5.5);       // a payroll names everybody: there are none
    }

    /// The payroll pays part-timers in three months only, the attendance tells their 300 hours in each of the other nine.
    void hoursOfPeopleWithoutHeadsCount()
    {
        Payroll payroll = payrollFile(1, 3, {}, 2, {});
        std::erase_if(payroll.months, [](const MonthlyPay &run) { return run.type == EmploymentType::partTime && run.month >= Month(2024, 7); });
        Payroll attendance = payrollFile(0, 3, 480, 2, 300);
        attendance.kind = PayrollKind::attendance;
        attendance.source.name = QStringLiteral("kintai.csv");
        const Workforce mixed = Workforce::of(fiscalYear2024, {payroll, attendance}, {});
        QCOMPARE(convertedEmployees(mixed).value.value(), 3 + 300.0 / 160);         // 3,600 hours of twelve months, not 900 of three

        std::erase_if(payroll.months, [](const MonthlyPay &run) { return run.type == EmploymentType::partTime; });
        const Figure none = convertedEmployees(Workforce::of(fiscalYear2024, {payroll, attendance}, {}));
        QVERIFY2(none.unavailable.ja.contains(QStringLiteral("ほかの区分")), qPrintable(none.unavailable.ja));
    }

    /// Gross profit over sales is called by its name; value added of several parts is not.
    void aDefinitionOfOnePartIsCalledByIt()
    {
        const auto definitions = DefinitionTable::load(qEnvironmentVariable("SMARTSME_DATA")).value();
        const Workforce workforce = workforceOf(1, 3, 8, {});
        const AnnualAccounts accounts = accountsOf({{"pl_sales", 36'000'000}, {"sga_salary", 6'000'000}});
        const auto ratioOf = [&](const char *definition) {
            const ProductivitySide side = definitionSide(*definitions.find(DefinitionId(QLatin1String(definition))), {accounts, workforce}, statementTerms());
            return ratioTree(side, nullptr, nullptr).children[1].figure.label;
        };
        QCOMPARE(ratioOf("lp_locaben").ja, QStringLiteral("営業利益の割合"));
        QVERIFY(!ratioOf("lp_it_gross").ja.contains(QStringLiteral("付加価値")));
        QVERIFY(ratioOf("lp_houjin").ja.startsWith(QStringLiteral("付加価値率")));
    }

    /// Sales 36 million, 12 people, 10,560 h: tree per hour = 3.0 million / 880 h; per person = 3.0 million × 100 %.
    void theTreeMultipliesOut()
    {
        const auto definitions = DefinitionTable::load(qEnvironmentVariable("SMARTSME_DATA")).value();
        const Workforce workforce = payrollOf(1, 3, 480, 8, 400);
        const AnnualAccounts accounts = accountsOf({{"pl_sales", 36'000'000}, {"sga_salary", 6'000'000}, {"bs_cash", 18'000'000}});
        const ProductivitySide side = definitionSide(*definitions.find(DefinitionId(QStringLiteral("lp_houjin"))), {accounts, workforce}, statementTerms());
        const RatioNode root = ratioTree(side, nullptr, nullptr);
        QCOMPARE(root.id, QStringLiteral("per_hour"));
        QCOMPARE(root.combination, Combination::quotient);
        const RatioNode &perPerson = root.children[0];
        QCOMPARE(*root.figure.value, *perPerson.figure.value / *root.children[1].figure.value);
        QCOMPARE(*perPerson.figure.value, *perPerson.children[0].figure.value * *perPerson.children[1].figure.value / 100);
        const RatioNode &sales = perPerson.children[0];
        QCOMPARE(*sales.figure.value, *sales.children[0].figure.value * *sales.children[1].figure.value);
        double sum = 0;
        for (const RatioNode &part : perPerson.children[1].children)
            sum += *part.figure.value;
        QCOMPARE(sum, *perPerson.children[1].figure.value);
        QVERIFY(!root.previous && !root.published);
        const ProductivitySide other = definitionSide(*definitions.find(DefinitionId(QStringLiteral("lp_houjin"))), {accounts, workforceOf(1, 3, 8, {})}, statementTerms());
        QCOMPARE(ratioTree(other, nullptr, nullptr).id, QStringLiteral("per_person"));      // no hours, no tree above it
    }

    void partsOfDefinitions()
    {
        const std::vector<ValueAddedPart> parts = valueAddedParts(QStringLiteral("operating_profit + personnel_cost + rent_real_estate"), false);
        QCOMPARE(parts.size(), std::size_t(5));
        QCOMPARE(parts[1].id, QStringLiteral("pay"));
        QCOMPARE(parts[1].formula, QStringLiteral("officer_pay + employee_pay"));
        QCOMPARE(parts[2].formula, QStringLiteral("officer_bonus + employee_bonus"));
        QCOMPARE(parts[4].id, QStringLiteral("rent"));
        QCOMPARE(valueAddedParts(QStringLiteral("operating_profit + personnel_cost"), true).back().id, QStringLiteral("personnel_cost"));
    }
};

QTEST_GUILESS_MAIN(PeopleBasisTest)
#include "people_basis_test.moc"
