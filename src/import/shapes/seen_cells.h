// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
        for (std::size_t i = 0; i < m_seen.size(); ++i) {
            if (m_seen[i].first == bytes)
                return m_seen[i].second;
        }
        const Meaning meaning = find();
        if (m_seen.size() < mostKept)
            m_seen.emplace_back(bytes, meaning);
        return meaning;
    }

private:
    static constexpr std::size_t mostKept = 64;
    std::vector<std::pair<std::string, Meaning>> m_seen;
};

} // namespace smartsme
