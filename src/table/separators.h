// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace smartsme {

/// How many bytes separatorMask() looks at; they must be readable.
constexpr int separatorBytes = 16;

/// One bit per byte that is the delimiter, a quote, CR or LF; bit 0 is the first byte.
inline std::uint32_t separatorMaskPortable(const char *p, char delimiter)
{
    std::uint32_t mask = 0;
    for (int i = 0; i < separatorBytes; ++i) {
        const char c = p[i];
        mask |= static_cast<std::uint32_t>(c == delimiter || c == '"' || c == '\n' || c == '\r') << i;
    }
    return mask;
}

#if defined(__SSE2__)
inline std::uint32_t separatorMask(const char *p, char delimiter)
{
    __m128i x;
    std::memcpy(&x, p, sizeof x);
    const __m128i commas = _mm_or_si128(_mm_cmpeq_epi8(x, _mm_set1_epi8(delimiter)), _mm_cmpeq_epi8(x, _mm_set1_epi8('"')));
    const __m128i breaks = _mm_or_si128(_mm_cmpeq_epi8(x, _mm_set1_epi8('\n')), _mm_cmpeq_epi8(x, _mm_set1_epi8('\r')));
    return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_or_si128(commas, breaks)));
}
#else
inline std::uint32_t separatorMask(const char *p, char delimiter) { return separatorMaskPortable(p, delimiter); }
#endif

} // namespace smartsme
