// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/packed_entry_lines.h"

#include "core/yen.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace smartsme {

namespace {

enum Flag : unsigned { hasSide = 1 /* shifted by the side */, taxShift = 2 /* two bits a side */, sameAmount = 1U << 6, hasDescription = 1U << 7 };

constexpr bool isAmount(std::int64_t yen) { return yen <= Yen::largestCell && yen >= -Yen::largestCell; }
constexpr unsigned taxBits(TaxKind kind, std::size_t side) { return static_cast<unsigned>(kind) << (taxShift + 2 * side); }

} // namespace

void EntryLinePacker::put(std::uint64_t number)
{
    char bytes[10];
    int count = 0;
    for (; number >= 0x80; number >>= 7)
        bytes[count++] = static_cast<char>(number | 0x80);
    bytes[count++] = static_cast<char>(number);
    m_block.bytes.append(bytes, count);
}

void EntryLinePacker::putSigned(std::int64_t number)
{
    put(static_cast<std::uint64_t>(number) << 1 ^ static_cast<std::uint64_t>(number >> 63));
}

void EntryLinePacker::add(const EntryLine &line)
{
    if (isEmpty()) {
        m_block.bytes.reserve(mostBytes / 4);
        m_block.firstDay = m_block.lastDay = line.day;
    }
    unsigned flags = line.description.empty() ? 0 : static_cast<unsigned>(hasDescription);
    for (std::size_t side : {0U, 1U})
        flags |= line.account[side] < 0 ? 0U : (hasSide << side) | taxBits(line.taxKind[side], side);
    const bool isSame = line.account[0] >= 0 && line.account[1] >= 0 && line.yen[0] == line.yen[1];
    m_block.bytes.append(static_cast<char>(flags | (isSame ? static_cast<unsigned>(sameAmount) : 0U)));
    putSigned(line.line - m_line);
    putSigned(line.day - m_day);
    for (std::size_t side : {0U, 1U}) {
        if (line.account[side] < 0)
            continue;
        put(static_cast<std::uint64_t>(line.account[side]));
        if (side == 0 || !isSame)
            putSigned(line.yen[side]);
        if (line.taxKind[side] != TaxKind::none)
            putSigned(line.tax[side]);
    }
    if (!line.description.empty()) {
        put(line.description.size());
        m_block.bytes.append(line.description.data(), static_cast<qsizetype>(line.description.size()));
    }
    m_line = line.line;
    m_day = line.day;
    m_block.firstDay = std::min(m_block.firstDay, line.day);
    m_block.lastDay = std::max(m_block.lastDay, line.day);
    ++m_block.lines;
}

EntryLineBlock EntryLinePacker::take()
{
    m_line = 0;
    m_day = 0;
    m_block.bytes.squeeze();
    return std::exchange(m_block, {});
}

std::uint64_t EntryLineUnpacker::number()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && m_at < m_bytes.size(); shift += 7) {
        const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
        value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
        if (byte < 0x80)
            return value;
    }
    m_isDamaged = true;
    return 0;
}

std::int64_t EntryLineUnpacker::signedNumber()
{
    const std::uint64_t value = number();
    return static_cast<std::int64_t>(value >> 1 ^ (~(value & 1) + 1));
}

void EntryLineUnpacker::readSide(EntryLine &line, std::size_t side, unsigned flags)
{
    const unsigned kind = flags >> (taxShift + 2 * side) & 3U;
    const std::uint64_t account = number();
    m_isDamaged = m_isDamaged || kind > static_cast<unsigned>(TaxKind::sale) || account > static_cast<std::uint64_t>(std::numeric_limits<int>::max());
    if (m_isDamaged)
        return;
    line.account[side] = static_cast<int>(account);
    line.yen[side] = side == 1 && (flags & sameAmount) != 0 ? line.yen[0] : signedNumber();
    line.taxKind[side] = static_cast<TaxKind>(kind);
    line.tax[side] = kind == 0 ? 0 : signedNumber();
    m_isDamaged = m_isDamaged || !isAmount(line.yen[side]) || !isAmount(line.tax[side]);
}

std::optional<EntryLine> EntryLineUnpacker::next()
{
    if (m_left <= 0 || m_isDamaged) {
        m_isDamaged = m_isDamaged || m_at != m_bytes.size();
        return std::nullopt;
    }
    --m_left;
    if (m_at >= m_bytes.size()) {
        m_isDamaged = true;
        return std::nullopt;
    }
    const unsigned flags = static_cast<unsigned char>(m_bytes[m_at++]);
    EntryLine line;
    // Unsigned: what is damaged may overflow.
    m_line = static_cast<qint64>(static_cast<quint64>(m_line) + static_cast<quint64>(signedNumber()));
    m_day = static_cast<std::int64_t>(static_cast<quint64>(m_day) + static_cast<quint64>(signedNumber()));
    line.line = m_line;
    line.day = static_cast<std::int32_t>(m_day);
    m_isDamaged = m_isDamaged || m_line < 1 || m_day < 19000101 || m_day > 22001231;
    for (std::size_t side : {0U, 1U}) {
        if ((flags & (hasSide << side)) != 0 && !m_isDamaged)
            readSide(line, side, flags);
    }
    if ((flags & hasDescription) != 0 && !m_isDamaged) {
        const std::uint64_t length = number();
        m_isDamaged = m_isDamaged || length > m_bytes.size() - m_at;
        if (!m_isDamaged) {
            line.description = m_bytes.substr(m_at, length);
            m_at += length;
        }
    }
    return m_isDamaged ? std::nullopt : std::optional(line);
}

} // namespace smartsme
