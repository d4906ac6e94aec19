// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <string_view>

namespace smartsme {

/// Numbers of binary files, least significant byte first. Beyond the end everything is 0 and ok() is false.
class ByteCursor
{
public:
    explicit ByteCursor(std::string_view bytes, std::size_t at = 0) : m_bytes(bytes), m_at(at) {}

    std::string_view take(std::size_t count)
    {
        if (m_at > m_bytes.size() || count > m_bytes.size() - m_at) {
            m_isOk = false;
            m_at = m_bytes.size();
            return {};
        }
        m_at += count;
        return m_bytes.substr(m_at - count, count);
    }
    std::uint8_t u8() { return static_cast<std::uint8_t>(number(1)); }
    std::uint16_t u16() { return static_cast<std::uint16_t>(number(2)); }
    std::uint32_t u32() { return static_cast<std::uint32_t>(number(4)); }
    double f64() { return std::bit_cast<double>(number(8)); }

    bool ok() const { return m_isOk; }
    std::size_t at() const { return m_at; }
    std::size_t left() const { return m_bytes.size() - m_at; }

private:
    std::uint64_t number(std::size_t bytes)
    {
        std::uint64_t value = 0;
        const std::string_view taken = take(bytes);
        for (std::size_t i = 0; i < taken.size(); ++i)
            value |= static_cast<std::uint64_t>(static_cast<unsigned char>(taken[i])) << (8 * i);
        return value;
    }

    std::string_view m_bytes;
    std::size_t m_at;
    bool m_isOk = true;
};

} // namespace smartsme
