// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/minimum_wage.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <set>

namespace smartsme {

namespace {

/// Wages and hours of the salary runs of one kind of people.
struct PaidTime
{
    Yen wages;
    Hours hours;
    Hours premiumHours;         ///< overtime and holidays
    double headMonths = 0;
    std::set<Month> months;
    bool isAny = false;
    bool isHoursKnown = true;
    bool isPremiumKnown = true;
};

template <typename Predicate>
PaidTime paidTime(const Workforce &workforce, Predicate isWanted)
{
    PaidTime sum;
    for (const MonthlyPay &run : workforce.months()) {
        if (run.isBonus || !isWanted(run) || run.heads == Heads())
            continue;
        sum.isAny = true;
        sum.wages += run.wages;
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

Origin payrollOrigin(const Workforce &workforce, const Text &note)
{
    Origin origin = workforce.figure(QStringLiteral("payroll_wages")).origin;
    origin.kind = Origin::Kind::payroll;
    origin.note = note;
    return origin;
}

Figure hourly(const Workforce &workforce, const QString &id, const Text &label, const PaidTime &paid)
{
    if (!paid.isAny)
        return unavailableFigure(id, label, Unit::yenPerHour, {QStringLiteral("この区分の人はいません。"), QStringLiteral("There is nobody of this kind.")});
    if (!paid.isHoursKnown || paid.hours.minutes() <= 0)
        return unavailableFigure(id, label, Unit::yenPerHour, {QStringLiteral("労働時間がないため、時給に直せません。"), QStringLiteral("Without hours there is no hourly pay.")});
    Origin origin = payrollOrigin(workforce, {QStringLiteral("給与（通勤手当と賞与を除く）を労働時間で割った平均です。時間外などの割増を含むので、基本の時給より高く出ます。"),
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
    Origin origin = payrollOrigin(workforce, {QStringLiteral("正社員の給与（通勤手当と賞与を除き、時間外を含む）を、月ごとの人数の合計で割りました。"),
                                              QStringLiteral("Pay of regular employees (without commuting and bonuses, overtime in it) over the sum of the heads of the months.")});
    origin.expression = QStringLiteral("payroll_wages / head months");
    return numberFigure(id, label, Unit::yenPerPerson, static_cast<double>(paid.wages.value()) / paid.headMonths, std::move(origin));
}

Figure payPerEmployee(const Workforce &workforce)
{
    const QString id = QStringLiteral("wages.per_employee");
    const int length = workforce.year().months();
    const Text label = length == 12 ? Text{QStringLiteral("従業員1人あたりの年間給与・賞与"), QStringLiteral("Yearly pay and bonuses per employee")}
                                    : Text{QStringLiteral("従業員1人あたりの給与・賞与（%1か月分）").arg(length), QStringLiteral("Pay and bonuses of %1 months per employee").arg(length)};
    const PaidTime paid = paidTime(workforce, [](const MonthlyPay &run) { return run.type != EmploymentType::officer; });
    const Figure wages = workforce.figure(QStringLiteral("payroll_wages"));
    const Figure bonus = workforce.figure(QStringLiteral("payroll_bonus"));
    for (const Figure *part : {&wages, &bonus}) {
        if (!part->isAvailable())
            return unavailableFigure(id, label, Unit::yenPerPerson, part->unavailable);
    }
    std::set<Month> months;
    for (const MonthlyPay &run : workforce.months()) {
        if (!run.isBonus)
            months.insert(run.month);
    }
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
    origin.expression = QStringLiteral( "wages.paid_in_year / heads_employees_average");
    origin.inputs = {paidTotal, average};
    origin.note = {QStringLiteral("給与データの給与と賞与（通勤手当・役員報酬を除く）を、期中平均の従業員数で割りました。"),
                   QStringLiteral("Pay and bonuses of the payroll, without commuting and officers' pay, over the average number of employees.")};
    return numberFigure(id, label, Unit::yenPerPerson, *paidTotal.value / *average.value, std::move(origin));
}

/// The lowest pay the payroll tells of a month: of kinds with enough people only.
std::optional<Figure> lowestPay(const Workforce &workforce, Month month)
{
    std::optional<Yen> lowest;
    for (const MonthlyPay &run : workforce.months()) {
        const bool isLower = run.month == month && run.lowestHourlyPay && (!lowest || *run.lowestHourlyPay < *lowest);
        if (isLower)
            lowest = run.lowestHourlyPay;
    }
    if (!lowest)
        return std::nullopt;
    Origin origin = payrollOrigin(workforce, {QStringLiteral("時間外などの割増、賞与、通勤手当などを除いた時給のうち、一番低いものです。%1人以上の区分だけで見ています。").arg(leastPeopleOfLowestPay),
                                              QStringLiteral("The lowest hourly pay without premiums, bonuses and commuting, among kinds of %1 people or more.").arg(leastPeopleOfLowestPay)});
    return numberFigure(QStringLiteral("wages.lowest.%1").arg(month.iso()), {QStringLiteral("一番低い時給"), QStringLiteral("Lowest hourly pay")},
                        Unit::yenPerHour, static_cast<double>(lowest->value()), std::move(origin));
}

std::optional<WageMonth> wageMonth(const MinimumWageTable &table, const QString &prefecture, const Workforce &workforce, Month month)
{
    const PaidTime paid = paidTime(workforce, [&](const MonthlyPay &run) { return run.month == month && run.type == EmploymentType::partTime; });
    const std::optional<Figure> lowest = lowestPay(workforce, month);
    if (!paid.isAny && !lowest)
        return std::nullopt;
    WageMonth result;
    result.month = month;
    result.minimum = table.rateIn(prefecture, month);
    result.isAverage = !lowest;
    result.lowest = lowest ? *lowest : hourly(workforce, QStringLiteral("wages.part_time.%1").arg(month.iso()),
                                              {QStringLiteral("パートの平均時給"), QStringLiteral("Mean hourly pay of part-timers")}, paid);
    if (!result.minimum.isAvailable() || !result.lowest.isAvailable())
        return result;
    Origin origin;
    origin.expression = QStringLiteral("%1 - %2").arg(result.lowest.id, result.minimum.id);
    origin.inputs = {result.lowest, result.minimum};
    result.margin = numberFigure(QStringLiteral("wages.margin.%1").arg(month.iso()), {QStringLiteral("最低賃金との差"), QStringLiteral("Above the minimum wage")},
                                 Unit::yenPerHour, *result.lowest.value - *result.minimum.value, std::move(origin));
    return result;
}

Text sentenceOf(const WageMonth &narrowest)
{
    const double margin = std::floor(*narrowest.margin->value);
    const Text month{QStringLiteral("%1年%2月").arg(narrowest.month.year()).arg(narrowest.month.month()),
                     QLocale::c().toString(narrowest.month.firstDay(), QStringLiteral("MMMM yyyy"))};
    const Text who = narrowest.isAverage ? Text{QStringLiteral("パートの平均時給"), QStringLiteral("the mean hourly pay of part-timers")}
                                         : Text{QStringLiteral("一番低い時給"), QStringLiteral("the lowest hourly pay")};
    if (margin < 0)
        return {QStringLiteral("%1は、%2が最低賃金を%3円下回っています。給与と時間の記録を確かめてください。").arg(month.ja, who.ja).arg(-margin, 0, 'f', 0),
                QStringLiteral("In %1 %2 is %3 yen below the minimum wage. Check pay and hours.").arg(month.en, who.en).arg(-margin, 0, 'f', 0)};
    return {QStringLiteral("最低賃金に一番近いのは%1で、%2が%3円上回っています。").arg(month.ja, who.ja).arg(margin, 0, 'f', 0),
            QStringLiteral("In %1, the nearest month, %2 is %3 yen above the minimum wage.").arg(month.en, who.en).arg(margin, 0, 'f', 0)};
}

Text noteOf(bool hasAverages)
{
    const Text month{QStringLiteral("支給月の最低賃金とくらべています。入社や退職のあった月は低く出ることがあります。"),
                     QStringLiteral("The rate is that of the month of payment. Months in which somebody joined or left may be low.")};
    if (!hasAverages)
        return month;
    return {QStringLiteral("平均の月は、平均より低い時給の人がいても分かりません。") + month.ja,
            QStringLiteral("Months with a mean do not show whose pay is below it. ") + month.en};
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
    std::set<Month> months;
    for (const MonthlyPay &run : workforce.months())
        months.insert(run.month);
    for (const Month month : months) {
        if (auto one = wageMonth(table, prefecture, workforce, month))
            standing.months.push_back(std::move(*one));
    }
    for (const WageMonth &month : standing.months) {
        if (month.margin && (!standing.narrowest || *month.margin->value < *standing.narrowest->margin->value))
            standing.narrowest = month;
    }
    standing.note = noteOf(std::ranges::any_of(standing.months, &WageMonth::isAverage));
    if (standing.narrowest)
        standing.sentence = sentenceOf(*standing.narrowest);
    else if (standing.months.empty())
        standing.unavailable = {QStringLiteral("パートの給与データがないため、最低賃金とはくらべていません。"), QStringLiteral("There is no payroll of part-timers to hold against the minimum wage.")};
    else
        standing.unavailable = standing.months.front().minimum.isAvailable() ? standing.months.front().lowest.unavailable : standing.months.front().minimum.unavailable;
    return standing;
}

} // namespace smartsme
