// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/number_format.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace smartsme {

namespace {

constexpr std::int64_t secondsOfDay = 24 * 60 * 60;
constexpr double lastDay = 2'958'465;   // 31 December 9999

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The first section of a code without colours, locales, quoted and escaped text; "[h]" becomes "h".
std::string lettersOf(std::string_view code)
{
    std::string letters;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const std::size_t close = std::min(code.find(']', i), code.size());
            const char unit = i + 1 < close ? lower(code[i + 1]) : ' ';
            const std::string_view inside = code.substr(i + 1, close - i - 1);
            const bool isDuration = (unit == 'h' || unit == 'm' || unit == 's')
                && std::ranges::all_of(inside, [&](char each) { return lower(each) == unit; });
            letters += isDuration ? std::string(1, unit) : std::string();
            i = close;
        } else {
            letters += lower(c);
        }
    }
    return letters;
}

/// 1000 for each comma directly behind the last digit of a number format.
double divisorOf(std::string_view letters)
{
    double divisor = 1;
    for (std::size_t i = letters.find_last_of("0#?"); i != std::string_view::npos && ++i < letters.size() && letters[i] == ',';)
        divisor *= 1000;
    return divisor;
}

bool removeFrom(std::string &text, std::string_view part)
{
    const std::size_t at = text.find(part);
    if (at == std::string::npos)
        return false;
    text.erase(at, part.size());
    return true;
}

void appendTwoDigits(std::string &text, std::int64_t value)
{
    text += static_cast<char>('0' + value / 10);
    text += static_cast<char>('0' + value % 10);
}

/// "168:30"; seconds only where there are any.
std::string timeText(std::int64_t seconds)
{
    std::string text = seconds < 0 ? "-" : "";
    seconds = std::abs(seconds);
    text += std::to_string(seconds / 3600) + ':';
    appendTwoDigits(text, seconds / 60 % 60);
    if (seconds % 60 != 0) {
        text += ':';
        appendTwoDigits(text, seconds % 60);
    }
    return text;
}

/// 1900 was no leap year, yet workbooks count 29 February 1900 as day 60.
QDate dateOf(std::int64_t day, bool starts1904)
{
    if (starts1904)
        return QDate(1904, 1, 1).addDays(day);
    return day < 1 || day == 60 ? QDate() : QDate(1899, 12, day < 60 ? 31 : 30).addDays(day);
}

} // namespace

NumberStyle builtInNumberStyle(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || (id >= 34 && id <= 36) || (id >= 50 && id <= 58))
        return {NumberKind::date};
    if ((id >= 18 && id <= 21) || id == 32 || id == 33 || (id >= 45 && id <= 47))
        return {NumberKind::time};
    return {id == 22 ? NumberKind::dateTime : NumberKind::number};
}

NumberStyle numberStyleOf(std::string_view code)
{
    std::string letters = lettersOf(code);
    // 標準 (General) as Japanese Excel writes it: "G/標準"
    if (letters.find("general") != std::string::npos || letters.starts_with("g/"))
        return {};
    const bool isHalfDay = removeFrom(letters, "am/pm") || removeFrom(letters, "a/p");
    while (removeFrom(letters, "e+") || removeFrom(letters, "e-")) { } // an exponent, not a year of an era
    const auto has = [&](std::string_view any) { return letters.find_first_of(any) != std::string::npos; };
    const bool isTime = isHalfDay || has("hs");
    const bool isDate = has("yed") || (has("g") && !has("0#?")) || (has("m") && !isTime && !has("0#?"));
    if (isDate)
        return {isTime ? NumberKind::dateTime : NumberKind::date};
    return isTime ? NumberStyle{NumberKind::time} : NumberStyle{NumberKind::number, divisorOf(letters)};
}

std::string plainNumber(double value)
{
    std::array<char, 400> text{};
    char *const begin = text.data();
    char *const end = begin + text.size();
    if (std::trunc(value) != value) {
        const auto rounded = std::to_chars(begin, end, value, std::chars_format::scientific, 14);
        std::from_chars(begin, rounded.ptr, value);
    }
    const auto written = std::to_chars(begin, end, value + 0.0, std::chars_format::fixed); // + 0.0: no "-0"
    return std::string(begin, written.ptr);
}

std::string dividedNumber(double value, double divisor)
{
    return plainNumber(divisor == 1 ? value : std::round(value / divisor));
}

std::string numberText(double value, const NumberStyle &style, bool starts1904)
{
    const NumberKind kind = style.kind;
    if (kind == NumberKind::number || std::abs(value) > lastDay)
        return dividedNumber(value, style.divisor);
    if (kind == NumberKind::time)
        return timeText(std::llround(value * static_cast<double>(secondsOfDay)));
    auto day = static_cast<std::int64_t>(std::floor(value));
    std::int64_t seconds = kind == NumberKind::date ? 0 : std::llround((value - std::floor(value)) * static_cast<double>(secondsOfDay));
    if (seconds == secondsOfDay) {
        ++day;
        seconds = 0;
    }
    const QDate date = dateOf(day, starts1904);
    if (!date.isValid() || value < 0)
        return plainNumber(value);
    std::string text = date.toString(Qt::ISODate).toStdString();
    if (seconds != 0) {
        text += ' ';
        text += seconds < 10 * 3600 ? "0" : "";
        text += timeText(seconds);
    }
    return text;
}

} // namespace smartsme
