// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/yen.h"
#include "import/shapes/raw_bytes.h"
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
RawAmount amountInOtherForm(const RawField &field, const RowReader &rows);
inline RawAmount rawAmount(const RawField &field, const RowReader &rows)
{
    std::string_view digits = field.bytes;
    if (digits.empty())
        return {CellState::empty, 0};
    const bool negative = digits.front() == '-';
    if (negative)
        digits.remove_prefix(1);
    if (digits.empty() || digits.size() > 15)
        return amountInOtherForm(field, rows);
    std::int64_t value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return amountInOtherForm(field, rows);
        value = value * 10 + (c - '0');
    }
    return {CellState::value, negative ? -value : value};
}

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
    Value read(const RawField &field, const RowReader &rows)
    {
        return m_last.state != CellState::empty && sameBytes(field.bytes, m_bytes) ? m_last : readNew(field, rows);
    }

private:
    Value readNew(const RawField &field, const RowReader &rows);
    Value shortDay(std::string_view bytes) const;

    ShortDates m_short;
    DayNumber m_closingDay;
    std::string m_bytes;
    Value m_last;
};

} // namespace smartsme
