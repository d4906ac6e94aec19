// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/entry_line.h"

#include <QByteArray>

#include <optional>
#include <string>

namespace smartsme {

/// Some thousand journal lines in a few bytes each, with what is needed to pass them over unread.
struct EntryLineBlock
{
    qint64 lines = 0;
    std::int32_t firstDay = 0;      ///< earliest
    std::int32_t lastDay = 0;       ///< latest
    QByteArray bytes;
    friend bool operator==(const EntryLineBlock &, const EntryLineBlock &) = default;
};

// The bytes of a line: one byte of flags; then, as numbers of seven bits a byte, smallest first, signed ones as zigzag: line and
// day less those of the line before (of 0 in the first line of a block); for each side with an account its number, its amount
// (left out on the credit side where it equals the debit) and its tax where it has a class; length and text of the description.

/// Packs lines one after the other.
class EntryLinePacker
{
public:
    static constexpr qint64 mostLines = 4096;
    static constexpr qsizetype mostBytes = 256 * 1024;

    void add(const EntryLine &line);
    bool isFull() const { return m_block.lines >= mostLines || m_block.bytes.size() >= mostBytes; }
    bool isEmpty() const { return m_block.lines == 0; }
    /// What was packed since the last call.
    EntryLineBlock take();

private:
    void put(std::uint64_t number);
    void putSigned(std::int64_t number);

    EntryLineBlock m_block;
    qint64 m_line = 0;
    std::int32_t m_day = 0;
};

/// Reads a block line by line. Blocks come from files, so the bytes may be anything.
class EntryLineUnpacker
{
public:
    /// The block must outlive the unpacker and the descriptions it gives.
    explicit EntryLineUnpacker(const EntryLineBlock &block) : m_bytes(block.bytes.constData(), static_cast<std::size_t>(block.bytes.size())), m_left(block.lines) {}

    /// The next line; nothing at the end or when isDamaged().
    std::optional<EntryLine> next();
    bool isDamaged() const { return m_isDamaged; }

private:
    std::uint64_t number();
    std::int64_t signedNumber();
    void readSide(EntryLine &line, std::size_t side, unsigned flags);

    std::string_view m_bytes;
    std::size_t m_at = 0;
    qint64 m_left = 0;
    qint64 m_line = 0;
    std::int64_t m_day = 0;
    bool m_isDamaged = false;
};

} // namespace smartsme
