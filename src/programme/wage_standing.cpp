// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/minimum_wage.h"

#include "core/calendar_text.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace smartsme {

namespace {

/// Wages and hours of the salary runs of one kind of people. An attendance tells no pay: it is not among them.
struct PaidTime
{
    Yen wages;
    Hours hours;
    Hours premiumHours;         ///< overtime and holidays
    double headMonths = 0;
    std::set<Month> months;
    std::vector<Origin::Part> parts;
    bool isAny = false;
    bool isHoursKnown = true;
    bool isPremiumKnown = true;
};

bool isSalaryRun(const Workforce &workforce, std::size_t run)
{
    return workforce.isPaid(run) && !workforce.months()[run].isBonus;
}

Origin::Part partOf(const Workforce &workforce, std::size_t run, Yen amount)
{
    const MonthlyPay &pay = workforce.months()[run];
    return {pay.month.iso(), amount, workforce.fileOf(run), 0, pay.heads.hundredths() / 100};
}

template <typename Predicate>
PaidTime paidTime(const Workforce &workforce, Predicate isWanted)
{
    PaidTime sum;
    for (std::size_t i = 0; i < workforce.months().size(); ++i) {
        const MonthlyPay &run = workforce.months()[i];
        if (!isSalaryRun(workforce, i) || !isWanted(run) || run.heads == Heads())
            continue;
        sum.isAny = true;
        sum.wages += run.wages;
        sum.parts.push_back(partOf(workforce, i, run.wages));
        sum.headMonths += run.heads.persons();
        sum.months.insert(run.month);
        if (run.hours)
            sum.hours += *run.hours;
        else
            sum.isHoursKnown = false;
        sum.premiumHours += run.overtime.value_or(Hours()) + run.holiday.value_or(Hours());
        sum.isPremiumKnown = sum.isPremiumKnown && run.overtime;
    }
    return sum;
}

PaidTime paidTimeOf(const Workforce &workforce, EmploymentType type)
{
    return paidTime(workforce, [type](const MonthlyPay &run) { return run.type == type; });
}

/// Share of hours with a premium, where the payroll tells it of everybody.
std::optional<double> overtimeShare(const PaidTime &paid)
{
    if (!paid.isAny || !paid.isHoursKnown || !paid.isPremiumKnown || paid.hours.minutes() <= 0)
        return std::nullopt;
    return paid.premiumHours.hours() / paid.hours.hours();
}

/// Months of the year with a salary run.
std::set<Month> paidMonths(const Workforce &workforce)
{
    std::set<Month> months;
    for (std::size_t i = 0; i < workforce.months().size(); ++i) {
        if (isSalaryRun(workforce, i))
            months.insert(workforce.months()[i].month);
    }
    return months;
}

Origin payrollOrigin(const Workforce &workforce, std::vector<Origin::Part> parts, const Text &note)
{
    Origin origin;
    origin.kind = Origin::Kind::payroll;
    origin.year = workforce.year().iso();
    origin.parts = std::move(parts);
    origin.note = note;
    return origin;
}

Text reasonWithoutPeople(const Workforce &workforce)
{
    if (paidMonths(workforce).empty())
        return {QStringLiteral("給与データがありません。"), QStringLiteral("There is no payroll.")};
    return {QStringLiteral("給与データにこの区分の人はいません。"), QStringLiteral("There is nobody of this kind in the payroll.")};
}

Figure hourly(const Workforce &workforce, const QString &id, const Text &label, const PaidTime &paid)
{
    if (!paid.isAny)
        return unavailableFigure(id, label, Unit::yenPerHour, reasonWithoutPeople(workforce));
    if (!paid.isHoursKnown || paid.hours.minutes() <= 0)
        return unavailableFigure(id, label, Unit::yenPerHour, {QStringLiteral("労働時間がないため、時給に直せません。"), QStringLiteral("Without hours there is no hourly pay.")});
    Origin origin = payrollOrigin(workforce, paid.parts, {QStringLiteral("給与（通勤手当と賞与を除く）を労働時間で割った平均です。時間外などの割増を含むので、基本の時給より高く出ます。"),
                                                          QStringLiteral("Mean pay (without commuting and bonuses) per hour worked. Overtime premiums are in it, so it is above the basic rate.")});
    origin.expression = QStringLiteral("payroll_wages / hours");
    return numberFigure(id, label, Unit::yenPerHour, static_cast<double>(paid.wages.value()) / paid.hours.hours(), std::move(origin));
}

/// Pay of one regular employee in a month, as a published wage of a month is.
Figure monthlyOfRegular(const Workforce &workforce)
{
    const QString id = QStringLiteral("wages.monthly.regular");
    const Text label{QStringLiteral("正社員1人の1か月の給与（賞与を除く）"), QStringLiteral("Pay of a regular employee in a month (without bonuses)")};
    const PaidTime paid = paidTimeOf(workforce, EmploymentType::regular);
    if (!paid.isAny || paid.headMonths <= 0)
        return unavailableFigure(id, label, Unit::yenPerPerson, {QStringLiteral("正社員の給与データがありません。"), QStringLiteral("There is no payroll of regular employees.")});
    if (paid.headMonths < leastPeopleOfLowestPay * static_cast<double>(paid.months.size()))       // it would be somebody's pay
        return unavailableFigure(id, label, Unit::yenPerPerson, {QStringLiteral("正社員が%1人より少ないため、1人の給与がわかってしまうので出していません。").arg(leastPeopleOfLowestPay),
                                                                 QStringLiteral("There are fewer than %1 regular employees: it would tell somebody's pay.").arg(leastPeopleOfLowestPay)});
    Origin origin = payrollOrigin(workforce, paid.parts, {QStringLiteral("正社員の給与（通勤手当と賞与を除き、時間外を含む）を、月ごとの人数の合計で割りました。"),
                                                          QStringLiteral("Pay of regular employees (without commuting and bonuses, overtime in it) over the sum of the heads of the months.")});
    origin.expression = QStringLiteral("payroll_wages / head months");
    return numberFigure(id, label, Unit::yenPerPerson, static_cast<double>(paid.wages.value()) / paid.headMonths, std::move(origin));
}

/// Bonuses of the year without those of officers, which payroll_bonus has in it.
Figure bonusesOfEmployees(const Workforce &workforce)
{
    Yen sum;
    std::vector<Origin::Part> parts;
    for (std::size_t i = 0; i < workforce.months().size(); ++i) {
        const MonthlyPay &run = workforce.months()[i];
        if (run.type == EmploymentType::officer || run.bonus == Yen(0))
            continue;
        sum += run.bonus;
        parts.push_back(partOf(workforce, i, run.bonus));
    }
    return yenFigure(QStringLiteral("wages.bonuses_of_employees"), {QStringLiteral("従業員の賞与"), QStringLiteral("Bonuses of employees")}, sum,
                     payrollOrigin(workforce, std::move(parts), {QStringLiteral("役員の賞与は含みません。"), QStringLiteral("Without officers' bonuses.")}));
}

Figure payPerEmployee(const Workforce &workforce)
{
    const QString id = QStringLiteral("wages.per_employee");
    const int length = workforce.year().months();
    const Text label = length == 12 ? Text{QStringLiteral("従業員1人あたりの年間給与・賞与"), QStringLiteral("Yearly pay and bonuses per employee")}
                                    : Text{QStringLiteral("従業員1人あたりの給与・賞与（%1か月分）").arg(length), QStringLiteral("Pay and bonuses of %1 months per employee").arg(length)};
    const PaidTime paid = paidTime(workforce, [](const MonthlyPay &run) { return run.type != EmploymentType::officer; });
    const Figure wages = workforce.figure(QStringLiteral("payroll_wages"));
    const Figure bonus = bonusesOfEmployees(workforce);
    if (!wages.isAvailable())
        return unavailableFigure(id, label, Unit::yenPerPerson, wages.unavailable);
    const std::set<Month> months = paidMonths(workforce);
    if (paid.headMonths <= 0 || months.empty())
        return unavailableFigure(id, label, Unit::yenPerPerson, {QStringLiteral("従業員がいません。"), QStringLiteral("There are no employees.")});
    Origin origin;
    Origin counted = wages.origin;
    counted.note = {QStringLiteral("給与を読み込んだ月の平均です。"), QStringLiteral("Mean of the months with a salary run.")};
    const Figure average = numberFigure(QStringLiteral("heads_employees_average"), {QStringLiteral("従業員数（期中平均）"), QStringLiteral("Employees (average of the year)")},
                                        Unit::persons, paid.headMonths / static_cast<double>(months.size()), std::move(counted));
    Origin added;
    added.expression = QStringLiteral("%1 + %2").arg(wages.id, bonus.id);
    added.inputs = {wages, bonus};
    const Figure paidTotal = yenFigure(QStringLiteral("wages.paid_in_year"), {QStringLiteral("従業員の給与と賞与"), QStringLiteral("Pay and bonuses of employees")},
                                       *wages.exactYen + *bonus.exactYen, std::move(added));
    origin.expression = QStringLiteral("wages.paid_in_year / heads_employees_average");
    origin.inputs = {paidTotal, average};
    origin.note = {QStringLiteral("給与データの給与と賞与（通勤手当・役員報酬を除く）を、期中平均の従業員数で割りました。"),
                   QStringLiteral("Pay and bonuses of the payroll, without commuting and officers' pay, over the average number of employees.")};
    return numberFigure(id, label, Unit::yenPerPerson, *paidTotal.value / *average.value, std::move(origin));
}

/// The lowest pay the payroll tells of a month: of kinds with enough people only.
std::optional<Figure> lowestPay(const Workforce &workforce, Month month)
{
    std::optional<Yen> lowest;
    std::vector<Origin::Part> parts;
    for (std::size_t i = 0; i < workforce.months().size(); ++i) {
        const MonthlyPay &run = workforce.months()[i];
        if (run.month != month || !run.lowestHourlyPay || (lowest && *run.lowestHourlyPay >= *lowest))
            continue;
        lowest = run.lowestHourlyPay;
        parts = {partOf(workforce, i, *lowest)};
    }
    if (!lowest)
        return std::nullopt;
    Origin origin = payrollOrigin(workforce, std::move(parts), {QStringLiteral("時間外などの割増、賞与、通勤手当などを除いた時給のうち、一番低いものです。%1人以上の区分だけで見ています。").arg(leastPeopleOfLowestPay),
                                                                QStringLiteral("The lowest hourly pay without premiums, bonuses and commuting, among kinds of %1 people or more.").arg(leastPeopleOfLowestPay)});
    return numberFigure(QStringLiteral("wages.lowest.%1").arg(month.iso()), {QStringLiteral("一番低い時給"), QStringLiteral("Lowest hourly pay")},
                        Unit::yenPerHour, static_cast<double>(lowest->value()), std::move(origin));
}

/// The lower of the lowest pay told and, where that says nothing of part-timers, their mean.
std::optional<WageMonth> lowestOfMonth(const Workforce &workforce, Month month)
{
    const auto isPartTime = [month](const MonthlyPay &run) { return run.month == month && run.type == EmploymentType::partTime; };
    const PaidTime paid = paidTime(workforce, isPartTime);
    const std::optional<Figure> told = lowestPay(workforce, month);
    if (!paid.isAny && !told)
        return std::nullopt;
    WageMonth result;
    result.month = month;
    const bool isTold = std::ranges::any_of(workforce.months(), [&](const MonthlyPay &run) { return isPartTime(run) && run.lowestHourlyPay; });
    if (told && (isTold || !paid.isAny)) {
        result.lowest = *told;
        result.isAverage = false;
        result.partTime = PartTimePay::lowest;
        return result;
    }
    const Figure mean = hourly(workforce, QStringLiteral("wages.part_time.%1").arg(month.iso()),
                               {QStringLiteral("パートの平均時給"), QStringLiteral("Mean hourly pay of part-timers")}, paid);
    result.partTime = mean.isAvailable() ? PartTimePay::mean : PartTimePay::notKnown;
    result.isAverage = !told || (mean.isAvailable() && *mean.value < *told->value);
    result.lowest = result.isAverage ? mean : *told;
    return result;
}

std::optional<WageMonth> wageMonth(const MinimumWageTable &table, const QString &prefecture, const Workforce &workforce, Month month)
{
    std::optional<WageMonth> found = lowestOfMonth(workforce, month);
    if (!found)
        return std::nullopt;
    WageMonth &result = *found;
    result.minimum = table.rateIn(prefecture, month);
    if (!result.minimum.isAvailable() || !result.lowest.isAvailable())
        return found;
    Origin origin;
    origin.expression = QStringLiteral("%1 - %2").arg(result.lowest.id, result.minimum.id);
    origin.inputs = {result.lowest, result.minimum};
    result.margin = numberFigure(QStringLiteral("wages.margin.%1").arg(month.iso()), {QStringLiteral("最低賃金との差"), QStringLiteral("Above the minimum wage")},
                                 Unit::yenPerHour, *result.lowest.value - *result.minimum.value, std::move(origin));
    return found;
}

Text sentenceOf(const WageMonth &narrowest)
{
    const double margin = std::floor(*narrowest.margin->value);
    const Text month{monthText(narrowest.month, Language::ja), monthText(narrowest.month, Language::en)};
    const Text who = narrowest.isAverage ? Text{QStringLiteral("パートの平均時給"), QStringLiteral("the mean hourly pay of part-timers")}
                                         : Text{QStringLiteral("一番低い時給"), QStringLiteral("the lowest hourly pay")};
    if (margin < 0)
        return {QStringLiteral("%1は、%2が最低賃金を%3円下回っています。給与と時間の記録を確かめてください。").arg(month.ja, who.ja).arg(-margin, 0, 'f', 0),
                QStringLiteral("In %1 %2 is %3 yen below the minimum wage. Check pay and hours.").arg(month.en, who.en).arg(-margin, 0, 'f', 0)};
    return {QStringLiteral("最低賃金に一番近いのは%1で、%2が%3円上回っています。").arg(month.ja, who.ja).arg(margin, 0, 'f', 0),
            QStringLiteral("In %1, the nearest month, %2 is %3 yen above the minimum wage.").arg(month.en, who.en).arg(margin, 0, 'f', 0)};
}

Text noteOf(const std::vector<WageMonth> &months)
{
    const auto isAny = [&](PartTimePay seen) { return std::ranges::find(months, seen, &WageMonth::partTime) != months.end(); };
    Text note;
    if (isAny(PartTimePay::notKnown))
        note = {QStringLiteral("パートの労働時間がない月は、パートの時給を見ていません。"), QStringLiteral("Months without hours of part-timers leave their pay out. ")};
    if (isAny(PartTimePay::mean)) {
        note.ja += QStringLiteral("パートを平均で見た月は、平均より低い時給の人がいても分かりません。");
        note.en += QStringLiteral("Where part-timers are seen by their mean, pay below it does not show. ");
    }
    note.ja += QStringLiteral("支給月の最低賃金と比べています。入社や退職のあった月は低く出ることがあります。");
    note.en += QStringLiteral("The rate is that of the month of payment. Months in which somebody joined or left may be low.");
    return note;
}

} // namespace

WageStanding wageStanding(const MinimumWageTable &table, const QString &prefecture, const Workforce &workforce)
{
    WageStanding standing;
    standing.pay = {payPerEmployee(workforce),
                    hourly(workforce, QStringLiteral("wages.hourly.regular"), {QStringLiteral("正社員の平均時給"), QStringLiteral("Mean hourly pay of regular employees")},
                           paidTimeOf(workforce, EmploymentType::regular)),
                    hourly(workforce, QStringLiteral("wages.hourly.part_time"), {QStringLiteral("パートの平均時給"), QStringLiteral("Mean hourly pay of part-timers")},
                           paidTimeOf(workforce, EmploymentType::partTime)),
                    monthlyOfRegular(workforce)};
    standing.overtimeShareOfRegular = overtimeShare(paidTimeOf(workforce, EmploymentType::regular));
    standing.overtimeShareOfPartTime = overtimeShare(paidTimeOf(workforce, EmploymentType::partTime));
    for (const Month month : paidMonths(workforce)) {
        if (auto one = wageMonth(table, prefecture, workforce, month))
            standing.months.push_back(std::move(*one));
    }
    for (const WageMonth &month : standing.months) {
        if (month.margin && (!standing.narrowest || *month.margin->value < *standing.narrowest->margin->value))
            standing.narrowest = month;
    }
    standing.note = noteOf(standing.months);
    if (standing.narrowest)
        standing.sentence = sentenceOf(*standing.narrowest);
    else if (standing.months.empty())
        standing.unavailable = {QStringLiteral("パートの給与データがないため、最低賃金とは比べていません。"), QStringLiteral("There is no payroll of part-timers to hold against the minimum wage.")};
    else
        standing.unavailable = standing.months.front().minimum.isAvailable() ? standing.months.front().lowest.unavailable : standing.months.front().minimum.unavailable;
    return standing;
}

} // namespace smartsme
