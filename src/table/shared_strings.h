// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace smartsme {

/// The texts that the cells of a workbook refer to by number, in one buffer.
class SharedStrings
{
public:
    std::size_t size() const { return m_ends.size(); }
    /// precondition: index < size()
    std::string_view operator[](std::size_t index) const
    {
        const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_bytes).substr(begin, m_ends[index] - begin);
    }
    void append(std::string_view text) { m_bytes += text; }     ///< to the last one
    void close() { m_ends.push_back(m_bytes.size()); }          ///< the last one is whole
    std::size_t bytes() const { return m_bytes.size(); }

private:
    std::string m_bytes;
    std::vector<std::size_t> m_ends;
};

} // namespace smartsme
