// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/biff.h"

#include "table/byte_cursor.h"
#include "table/text_encoding.h"

#include <algorithm>

namespace smartsme {

namespace {

constexpr std::uint16_t continueType = 0x3C;
constexpr unsigned wideFlag = 1, phoneticFlag = 4, richFlag = 8;

} // namespace

std::optional<BiffRecord> biffRecordAt(std::string_view stream, std::size_t at)
{
    ByteCursor cursor(stream, at);
    BiffRecord record;
    record.begin = at;
    record.type = cursor.u16();
    const std::uint16_t length = cursor.u16();
    record.bytes = cursor.take(length);
    record.end = cursor.at();
    return cursor.ok() ? std::optional(record) : std::nullopt;
}

BiffCursor::BiffCursor(std::string_view stream, const BiffRecord &record) : m_pieces{record.bytes}, m_end(record.end)
{
    for (auto next = biffRecordAt(stream, m_end); next && next->type == continueType; next = biffRecordAt(stream, m_end)) {
        m_pieces.push_back(next->bytes);
        m_end = next->end;
    }
}

/// To the piece that holds the next byte; false when there is none.
bool BiffCursor::advance()
{
    while (m_at >= m_pieces[m_piece].size()) {
        if (m_piece + 1 == m_pieces.size())
            return false;
        ++m_piece;
        m_at = 0;
    }
    return true;
}

bool BiffCursor::atEnd() const
{
    return m_at >= m_pieces[m_piece].size() && m_piece + 1 == m_pieces.size();
}

std::uint8_t BiffCursor::u8()
{
    if (!advance()) {
        m_isOk = false;
        return 0;
    }
    return static_cast<std::uint8_t>(m_pieces[m_piece][m_at++]);
}

std::uint16_t BiffCursor::u16()
{
    const unsigned low = u8();
    return static_cast<std::uint16_t>(low | static_cast<unsigned>(u8()) << 8);
}

std::uint32_t BiffCursor::u32()
{
    const std::uint32_t low = u16();
    return low | static_cast<std::uint32_t>(u16()) << 16;
}

void BiffCursor::skip(std::size_t bytes)
{
    while (bytes > 0) {
        if (!advance()) {
            m_isOk = false;
            return;
        }
        const std::size_t taken = std::min(bytes, m_pieces[m_piece].size() - m_at);
        m_at += taken;
        bytes -= taken;
    }
}

QString BiffCursor::characters(std::size_t count, bool isWide)
{
    QString text;
    while (count > 0) {
        if (m_at >= m_pieces[m_piece].size()) {
            if (!advance()) {
                m_isOk = false;
                break;
            }
            isWide = (u8() & wideFlag) != 0;
        }
        const std::string_view rest = m_pieces[m_piece].substr(m_at);
        const std::size_t width = isWide ? 2 : 1;
        const std::size_t taken = std::min(count, rest.size() / width);
        if (taken == 0) { // half a character
            m_isOk = false;
            break;
        }
        ByteCursor bytes(rest);
        for (std::size_t i = 0; i < taken; ++i)
            text += QChar(isWide ? bytes.u16() : bytes.u8());
        m_at += taken * width;
        count -= taken;
    }
    return text;
}

QString BiffCursor::text(const BiffText &kind, bool hasShortLength)
{
    const std::size_t count = hasShortLength ? u8() : u16();
    if (!kind.isWide) {
        std::string bytes;
        for (std::size_t i = 0; i < count && m_isOk; ++i)
            bytes += static_cast<char>(u8());
        return kind.isJapanese ? decoded(bytes, TextEncoding::cp932).text : QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    const unsigned flags = u8();
    const std::size_t runs = (flags & richFlag) != 0 ? u16() : 0;
    const std::size_t phonetic = (flags & phoneticFlag) != 0 ? u32() : 0;
    const QString text = characters(count, (flags & wideFlag) != 0);
    if (m_isOk)
        skip(runs * 4 + phonetic);
    return text;
}

} // namespace smartsme
