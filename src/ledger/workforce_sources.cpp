// SPDX-License-Identifier: GPL-3.0-or-later
// Which file tells people, hours and pay of a month.
#include "ledger/workforce.h"

#include <algorithm>
#include <map>
#include <set>

namespace smartsme {

namespace {

bool isPay(PayrollKind kind)
{
    return kind == PayrollKind::payroll || kind == PayrollKind::wageLedger;
}

/// Imported twice under two names is still one file.
std::vector<Payroll> distinct(const std::vector<Payroll> &payrolls)
{
    std::vector<Payroll> files;
    std::set<QString> seen;
    for (const Payroll &payroll : payrolls) {
        if (payroll.source.sha256.isEmpty() || seen.insert(payroll.source.sha256).second)
            files.push_back(payroll);
    }
    return files;
}

std::optional<Hours> sum(const std::optional<Hours> &a, const std::optional<Hours> &b)
{
    return a && b ? std::optional(*a + *b) : std::nullopt;
}

void addHours(MonthlyPay &to, const MonthlyPay &more)
{
    to.hours = sum(to.hours, more.hours);
    to.overtime = sum(to.overtime, more.overtime);
    to.holiday = sum(to.holiday, more.holiday);
    to.night = sum(to.night, more.night);
}

/// The employment types that files of a kind tell, by month and whether it is a bonus.
using ToldTypes = std::map<std::pair<Month, bool>, std::set<EmploymentType>>;

ToldTypes typesOf(const std::vector<Payroll> &payrolls, PayrollKind kind)
{
    ToldTypes types;
    for (const Payroll &payroll : payrolls) {
        for (const MonthlyPay &run : payroll.months) {
            if (payroll.kind == kind)
                types[{run.month, run.isBonus}].insert(run.type);
        }
    }
    return types;
}

/// Whether a payroll tells these people of a wage ledger already. One that knows no types has everybody under regular: then a
/// ledger with regular employees tells the same people, whatever their types.
bool isTold(const MonthlyPay &run, const ToldTypes &byPayrolls, const ToldTypes &byLedgers)
{
    const std::pair key(run.month, run.isBonus);
    const auto told = byPayrolls.find(key);
    if (told == byPayrolls.end())
        return false;
    const std::set<EmploymentType> onlyRegular{EmploymentType::regular};
    return told->second.contains(run.type) || (told->second == onlyRegular && byLedgers.at(key).contains(EmploymentType::regular));
}

} // namespace

Workforce Workforce::of(FiscalYear year, const std::vector<Payroll> &payrolls, const std::optional<TypedWorkforce> &typed)
{
    Workforce workforce;
    workforce.m_year = year;
    const std::vector<Payroll> files = distinct(payrolls);
    workforce.takePay(files);
    for (const Payroll &file : files) {
        if (file.kind == PayrollKind::attendance)
            workforce.takeAttendance(file);
        if (file.kind != PayrollKind::people)
            continue;
        for (const MonthlyPay &people : file.months) {
            if (!year.contains(people.month))
                continue;
            workforce.m_people.push_back(people);
            workforce.m_peopleFiles.push_back(file.source.name);
        }
    }
    if (typed && typed->year == year) {
        if (workforce.m_months.empty())
            workforce.m_typed = typed;
        workforce.m_typedOfficers = typed->officers;
    }
    return workforce;
}

/// Runs of pay; those of a wage ledger where no payroll tells the people of the run.
void Workforce::takePay(const std::vector<Payroll> &payrolls)
{
    const ToldTypes byPayrolls = typesOf(payrolls, PayrollKind::payroll);
    const ToldTypes byLedgers = typesOf(payrolls, PayrollKind::wageLedger);
    for (const PayrollKind kind : {PayrollKind::payroll, PayrollKind::wageLedger}) {
        for (const Payroll &payroll : payrolls) {
            if (payroll.kind != kind)
                continue;
            for (const MonthlyPay &run : payroll.months) {
                if (!m_year.contains(run.month) || (kind == PayrollKind::wageLedger && isTold(run, byPayrolls, byLedgers)))
                    continue;
                m_months.push_back(run);
                m_sources.push_back({kind, payroll.source.name});
            }
        }
    }
}

void Workforce::takeAttendance(const Payroll &attendance)
{
    for (const MonthlyPay &worked : attendance.months) {
        if (!m_year.contains(worked.month))
            continue;
        if (!hasPay(worked.month)) {
            m_months.push_back(worked);
            m_sources.push_back({PayrollKind::attendance, attendance.source.name});
            continue;
        }
        bool isTypePaid = false;
        bool isTaken = false;
        bool isHourMissing = false;
        for (std::size_t i = 0; i < m_months.size(); ++i) {
            MonthlyPay &run = m_months[i];
            if (run.month != worked.month || run.isBonus || !isPaid(i))
                continue;
            isHourMissing = isHourMissing || (run.type != EmploymentType::officer && (!run.hours || !m_sources[i].hoursFile.isEmpty()));
            if (run.type != worked.type)
                continue;
            isTypePaid = true;
            const bool isFilled = !m_sources[i].hoursFile.isEmpty();    // by the attendance of another shop
            if (run.hours && !isFilled)
                continue;   // the payroll's own
            // An attendance has the hours of all people of the type: the first run takes them, a second one has no more.
            if (isFilled && !isTaken) {
                addHours(run, worked);
                m_sources[i].hoursFile += QStringLiteral(", ") + attendance.source.name;
            }
            isTaken = isTaken || isFilled;
            if (isFilled)
                continue;
            run.hours = isTaken ? Hours() : worked.hours;
            run.overtime = isTaken ? Hours() : worked.overtime;
            run.holiday = isTaken ? Hours() : worked.holiday;
            run.night = isTaken ? Hours() : worked.night;
            m_sources[i].hoursFile = attendance.source.name;
            isTaken = true;
        }
        if (isTypePaid || !isHourMissing)
            continue;
        MonthlyPay hoursOnly;   // people the payroll counts under another type: their hours, not their heads
        hoursOnly.month = worked.month;
        hoursOnly.type = worked.type;
        hoursOnly.hours = worked.hours;
        hoursOnly.overtime = worked.overtime;
        hoursOnly.holiday = worked.holiday;
        hoursOnly.night = worked.night;
        m_months.push_back(hoursOnly);
        m_sources.push_back({PayrollKind::attendance, attendance.source.name});
    }
}

bool Workforce::hasRun(Month month, bool isBonus) const
{
    return std::ranges::any_of(m_months, [&](const MonthlyPay &m) { return m.month == month && m.isBonus == isBonus; });
}

/// Whether a payroll or a wage ledger tells the salaries of the month.
bool Workforce::hasPay(Month month) const
{
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        if (m_months[i].month == month && !m_months[i].isBonus && isPay(m_sources[i].kind))
            return true;
    }
    return false;
}

bool Workforce::hasHeads(Month month) const
{
    return hasRun(month, false) || std::ranges::any_of(m_people, [&](const MonthlyPay &m) { return m.month == month; });
}

/// Whether the officers of the month are among its runs, or there are none: a payroll names all, a wage ledger need not.
bool Workforce::coversOfficers(Month month) const
{
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        const MonthlyPay &run = m_months[i];
        if (run.month == month && !run.isBonus && (m_sources[i].kind == PayrollKind::payroll || run.type == EmploymentType::officer))
            return true;
    }
    return false;
}

std::optional<Month> Workforce::lastMonthOfHeads() const
{
    for (Month month = m_year.last(); month >= m_year.first(); month = month.plus(-1)) {
        if (hasHeads(month))
            return month;
    }
    return std::nullopt;
}

std::vector<Month> Workforce::missingMonths() const
{
    std::vector<Month> missing;
    for (Month month = m_year.first(); !m_months.empty() && month <= m_year.last(); month = month.plus(1)) {
        if (!hasPay(month))
            missing.push_back(month);
    }
    return missing;
}

} // namespace smartsme
