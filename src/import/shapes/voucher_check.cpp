// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/voucher_check.h"

#include <algorithm>

namespace smartsme {

namespace {

bool balances(const VoucherSums &voucher)
{
    return voucher.isDamaged || voucher.sum[0] == voucher.sum[1];
}

} // namespace

/// What lines of one voucher have in common.
std::string VoucherCheck::keyAside() const
{
    switch (m_rule) {
    case VoucherRule::numberAndDate: return m_number + '\n' + std::to_string(m_current.day);
    case VoucherRule::compound: return std::to_string(m_current.day);
    case VoucherRule::start: return std::to_string(m_current.firstLine);
    case VoucherRule::number:
    case VoucherRule::flags:
    case VoucherRule::line: break;
    }
    return m_number;
}

/// Keeps an unbalanced run for lines that may follow elsewhere. False when too many are open.
bool VoucherCheck::putAside()
{
    if (!m_open)
        return true;
    m_open = false;
    if (m_aside.empty() && balances(m_current) && !m_current.isDamaged)
        return true;
    std::string key = keyAside();
    const auto it = m_aside.find(key);
    if (it == m_aside.end()) {
        if (balances(m_current) && !m_current.isDamaged)
            return true;
        if (m_aside.size() >= mostOpen)
            return false;
        m_aside.emplace(std::move(key), m_current);
        return true;
    }
    VoucherSums &whole = it->second;
    --m_vouchers; // it was counted when its first run was read
    whole.isDamaged = whole.isDamaged || m_current.isDamaged;
    for (std::size_t side : {0U, 1U})
        whole.isDamaged = !addTo(whole.sum[side], m_current.sum[side]) || whole.isDamaged;
    if (balances(whole) && !whole.isDamaged)
        m_aside.erase(it);
    return true;
}

VoucherCheck::Trouble VoucherCheck::beginLine(VoucherFlag flag, std::string_view number, DayNumber day, qint64 line)
{
    const auto start = [&] {
        m_current = VoucherSums{line, day, {0, 0}, false};
        m_open = true;
        ++m_vouchers;
    };
    if (m_rule == VoucherRule::flags) {
        const bool opens = flag == VoucherFlag::single || flag == VoucherFlag::first;
        const Trouble trouble = opens && m_open ? Trouble::unfinished : !opens && !m_open ? Trouble::unopened : Trouble::none;
        if (opens || !m_open)
            start();
        m_endsHere = flag == VoucherFlag::single || flag == VoucherFlag::last;
        return trouble;
    }
    if (m_rule == VoucherRule::line) {
        start();
        m_endsHere = true;
        return Trouble::none;
    }
    if (m_rule == VoucherRule::start && flag == VoucherFlag::middle && m_open)
        return Trouble::none;
    if (m_rule == VoucherRule::compound)
        m_endsHere = true;
    if (m_rule == VoucherRule::compound && m_open && day == m_current.day)
        return Trouble::none;
    const bool same = m_open && (m_rule == VoucherRule::numberAndDate || m_rule == VoucherRule::number) && sameBytes(number, m_number) && (m_rule == VoucherRule::number || day == m_current.day);
    if (same)
        return Trouble::none;
    if (!putAside())
        return Trouble::tooManyOpen;
    start();
    m_number.assign(number);
    return m_rule == VoucherRule::start && flag == VoucherFlag::middle ? Trouble::unopened : Trouble::none;
}

std::optional<VoucherSums> VoucherCheck::endLine()
{
    if (!m_endsHere)
        return std::nullopt;
    m_endsHere = false;
    if (m_rule == VoucherRule::compound) {
        m_open = m_open && !balances(m_current);
        return std::nullopt;
    }
    m_open = false;
    return balances(m_current) ? std::nullopt : std::optional(m_current);
}

std::vector<VoucherSums> VoucherCheck::finish()
{
    std::vector<VoucherSums> unbalanced;
    if (m_rule == VoucherRule::flags || m_rule == VoucherRule::line)
        return unbalanced;
    putAside();
    for (const auto &[key, voucher] : m_aside) {
        if (!balances(voucher))
            unbalanced.push_back(voucher);
    }
    std::ranges::sort(unbalanced, {}, &VoucherSums::firstLine);
    return unbalanced;
}

} // namespace smartsme
