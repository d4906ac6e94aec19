// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/quantity.h"
#include "core/yen.h"
#include "firm/size_class.h"

#include <optional>

namespace smartsme {

/// What is held against the limits. A sole proprietor has no capital to be judged by.
struct SizeFacts
{
    std::optional<Yen> capital;
    std::optional<Heads> employees;
    bool isSoleProprietor = false;
};

/// 5千万円 / 50 million yen; 1,234,567円 / 1,234,567 yen where it is no round sum.
Text moneyText(Yen amount);
/// 11人 / 11
Text headsText(Heads heads);
/// Why the verdict is what it is, with the numbers held against the limits.
Text sizeReason(SizeVerdict verdict, const SizeRules::Limit &limit, std::optional<int> smallLimit, const SizeFacts &facts);

} // namespace smartsme
