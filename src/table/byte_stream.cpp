// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/byte_stream.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <system_error>
#include <vector>

namespace smartsme {

namespace {

Problem refusal(const char *id, const QString &file, QString message, QString remedy, QString found = {}, QString expected = {})
{
    return Problem{Severity::error, QLatin1String(id), Place{file, {}, 0, 0}, std::move(message), found.left(80), std::move(expected), std::move(remedy)};
}

struct Signature
{
    std::string_view bytes;
    const char *name;
};

/// Files people drop by mistake, by their first bytes.
constexpr std::array<Signature, 7> signatures{{
    {"\x89PNG\r\n\x1A\n", QT_TRANSLATE_NOOP("table", "a picture (PNG)")},
    {"\xFF\xD8\xFF", QT_TRANSLATE_NOOP("table", "a picture (JPEG)")},
    {"GIF8", QT_TRANSLATE_NOOP("table", "a picture (GIF)")},
    {"%PDF-", QT_TRANSLATE_NOOP("table", "a PDF document")},
    {"\x1F\x8B", QT_TRANSLATE_NOOP("table", "a compressed file (gzip)")},
    {"SQLite format 3", QT_TRANSLATE_NOOP("table", "a database (SQLite)")},
    {"MZ", QT_TRANSLATE_NOOP("table", "a Windows program")},
}};

std::optional<Problem> binaryRefusal(std::string_view head, const QString &file)
{
    const QString message = QCoreApplication::translate("table", "This file is not a text file, so it cannot hold exported rows.");
    const QString remedy = QCoreApplication::translate("table", "Export the data as CSV from your accounting or payroll program and choose that file.");
    const auto known = std::ranges::find_if(signatures, [&](const Signature &s) { return head.starts_with(s.bytes); });
    // "MZ" may also begin a word: a program has zero bytes as well.
    const bool hasZeros = head.find('\0') != std::string_view::npos;
    if (known != signatures.end() && (known->bytes.size() > 2 || hasZeros))
        return refusal("file.binary", file, message, remedy, QCoreApplication::translate("table", known->name));
    const TextEncoding guess = guessedEncoding(head).encoding;
    const bool isWide = guess == TextEncoding::utf16le || guess == TextEncoding::utf16be;
    if (hasZeros && !isWide)
        return refusal("file.binary", file, message, remedy, QCoreApplication::translate("table", "zero bytes"));
    return std::nullopt;
}

bool isWide(TextEncoding encoding)
{
    return encoding == TextEncoding::utf16le || encoding == TextEncoding::utf16be;
}

} // namespace

Result<ByteStream> ByteStream::open(InputFile input, std::optional<TextEncoding> chosen, qint64 aheadFrom)
{
    ByteStream stream;
    stream.m_fileName = input.fileName();
    const std::string_view head(input.head().constData(), static_cast<std::size_t>(input.head().size()));
    if (auto refused = binaryRefusal(head, stream.m_fileName))
        return *std::move(refused);
    EncodingGuess guess = guessedEncoding(head);
    Result<std::unique_ptr<ByteSource>> bytes = input.takeBytes();
    if (!bytes)
        return std::move(bytes).problems();
    stream.m_bytes = *std::move(bytes);
    stream.m_size = stream.m_bytes->size();
    stream.m_hash = std::make_unique<Sha256>();
    stream.m_aheadFrom = aheadFrom;
    if (guess.isPlainAscii && !chosen) { // nothing tells yet: look on
        std::vector<char> block(blockBytes);
        for (qint64 count = 1; count > 0 && guess.isPlainAscii;) {
            count = stream.m_bytes->read(block.data(), blockBytes);
            if (count > 0)
                guess = guessedEncoding(std::string_view(block.data(), static_cast<std::size_t>(count)));
        }
        if (!stream.m_bytes->restart())
            return stream.m_bytes->problem();
    }
    stream.m_encoding = chosen.value_or(guess.encoding);
    stream.m_skip = stream.m_encoding == guess.encoding ? guess.bomBytes : 0;
    if (isWide(stream.m_encoding)) {
        stream.m_encoder = std::make_unique<QStringEncoder>(QStringConverter::Utf8);
        stream.m_decoder = std::make_unique<QStringDecoder>(stream.m_encoding == TextEncoding::utf16le ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    }
    return stream;
}

TextEncoding ByteStream::textEncoding() const
{
    return isWide(m_encoding) ? TextEncoding::utf8 : m_encoding;
}

QString ByteStream::sha256() const
{
    return QString::fromLatin1(m_hash->result().toHex());
}

qsizetype ByteStream::read(char *to, qsizetype most)
{
    Q_ASSERT(most >= 1024);
    return m_decoder ? readConverted(to, most) : readRaw(to, most);
}

qint64 ByteStream::readBytes(char *to, qint64 most)
{
    // Whoever only wants to know what the file is does not come back for a second block.
    if (!m_ahead && m_done > 0 && m_size >= m_aheadFrom) {
        try {
            m_ahead = std::make_unique<ReadAhead>(*m_bytes, *m_hash);
        } catch (const std::system_error &) {   // no thread to be had: go on without
            m_aheadFrom = std::numeric_limits<qint64>::max();
        }
    }
    if (m_ahead)
        return m_ahead->read(to, most);
    const qint64 count = m_bytes->read(to, most);
    if (count > 0)
        m_hash->add(std::span<const char>(to, static_cast<std::size_t>(count)));
    return count;
}

qsizetype ByteStream::readRaw(char *to, qsizetype most)
{
    const qint64 count = readBytes(to, most);
    if (count < 0) {
        m_problem = m_bytes->problem();
        return 0;
    }
    m_done += count;
    const qsizetype skipped = std::min<qsizetype>(m_skip, static_cast<qsizetype>(count));
    m_skip = 0;
    if (skipped > 0)
        std::copy(to + skipped, to + count, to);
    return static_cast<qsizetype>(count) - skipped;
}

Problem ByteStream::undecodable() const
{
    return refusal("file.undecodable", m_fileName, QCoreApplication::translate("table", "This file holds bytes that are not %1 text.").arg(encodingName(m_encoding)),
                   QCoreApplication::translate("table", "Choose the right encoding, or export the file again."));
}

qsizetype ByteStream::readConverted(char *to, qsizetype most)
{
    while (m_converted.isEmpty() && !m_problem) {
        m_raw.resize(blockBytes / 4);
        const qsizetype count = readRaw(m_raw.data(), m_raw.size());
        if (count == 0) {
            if (m_done % 2 != 0) // the decoder does not tell of half a character at the end
                m_problem = undecodable();
            return 0;
        }
        const QString text = (*m_decoder)(QByteArrayView(m_raw.constData(), count));
        m_converted = (*m_encoder)(text);
        if (m_decoder->hasError() || m_encoder->hasError())
            m_problem = undecodable();
    }
    if (m_problem)
        return 0;
    const qsizetype count = std::min(most, m_converted.size());
    std::copy_n(m_converted.constData(), count, to);
    m_converted.remove(0, count);
    return count;
}

} // namespace smartsme
