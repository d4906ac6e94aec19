// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "import/shapes/raw_bytes.h"
#include "ledger/books.h"
#include "ledger/entry_line.h"

#include <string>
#include <string_view>
#include <vector>

namespace smartsme {

/// Sums of one account in one month, amounts as the journal carries them (including tax), with the tax inside.
struct MonthSum
{
    Month month;
    qint64 firstLine = 0;
    qint64 lines = 0;
    std::int64_t amount[2] = {0, 0};            ///< by Side
    std::int64_t purchaseTax[2] = {0, 0};
    std::int64_t saleTax[2] = {0, 0};
};

/// What an account is to the rules of a layout, found out when it is first needed.
enum class AccountRole : std::uint8_t { notAsked, ordinary, money /* never carries tax */, compound /* 諸口 */ };

struct RawAccount
{
    std::string bytes;              ///< name as it stands in the file
    std::string statementBytes;     ///< name on the statements as it stands in the file, where there is a column
    qint64 firstLine = 0;
    std::vector<MonthSum> months;   ///< in order of appearance
    std::size_t lastUsed = 0;       ///< index in months
    AccountRole role = AccountRole::notAsked;
};

/// Amounts by account and month, found by the raw bytes of the name: no decoding, no allocation but for a new account or month.
/// The number of accounts and months is limited, because the file decides it.
class AccountSums
{
public:
    static constexpr std::size_t mostAccounts = 100'000;
    static constexpr std::size_t mostMonthSums = 2'000'000;

    AccountSums();
    /// The account of these bytes; nullptr when there are too many.
    RawAccount *account(std::string_view bytes, qint64 line)
    {
        const std::uint64_t hash = hashOf(bytes);
        for (std::size_t i = hash & (m_slots.size() - 1); m_slots[i].used; i = (i + 1) & (m_slots.size() - 1)) {
            if (m_slots[i].hash == hash && sameBytes(m_accounts[m_slots[i].index].bytes, bytes))
                return &m_accounts[m_slots[i].index];
        }
        return newAccount(bytes, hash, line);
    }
    /// The sum of that month; nullptr when there are too many.
    MonthSum *month(RawAccount &account, Month month, qint64 line)
    {
        const bool isSame = account.lastUsed < account.months.size() && account.months[account.lastUsed].month == month;
        return isSame ? &account.months[account.lastUsed] : otherMonth(account, month, line);
    }
    const std::vector<RawAccount> &all() const { return m_accounts; }

private:
    RawAccount *newAccount(std::string_view bytes, std::uint64_t hash, qint64 line);
    MonthSum *otherMonth(RawAccount &account, Month month, qint64 line);
    void grow();

    struct Slot { std::uint64_t hash = 0; std::size_t index = 0; bool used = false; };
    std::vector<Slot> m_slots;
    std::vector<RawAccount> m_accounts;
    std::size_t m_monthSums = 0;
};

/// Adds two amounts of at most 1,000 trillion yen; false when the sum is larger than that. Files may hold anything, and what is
/// built on the sums must not overflow.
inline bool addTo(std::int64_t &sum, std::int64_t amount)
{
    sum += amount;
    return sum <= Yen::largestCell && sum >= -Yen::largestCell;
}

} // namespace smartsme
