// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/payroll_hours.h"

#include "core/number_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <vector>

namespace smartsme {

namespace {

/// A month has at most 31 days of 24 hours: a larger number counts minutes.
constexpr double mostHoursOfMonth = 31 * 24;

/// A cell that is a number only; zero tells nothing of the form.
struct PlainNumber
{
    double value = 0;
    QString fraction;
};

std::optional<PlainNumber> plainNumber(const QString &cell)
{
    static const QRegularExpression number(QStringLiteral("^(\\d{1,6})(?:\\.(\\d{1,17}))?$"));
    const QString text = normalised(cell);
    const auto match = number.match(text);
    if (!match.hasMatch() || text.toDouble() == 0.0)
        return std::nullopt;
    return PlainNumber{text.toDouble(), match.captured(2)};
}

bool isWhole(const PlainNumber &number)
{
    return number.value == std::floor(number.value);
}

/// A number of days is a time of a spreadsheet when it is a whole number of minutes and was not written by hand.
bool isTimeOfSpreadsheet(const PlainNumber &number)
{
    const double minutes = number.value * 24 * 60;
    return number.value <= 31.0 && std::abs(minutes - std::round(minutes)) < 0.01;
}

HoursReading pointReading(const std::vector<PlainNumber> &numbers)
{
    const auto isQuarter = [](const PlainNumber &n) { return n.fraction.isEmpty() || n.fraction == u"0" || n.fraction == u"00" || n.fraction == u"25" || n.fraction == u"50"; };
    const auto isMinutes = [](const PlainNumber &n) { return n.fraction.isEmpty() || n.fraction == u"0" || (n.fraction.size() == 2 && n.fraction.toInt() < 60); };
    if (std::ranges::all_of(numbers, isWhole) || !std::ranges::all_of(numbers, isMinutes))
        return {};
    return {std::ranges::all_of(numbers, isQuarter) ? HoursForm::decimal : HoursForm::hourDotMinute, true};
}

} // namespace

HoursReading hoursReadingOf(const QStringList &cells, HoursUnit unit)
{
    if (unit == HoursUnit::decimal)
        return {};
    if (unit == HoursUnit::minutes)
        return {HoursForm::minutes, false};
    std::vector<PlainNumber> numbers;
    for (const QString &cell : cells) {
        if (auto number = plainNumber(cell))
            numbers.push_back(*std::move(number));
    }
    if (numbers.empty())
        return {};
    if (std::ranges::all_of(numbers, isWhole) && std::ranges::any_of(numbers, [](const PlainNumber &n) { return n.value > mostHoursOfMonth; }))
        return {HoursForm::minutes, false};
    if (std::ranges::any_of(numbers, [](const PlainNumber &n) { return n.fraction.size() > 4; }) && std::ranges::all_of(numbers, isTimeOfSpreadsheet))
        return {HoursForm::days, false};
    return unit == HoursUnit::maybeHourDotMinute ? pointReading(numbers) : HoursReading{};
}

std::optional<Hours> hoursOf(const QString &cell, HoursForm form)
{
    const QString text = normalised(cell);
    static const QRegularExpression number(QStringLiteral("^(\\d{1,8})(?:\\.(\\d{1,17}))?$"));
    const auto match = number.match(text);
    if (!match.hasMatch() || form == HoursForm::decimal)
        return hoursFrom(text);
    switch (form) {
    case HoursForm::decimal:
        break;
    case HoursForm::minutes:
        return match.captured(2).toLongLong() == 0 ? std::optional(Hours::fromMinutes(match.captured(1).toLongLong())) : std::nullopt;
    case HoursForm::hourDotMinute: {
        const QString minutes = match.captured(2);
        if (!minutes.isEmpty() && minutes != u"0" && (minutes.size() != 2 || minutes.toInt() >= 60))
            return std::nullopt;
        return Hours::fromMinutes(match.captured(1).toLongLong() * 60 + minutes.toInt());
    }
    case HoursForm::days:
        return Hours::fromMinutes(std::llround(text.toDouble() * 24 * 60));
    }
    return std::nullopt;
}

} // namespace smartsme
