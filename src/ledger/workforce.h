// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/figure.h"
#include "core/quantity.h"
#include "core/yen.h"
#include "ledger/books.h"

#include <optional>
#include <vector>

namespace smartsme {

enum class EmploymentType { officer, regular, partTime };

/// Pay and hours of all people of one employment type in one month: the smallest thing that is ever kept of a payroll.
/// Names, numbers, birthdays and single amounts of persons never leave the importer.
struct MonthlyPay
{
    Month month;                    ///< month of payment
    EmploymentType type = EmploymentType::regular;
    bool isBonus = false;           ///< a bonus run: counts no heads and no hours
    Heads heads;                    ///< people paid
    std::optional<Hours> hours;     ///< worked in total: scheduled + overtime + holiday
    std::optional<Hours> overtime;
    std::optional<Hours> holiday;
    std::optional<Hours> night;     ///< part of the above, never added
    Yen officerPay;                 ///< 役員報酬
    Yen wages;                      ///< base pay and allowances without commuting, bonus and officer pay
    Yen bonus;
    Yen commuting;
    Yen gross;                      ///< 支給合計
    std::optional<Yen> employerShare = {};  ///< statutory welfare borne by the firm (会社負担), where the file tells
    /// Whole yen per hour of the lowest paid person of this type in this month, for the comparison with the minimum wage; kept only
    /// where it was worked out for leastPeopleOfLowestPay people or more, because among fewer it would be somebody's pay.
    /// Per person: (base pay + allowances that count) / hours by contract, rounded down, which loses nothing against a minimum wage
    /// in whole yen. Left out are overtime, night and holiday pay, bonuses, commuting, family and attendance allowances and what is
    /// paid once (最低賃金法第4条3項, 最低賃金法施行規則第1条・第2条). Hours: those by contract where the file has them, else hours
    /// worked without overtime and holidays plus paid leave. Officers have none. A month in which somebody joined or left may be low.
    std::optional<Yen> lowestHourlyPay = {};
    friend bool operator==(const MonthlyPay &, const MonthlyPay &) = default;
};

constexpr int leastPeopleOfLowestPay = 3;

/// What an imported file of people tells.
enum class PayrollKind {
    payroll,        ///< pay of everybody, officers included
    wageLedger,     ///< pay; officers without employment do not stand in wage ledgers (労働基準法第108条)
    attendance,     ///< hours of people who worked, without pay and mostly without officers
    people          ///< people at the end of a month
};

/// One imported payroll file, reduced to totals.
struct Payroll
{
    SourceFile source;
    std::vector<MonthlyPay> months;
    PayrollKind kind = PayrollKind::payroll;
    friend bool operator==(const Payroll &, const Payroll &) = default;
};

/// People and hours typed by hand for a year, where no payroll file is at hand. Missing is not zero.
struct TypedWorkforce
{
    FiscalYear year;
    std::optional<Heads> officers;
    std::optional<Heads> regular;
    std::optional<Heads> partTime;
    std::optional<Hours> hours;     ///< of all but officers, whole year
    friend bool operator==(const TypedWorkforce &, const TypedWorkforce &) = default;
};

/// People, hours and pay of one fiscal year (従業員・労働時間).
class Workforce
{
public:
    /// Takes the months of the year from the files; without any pay or hours, the typed numbers. Which file wins:
    ///   pay, people  a payroll before a wage ledger of the same month and employment type (the ledger may lack officers; a payroll
    ///                that tells no types has everybody under regular); people of a month without either: a list of employees of
    ///                its end, else an attendance
    ///   hours        those of the payroll; attendances (of several shops: their sum) where the payroll of the month tells none for
    ///                that type, and in months without pay. Their people are never added to those of a payroll.
    ///   officers     where the file that wins has none: a list of employees of the month, else the typed number, else unknown.
    /// The note of each figure's origin says when another file than the payroll was used.
    static Workforce of(FiscalYear year, const std::vector<Payroll> &payrolls, const std::optional<TypedWorkforce> &typed);

    FiscalYear year() const { return m_year; }
    /// Runs of pay with the hours that hold for them, and attendances of months without pay (isPaid() false).
    const std::vector<MonthlyPay> &months() const { return m_months; }
    bool isPaid(std::size_t run) const { return m_sources[run].kind != PayrollKind::attendance; }
    const QString &fileOf(std::size_t run) const { return m_sources[run].file; }
    /// The attendance its hours are from, where its own file tells none.
    const QString &fileOfHours(std::size_t run) const { return m_sources[run].hoursFile.isEmpty() ? m_sources[run].file : m_sources[run].hoursFile; }
    bool isEmpty() const { return m_months.empty() && m_people.empty() && !m_typed; }
    /// Months of the year for which no salary run was imported (empty when typed).
    std::vector<Month> missingMonths() const;

    /// Figures with origin.
    /// Heads at the year's end are the people of the salary runs (never of bonus runs) of its last month; while that month is
    /// missing, of the latest month there is, and the note says so. Yearly totals of hours and of salaries are unavailable while
    /// a month has no salary run, and hours also where a run of people tells none: a part is not a total. Officers' pay is
    /// unavailable where a month's wage ledger has no officers. Bonuses have no month they must stand in: while salary runs are
    /// missing the note says that they are those of the months there are.
    /// Ids: heads_officers, heads_regular, heads_part_time, heads_employees, heads_total (all in the last
    /// month of the year), heads_average (officers included, mean of the months), hours_total, hours_overtime, hours_holiday,
    /// hours_night (officers excluded), payroll_gross_salaries, payroll_gross_bonuses, payroll_officer_pay, payroll_wages,
    /// payroll_bonus, payroll_commuting, payroll_employer_share (statutory welfare, only where every run tells it),
    /// lowest_hourly_pay_regular, lowest_hourly_pay_part_time (lowest month, see MonthlyPay::lowestHourlyPay).
    /// What is not known is unavailable with the reason.
    Figure figure(const QString &id) const;
    static std::vector<QString> figureIds();

private:
    struct Definition;
    /// What was added, for the origin.
    struct Reading
    {
        Month month;
        QString quantity;
        Yen amount;
        QString file;
        Heads heads;
    };
    struct Source
    {
        PayrollKind kind = PayrollKind::payroll;
        QString file;
        QString hoursFile = {};     ///< the attendances its hours are from; empty: its own
    };
    /// People at the end of a month, from the file that wins.
    struct HeadCount
    {
        PayrollKind kind = PayrollKind::payroll;
        std::vector<Reading> readings;
        bool coversOfficers = false;
        bool hasTypedOfficers = false;
        Heads heads;
    };
    static const std::vector<Definition> &definitions();
    static Figure typedFigure(const TypedWorkforce &typed, const Definition &definition, const Figure &empty);
    void takePay(const std::vector<Payroll> &payrolls);
    void takeAttendance(const Payroll &attendance);
    bool hasRun(Month month, bool isBonus) const;
    bool hasPay(Month month) const;
    bool hasHeads(Month month) const;
    bool coversOfficers(Month month) const;
    std::optional<Month> lastMonthOfHeads() const;
    HeadCount headsIn(Month month, const Definition &definition) const;
    Figure headsFigure(const Definition &definition, Figure figure) const;
    Figure totalFigure(const Definition &definition, Figure figure) const;
    Figure lowestPayFigure(const Definition &definition, Figure figure) const;
    std::optional<Text> reasonWithoutTotal(const Definition &definition) const;
    Origin originOf(const Definition &definition, const std::vector<Reading> &readings) const;

    FiscalYear m_year;
    std::vector<MonthlyPay> m_months;
    std::vector<Source> m_sources;              ///< of m_months
    std::vector<MonthlyPay> m_people;           ///< lists of employees
    std::vector<QString> m_peopleFiles;         ///< of m_people
    std::optional<TypedWorkforce> m_typed;      ///< where there is no file of pay or hours
    std::optional<Heads> m_typedOfficers;
};

} // namespace smartsme
