// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/account_sums.h"

#include <algorithm>

namespace smartsme {

AccountSums::AccountSums() : m_slots(1024) {}

void AccountSums::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (!slot.used)
            continue;
        std::size_t i = slot.hash & (m_slots.size() - 1);
        while (m_slots[i].used)
            i = (i + 1) & (m_slots.size() - 1);
        m_slots[i] = slot;
    }
}

RawAccount *AccountSums::newAccount(std::string_view bytes, std::uint64_t hash, qint64 line)
{
    if (m_accounts.size() >= mostAccounts)
        return nullptr;
    std::size_t i = hash & (m_slots.size() - 1);
    while (m_slots[i].used)
        i = (i + 1) & (m_slots.size() - 1);
    m_slots[i] = {hash, m_accounts.size(), true};
    m_accounts.push_back({std::string(bytes), {}, line, {}, 0, AccountRole::notAsked});
    if (m_accounts.size() * 2 > m_slots.size())
        grow();
    return &m_accounts.back();
}

MonthSum *AccountSums::otherMonth(RawAccount &account, Month month, qint64 line)
{
    const auto it = std::ranges::find(account.months, month, &MonthSum::month);
    account.lastUsed = static_cast<std::size_t>(it - account.months.begin());
    if (it == account.months.end()) {
        if (++m_monthSums > mostMonthSums)
            return nullptr;
        MonthSum sum;
        sum.month = month;
        sum.firstLine = line;
        account.months.push_back(sum);
    }
    return &account.months[account.lastUsed];
}

} // namespace smartsme
