// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/raw_values.h"

#include "core/number_text.h"

namespace smartsme {

namespace {

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Digits up to the next other byte; at most four, or nothing.
int number(std::string_view bytes, std::size_t &at)
{
    int value = 0;
    const std::size_t from = at;
    while (at < bytes.size() && isDigit(bytes[at]) && at - from < 4)
        value = value * 10 + (bytes[at++] - '0');
    return at == from ? -1 : value;
}

constexpr int daysOf(int year, int month)
{
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

std::optional<DayNumber> dayNumber(int year, int month, int day)
{
    if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month))
        return std::nullopt;
    return year * 10000 + month * 100 + day;
}

/// Y/M/D with the same separator twice. The era letter R counts from 2018, and its first year begins in May 2019.
std::optional<DayNumber> separatedDay(std::string_view bytes)
{
    std::size_t at = 0;
    const bool reiwa = bytes.starts_with('R');
    if (reiwa)
        at = bytes.size() > 1 && bytes[1] == '.' ? 2 : 1;
    const std::size_t yearFrom = at;
    const int year = number(bytes, at);
    if (year < 1 || at - yearFrom != (reiwa ? 2U : 4U) || at >= bytes.size())
        return std::nullopt;
    const char separator = bytes[at];
    if (separator != '/' && separator != '-')
        return std::nullopt;
    const int month = number(bytes, ++at);
    if (at >= bytes.size() || bytes[at] != separator)
        return std::nullopt;
    const int day = number(bytes, ++at);
    if (at != bytes.size())
        return std::nullopt;
    const std::optional<DayNumber> found = dayNumber(reiwa ? 2018 + year : year, month, day);
    return reiwa && found && *found < 20190501 ? std::nullopt : found;
}

std::optional<DayNumber> compactDay(std::string_view bytes)
{
    int value = 0;
    for (const char c : bytes) {
        if (!isDigit(c))
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return dayNumber(value / 10000, value / 100 % 100, value % 100);
}

RawDates::Value dateBySlowWay(const RawField &field, const RowReader &rows)
{
    const DecodedText cell = rows.text(field);
    QString text = cell.text.trimmed();     // with its blanks: a clock may stand behind one
    if (text.startsWith(QLatin1Char('*')) || text.startsWith(QChar(0xFF0A)))
        text.remove(0, 1);
    if (text.trimmed().isEmpty())
        return {};
    const std::optional<QDate> date = dateFrom(text);
    if (!date || !cell.ok())
        return {CellState::unreadable};
    return {CellState::value, date->year() * 10000 + date->month() * 100 + date->day()};
}

} // namespace

RawAmount amountInOtherForm(const RawField &field, const RowReader &rows)
{
    const DecodedText decodedCell = rows.text(field);
    const QString text = normalised(decodedCell.text);
    if (text.isEmpty() || text == QStringLiteral("-"))
        return {CellState::empty, 0};
    const std::optional<Yen> yen = yenFrom(text);
    return yen && decodedCell.ok() ? RawAmount{CellState::value, yen->value()} : RawAmount{CellState::unreadable, 0};
}

RawDates::Value RawDates::readNew(const RawField &field, const RowReader &rows)
{
    if (field.bytes.size() > 64)
        return {CellState::unreadable};
    m_bytes.assign(field.bytes);
    if (m_short != ShortDates::none && (field.bytes.size() == 5 || field.bytes.size() == 6))
        return m_last = shortDay(field.bytes);
    std::optional<DayNumber> day = field.bytes.size() == 8 ? compactDay(field.bytes) : std::nullopt;
    if (!day)
        day = separatedDay(field.bytes);
    m_last = day ? Value{CellState::value, *day} : dateBySlowWay(field, rows);
    return m_last;
}

/// Y(Y)MMDD. Years of Reiwa above 24 are older eras: 310401 was written in 2019.
RawDates::Value RawDates::shortDay(std::string_view bytes) const
{
    constexpr int mostReiwa = 24;
    int value = 0;
    for (const char c : bytes) {
        if (!isDigit(c))
            return {CellState::unreadable};
        value = value * 10 + (c - '0');
    }
    const int year = value / 10000;
    if (year < 1 || (m_short == ShortDates::reiwa && year > mostReiwa))
        return {CellState::unreadable};
    if (value / 100 % 100 == 13)
        return {m_closingDay ? CellState::value : CellState::unreadable, m_closingDay, true};
    const std::optional<DayNumber> day = dayNumber((m_short == ShortDates::reiwa ? 2018 : 1988) + year, value / 100 % 100, value % 100);
    return day && (m_short == ShortDates::heisei || *day >= 20190501) ? Value{CellState::value, *day} : Value{CellState::unreadable};
}

} // namespace smartsme
