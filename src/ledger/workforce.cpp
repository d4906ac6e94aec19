// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/workforce.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace smartsme {

namespace {

enum class Kind { headsAtEnd, headsAverage, hours, yen };

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

/// One run of one kind of people, as it was added.
struct Workforce::Reading
{
    std::size_t run;
    QString quantity;
    Yen amount;
};

namespace {

const char16_t *const atEndJa = u"年度末の月の給与で支給のあった人数です。";
const char *const atEndEn = "People paid in the salary run of the year's last month.";
const char16_t *const noOfficersJa = u"役員は含みません。";
const char *const noOfficersEn = "Officers are not in it.";

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
    QStringList names;
    for (const Month month : list)
        names << month.iso();
    return {names.join(QStringLiteral("、")), names.join(QStringLiteral(", "))};
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

Workforce Workforce::of(FiscalYear year, const std::vector<Payroll> &payrolls, const std::optional<TypedWorkforce> &typed)
{
    Workforce workforce;
    workforce.m_year = year;
    std::set<QString> seen;
    for (const Payroll &payroll : payrolls) {
        if (!payroll.source.sha256.isEmpty() && !seen.insert(payroll.source.sha256).second)
            continue;
        for (const MonthlyPay &month : payroll.months) {
            if (!year.contains(month.month))
                continue;
            workforce.m_months.push_back(month);
            workforce.m_files.push_back(payroll.source.name);
        }
    }
    if (workforce.m_months.empty() && typed && typed->year == year)
        workforce.m_typed = typed;
    return workforce;
}

std::vector<Month> Workforce::missingMonths() const
{
    std::vector<Month> missing;
    for (Month month = m_year.first(); !m_months.empty() && month <= m_year.last(); month = month.plus(1)) {
        if (std::ranges::none_of(m_months, [&](const MonthlyPay &m) { return m.month == month && !m.isBonus; }))
            missing.push_back(month);
    }
    return missing;
}

std::optional<Month> Workforce::lastSalaryMonth() const
{
    std::optional<Month> last;
    for (const MonthlyPay &m : m_months) {
        if (!m.isBonus)
            last = std::max(last.value_or(m.month), m.month);
    }
    return last;
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
        const MonthlyPay &run = m_months[reading.run];
        const QString label = reading.quantity.isEmpty() ? run.month.iso() : run.month.iso() + QLatin1Char(' ') + reading.quantity;
        origin.parts.push_back({label, reading.amount, m_files[reading.run], 0, run.heads.hundredths() / 100});
    }
    return origin;
}

Figure Workforce::headsFigure(const Definition &d, Figure figure) const
{
    const std::optional<Month> last = lastSalaryMonth();
    if (!last)
        return without(std::move(figure), {QStringLiteral("賞与のデータだけでは人数が分かりません。毎月の給与のファイルを読み込んでください。"),
                                           QStringLiteral("Bonus runs do not tell the number of people. Import the monthly salary files.")});
    Heads sum;
    std::set<Month> months;
    std::vector<Reading> readings;
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        const MonthlyPay &run = m_months[i];
        const bool isWanted = !run.isBonus && (d.kind == Kind::headsAverage || run.month == *last);
        if (!isWanted)
            continue;
        months.insert(run.month);
        if (!takes(d, run.type))
            continue;
        sum += run.heads;
        readings.push_back({i, QString::number(run.heads.persons()), {}});
    }
    Origin origin = originOf(d, readings);
    if (d.kind == Kind::headsAtEnd && *last != m_year.last())
        origin.note = {QStringLiteral("年度末の給与がまだないため、%1に支給のあった人数です。").arg(last->iso()),
                       QStringLiteral("The year's last salary run is not there yet: people paid in %1.").arg(last->iso())};
    const double persons = sum.persons() / static_cast<double>(d.kind == Kind::headsAverage ? months.size() : 1);
    return numberFigure(figure.id, figure.label, Unit::persons, persons, std::move(origin));
}

Figure Workforce::totalFigure(const Definition &d, Figure figure) const
{
    const bool isBonus = figure.id == QStringLiteral("payroll_gross_bonuses") || figure.id == QStringLiteral("payroll_bonus");
    if (const std::vector<Month> missing = missingMonths(); !missing.empty() && !isBonus) {
        const Text names = namesOf(missing);
        return without(std::move(figure), {QStringLiteral("%1の給与データがないため、年間の合計が出せません。").arg(names.ja),
                                           QStringLiteral("There is no salary run for %1, so the year's total is not known.").arg(names.en)});
    }
    Hours hours;
    Yen yen;
    std::vector<Reading> readings;
    std::set<Month> untold;
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        const MonthlyPay &run = m_months[i];
        if (!takes(d, run.type) || (d.kind == Kind::hours && (run.isBonus || run.heads == Heads())))
            continue;
        if (d.kind == Kind::yen) {
            const Yen amount = d.yen(run);
            yen += amount;
            if (amount != Yen(0))
                readings.push_back({i, {}, amount});
        } else if (const std::optional<Hours> worked = run.*d.hours) {
            hours += *worked;
            readings.push_back({i, clock(*worked), {}});
        } else {
            untold.insert(run.month);
        }
    }
    if (!untold.empty()) {
        const Text names = namesOf({untold.begin(), untold.end()});
        return without(std::move(figure), {QStringLiteral("%1の給与データに時間の項目がありません。").arg(names.ja),
                                           QStringLiteral("The payroll of %1 does not tell these hours.").arg(names.en)});
    }
    Origin origin = originOf(d, readings);
    if (d.kind == Kind::yen)
        return yenFigure(figure.id, figure.label, yen, std::move(origin));
    return numberFigure(figure.id, figure.label, Unit::hours, hours.hours(), std::move(origin));
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
    if (m_typed)
        return typedFigure(*m_typed, *d, empty);
    if (m_months.empty())
        return without(std::move(empty), {QStringLiteral("この年度の給与データがありません。給与ソフトのファイルを読み込むか、人数と時間を入力してください。"),
                                          QStringLiteral("There is no payroll for this year. Import a file of the payroll program, or type people and hours.")});
    return isHeads ? headsFigure(*d, std::move(empty)) : totalFigure(*d, std::move(empty));
}

} // namespace smartsme
