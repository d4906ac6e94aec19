// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/byte_source.h"
#include "table/sha256.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace smartsme {

/// Reads a file and adds its bytes to a hash in a thread of its own, a few blocks ahead of the one who uses the bytes. They come in
/// the same order as without it, so nothing that is made of them can differ.
class ReadAhead
{
public:
    static constexpr std::size_t blockBytes = 256 * 1024;

    /// Source and hash belong to the thread until read() has given 0 or less, or this object is gone. std::system_error when the
    /// system gives no thread.
    ReadAhead(ByteSource &source, Sha256 &hash);
    ~ReadAhead();
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    /// Copies at most `most` of the next bytes; 0 at the end, less than 0 as ByteSource::read().
    qint64 read(char *to, qint64 most);

private:
    struct Block { std::vector<char> bytes; qint64 count = 0; };

    void work();
    bool waitForRoom();
    void deliver();

    ByteSource &m_source;
    Sha256 &m_hash;
    std::array<Block, 4> m_blocks;  ///< delivered block n is m_blocks[n % 4]
    std::size_t m_written = 0;      ///< blocks delivered so far
    std::size_t m_used = 0;         ///< blocks used up so far
    qint64 m_at = 0;                ///< in the block being used
    bool m_isStopped = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::jthread m_thread;          ///< last: it uses the others
};

} // namespace smartsme
