// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/book_sign_collector.h"

#include <QDate>

#include <algorithm>

namespace smartsme {

namespace {

QDate dateOf(DayNumber day)
{
    return QDate(day / 10000, day / 100 % 100, day % 100);
}

} // namespace

/// The supplier or kind of expense that sub-account, partner or description of a line name.
std::optional<BookWords::Hit> BookSignCollector::hitOfText(const RawRow &row, std::size_t side) const
{
    const SideColumns &columns = m_rules.sides[side];
    std::optional<BookWords::Hit> general;
    for (const int column : {columns.subAccount, columns.partner, m_rules.description}) {
        if (column < 0 || row.fields[static_cast<std::size_t>(column)].bytes.size() < 2)
            continue;
        const std::optional<BookWords::Hit> hit = m_words.inText(m_rows.text(row.fields[static_cast<std::size_t>(column)]).text);
        if (hit && !hit->payee.isEmpty())
            return hit;
        general = general ? general : hit;
    }
    return general;
}

void BookSignCollector::takeSide(const RawRow &row, const Amount &amount)
{
    const std::size_t account = amount.account;
    if (account >= m_accounts.size()) {
        m_accounts.resize(account + 1);
        m_names.resize(account + 1);
    }
    Account &known = m_accounts[account];
    if (!known.isKnown) {
        known.isKnown = true;
        const bool isOfCost = amount.accountBytes.ends_with(costMark);
        m_names[account] = m_rows.text(RawField{amount.accountBytes.substr(0, amount.accountBytes.size() - (isOfCost ? 1 : 0))}).text.trimmed();
        known.hit = m_words.ofAccount(m_names[account]);
    }
    if (!known.hit)
        return;
    BookWords::Hit hit = *known.hit;
    bool isByText = false;
    const bool isMoney = hit.topic == BookTopic::bill || hit.topic == BookTopic::electronicRecord;
    if (!isMoney) {
        // A word says more than the account: Zoom on 通信費 is a cloud service.
        if (const auto text = hitOfText(row, amount.side)) {
            isByText = text->topic != hit.topic;
            hit = *text;
        }
    }
    if (hit.topic == BookTopic::watch || m_signs.size() >= mostSigns)
        return;
    BookSign &sign = m_signs[{hit.topic, hit.payee, isByText, account, amount.month}];
    if (sign.lines == 0) {
        sign.topic = hit.topic;
        sign.payee = hit.payee;
        sign.isByText = isByText;
        sign.account = m_names[account];
        sign.month = amount.month;
        sign.firstLine = row.line;
    }
    ++sign.lines;
    // Both are amounts of cells that were added to the account's sum before, so this sum fits too.
    (amount.side == 0 ? sign.debit : sign.credit) += Yen(amount.yen);
    sign.tax += Yen(amount.side == 0 ? amount.tax : -amount.tax);
}

void BookSignCollector::takeDelay(const RawRow &row, DayNumber day)
{
    const RawField &cell = row.fields[static_cast<std::size_t>(m_rules.entered)];
    RawField date = cell;
    date.bytes = cell.bytes.substr(0, cell.bytes.find(' '));   // "2024/04/01 18:00:00"
    const RawDates::Value entered = m_entered.read(date, m_rows);
    if (entered.state != CellState::value || entered.day == 0)
        return;
    const qint64 days = dateOf(day).daysTo(dateOf(entered.day));
    const auto limit = std::ranges::find_if(EntryRhythm::delayLimits, [&](int most) { return days <= most; });
    ++m_rhythm.byDelay[static_cast<std::size_t>(limit - EntryRhythm::delayLimits.begin())];
}

void BookSignCollector::takeDepartment(const RawRow &row)
{
    for (const SideColumns &side : m_rules.sides) {
        if (side.department < 0)
            continue;
        const std::string_view bytes = row.fields[static_cast<std::size_t>(side.department)].bytes;
        if (bytes.empty())
            continue;
        if (m_lastDepartment >= m_departments.size() || m_departments[m_lastDepartment] != bytes) {
            m_lastDepartment = static_cast<std::size_t>(std::ranges::find(m_departments, bytes) - m_departments.begin());
            if (m_lastDepartment == m_departments.size()) {
                if (m_departments.size() == EntryRhythm::mostDepartments)
                    return;
                m_departments.emplace_back(bytes);
                m_rhythm.departments.push_back({m_rows.text(row.fields[static_cast<std::size_t>(side.department)]).text.trimmed(), 0});
            }
        }
        ++m_rhythm.departments[m_lastDepartment].lines;
        return; // one line counts once, also when both sides carry a department
    }
}

void BookSignCollector::takeLine(const RawRow &row, DayNumber day, bool isClosing)
{
    if (!isClosing)
        ++m_rhythm.byDay[static_cast<std::size_t>(std::clamp(day % 100, 1, 31)) - 1];
    if (m_rules.entered >= 0)
        takeDelay(row, day);
    takeDepartment(row);
}

std::vector<BookSign> BookSignCollector::signs() const
{
    std::vector<BookSign> all;
    all.reserve(m_signs.size());
    for (const auto &[key, sign] : m_signs)
        all.push_back(sign);
    return all;
}

} // namespace smartsme
