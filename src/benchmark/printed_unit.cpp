// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/printed_unit.h"

namespace smartsme {

PrintedUnit printedUnit(const QString &text)
{
    constexpr double yenPerMan = 10'000;
    if (text == QStringLiteral("man_yen_per_person"))
        return {Unit::yenPerPerson, yenPerMan, QStringLiteral("万円/人")};
    if (text == QStringLiteral("yen_per_person"))
        return {Unit::yenPerPerson, 1, QStringLiteral("円/人")};
    if (text == QStringLiteral("yen_per_hour"))
        return {Unit::yenPerHour, 1, QStringLiteral("円/時間")};
    if (text == QStringLiteral("percent"))
        return {Unit::percent, 1, QStringLiteral("％")};
    if (text == QStringLiteral("times"))
        return {Unit::times, 1, QStringLiteral("倍・回")};
    if (text == QStringLiteral("million_yen"))
        return {Unit::yen, 1'000'000, QStringLiteral("百万円")};
    if (text == QStringLiteral("persons"))
        return {Unit::persons, 1, QStringLiteral("人")};
    return {Unit::months, 1, QStringLiteral("か月")};
}

} // namespace smartsme
