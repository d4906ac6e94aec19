// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/entry_rhythm_findings.h"

#include "core/calendar_text.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace smartsme {

namespace {

constexpr std::size_t monthEndFrom = 26;        // the 27th
constexpr double peakShare = 30;                // per cent of the entries; evenly spread it would be 5 of 31 days, 16 %
constexpr double overtimePeak = 1.5;            // times the mean of the other months

QString counted(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

/// Counts of lines, added over files, with the files as parts.
struct LineCount
{
    qint64 lines = 0;
    std::vector<Origin::Part> parts;
    void add(const Books &books, qint64 count)
    {
        lines += count;
        if (count > 0)
            parts.push_back({books.source.name, Yen(0), books.source.name, 0, count});
    }
};

Figure countFigure(const QString &id, const Text &label, LineCount count)
{
    Origin origin;
    origin.kind = Origin::Kind::accounts;
    origin.parts = std::move(count.parts);
    origin.note = {QStringLiteral("仕訳の行を数えたものです。"), QStringLiteral("A count of journal lines.")};
    return numberFigure(id, label, Unit::none, static_cast<double>(count.lines), std::move(origin));
}

Figure shareFigure(const QString &id, const Text &label, const Figure &part, const Figure &all)
{
    Origin origin;
    origin.expression = part.id + QStringLiteral(" / ") + all.id;
    origin.inputs = {part, all};
    return numberFigure(id, label, Unit::percent, 100 * *part.value / *all.value, std::move(origin));
}

const Text datedLines{QStringLiteral("決算を除く仕訳の行"), QStringLiteral("journal lines without closing entries")};

void addMonthEnd(std::vector<BookFinding> &findings, const std::vector<JournalOfYear> &journals)
{
    LineCount all;
    LineCount late;
    for (const JournalOfYear &journal : journals) {
        const auto &days = journal.books->rhythm.byDay;
        all.add(*journal.books, std::accumulate(days.begin(), days.end(), qint64(0)));
        late.add(*journal.books, std::accumulate(days.begin() + monthEndFrom, days.end(), qint64(0)));
    }
    if (all.lines == 0 || 100.0 * static_cast<double>(late.lines) < peakShare * static_cast<double>(all.lines))
        return;
    const Figure part = countFigure(QStringLiteral("book.lines_month_end"), {QStringLiteral("27日以降の日付の行"), QStringLiteral("lines dated the 27th or later")}, late);
    const Figure share = shareFigure(QStringLiteral("book.month_end_share"), {QStringLiteral("27日以降の日付の割合"), QStringLiteral("Share dated the 27th or later")}, part,
                                     countFigure(QStringLiteral("book.lines_dated"), datedLines, all));
    const QString percent = QString::number(*share.value, 'f', 0);
    findings.push_back({QStringLiteral("book.month_end"), {QStringLiteral("月末に集まる仕訳"), QStringLiteral("Entries at the end of the month")},
                        {QStringLiteral("決算を除く仕訳の%1％が、月の27日以降の日付です。ならせば16％ほどです。").arg(percent),
                         QStringLiteral("%1 % of the entries without closing entries are dated the 27th or later. Evenly spread it would be about 16 %.").arg(percent)},
                        Confidence::certain, {share}, {QuestionId(QStringLiteral("Q105"))}});
}

void addDelay(std::vector<BookFinding> &findings, const std::vector<JournalOfYear> &journals)
{
    LineCount all;
    LineCount late;
    for (const JournalOfYear &journal : journals) {
        const auto &delays = journal.books->rhythm.byDelay;
        all.add(*journal.books, std::accumulate(delays.begin(), delays.end(), qint64(0)));
        late.add(*journal.books, delays[3] + delays[4]);    // more than 31 days
    }
    if (all.lines == 0)
        return;
    const Figure part = countFigure(QStringLiteral("book.lines_late"), {QStringLiteral("日付から31日を過ぎて入力した行"), QStringLiteral("lines entered more than 31 days after their date")}, late);
    const Figure share = shareFigure(QStringLiteral("book.entry_delay_share"), {QStringLiteral("日付から31日を過ぎて入力した割合"), QStringLiteral("Share entered more than 31 days after its date")}, part,
                                     countFigure(QStringLiteral("book.lines_with_entry_day"), {QStringLiteral("入力日の分かる行"), QStringLiteral("lines whose day of entry is told")}, all));
    const QString percent = QString::number(*share.value, 'f', 0);
    findings.push_back({QStringLiteral("book.entry_delay"), {QStringLiteral("仕訳を入力する早さ"), QStringLiteral("How late entries are made")},
                        {QStringLiteral("日付から31日を過ぎて入力した仕訳は%1％です。入力日の分かる%2行で数えました。").arg(percent, counted(all.lines)),
                         QStringLiteral("%1 % of the entries were made more than 31 days after their date, of %2 lines that tell the day of entry.").arg(percent, counted(all.lines))},
                        Confidence::certain, {share}, {QuestionId(QStringLiteral("Q105"))}});
}

void addDepartments(std::vector<BookFinding> &findings, const std::vector<JournalOfYear> &journals)
{
    std::map<QString, LineCount> departments;
    for (const JournalOfYear &journal : journals) {
        for (const DepartmentLines &department : journal.books->rhythm.departments)
            departments[department.name].add(*journal.books, department.lines);
    }
    if (departments.size() < 2)
        return;
    constexpr std::size_t mostNamed = 6;
    BookFinding finding{QStringLiteral("book.departments"), {QStringLiteral("使われている部門"), QStringLiteral("Departments in use")}, {}, Confidence::certain, {}, {QuestionId(QStringLiteral("Q209"))}};
    QStringList names;
    for (const auto &[name, count] : departments) {
        if (finding.evidence.size() == mostNamed)
            break;
        names << name;
        finding.evidence.push_back(countFigure(QStringLiteral("book.department.") + name, {name, name}, count));
    }
    const QString number = counted(static_cast<qint64>(departments.size()));
    finding.sentence = {QStringLiteral("仕訳に%1の部門が使われています：%2%3。").arg(number, names.join(QStringLiteral("、")), departments.size() > mostNamed ? QStringLiteral("ほか") : QString()),
                        QStringLiteral("%1 departments are used in the journal: %2%3.").arg(number, names.join(QStringLiteral(", ")), departments.size() > mostNamed ? QStringLiteral(" and others") : QString())};
    findings.push_back(std::move(finding));
}

/// Overtime of all but officers in a month.
struct OvertimeOfMonth
{
    qint64 minutes = 0;
    std::vector<Origin::Part> parts;
};

/// Months in which every run tells the overtime: a part of the people is not the month.
std::map<Month, OvertimeOfMonth> overtimeByMonth(const Workforce &workforce)
{
    std::map<Month, OvertimeOfMonth> known;
    std::set<Month> unknown;
    for (std::size_t i = 0; i < workforce.months().size(); ++i) {
        const MonthlyPay &run = workforce.months()[i];
        const bool isOfNobody = run.heads == Heads() && !run.hours && !run.overtime;
        if (run.isBonus || run.type == EmploymentType::officer || isOfNobody)
            continue;
        if (!run.overtime) {
            unknown.insert(run.month);
            continue;
        }
        const qint64 minutes = run.overtime->minutes();
        OvertimeOfMonth &month = known[run.month];
        month.minutes += minutes;
        month.parts.push_back({QStringLiteral("%1 %2:%3").arg(run.month.iso()).arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0')), Yen(0),
                               workforce.fileOfHours(i), 0, run.heads.hundredths() / 100});
    }
    std::erase_if(known, [&](const auto &month) { return unknown.contains(month.first); });
    return known;
}

} // namespace

void addRhythm(std::vector<BookFinding> &findings, const std::vector<JournalOfYear> &journals)
{
    std::vector<JournalOfYear> whole;
    std::ranges::copy_if(journals, std::back_inserter(whole), &JournalOfYear::isWhole);
    addMonthEnd(findings, whole);
    addDelay(findings, whole);
    addDepartments(findings, whole);
}

void addOvertimePeak(std::vector<BookFinding> &findings, const Workforce &workforce)
{
    const std::map<Month, OvertimeOfMonth> months = overtimeByMonth(workforce);
    constexpr std::size_t fewestMonths = 6;
    if (months.size() < fewestMonths)
        return;
    const auto peak = std::ranges::max_element(months, {}, [](const auto &month) { return month.second.minutes; });
    const qint64 most = peak->second.minutes;
    const qint64 all = std::accumulate(months.begin(), months.end(), qint64(0), [](qint64 sum, const auto &month) { return sum + month.second.minutes; });
    const double others = static_cast<double>(all - most) / static_cast<double>(months.size() - 1);
    if (others <= 0 || static_cast<double>(most) < overtimePeak * others)
        return;
    Origin origin;
    origin.kind = Origin::Kind::payroll;
    origin.year = workforce.year().iso();
    origin.parts = peak->second.parts;
    const Figure figure = numberFigure(QStringLiteral("book.overtime_peak"), {QStringLiteral("%1の時間外労働").arg(monthText(peak->first, Language::ja)), QStringLiteral("Overtime in %1").arg(monthText(peak->first, Language::en))},
                                       Unit::hours, static_cast<double>(most) / 60, std::move(origin));
    const QString times = QString::number(static_cast<double>(most) / others, 'f', 1);
    findings.push_back({QStringLiteral("book.overtime_peak"), {QStringLiteral("時間外労働の山"), QStringLiteral("Peak of overtime")},
                        {QStringLiteral("%1の時間外労働は、ほかの月の平均の%2倍です。").arg(monthText(peak->first, Language::ja), times),
                         QStringLiteral("Overtime in %1 is %2 times the mean of the other months.").arg(monthText(peak->first, Language::en), times)},
                        Confidence::certain, {figure}, {}});
}

} // namespace smartsme
