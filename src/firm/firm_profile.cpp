// SPDX-License-Identifier: GPL-3.0-or-later
#include "firm/firm_profile.h"

#include <algorithm>

namespace smartsme {

bool isCorporateNumber(const QString &digits)
{
    constexpr qsizetype length = 13;
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    if (digits.size() != length || !std::ranges::all_of(digits, isDigit))
        return false;
    // The twelve digits are weighted from the last: 1, 2, 1, 2, …
    int sum = 0;
    for (qsizetype i = 1; i < length; ++i) {
        const int weight = (length - i) % 2 == 1 ? 1 : 2;
        sum += weight * digits[i].digitValue();
    }
    return digits[0].digitValue() == 9 - sum % 9;
}

} // namespace smartsme
