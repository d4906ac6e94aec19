// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace smartsme {

/// How many bytes separatorMasks() looks at; they must be readable.
constexpr int separatorBytes = 64;

/// One bit per byte; bit 0 is the first byte.
struct SeparatorMasks
{
    std::uint64_t quotes = 0;
    std::uint64_t delimiters = 0;
    std::uint64_t breaks = 0;       ///< CR and LF
    std::uint64_t all() const { return quotes | delimiters | breaks; }
    friend bool operator==(const SeparatorMasks &, const SeparatorMasks &) = default;
};

inline SeparatorMasks separatorMasksPortable(const char *p, char delimiter)
{
    SeparatorMasks masks;
    for (int i = 0; i < separatorBytes; ++i) {
        const auto bit = std::uint64_t(1) << i;
        masks.quotes |= p[i] == '"' ? bit : 0;
        masks.delimiters |= p[i] == delimiter ? bit : 0;
        masks.breaks |= p[i] == '\n' || p[i] == '\r' ? bit : 0;
    }
    return masks;
}

#if defined(__SSE2__)
inline SeparatorMasks separatorMasks(const char *p, char delimiter)
{
    SeparatorMasks masks;
    for (int i = 0; i < separatorBytes; i += 16) {
        __m128i x;
        std::memcpy(&x, p + i, sizeof x);
        const auto bits = [i](__m128i equal) { return static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm_movemask_epi8(equal))) << i; };
        masks.quotes |= bits(_mm_cmpeq_epi8(x, _mm_set1_epi8('"')));
        masks.delimiters |= bits(_mm_cmpeq_epi8(x, _mm_set1_epi8(delimiter)));
        masks.breaks |= bits(_mm_or_si128(_mm_cmpeq_epi8(x, _mm_set1_epi8('\n')), _mm_cmpeq_epi8(x, _mm_set1_epi8('\r'))));
    }
    return masks;
}
#else
inline SeparatorMasks separatorMasks(const char *p, char delimiter) { return separatorMasksPortable(p, delimiter); }
#endif

/// Each bit becomes the parity of itself and all before it: from quotes to the bytes from an opening quote up to its closing one.
constexpr std::uint64_t parityUpTo(std::uint64_t bits)
{
    for (int shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

} // namespace smartsme
