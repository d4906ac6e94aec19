// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of Workforce; workforce_sources.cpp decides which file they come from.
#include "ledger/workforce.h"

#include "core/calendar_text.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace smartsme {

namespace {

enum class Kind { headsAtEnd, headsAverage, hours, yen, employerShare, lowestPay };

} // namespace

/// What a figure adds up: a row of the table below.
struct Workforce::Definition
{
    const char *id;
    const char16_t *ja;
    const char *en;
    Kind kind;
    bool takesOfficers;
    bool takesRegular;
    bool takesPartTime;
    std::optional<Hours> MonthlyPay::*hours;
    std::function<Yen(const MonthlyPay &)> yen;
    const char16_t *noteJa;
    const char *noteEn;
};

namespace {

const char16_t *const atEndJa = u"年度末の月の給与で支給のあった人数です。";
const char *const atEndEn = "People paid in the salary run of the year's last month.";
const char16_t *const noOfficersJa = u"役員は含みません。";
const char *const noOfficersEn = "Officers are not in it.";
const char16_t *const lowestPayJa = u"基本給と固定の手当を所定労働時間で割った時間額のうち、年度内で最も低いものです。割増・賞与・通勤・家族・精皆勤の手当は除きます（最低賃金法4条）。"
                                    u"月の途中で入社・退職した人がいる月は低く出ることがあります。";
const char *const lowestPayEn = "Base pay and fixed allowances by hours of work: the lowest of the year. Overtime, bonuses, commuting, family and attendance "
                                "allowances are left out (Minimum Wage Act, art. 4). A month in which somebody joined or left may be low.";

} // namespace

const std::vector<Workforce::Definition> &Workforce::definitions()
{
    static const std::vector<Definition> list = {
        {"heads_officers", u"役員数", "Officers", Kind::headsAtEnd, true, false, false, nullptr, {}, atEndJa, atEndEn},
        {"heads_regular", u"正社員数", "Regular employees", Kind::headsAtEnd, false, true, false, nullptr, {}, atEndJa, atEndEn},
        {"heads_part_time", u"パート・アルバイト数", "Part-time employees", Kind::headsAtEnd, false, false, true, nullptr, {}, atEndJa, atEndEn},
        {"heads_employees", u"従業員数", "Employees", Kind::headsAtEnd, false, true, true, nullptr, {}, atEndJa, atEndEn},
        {"heads_total", u"期末人員（役員を含む）", "People including officers", Kind::headsAtEnd, true, true, true, nullptr, {}, atEndJa, atEndEn},
        {"heads_average", u"平均人員（役員を含む）", "Average people including officers", Kind::headsAverage, true, true, true, nullptr, {},
         u"給与を読み込んだ月の平均です。", "Mean of the months with a salary run."},
        {"hours_total", u"総労働時間（役員を除く）", "Hours worked, officers excluded", Kind::hours, false, true, true, &MonthlyPay::hours, {},
         u"所定・時間外・休日の合計です。役員は含みません。", "Scheduled, overtime and holiday hours. Officers are not in it."},
        {"hours_overtime", u"うち時間外", "of which overtime", Kind::hours, false, true, true, &MonthlyPay::overtime, {}, noOfficersJa, noOfficersEn},
        {"hours_holiday", u"うち休日", "of which holidays", Kind::hours, false, true, true, &MonthlyPay::holiday, {}, noOfficersJa, noOfficersEn},
        {"hours_night", u"深夜（内数）", "at night (within the above)", Kind::hours, false, true, true, &MonthlyPay::night, {}, noOfficersJa, noOfficersEn},
        {"payroll_gross_salaries", u"給与支給総額（通勤手当を含む）", "Salaries paid, commuting included", Kind::yen, true, true, true, nullptr,
         [](const MonthlyPay &m) { return m.isBonus ? Yen(0) : m.gross; }, u"", ""},
        {"payroll_gross_bonuses", u"賞与支給総額", "Bonuses paid", Kind::yen, true, true, true, nullptr,
         [](const MonthlyPay &m) { return m.isBonus ? m.gross : Yen(0); }, u"", ""},
        {"payroll_officer_pay", u"役員報酬（給与データ）", "Officers' pay (payroll)", Kind::yen, true, true, true, nullptr,
         [](const MonthlyPay &m) { return m.officerPay; }, u"", ""},
        {"payroll_wages", u"従業員の給与（給与データ）", "Wages (payroll)", Kind::yen, true, true, true, nullptr,
         [](const MonthlyPay &m) { return m.wages; }, u"通勤手当・賞与・役員報酬は含みません。", "Without commuting, bonuses and officers' pay."},
        {"payroll_bonus", u"賞与（給与データ）", "Bonuses (payroll)", Kind::yen, true, true, true, nullptr,
         [](const MonthlyPay &m) { return m.bonus; }, u"", ""},
        {"payroll_commuting", u"通勤手当", "Commuting allowances", Kind::yen, true, true, true, nullptr,
         [](const MonthlyPay &m) { return m.commuting; }, u"消費税を含む支給額です。", "As paid, consumption tax included."},
        {"payroll_employer_share", u"会社負担の社会保険料等（給与データ）", "Employer's share of social insurance (payroll)", Kind::employerShare, true, true, true, nullptr,
         [](const MonthlyPay &m) { return m.employerShare.value_or(Yen(0)); }, u"", ""},
        {"lowest_hourly_pay_regular", u"最も低い時間額（正社員）", "Lowest hourly pay, regular employees", Kind::lowestPay, false, true, false, nullptr, {}, lowestPayJa, lowestPayEn},
        {"lowest_hourly_pay_part_time", u"最も低い時間額（パート・アルバイト）", "Lowest hourly pay, part-timers", Kind::lowestPay, false, false, true, nullptr, {}, lowestPayJa, lowestPayEn},
    };
    return list;
}

namespace {

QString ja(const char16_t *text)
{
    return QString::fromUtf16(text);
}

Text namesOf(const std::vector<Month> &list)
{
    Text names;
    for (const Month month : list) {
        names.ja += (names.ja.isEmpty() ? QString() : QStringLiteral("、")) + monthText(month, Language::ja);
        names.en += (names.en.isEmpty() ? QString() : QStringLiteral(", ")) + monthText(month, Language::en);
    }
    return names;
}

QString clock(Hours hours)
{
    return QStringLiteral("%1:%2").arg(hours.minutes() / 60).arg(hours.minutes() % 60, 2, 10, QLatin1Char('0'));
}

Figure without(Figure figure, Text reason)
{
    figure.unavailable = std::move(reason);
    return figure;
}

template <typename D>
bool takes(const D &d, EmploymentType type)
{
    switch (type) {
    case EmploymentType::officer: return d.takesOfficers;
    case EmploymentType::regular: return d.takesRegular;
    case EmploymentType::partTime: return d.takesPartTime;
    }
    Q_UNREACHABLE();
}

template <typename D>
std::optional<Heads> typedHeads(const TypedWorkforce &typed, const D &d)
{
    const std::array<std::pair<bool, std::optional<Heads>>, 3> wanted = {{
        {d.takesOfficers, typed.officers}, {d.takesRegular, typed.regular}, {d.takesPartTime, typed.partTime}}};
    Heads sum;
    for (const auto &[isWanted, heads] : wanted) {
        if (isWanted && !heads)
            return std::nullopt;
        if (isWanted)
            sum += *heads;
    }
    return sum;
}

} // namespace

Figure Workforce::typedFigure(const TypedWorkforce &typed, const Definition &d, const Figure &empty)
{
    Origin origin;
    origin.kind = Origin::Kind::typed;
    origin.year = typed.year.iso();
    if (d.kind == Kind::headsAtEnd || d.kind == Kind::headsAverage) {
        const auto heads = typedHeads(typed, d);
        if (!heads)
            return without(empty, {QStringLiteral("人数が入力されていません。いない区分には0を入力してください。"),
                                   QStringLiteral("The number of people was not given. Enter 0 for kinds of people there are none of.")});
        if (d.kind == Kind::headsAverage)
            origin.note = {QStringLiteral("入力された人数を年間の平均とみなしています。"), QStringLiteral("The number typed is taken as the average of the year.")};
        return numberFigure(empty.id, empty.label, Unit::persons, heads->persons(), std::move(origin));
    }
    if (d.hours == &MonthlyPay::hours && typed.hours)
        return numberFigure(empty.id, empty.label, Unit::hours, typed.hours->hours(), std::move(origin));
    return without(empty, {QStringLiteral("この値は給与データから求めます。給与ソフトのファイルを読み込んでください。"),
                           QStringLiteral("This value comes from payroll data. Import a file of the payroll program.")});
}

std::vector<QString> Workforce::figureIds()
{
    std::vector<QString> ids;
    for (const Definition &d : definitions())
        ids.push_back(QString::fromLatin1(d.id));
    return ids;
}

Origin Workforce::originOf(const Definition &d, const std::vector<Reading> &readings) const
{
    Origin origin;
    origin.kind = Origin::Kind::payroll;
    origin.year = m_year.iso();
    origin.note = {ja(d.noteJa), QString::fromUtf8(d.noteEn)};
    for (const Reading &reading : readings) {
        const QString label = reading.quantity.isEmpty() ? reading.month.iso() : reading.month.iso() + QLatin1Char(' ') + reading.quantity;
        origin.parts.push_back({label, reading.amount, reading.file, 0, reading.heads.hundredths() / 100});
    }
    return origin;
}

Workforce::HeadCount Workforce::headsIn(Month month, const Definition &d) const
{
    HeadCount count;
    const auto add = [&](const std::vector<MonthlyPay> &runs, const auto &fileOf, const auto &isWanted) {
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const MonthlyPay &run = runs[i];
            if (run.month != month || run.isBonus || !isWanted(i) || !takes(d, run.type))
                continue;
            count.heads += run.heads;
            count.readings.push_back({month, QString::number(run.heads.persons()), {}, fileOf(i), run.heads});
        }
    };
    const auto fileOfRun = [&](std::size_t i) { return m_sources[i].file; };
    const auto fileOfPeople = [&](std::size_t i) { return m_peopleFiles[i]; };
    const auto isOfficer = [&](std::size_t i) { return m_people[i].type == EmploymentType::officer; };
    const bool hasPeople = std::ranges::any_of(m_people, [&](const MonthlyPay &m) { return m.month == month; });
    const bool hasPeopleOfficer = std::ranges::any_of(m_people, [&](const MonthlyPay &m) { return m.month == month && m.type == EmploymentType::officer; });
    if (!hasPay(month) && hasPeople) {
        count.kind = PayrollKind::people;
        count.coversOfficers = hasPeopleOfficer;
        add(m_people, fileOfPeople, [](std::size_t) { return true; });
    } else {
        count.kind = hasPay(month) ? PayrollKind::payroll : PayrollKind::attendance;
        count.coversOfficers = coversOfficers(month);
        add(m_months, fileOfRun, [](std::size_t) { return true; });
        if (!count.coversOfficers && hasPeopleOfficer) {
            count.coversOfficers = true;
            add(m_people, fileOfPeople, isOfficer);
        }
    }
    if (!count.coversOfficers && d.takesOfficers && m_typedOfficers) {
        count.coversOfficers = count.hasTypedOfficers = true;
        count.heads += *m_typedOfficers;
    }
    return count;
}

namespace {

/// Bonuses stand in no month of their own, so that none is missing for want of a salary run.
template <typename D>
bool isBonus(const D &d)
{
    const QLatin1String id(d.id);
    return id == QLatin1String("payroll_gross_bonuses") || id == QLatin1String("payroll_bonus");
}

void addNote(Text &note, const char16_t *japanese, const char *english)
{
    note.ja += QString::fromUtf16(japanese);
    note.en += (note.en.isEmpty() ? QString() : QStringLiteral(" ")) + QString::fromUtf8(english);
}

} // namespace

Figure Workforce::headsFigure(const Definition &d, Figure figure) const
{
    const std::optional<Month> last = lastMonthOfHeads();
    if (!last)
        return without(std::move(figure), {QStringLiteral("賞与のデータだけでは人数が分かりません。毎月の給与のファイルを読み込んでください。"),
                                           QStringLiteral("Bonus runs do not tell the number of people. Import the monthly salary files.")});
    Heads sum;
    std::int64_t months = 0;
    HeadCount latest;
    std::vector<Reading> readings;
    for (Month month = d.kind == Kind::headsAverage ? m_year.first() : *last; month <= *last; month = month.plus(1)) {
        if (!hasHeads(month))
            continue;
        latest = headsIn(month, d);
        if (d.takesOfficers && !latest.coversOfficers)
            return without(std::move(figure), {QStringLiteral("賃金台帳や勤怠のデータには役員が載っていないため、役員の人数が分かりません。役員の人数を入力してください。"),
                                               QStringLiteral("Officers do not stand in wage ledgers and attendances, so their number is not known. Type the number of officers.")});
        sum += latest.heads;
        readings.insert(readings.end(), latest.readings.begin(), latest.readings.end());
        ++months;
    }
    Origin origin = originOf(d, readings);
    if (d.kind == Kind::headsAtEnd && *last != m_year.last())
        origin.note = {QStringLiteral("年度末の給与がまだないため、%1に支給のあった人数です。").arg(monthText(*last, Language::ja)),
                       QStringLiteral("The year's last salary run is not there yet: people paid in %1.").arg(monthText(*last, Language::en))};
    if (latest.kind == PayrollKind::people)
        addNote(origin.note, u"この月の給与データがないため、従業員リストの月末の人数です。", "Without a payroll of the month, the people of the list of employees at its end.");
    if (latest.kind == PayrollKind::attendance)
        addNote(origin.note, u"この月の給与データがないため、勤怠データに時間のある人数です。", "Without a payroll of the month, the people with hours in the attendance.");
    if (latest.hasTypedOfficers)
        addNote(origin.note, u"役員は入力された人数です。", "The number of officers was typed.");
    const double persons = sum.persons() / static_cast<double>(d.kind == Kind::headsAverage ? months : 1);
    return numberFigure(figure.id, figure.label, Unit::persons, persons, std::move(origin));
}

std::optional<Text> Workforce::reasonWithoutTotal(const Definition &d) const
{
    std::vector<Month> missing;
    std::vector<Month> withoutOfficers;
    for (Month month = m_year.first(); month <= m_year.last(); month = month.plus(1)) {
        const bool isThere = hasPay(month) || (d.kind == Kind::hours && hasRun(month, false));
        if (!isThere)
            missing.push_back(month);
        else if (!coversOfficers(month))
            withoutOfficers.push_back(month);
    }
    if (!missing.empty() && !isBonus(d)) {
        const Text names = namesOf(missing);
        return Text{QStringLiteral("%1の給与データがないため、年間の合計が出せません。").arg(names.ja),
                    QStringLiteral("There is no salary run for %1, so the year's total is not known.").arg(names.en)};
    }
    if (QLatin1String(d.id) == QLatin1String("payroll_officer_pay") && !withoutOfficers.empty()) {
        const Text names = namesOf(withoutOfficers);
        return Text{QStringLiteral("%1の賃金台帳には役員が載っていないため、役員報酬は給与データから分かりません。").arg(names.ja),
                    QStringLiteral("Officers do not stand in the wage ledger of %1, so their pay is not known from it.").arg(names.en)};
    }
    return std::nullopt;
}

Figure Workforce::totalFigure(const Definition &d, Figure figure) const
{
    if (auto reason = reasonWithoutTotal(d))
        return without(std::move(figure), *std::move(reason));
    Hours hours;
    Yen yen;
    std::vector<Reading> readings;
    std::set<Month> untold;
    bool isFromAttendance = false;
    bool lacksOfficers = false;
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        const MonthlyPay &run = m_months[i];
        if (!takes(d, run.type) || (d.kind == Kind::hours && (run.isBonus || (run.heads == Heads() && !run.hours))))
            continue;
        if (d.kind != Kind::hours) {
            const Yen amount = d.yen(run);
            yen += amount;
            lacksOfficers = lacksOfficers || (m_sources[i].kind == PayrollKind::wageLedger && !coversOfficers(run.month));
            if (amount != Yen(0))
                readings.push_back({run.month, {}, amount, m_sources[i].file, run.heads});
            if (d.kind == Kind::employerShare && isPaid(i) && !run.employerShare)
                untold.insert(run.month);
        } else if (const std::optional<Hours> worked = run.*d.hours) {
            hours += *worked;
            isFromAttendance = isFromAttendance || !m_sources[i].hoursFile.isEmpty() || !isPaid(i);
            readings.push_back({run.month, clock(*worked), {}, m_sources[i].hoursFile.isEmpty() ? m_sources[i].file : m_sources[i].hoursFile, run.heads});
        } else {
            untold.insert(run.month);
        }
    }
    if (!untold.empty()) {
        const Text names = namesOf({untold.begin(), untold.end()});
        if (d.kind == Kind::employerShare)
            return without(std::move(figure), {QStringLiteral("%1の給与データに会社負担の項目がありません。").arg(names.ja),
                                               QStringLiteral("The payroll of %1 does not tell the employer's share.").arg(names.en)});
        return without(std::move(figure), {QStringLiteral("%1の給与データに時間の項目がありません。").arg(names.ja),
                                           QStringLiteral("The payroll of %1 does not tell these hours.").arg(names.en)});
    }
    Origin origin = originOf(d, readings);
    if (isFromAttendance)
        addNote(origin.note, u"給与データに時間のない月は、同じ月の勤怠データの時間です。", "Where the payroll tells no hours, those of the attendance of the same month.");
    if (lacksOfficers && QLatin1String(d.id) != QLatin1String("payroll_wages"))     // which has no officers' pay anyway
        addNote(origin.note, u"賃金台帳には役員が載っていないため、役員の分は含みません。", "Officers do not stand in the wage ledger; their part is not in it.");
    if (isBonus(d) && !missingMonths().empty())
        addNote(origin.note, u"読み込んだ月の分だけです。", "Only of the months that were imported.");
    if (d.kind == Kind::hours)
        return numberFigure(figure.id, figure.label, Unit::hours, hours.hours(), std::move(origin));
    return yenFigure(figure.id, figure.label, yen, std::move(origin));
}

Figure Workforce::lowestPayFigure(const Definition &d, Figure figure) const
{
    std::optional<Yen> lowest;
    std::vector<Reading> readings;
    bool isAmongMany = false;
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        const MonthlyPay &run = m_months[i];
        if (run.isBonus || !takes(d, run.type))
            continue;
        isAmongMany = isAmongMany || run.heads >= Heads::fromPersons(leastPeopleOfLowestPay);
        if (!run.lowestHourlyPay || (lowest && *run.lowestHourlyPay >= *lowest))
            continue;
        lowest = run.lowestHourlyPay;
        readings = {{run.month, {}, *lowest, m_sources[i].file, run.heads}};
    }
    if (lowest)
        return yenFigure(figure.id, figure.label, *lowest, originOf(d, readings));
    if (!isAmongMany)
        return without(std::move(figure), {QStringLiteral("この区分の人が3人に満たないため、個人の給与が分かってしまう時間額は保存していません。"),
                                           QStringLiteral("There are fewer than three people of this kind, so their hourly pay is not kept: it would be somebody's pay.")});
    return without(std::move(figure), {QStringLiteral("給与データに基本給か労働時間の項目がないため、時間額が分かりません。"),
                                       QStringLiteral("The payroll does not tell base pay or hours, so the hourly pay is not known.")});
}

Figure Workforce::figure(const QString &id) const
{
    const auto &all = definitions();
    const auto d = std::ranges::find_if(all, [&](const Definition &def) { return id == QLatin1String(def.id); });
    if (d == all.end())
        return unavailableFigure(id, {id, id}, Unit::none, {QStringLiteral("この値は定義されていません。"), QStringLiteral("This value is not defined.")});
    const bool isHeads = d->kind == Kind::headsAtEnd || d->kind == Kind::headsAverage;
    const Unit unit = isHeads ? Unit::persons : d->kind == Kind::hours ? Unit::hours : Unit::yen;
    Figure empty = unavailableFigure(id, {ja(d->ja), QString::fromUtf8(d->en)}, unit, {});
    if (m_typed && !(isHeads && !m_people.empty()))
        return typedFigure(*m_typed, *d, empty);
    if (m_months.empty() && !(isHeads && !m_people.empty()))
        return without(std::move(empty), {QStringLiteral("この年度の給与データがありません。給与ソフトのファイルを読み込むか、人数と時間を入力してください。"),
                                          QStringLiteral("There is no payroll for this year. Import a file of the payroll program, or type people and hours.")});
    if (d->kind == Kind::lowestPay)
        return lowestPayFigure(*d, std::move(empty));
    return isHeads ? headsFigure(*d, std::move(empty)) : totalFigure(*d, std::move(empty));
}

} // namespace smartsme
