// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/people_basis.h"

#include "indicators/division.h"

#include <set>

namespace smartsme {

namespace {

/// Heads and hours of the salary runs of one kind of people, over the year.
struct YearOfKind
{
    double headMonths = 0;
    double hours = 0;
    bool isHoursKnown = true;
    std::set<Month> months;     ///< in which there are such people
};

YearOfKind yearOf(const Workforce &workforce, EmploymentType type)
{
    YearOfKind year;
    for (const MonthlyPay &run : workforce.months()) {
        if (run.isBonus || run.type != type || (run.heads == Heads() && !run.hours))     // an attendance can tell hours without heads
            continue;
        year.headMonths += run.heads.persons();
        if (run.heads != Heads())
            year.months.insert(run.month);
        if (run.hours)
            year.hours += run.hours->hours();
        else
            year.isHoursKnown = false;
    }
    return year;
}

std::set<Month> salaryMonths(const Workforce &workforce)
{
    std::set<Month> months;
    for (const MonthlyPay &run : workforce.months()) {
        if (!run.isBonus)
            months.insert(run.month);
    }
    return months;
}

const QString convertedId = QStringLiteral("heads_employees_converted");
const Text convertedLabel{QStringLiteral("従業員数（パートを時間で換算、期中平均）"), QStringLiteral("Employees (part-time converted by hours, average of the year)")};

Figure withoutConversion(Text reason)
{
    return unavailableFigure(convertedId, convertedLabel, Unit::persons, std::move(reason));
}

Figure added(const QString &id, const Text &label, const Figure &a, const Figure &b)
{
    for (const Figure *part : {&a, &b}) {
        if (!part->isAvailable())
            return unavailableFigure(id, label, Unit::persons, part->unavailable);
    }
    Origin origin;
    origin.expression = QStringLiteral("%1 + %2").arg(a.id, b.id);
    origin.inputs = {a, b};
    return numberFigure(id, label, Unit::persons, *a.value + *b.value, std::move(origin));
}

/// Mean of the months, as the corporate statistics count. Wage ledgers and attendances hold no officers: then the number at year end.
Figure averageOfficers(const Workforce &workforce)
{
    const std::set<Month> months = salaryMonths(workforce);
    const Text label{QStringLiteral("役員数（期中平均）"), QStringLiteral("Officers (average of the year)")};
    const QString id = QStringLiteral("heads_officers_average");
    if (months.empty())
        return unavailableFigure(id, label, Unit::persons, {QStringLiteral("毎月の給与データがありません。"), QStringLiteral("There is no monthly payroll.")});
    const Figure atEnd = workforce.figure(QStringLiteral("heads_officers"));
    if (!atEnd.isAvailable())
        return unavailableFigure(id, label, Unit::persons, atEnd.unavailable);
    Origin origin = atEnd.origin;
    const YearOfKind officers = yearOf(workforce, EmploymentType::officer);
    if (officers.months != months) {
        origin.note = {QStringLiteral("役員の載っていない月があるため、平均でなく期末の人数です。"),
                       QStringLiteral("Some months hold no officers: the number at year end instead of a mean.")};
        return numberFigure(id, label, Unit::persons, *atEnd.value, std::move(origin));
    }
    origin.note = {QStringLiteral("給与を読み込んだ月の平均です。"), QStringLiteral("Mean of the months with a salary run.")};
    return numberFigure(id, label, Unit::persons, officers.headMonths / static_cast<double>(months.size()), std::move(origin));
}

PeopleVariant variant(const Productivity &productivity, const QString &id, const Text &name, const Figure &people)
{
    const QString definition = productivity.definition.text();
    PeopleVariant made;
    made.id = id;
    made.name = name;
    made.people = people;
    made.people.id = QStringLiteral("%1.people.%2").arg(definition, id);
    Quotient quotient{QStringLiteral("%1.per_person.%2").arg(definition, id), name, Unit::yenPerPerson, 1, {}, {}};
    made.perPerson = divided(productivity.valueAdded, made.people, std::move(quotient));
    if (!made.perPerson.isAvailable() || !productivity.perPerson.isAvailable())
        return made;
    Origin origin;
    origin.expression = QStringLiteral("%1 - %2").arg(made.perPerson.id, productivity.perPerson.id);
    origin.inputs = {made.perPerson, productivity.perPerson};
    made.effect = numberFigure(QStringLiteral("%1.effect.%2").arg(definition, id), name, Unit::yenPerPerson,
                               *made.perPerson.value - *productivity.perPerson.value, std::move(origin));
    return made;
}

} // namespace

Figure convertedEmployees(const Workforce &workforce)
{
    const auto months = static_cast<double>(salaryMonths(workforce).size());
    if (months <= 0)
        return withoutConversion({QStringLiteral("毎月の給与データがないため、パートを時間で換算できません。"),
                                  QStringLiteral("Without monthly payroll part-timers cannot be converted by hours.")});
    if (!workforce.missingMonths().empty())
        return withoutConversion({QStringLiteral("給与データのない月があるため、1年の平均で換算できません。"),
                                  QStringLiteral("Months without payroll: there is no average of the year to convert with.")});
    const YearOfKind regular = yearOf(workforce, EmploymentType::regular);
    const YearOfKind partTime = yearOf(workforce, EmploymentType::partTime);
    Origin origin = workforce.figure(QStringLiteral("heads_employees")).origin;
    if (partTime.headMonths <= 0 && partTime.hours > 0)
        return withoutConversion({QStringLiteral("勤怠ではパートの人が、給与データではほかの区分に入っているため、換算できません。"),
                                  QStringLiteral("The payroll counts the part-timers of the attendance under another type, so they cannot be converted.")});
    if (partTime.headMonths <= 0) {
        origin.note = {QStringLiteral("パートがいないため、換算はありません。給与を読み込んだ月の平均です。"),
                       QStringLiteral("Nobody is part-time; mean of the months with a salary run.")};
        return numberFigure(convertedId, convertedLabel, Unit::persons, regular.headMonths / months, std::move(origin));
    }
    if (regular.headMonths <= 0)
        return withoutConversion({QStringLiteral("正社員がいないため、フルタイム1人の時間がわからず、換算できません。"),
                                  QStringLiteral("Nobody is regular, so a full-time person's hours are not known.")});
    if (!regular.isHoursKnown || !partTime.isHoursKnown || regular.hours <= 0)
        return withoutConversion({QStringLiteral("労働時間のない給与データがあるため、換算できません。"),
                                  QStringLiteral("Payroll without hours: part-timers cannot be converted.")});
    const double fullTimeHours = regular.hours / regular.headMonths;       // of one person in one month
    const double heads = regular.headMonths / months + partTime.hours / fullTimeHours / months;
    origin.note = {QStringLiteral("正社員1人の1か月を%1時間として、パートの時間をフルタイムの人数に直しました。期中の平均です。").arg(fullTimeHours, 0, 'f', 1),
                   QStringLiteral("Part-time hours are turned into full-time people at %1 hours a month, those of a regular employee; average of the year.")
                       .arg(fullTimeHours, 0, 'f', 1)};
    origin.expression = QStringLiteral("heads_regular_average + hours_part_time / hours_per_regular");
    return numberFigure(convertedId, convertedLabel, Unit::persons, heads, std::move(origin));
}

PeopleBasis peopleBasis(const Productivity &productivity, const Workforce &workforce)
{
    PeopleBasis basis;
    basis.definition = productivity.definition;
    const Figure employees = workforce.figure(QStringLiteral("heads_employees"));
    const Figure officers = workforce.figure(QStringLiteral("heads_officers"));
    const Figure converted = convertedEmployees(workforce);
    const Text everybody{QStringLiteral("人数"), QStringLiteral("People")};
    basis.variants.push_back(variant(productivity, QStringLiteral("year_end.only_employees"),
                                     {QStringLiteral("従業員だけ（期末の実人数）"), QStringLiteral("Employees only (heads at year end)")}, employees));
    basis.variants.push_back(variant(productivity, QStringLiteral("year_end.with_officers"),
                                     {QStringLiteral("役員を入れる（期末の実人数）"), QStringLiteral("With officers (heads at year end)")},
                                     added(QStringLiteral("heads_total"), everybody, officers, employees)));
    basis.variants.push_back(variant(productivity, QStringLiteral("converted.only_employees"),
                                     {QStringLiteral("従業員だけ（パートを時間で換算、期中平均）"), QStringLiteral("Employees only (part-time converted, average)")}, converted));
    basis.variants.push_back(variant(productivity, QStringLiteral("converted.with_officers"),
                                     {QStringLiteral("役員を入れる（パートを時間で換算、期中平均）"), QStringLiteral("With officers (part-time converted, average)")},
                                     added(QStringLiteral("heads_total_converted"), everybody, averageOfficers(workforce), converted)));
    const bool hasOfficers = productivity.people.origin.expression.contains(QStringLiteral("heads_officers"));
    basis.variants[hasOfficers ? 1 : 0].isOfDefinition = true;
    basis.variants[2].isOfCorporateStatistics = true;
    basis.note = {QStringLiteral("法人企業統計は、期中の平均で、臨時の人を働いた時間で換算して数えます。"),
                  QStringLiteral("The corporate statistics count averages of the year, with temporary staff converted by hours.")};
    return basis;
}

} // namespace smartsme
