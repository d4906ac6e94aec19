// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace smartsme {

/// How a workbook shows a number, as far as its meaning goes.
enum class NumberKind { number, date, dateTime, time };
struct NumberStyle
{
    NumberKind kind = NumberKind::number;
    double divisor = 1;     ///< 1000 where thousands are shown, so that the heading says 千円 over whole yen
};

/// Of the numbered formats that need no text (ECMA-376, with those of Japanese Excel).
NumberStyle builtInNumberStyle(int id);
/// Of a format code: "yyyy\"年\"m\"月\"d\"日\"", "[h]:mm", "#,##0;[Red]-#,##0". Of several sections the first counts. "#,##0,,": a
/// comma directly behind the last digit divides by a thousand.
NumberStyle numberStyleOf(std::string_view code);

/// Without exponent and thousands, rounded to the 15 digits a workbook shows; whole numbers without a fraction.
std::string plainNumber(double value);
/// plainNumber() of the number that is shown: rounded to whole ones where it is divided.
std::string dividedNumber(double value, double divisor);
/// The number as text: dividedNumber(), "2024-04-01", "2024-04-01 08:30", or hours over 24 too: "168:30". `starts1904`: the days
/// count from 1904 instead of 1900. What is no day of a calendar stays a number.
std::string numberText(double value, const NumberStyle &style, bool starts1904);

} // namespace smartsme
