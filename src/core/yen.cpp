// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yen.h"

namespace smartsme {

std::optional<Yen> plus(Yen a, Yen b)
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a.value(), b.value(), &sum))
        return std::nullopt;
    return Yen(sum);
}

std::optional<Yen> times(Yen a, std::int64_t factor)
{
    std::int64_t product = 0;
    if (__builtin_mul_overflow(a.value(), factor, &product))
        return std::nullopt;
    return Yen(product);
}

} // namespace smartsme
