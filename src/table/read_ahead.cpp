// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/read_ahead.h"

#include <algorithm>
#include <exception>

namespace smartsme {

ReadAhead::ReadAhead(ByteSource &source, Sha256 &hash) : m_source(source), m_hash(hash)
{
    for (Block &block : m_blocks)
        block.bytes.resize(blockBytes);
    m_thread = std::jthread([this] { work(); });
}

ReadAhead::~ReadAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    m_changed.notify_all();
}

bool ReadAhead::waitForRoom()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isStopped || m_written - m_used < m_blocks.size(); });
    return !m_isStopped;
}

void ReadAhead::deliver()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_written;
    }
    m_changed.notify_all();
}

void ReadAhead::work()
{
    while (waitForRoom()) {
        Block &block = m_blocks[m_written % m_blocks.size()];
        try {
            block.count = m_source.read(block.bytes.data(), static_cast<qint64>(blockBytes));
        } catch (const std::exception &) {      // of a library that unpacks: as a failed read
            block.count = -1;
        }
        const bool isLast = block.count <= 0;
        if (!isLast)
            m_hash.add(std::span<const char>(block.bytes.data(), static_cast<std::size_t>(block.count)));
        deliver();
        if (isLast)
            return;
    }
}

qint64 ReadAhead::read(char *to, qint64 most)
{
    Block &block = m_blocks[m_used % m_blocks.size()];
    if (m_at == 0) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_written > m_used; });
    }
    if (block.count <= 0)
        return block.count;
    const qint64 count = std::min(most, block.count - m_at);
    std::copy_n(block.bytes.data() + m_at, count, to);
    m_at += count;
    if (m_at == block.count) {
        m_at = 0;
        {
            const std::lock_guard lock(m_mutex);
            ++m_used;
        }
        m_changed.notify_all();
    }
    return count;
}

} // namespace smartsme
