// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/yen.h"
#include "table/row_reader.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace smartsme {

enum class CellState { empty, value, unreadable };

/// An amount of a cell. Plain digits are read from the bytes; all other forms through yenFrom(). "-" alone is empty.
struct RawAmount
{
    CellState state = CellState::empty;
    std::int64_t yen = 0;
};
RawAmount rawAmount(const RawField &field, const RowReader &rows);

/// A day as the number 20240401; ordered and comparable.
using DayNumber = std::int32_t;
inline Month monthOf(DayNumber day) { return Month(day / 10000, day / 100 % 100); }

/// How dates of five or six digits are meant: not at all, year of Reiwa and MMDD (60401), or year of Heisei counted on and MMDD (360401).
enum class ShortDates { none, reiwa, heisei };

/// Reads the dates of a file. Y/M/D, YYYYMMDD and R.YY/MM/DD are read from the bytes, all other forms through dateFrom();
/// equal bytes in a row (a journal is sorted by date) are read once. A `*` before a date is dropped (PCA marks vouchers so).
class RawDates
{
public:
    struct Value
    {
        CellState state = CellState::empty;
        DayNumber day = 0;
        bool isMonth13 = false;     ///< a closing entry in the month after the last; `day` is the closing day, 0 when that is not known
    };
    explicit RawDates(ShortDates shortDates = ShortDates::none, DayNumber closingDay = 0) : m_short(shortDates), m_closingDay(closingDay) {}
    Value read(const RawField &field, const RowReader &rows);

private:
    Value shortDay(std::string_view bytes) const;

    ShortDates m_short;
    DayNumber m_closingDay;
    std::string m_bytes;
    Value m_last;
};

/// FNV-like mix over words of eight bytes; for tables of this process only, never stored.
std::uint64_t hashOf(std::string_view bytes);

} // namespace smartsme
