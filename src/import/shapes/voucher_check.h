// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/shapes/account_sums.h"
#include "import/shapes/raw_values.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace smartsme {

/// How lines make a voucher.
enum class VoucherRule {
    flags,          ///< a flag column says single, first, middle, last
    numberAndDate,  ///< lines with the same number and the same date; they need not follow each other
    number,         ///< lines with the same number
    line,           ///< each line is a voucher
    start,          ///< a mark column says where a voucher begins (奉行: *); it goes on to the next mark
    compound        ///< lines of one day joined by 諸口: a voucher goes on until the accounts other than 諸口 balance
};

enum class VoucherFlag { single, first, middle, last, unknown };

/// The sums of one voucher, or of a part of it.
struct VoucherSums
{
    qint64 firstLine = 0;
    DayNumber day = 0;
    std::int64_t sum[2] = {0, 0};   ///< by Side
    bool isDamaged = false;         ///< a line could not be read: its balance says nothing
};

/// Checks that every voucher balances, line by line. A run of lines that balances is forgotten at once; only what is open is kept.
class VoucherCheck
{
public:
    static constexpr std::size_t mostOpen = 200'000;

    explicit VoucherCheck(VoucherRule rule) : m_rule(rule) {}

    enum class Trouble { none, unfinished /* a first line while one is open */, unopened /* a middle or last line without first */, tooManyOpen };

    /// Begins a line. `flag` counts for VoucherRule::flags only, `number` for the others.
    Trouble beginLine(VoucherFlag flag, std::string_view number, DayNumber day, qint64 line);
    /// Adds an amount of the line begun; false when the sum is too large to be an amount of money.
    bool add(std::size_t side, std::int64_t yen) { return addTo(m_current.sum[side], yen); }
    void markDamaged() { m_current.isDamaged = true; }
    /// Ends a line; gives the voucher when it ended with this line and does not balance (rules flags and line).
    std::optional<VoucherSums> endLine();
    /// All vouchers that never balanced, by first line; to be asked once, at the end of the file.
    std::vector<VoucherSums> finish();

    bool isOpen() const { return m_open; }                  ///< flags: a last line is missing
    const VoucherSums &current() const { return m_current; }
    qint64 vouchers() const { return m_vouchers; }

private:
    bool putAside();
    std::string keyAside() const;

    VoucherRule m_rule;
    VoucherSums m_current;
    std::string m_number;
    bool m_open = false;
    bool m_endsHere = false;
    qint64 m_vouchers = 0;
    std::unordered_map<std::string, VoucherSums> m_aside;   ///< unbalanced runs by what joins them
};

} // namespace smartsme
