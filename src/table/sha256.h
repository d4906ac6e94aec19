// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>

#include <array>
#include <cstdint>
#include <memory>
#include <span>

namespace smartsme {

/// SHA-256 of a stream of bytes. With the processor's own instructions where there are any (about ten times as fast, so that
/// naming a file by its contents costs less than reading it), else through Qt.
class Sha256
{
public:
    enum class Way { fastest, portable };
    explicit Sha256(Way way = Way::fastest);

    void add(std::span<const char> bytes);
    /// The hash of all bytes added, 32 bytes.
    QByteArray result() const;

private:
    bool m_usesProcessor = false;
    std::array<std::uint32_t, 8> m_state{};
    std::array<char, 64> m_block{};     ///< bytes that do not fill a block yet
    std::size_t m_blockBytes = 0;
    std::uint64_t m_bytes = 0;
    std::unique_ptr<QCryptographicHash> m_portable;
};

} // namespace smartsme
