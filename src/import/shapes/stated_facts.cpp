// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/stated_facts.h"

#include "core/number_text.h"
#include "import/import_problem.h"
#include "import/json_keys.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace smartsme {

namespace {

struct StatedDay
{
    QDate day;
    bool isMonth = false;
};

std::vector<StatedDay> daysIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("(?:(令和|平成|昭和|[RHS])\\.?(元|\\d{1,2})|(\\d{4}))[年/.-](\\d{1,2})(?:[月/.-](?:(\\d{1,2})日?)?)?"));
    std::vector<StatedDay> days;
    auto found = form.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        const bool isMonth = match.captured(5).isEmpty();
        const QString day = isMonth ? QStringLiteral("1") : match.captured(5);
        const QString year = match.captured(1).isEmpty() ? match.captured(3) : match.captured(1) + match.captured(2);
        if (const auto date = dateFrom(QStringLiteral("%1年%2月%3日").arg(year, match.captured(4), day)))
            days.push_back({*date, isMonth});
    }
    return days;
}

bool hasKey(const QJsonObject &period, const char *list, const QString &cell)
{
    const QStringList keys = stringsAt(period, QLatin1String(list));
    return std::ranges::any_of(keys, [&](const QString &key) {
        const QString wanted = normalised(key);
        return cell == wanted || cell.endsWith(QLatin1Char('.') + wanted);   // keys of a JSON document may carry their object
    });
}

QDate endOf(const StatedDay &day)
{
    return day.isMonth ? QDate(day.day.year(), day.day.month(), day.day.daysInMonth()) : day.day;
}

/// From one day to another, of several the pair that ends last: statements of two years print the year before beside the year.
/// Nothing where the days are no pair: 令和6年3月31日, 令和7年3月31日 are the ends of two years.
std::optional<DayRange> rangeIn(const std::vector<StatedDay> &days, bool isSpan)
{
    std::optional<DayRange> latest;
    for (std::size_t i = 0; i + 1 < days.size(); ++i) {
        const DayRange range{days[i].day, endOf(days[i + 1])};
        const bool isTold = isSpan || (!days[i].isMonth && !days[i + 1].isMonth && range.isWholeMonths());
        if (!isTold || days[i].day > days[i + 1].day)
            continue;
        if (!latest || range.last > latest->last)
            latest = range;
        ++i;    // its end begins no other
    }
    return latest;
}

/// JDL: 自7月1日～至13月30日 beside 決算年月日. Month 13 is the closing month.
void takeMonths(StatedFacts &facts, const QString &text)
{
    static const QRegularExpression form(QStringLiteral("自(\\d{1,2})月\\d{0,2}日?.*至(\\d{1,2})月"));
    const auto match = form.match(text);
    if (!match.hasMatch() || !facts.last)
        return;
    const Month closing(*facts.last);
    const int from = match.captured(1).toInt();
    const int to = match.captured(2).toInt();
    const auto backTo = [&](int month) { return closing.plus(-((closing.month() - month % 12 + 12) % 12)); };
    facts.first = backTo(from).firstDay();
    facts.last = (to > 12 ? closing : backTo(to)).lastDay();
}

} // namespace

void StatedFacts::take(const TextRow &row, const QJsonObject &read)
{
    QString all;
    for (const QString &cell : row.cells)
        all += normalised(cell) + QLatin1Char('\n');
    static const QRegularExpression units(QStringLiteral("単位[:,)\\n]*(百万円|千円|円)"));
    if (const auto match = units.match(all); match.hasMatch())
        unit = match.captured(1) == QStringLiteral("千円") ? 1000 : match.captured(1) == QStringLiteral("百万円") ? 1'000'000 : 1;
    if (!statement) {
        for (const QString &cell : row.cells)
            statement = statement ? statement : statementTitled(cell);
    }
    if (const bool isExclusive = all.contains(QStringLiteral("税抜")); isExclusive != all.contains(QStringLiteral("税込")))
        tax = isExclusive ? TaxBookkeeping::exclusive : TaxBookkeeping::inclusive;

    const QJsonObject keys = read[QStringLiteral("period")].toObject();
    const QString key = normalised(row.cells.value(0));
    if (hasKey(keys, "fiscal_year_keys", key))
        fiscalYear = normalised(row.cells.value(1)).toInt();
    static const QRegularExpression other(QStringLiteral("印刷|作成|処理日|出力|更新"));
    static const QRegularExpression span(QStringLiteral("自(?s:.*)至|期間|から|[~〜～–—]|-(?=\\d{4}|令和|R)"));
    const std::vector<StatedDay> days = daysIn(all);
    if (days.empty() || other.match(all).hasMatch()) {
        takeMonths(*this, all);
        return;
    }
    const StatedDay latest = *std::ranges::max_element(days, {}, &StatedDay::day);
    if (const auto range = rangeIn(days, hasKey(keys, "keys", key) || span.match(all).hasMatch())) {
        first = range->first;
        last = range->last;
    } else if (hasKey(keys, "first_keys", key) || all.startsWith(QStringLiteral("自"))) {
        first = latest.day;
    } else if (hasKey(keys, "last_keys", key) || hasKey(keys, "keys", key) || all.startsWith(QStringLiteral("至")) || all.contains(QStringLiteral("現在")) || days.size() > 1) {
        if (hasKey(keys, "keys", key) && latest.isMonth)
            first = latest.day;
        last = endOf(latest);
    }
}

std::optional<DayRange> StatedFacts::period() const
{
    if (!last)
        return std::nullopt;
    // A balance sheet tells its day only.
    const QDate from = first.value_or(Month(*last).firstDay());
    return from <= *last ? std::optional(DayRange{from, *last}) : std::nullopt;
}

Problem periodAssumed(const QString &fileName, const DayRange &period, const QString &why)
{
    const QString taken = QStringLiteral("%1 – %2").arg(Month(period.first).iso(), Month(period.last).iso());
    return importProblem(Severity::warning, "import.period-assumed", Place{fileName, {}, 0, 0},
                         QCoreApplication::translate("import", "%1 Read as %2.", "why a period is assumed, the period").arg(why, taken),
                         QCoreApplication::translate("import", "If it is another period, choose a month of it and import the file again."));
}

FoundPeriod periodOf(const StatedFacts &facts, const ImportOptions &options, const QString &fileName)
{
    if (const auto stated = facts.period())
        return {stated, std::nullopt};
    if (const auto chosen = wholeMonths(options.period))
        return {chosen, std::nullopt};
    if (options.month && !facts.fiscalYear)
        return {DayRange{options.month->firstDay(), options.month->lastDay()}, std::nullopt};
    if (!facts.fiscalYear || *facts.fiscalYear < 1990 || *facts.fiscalYear > 2200)
        return {};
    // The year begins in that calendar year; the chosen month is its last.
    if (options.month)
        return {DayRange{options.month->plus(-11).firstDay(), options.month->lastDay()}, std::nullopt};
    const DayRange april{QDate(*facts.fiscalYear, 4, 1), QDate(*facts.fiscalYear + 1, 3, 31)};
    return {april, periodAssumed(fileName, april, QCoreApplication::translate("import", "The file names fiscal year %1 only; it is taken as April to March.").arg(*facts.fiscalYear))};
}

std::optional<QDate> dayInName(const QString &fileName)
{
    static const QRegularExpression form(QStringLiteral("(?<!\\d)(20\\d{2})[-_.]?(\\d{2})[-_.]?(\\d{2})(?!\\d)"));
    const auto match = form.match(fileName);
    return match.hasMatch() ? dateFrom(match.captured(1) + match.captured(2) + match.captured(3)) : std::nullopt;
}

Problems checkStatedFacts(const QJsonObject &read, const QString &file)
{
    return checkKeys(read[QStringLiteral("period")].toObject(), {{"keys", KeyType::strings}, {"first_keys", KeyType::strings}, {"last_keys", KeyType::strings}, {"fiscal_year_keys", KeyType::strings}},
                     file, QStringLiteral("read.period"));
}

} // namespace smartsme
