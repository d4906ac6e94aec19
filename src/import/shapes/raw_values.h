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

/// Reads the dates of a file. Y/M/D, YYYYMMDD and R.YY/MM/DD are read from the bytes, all other forms through dateFrom();
/// equal bytes in a row (a journal is sorted by date) are read once.
class RawDates
{
public:
    struct Value { CellState state = CellState::empty; DayNumber day = 0; };
    Value read(const RawField &field, const RowReader &rows);

private:
    std::string m_bytes;
    Value m_last;
};

/// FNV-like mix over words of eight bytes; for tables of this process only, never stored.
std::uint64_t hashOf(std::string_view bytes);

} // namespace smartsme
