// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/sha256.h"

#include <algorithm>

#if defined(__x86_64__) && defined(__GNUC__)
#define SMARTSME_HAS_SHA_INSTRUCTIONS 1
#include <immintrin.h>
#else
#define SMARTSME_HAS_SHA_INSTRUCTIONS 0
#endif

namespace smartsme {

namespace {

// FIPS 180-4, 5.3.3: the first 32 bits of the fractional parts of the square roots of the first eight primes.
constexpr std::array<std::uint32_t, 8> start{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

#if SMARTSME_HAS_SHA_INSTRUCTIONS

// FIPS 180-4, 4.2.2: the same of the cube roots of the first 64 primes.
alignas(16) constexpr std::uint32_t rounds[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74,
    0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d,
    0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e,
    0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5,
    0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

bool processorHasSha()
{
    return __builtin_cpu_supports("sha") != 0 && __builtin_cpu_supports("sse4.1") != 0;
}

/// Takes whole blocks of 64 bytes into the state. The instructions want the state as the words ABEF and CDGH.
__attribute__((target("sha,sse4.1"))) void takeBlocks(std::array<std::uint32_t, 8> &state, const char *data, std::size_t blocks)
{
    const auto load = [](const void *from) __attribute__((target("sha,sse4.1"))) { return _mm_loadu_si128(static_cast<const __m128i *>(from)); };
    const __m128i byteOrder = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    const __m128i cdab = _mm_shuffle_epi32(load(&state[0]), 0xB1);
    const __m128i efgh = _mm_shuffle_epi32(load(&state[4]), 0x1B);
    __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
    __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xF0);
    for (; blocks > 0; --blocks, data += 64) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i words[4];
        for (int i = 0; i < 4; ++i)
            words[i] = _mm_shuffle_epi8(load(data + 16 * i), byteOrder);
        for (int i = 0; i < 16; ++i) {
            const __m128i keyed = _mm_add_epi32(words[i % 4], load(rounds + 4 * i));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, keyed);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(keyed, 0x0E));
            if (i < 12) { // the next four words of the schedule replace the oldest four
                const __m128i last = words[(i + 3) % 4];
                const __m128i partly = _mm_add_epi32(_mm_sha256msg1_epu32(words[i % 4], words[(i + 1) % 4]), _mm_alignr_epi8(last, words[(i + 2) % 4], 4));
                words[i % 4] = _mm_sha256msg2_epu32(partly, last);
            }
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128(reinterpret_cast<__m128i *>(&state[0]), _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(&state[4]), _mm_alignr_epi8(dchg, feba, 8));
}

#else

bool processorHasSha() { return false; }
void takeBlocks(std::array<std::uint32_t, 8> &, const char *, std::size_t) {}

#endif

} // namespace

Sha256::Sha256(Way way) : m_usesProcessor(way == Way::fastest && processorHasSha()), m_state(start), m_portable(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{
}

void Sha256::add(std::span<const char> bytes)
{
    if (!m_usesProcessor) {
        m_portable->addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        return;
    }
    m_bytes += bytes.size();
    if (m_blockBytes > 0) {
        const std::size_t taken = std::min(bytes.size(), m_block.size() - m_blockBytes);
        std::copy_n(bytes.data(), taken, m_block.data() + m_blockBytes);
        m_blockBytes += taken;
        bytes = bytes.subspan(taken);
        if (m_blockBytes < m_block.size())
            return;
        takeBlocks(m_state, m_block.data(), 1);
        m_blockBytes = 0;
    }
    takeBlocks(m_state, bytes.data(), bytes.size() / m_block.size());
    const std::span<const char> rest = bytes.last(bytes.size() % m_block.size());
    std::ranges::copy(rest, m_block.begin());
    m_blockBytes = rest.size();
}

QByteArray Sha256::result() const
{
    if (!m_usesProcessor)
        return m_portable->result();
    // One bit, zeros up to 56 bytes of a block, the number of bits.
    std::array<char, 128> tail{};
    std::copy_n(m_block.begin(), m_blockBytes, tail.begin());
    tail[m_blockBytes] = '\x80';
    const std::size_t blocks = m_blockBytes < 56 ? 1 : 2;
    for (std::size_t i = 0; i < 8; ++i)
        tail[blocks * 64 - 1 - i] = static_cast<char>((m_bytes * 8) >> (8 * i) & 0xFF);
    std::array<std::uint32_t, 8> state = m_state;
    takeBlocks(state, tail.data(), blocks);
    QByteArray hash;
    for (const std::uint32_t word : state) {
        for (int shift = 24; shift >= 0; shift -= 8)
            hash += static_cast<char>(word >> shift & 0xFF);
    }
    return hash;
}

} // namespace smartsme
