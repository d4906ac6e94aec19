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
    friend bool operator==(const MonthlyPay &, const MonthlyPay &) = default;
};

/// One imported payroll file, reduced to totals.
struct Payroll
{
    SourceFile source;
    std::vector<MonthlyPay> months;
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
    /// Takes the months of the year from the payrolls; without any, the typed numbers.
    static Workforce of(FiscalYear year, const std::vector<Payroll> &payrolls, const std::optional<TypedWorkforce> &typed);

    FiscalYear year() const { return m_year; }
    const std::vector<MonthlyPay> &months() const { return m_months; }
    bool isEmpty() const { return m_months.empty() && !m_typed; }
    /// Months of the year for which no salary run was imported (empty when typed).
    std::vector<Month> missingMonths() const;

    /// Figures with origin.
    /// Heads at the year's end are the people of the salary runs (never of bonus runs) of its last month; while that month is
    /// missing, of the latest month there is, and the note says so. Yearly totals of hours and of salaries are unavailable while
    /// a month has no salary run, and hours also where a run of people tells none: a part is not a total.
    /// Ids: heads_officers, heads_regular, heads_part_time, heads_employees, heads_total (all in the last
    /// month of the year), heads_average (officers included, mean of the months), hours_total, hours_overtime, hours_holiday,
    /// hours_night (officers excluded), payroll_gross_salaries, payroll_gross_bonuses, payroll_officer_pay, payroll_wages,
    /// payroll_bonus, payroll_commuting. What is not known is unavailable with the reason.
    Figure figure(const QString &id) const;
    static std::vector<QString> figureIds();

private:
    struct Definition;
    struct Reading;
    static const std::vector<Definition> &definitions();
    static Figure typedFigure(const TypedWorkforce &typed, const Definition &definition, const Figure &empty);
    std::optional<Month> lastSalaryMonth() const;
    Figure headsFigure(const Definition &definition, Figure figure) const;
    Figure totalFigure(const Definition &definition, Figure figure) const;
    Origin originOf(const Definition &definition, const std::vector<Reading> &readings) const;

    FiscalYear m_year;
    std::vector<MonthlyPay> m_months;
    std::vector<QString> m_files;
    std::optional<TypedWorkforce> m_typed;
};

} // namespace smartsme
