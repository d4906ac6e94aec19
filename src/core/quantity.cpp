// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity.h"

namespace smartsme {

std::optional<Share> ratioOf(std::int64_t part, std::int64_t whole)
{
    if (whole == 0)
        return std::nullopt;
    return Share(static_cast<double>(part) / static_cast<double>(whole));
}

} // namespace smartsme
