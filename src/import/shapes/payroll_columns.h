// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "import/layout.h"
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

/// layout.read of shape payroll_rows, with its columns found in the header of one file. Columns count from 0, -1 is none.
///   "month":       {"column": …} a date, or {"file_name": pattern with the groups year and month}
///   "bonus":       {"column": …, "values": […]} or {"file_name": pattern}; absent: a file of salaries
///   "total":       {"column": …, "prefix": "【", "whole": ["【合計】"]}: rows that sum others; `whole` names the sum of all
///   "type":        list of {"type": officer | regular | part_time, "column": …, "test": positive | filled | values,
///                  "values": […], "bonus_only": true, "remark": true}; the last has no column and holds always
///   "officer_pay", "bonus_pay", "commuting": lists of amount columns, each found one is added
///   "gross" (required), "deductions", "net": one column each
///   "hours":       {"total": column, "parts": […] added where the file has no total, "overtime", "holiday", "night": […]}
struct PayrollColumns
{
    std::vector<int> officerPay;
    std::vector<int> bonusPay;
    std::vector<int> commuting;
    int gross = -1;
    int deductions = -1;
    int net = -1;
    int month = -1;
    int bonus = -1;
    QStringList bonusValues;
    int total = -1;
    QString totalPrefix;
    QStringList wholeTotals;
    std::vector<EmploymentRule> rules;
    std::vector<int> hours;
    std::vector<int> overtime;
    std::vector<int> holiday;
    std::vector<int> night;

    static PayrollColumns of(const Layout &layout, const QStringList &header);
};

Problems checkPayrollLayout(const Layout &layout);

/// The month a file name tells by the layout's pattern.
std::optional<Month> monthOfFileName(const Layout &layout, const QString &fileName);
bool isBonusFileName(const Layout &layout, const QString &fileName);

} // namespace smartsme
