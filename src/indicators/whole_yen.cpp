// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/decomposition.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <numeric>

namespace smartsme {

std::vector<std::int64_t> wholeYen(const std::vector<double> &amounts, std::int64_t total)
{
    constexpr std::int64_t steps = 1'000;      // remainders are told apart to a thousandth of a yen: at 10^12 yen a double tells no less
    std::vector<std::int64_t> yen;
    std::vector<std::pair<std::int64_t, std::size_t>> remainders;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const std::int64_t scaled = std::llround(amounts[i] * static_cast<double>(steps));
        const std::int64_t down = scaled >= 0 ? scaled / steps : -((-scaled + steps - 1) / steps);
        yen.push_back(down);
        remainders.emplace_back(scaled - down * steps, i);
    }
    std::ranges::stable_sort(remainders, std::greater{}, [](const auto &each) { return each.first; });
    std::int64_t left = total - std::accumulate(yen.begin(), yen.end(), std::int64_t{0});
    const auto count = static_cast<std::int64_t>(amounts.size());
    Q_ASSERT(count > 0 || left == 0);
    for (std::int64_t i = 0; i < std::abs(left) % std::max<std::int64_t>(count, 1); ++i) {
        const std::int64_t at = left > 0 ? i : count - 1 - i;
        yen[remainders[static_cast<std::size_t>(at)].second] += left > 0 ? 1 : -1;
    }
    for (std::int64_t &each : yen)
        each += left / count;
    return yen;
}

} // namespace smartsme
