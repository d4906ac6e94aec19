// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "import/layout.h"
#include "import/shapes/payroll_hours.h"
#include "ledger/workforce.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace smartsme {

/// One rule of how a row tells what kind of employee it is about; the first that holds decides.
struct EmploymentRule
{
    enum class Test { always, positive, filled, values };
    EmploymentType type = EmploymentType::regular;
    Test test = Test::always;
    int column = -1;            ///< -1: the file has no such column, the rule does not hold
    QStringList values;
    bool isRemarked = false;    ///< say that the value was not known
    bool isForBonus = false;    ///< holds for bonus runs only (they lack the columns of the other rules)
};

/// Columns from which the hourly pay by the minimum wage act is worked out (PayrollReading::addHourlyPay).
struct LowestPayColumns
{
    std::vector<int> fixedPay;      ///< base pay and the allowances that count
    std::vector<int> scheduled;     ///< hours by contract, paid leave within
    std::vector<int> leaveHours;    ///< hours of paid leave
    int days = -1;                  ///< days worked
    int leaveDays = -1;             ///< days of paid leave
};

/// layout.read of the payroll shapes, with its columns found in the headings of one table. Columns count from 0, -1 is none.
/// Where a list of names is allowed for one column, the first that stands in the headings is taken.
///   "file":        "payroll" (absent), "wage_ledger" (officers may be missing) or "attendance" (no pay, people who worked)
///   "month":       any of {"column": a date or month, or a number with "year": its column, "preamble": label of a line above the table, "sheet": true: the sheet's name,
///                  "file_name": pattern with the groups year and month}; tried in this order
///   "bonus":       {"column": …, "values": […]}, {"file_name": pattern} or {"always": true}; absent: salaries, unless line or sheet says 賞与
///   "total":       {"column": one or several, "prefix": "【", "whole": pattern of the sum of all, "optional": true}: rows that sum others;
///                  unless optional, it is said when the sum of all is missing. Cells that end in 小計 or 部門計 sum some, too
///   "person":      column of the number of a person, who may have several rows but is one head
///   "settled":     {"column": …, "values": […]}: any other value means that the slip is not worked out yet
///   "type":        list of {"type": officer | regular | part_time, "column": …, "test": positive | filled | values,
///                  "values": […], "bonus_only": true, "remark": true}; the last has no column and holds always
///   "officer_pay", "bonus_pay", "commuting", "employer_share": lists of amount columns, each found one is added
///   "commuting_total", "employer_share_total": one column each; where it is there, the list above is not read
///   "gross" (required, except of attendance), "deductions", "net": one column each
///   "hours":       {"total": column, "parts": […] added where the file has no total, "overtime", "holiday", "night": […],
///                  "unit": see HoursUnit, "minutes": columns that are minutes whatever the others are}
///   "lowest_pay":  {"base": […], "scheduled": […], "leave_hours": […], "days": column, "leave_days": column}
struct PayrollColumns
{
    std::vector<int> officerPay;
    std::vector<int> bonusPay;
    std::vector<int> commuting;
    std::vector<int> employerShare;
    int gross = -1;
    int deductions = -1;
    int net = -1;
    int month = -1;
    int year = -1;                  ///< beside a month that is a number only
    int bonus = -1;
    QStringList bonusValues;
    std::vector<int> totals;
    QString totalPrefix;
    QRegularExpression wholeTotal;  ///< empty pattern: the file has no sum of all
    bool isTotalExpected = false;
    int person = -1;
    int settled = -1;
    QStringList settledValues;
    std::vector<EmploymentRule> rules;
    std::vector<int> hours;
    std::vector<int> overtime;
    std::vector<int> holiday;
    std::vector<int> night;
    std::vector<int> minuteColumns; ///< of hours, always in minutes
    HoursUnit hoursUnit = HoursUnit::decimal;
    LowestPayColumns lowestPay;

    static PayrollColumns of(const Layout &layout, const QStringList &header);
    /// All columns that hold hours in the form of the file, each once.
    std::vector<int> hourColumns() const;
};

Problems checkPayrollLayout(const Layout &layout);
Problems checkEmploymentRules(const Layout &layout);    ///< layout.read.type alone

PayrollKind payrollKindOf(const Layout &layout);

/// The names by which a layout knows amounts and hours, normalised: the items of a payroll that stand below each other.
QStringList itemNames(const Layout &layout);

/// Whether an allowance counts for the minimum wage: not pay for overtime, nights and holidays, nor commuting, family and
/// attendance allowances, nor what is paid once (最低賃金法第4条3項, 最低賃金法施行規則第1条). Allowances end in 手当.
bool countsForMinimumWage(const QString &allowance);

/// The month a file name tells by the layout's pattern.
std::optional<Month> monthOfFileName(const Layout &layout, const QString &fileName);
bool isBonusFileName(const Layout &layout, const QString &fileName);

} // namespace smartsme
