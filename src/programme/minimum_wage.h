// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/figure.h"
#include "core/result.h"
#include "ledger/workforce.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace smartsme {

/// The regional minimum wage of one prefecture and fiscal year: a row of data/programmes/minimum_wage.csv.
struct MinimumWage
{
    QString prefecture;         ///< JIS X 0401
    Text prefectureName;
    int fiscalYear = 0;
    Yen hourly;
    QDate from;                 ///< not valid: the day was not retrieved
    bool isDayKnown = false;    ///< decided, or the day before it stays; false for planned days too
    QString source;
    Confirmation confirmation = Confirmation::unverified;
};

class MinimumWageTable
{
public:
    static Result<MinimumWageTable> load(const QString &dataFolder);
    /// Of one prefecture, ascending by fiscal year.
    std::vector<const MinimumWage *> of(const QString &prefecture) const;
    /// The rate in force on the first day of a month, as a figure that tells prefecture, day and source. Where the day was not
    /// retrieved the first of October is taken and the figure is marked an assumption; so is the last rate of the table from the
    /// October after it, when a new one is due. Unavailable, with the reason, for a prefecture that is not given and for months
    /// before or long after the table.
    Figure rateIn(const QString &prefecture, Month month) const;

private:
    std::vector<MinimumWage> m_rows;
};

/// How the part-timers of a month are looked at: by the lowest pay the payroll tells (or there are none), by their mean hourly pay,
/// which can hide lower ones, or not at all, because their hours are not known.
enum class PartTimePay { lowest, mean, notKnown };

/// The lowest-paid kind of people of one month beside the minimum wage.
struct WageMonth
{
    Month month;
    Figure minimum;             ///< yen per hour
    Figure lowest;              ///< yen per hour
    bool isAverage = true;      ///< `lowest` is the mean hourly pay of part-timers
    PartTimePay partTime = PartTimePay::mean;
    std::optional<Figure> margin;   ///< lowest less minimum
};

/// Pay per head and hour from the payroll, and the minimum wage of the prefecture (R20).
struct WageStanding
{
    std::vector<Figure> pay;        ///< wages.per_employee, wages.hourly.regular, wages.hourly.part_time, wages.monthly.regular
    std::optional<double> overtimeShareOfRegular;   ///< of hours worked, 0-1: what a comparison with scheduled pay has to know
    std::optional<double> overtimeShareOfPartTime;
    std::vector<WageMonth> months;  ///< those with pay of part-timers or known lowest pay
    std::optional<WageMonth> narrowest;     ///< the month with the smallest margin
    Text sentence;                  ///< one plain sentence, empty where nothing is known
    Text note;                      ///< what it does not tell
    Text unavailable;               ///< why the minimum wage is not compared, else empty
};

/// Of one year. No person is looked at: totals by month and kind of people only.
WageStanding wageStanding(const MinimumWageTable &table, const QString &prefecture, const Workforce &workforce);

} // namespace smartsme
