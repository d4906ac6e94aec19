// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace smartsme {

// Names of accounts and marks are a few bytes long and compared several times in each line; here without the call of a library.

namespace detail {

inline std::uint64_t wordAt(const char *p)
{
    std::uint64_t word = 0;
    std::memcpy(&word, p, sizeof word);
    return word;
}

/// Up to eight bytes as one word; different bytes of the same length give different words.
inline std::uint64_t shortWord(const char *p, std::size_t size)
{
    if (size >= 4) {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::memcpy(&first, p, sizeof first);
        std::memcpy(&last, p + size - sizeof last, sizeof last);
        return first | static_cast<std::uint64_t>(last) << 32;
    }
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < size; ++i)
        word = word << 8 | static_cast<unsigned char>(p[i]);
    return word;
}

} // namespace detail

inline bool sameBytes(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    const std::size_t size = a.size();
    if (size < sizeof(std::uint64_t))
        return detail::shortWord(a.data(), size) == detail::shortWord(b.data(), size);
    for (std::size_t i = 0; i + sizeof(std::uint64_t) < size; i += sizeof(std::uint64_t)) {
        if (detail::wordAt(a.data() + i) != detail::wordAt(b.data() + i))
            return false;
    }
    const std::size_t last = size - sizeof(std::uint64_t);
    return detail::wordAt(a.data() + last) == detail::wordAt(b.data() + last);
}

/// FNV-like mix over words of eight bytes; for tables of this process only, never stored.
inline std::uint64_t hashOf(std::string_view bytes)
{
    constexpr std::uint64_t factor = 0xff51afd7ed558ccdULL;
    const std::size_t size = bytes.size();
    std::uint64_t hash = size * 0x9E3779B97F4A7C15ULL;
    const auto mix = [&hash](std::uint64_t word) {
        hash = (hash ^ word) * factor;
        hash ^= hash >> 32;
    };
    if (size < sizeof(std::uint64_t)) {
        mix(detail::shortWord(bytes.data(), size));
        return hash;
    }
    for (std::size_t i = 0; i + sizeof(std::uint64_t) < size; i += sizeof(std::uint64_t))
        mix(detail::wordAt(bytes.data() + i));
    mix(detail::wordAt(bytes.data() + size - sizeof(std::uint64_t)));
    return hash;
}

} // namespace smartsme
