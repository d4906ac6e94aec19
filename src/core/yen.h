// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <type_traits>

namespace smartsme {

/// An amount of money in whole Japanese yen. Thousands of yen exist only in text.
/// The operators expect the result to fit: books of a firm do. Sums over untrusted input use plus() and times().
class Yen
{
public:
    constexpr Yen() = default;
    /// From whole numbers only: there is no conversion from double.
    template <typename Whole>
        requires std::is_integral_v<Whole>
    constexpr explicit Yen(Whole yen) : m_yen(static_cast<std::int64_t>(yen)) {}

    constexpr std::int64_t value() const { return m_yen; }

    friend constexpr auto operator<=>(Yen, Yen) = default;
    constexpr Yen operator-() const { return Yen(-m_yen); }
    friend constexpr Yen operator+(Yen a, Yen b) { return Yen(a.m_yen + b.m_yen); }
    friend constexpr Yen operator-(Yen a, Yen b) { return Yen(a.m_yen - b.m_yen); }
    Yen &operator+=(Yen other) { m_yen += other.m_yen; return *this; }
    Yen &operator-=(Yen other) { m_yen -= other.m_yen; return *this; }

    /// The largest amount a single cell of a file may hold: 1,000 trillion yen.
    static constexpr std::int64_t largestCell = 1'000'000'000'000'000;

private:
    std::int64_t m_yen = 0;
};

/// The sum, or nothing when it does not fit in 64 bits.
std::optional<Yen> plus(Yen a, Yen b);
/// The product, or nothing when it does not fit in 64 bits.
std::optional<Yen> times(Yen a, std::int64_t factor);

} // namespace smartsme
