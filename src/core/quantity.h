// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace smartsme {

/// Working time, kept in whole minutes.
class Hours
{
public:
    constexpr Hours() = default;
    static constexpr Hours fromMinutes(std::int64_t minutes) { return Hours(minutes); }
    constexpr std::int64_t minutes() const { return m_minutes; }
    constexpr double hours() const { return static_cast<double>(m_minutes) / 60.0; }
    friend constexpr auto operator<=>(Hours, Hours) = default;
    friend constexpr Hours operator+(Hours a, Hours b) { return Hours(a.m_minutes + b.m_minutes); }
    Hours &operator+=(Hours other) { m_minutes += other.m_minutes; return *this; }

private:
    constexpr explicit Hours(std::int64_t minutes) : m_minutes(minutes) {}
    std::int64_t m_minutes = 0;
};

/// Numbers of people, kept in hundredths, because part-timers may be converted to full-time equivalents.
class Heads
{
public:
    constexpr Heads() = default;
    static constexpr Heads fromPersons(std::int64_t persons) { return Heads(persons * 100); }
    static constexpr Heads fromHundredths(std::int64_t hundredths) { return Heads(hundredths); }
    constexpr std::int64_t hundredths() const { return m_hundredths; }
    constexpr double persons() const { return static_cast<double>(m_hundredths) / 100.0; }
    friend constexpr auto operator<=>(Heads, Heads) = default;
    friend constexpr Heads operator+(Heads a, Heads b) { return Heads(a.m_hundredths + b.m_hundredths); }
    friend constexpr Heads operator-(Heads a, Heads b) { return Heads(a.m_hundredths - b.m_hundredths); }
    Heads &operator+=(Heads other) { m_hundredths += other.m_hundredths; return *this; }

private:
    constexpr explicit Heads(std::int64_t hundredths) : m_hundredths(hundredths) {}
    std::int64_t m_hundredths = 0;
};

} // namespace smartsme
