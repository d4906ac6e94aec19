// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/shapes/raw_bytes.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace smartsme {

/// What the few different cells of a column mean (tax classes, marks): each is decoded and looked at once. Beyond a number of
/// different cells they are looked at each time, because a file must not decide how much is kept.
template <typename Meaning>
class SeenCells
{
public:
    /// The meaning of a cell; `find` works it out.
    template <typename Find>
    Meaning of(std::string_view bytes, Find find)
    {
        for (const auto &[seen, meaning] : m_seen) {
            if (sameBytes(seen, bytes))
                return meaning;
        }
        const Meaning found = find();
        if (m_seen.size() < mostKept)
            m_seen.emplace_back(bytes, found);
        return found;
    }

private:
    static constexpr std::size_t mostKept = 64;
    std::vector<std::pair<std::string, Meaning>> m_seen;
};

} // namespace smartsme
