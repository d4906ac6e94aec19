// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "table/input_file.h"
#include "table/read_ahead.h"
#include "table/sha256.h"
#include "table/text_encoding.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>
#include <QStringEncoder>

#include <memory>
#include <optional>

namespace smartsme {

/// The bytes of a text file, block by block, in an encoding whose separators are single bytes: UTF-16 is turned into UTF-8.
/// Only one block is in memory, so a file may be larger than the machine's memory, or shrink while it is read.
class ByteStream
{
public:
    static constexpr qsizetype blockBytes = InputFile::headBytes;

    /// Refuses what is no text (known signatures, zero bytes). `chosen` is the person's encoding instead of the guessed one.
    /// Files of at least `aheadFrom` bytes are read and hashed in a thread of their own, from the second call of read() on.
    static Result<ByteStream> open(InputFile input, std::optional<TextEncoding> chosen, qint64 aheadFrom = 1024 * 1024);

    /// Fills at most `most` bytes (at least 1 KB) from `to`; 0 at the end of the file, or when problem() is set.
    qsizetype read(char *to, qsizetype most);

    QString fileName() const { return m_fileName; }
    qint64 size() const { return m_size; }                      ///< bytes of the file
    qint64 done() const { return m_done; }                      ///< bytes of the file read so far
    TextEncoding encoding() const { return m_encoding; }        ///< of the file
    TextEncoding textEncoding() const;                          ///< of the bytes delivered
    const std::optional<Problem> &problem() const { return m_problem; }
    /// Hex SHA-256 of the whole file, once read() has given 0.
    QString sha256() const;

private:
    ByteStream() = default;
    qint64 readBytes(char *to, qint64 most);
    qsizetype readRaw(char *to, qsizetype most);
    qsizetype readConverted(char *to, qsizetype most);
    Problem undecodable() const;

    std::unique_ptr<ByteSource> m_bytes;
    std::unique_ptr<Sha256> m_hash;
    std::unique_ptr<QStringDecoder> m_decoder;  ///< for UTF-16
    std::unique_ptr<QStringEncoder> m_encoder;  ///< to UTF-8; keeps the half of a pair that a block cut off
    QString m_fileName;
    qint64 m_size = 0;
    qint64 m_done = 0;
    qint64 m_aheadFrom = 0;
    qsizetype m_skip = 0;                       ///< bytes of the mark still to be left out
    TextEncoding m_encoding = TextEncoding::utf8;
    QByteArray m_raw;                           ///< one block before conversion
    QByteArray m_converted;                     ///< UTF-8 not delivered yet
    std::optional<Problem> m_problem;
    std::unique_ptr<ReadAhead> m_ahead;         ///< last: it uses bytes and hash
};

} // namespace smartsme
