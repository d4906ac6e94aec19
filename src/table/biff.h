// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace smartsme {

/// One record of an .xls stream ([MS-XLS]): a type, a length, the bytes.
struct BiffRecord
{
    std::uint16_t type = 0;
    std::string_view bytes;
    std::size_t begin = 0;      ///< of its head, in the stream
    std::size_t end = 0;        ///< where the next one begins
};

/// The record that begins there; nothing at the end, or when it is cut off.
std::optional<BiffRecord> biffRecordAt(std::string_view stream, std::size_t at);

/// How texts are stored: from Excel 97 on as UTF-16 or its lower bytes, before in the code page of the writer.
struct BiffText
{
    bool isWide = true;         ///< Excel 97 and later
    bool isJapanese = true;     ///< of the older ones: code page 932; else Latin letters
};

/// Reads through a record and those that continue it. Where characters go on in the next record, a byte says again how they are stored.
class BiffCursor
{
public:
    BiffCursor(std::string_view stream, const BiffRecord &record);
    std::uint8_t u8();
    std::uint16_t u16();
    std::uint32_t u32();
    void skip(std::size_t bytes);
    QString characters(std::size_t count, bool isWide);
    /// A text with its length (of one byte or two) and flags before it.
    QString text(const BiffText &kind, bool hasShortLength);
    bool ok() const { return m_isOk; }
    bool atEnd() const;
    std::size_t end() const { return m_end; }   ///< of the last record that continues it

private:
    bool advance();
    std::vector<std::string_view> m_pieces;
    std::size_t m_piece = 0;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    bool m_isOk = true;
};

} // namespace smartsme
