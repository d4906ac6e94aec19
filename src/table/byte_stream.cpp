// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/byte_stream.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>

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
constexpr std::array<Signature, 9> signatures{{
    {"\x89PNG\r\n\x1A\n", QT_TRANSLATE_NOOP("table", "a picture (PNG)")},
    {"\xFF\xD8\xFF", QT_TRANSLATE_NOOP("table", "a picture (JPEG)")},
    {"GIF8", QT_TRANSLATE_NOOP("table", "a picture (GIF)")},
    {"%PDF-", QT_TRANSLATE_NOOP("table", "a PDF document")},
    {"PK\x03\x04", QT_TRANSLATE_NOOP("table", "a workbook or ZIP archive")},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", QT_TRANSLATE_NOOP("table", "an old workbook or document (.xls, .doc)")},
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

std::optional<Problem> pathRefusal(const QFileInfo &info, qint64 mostBytes)
{
    const QString name = info.fileName().isEmpty() ? info.filePath() : info.fileName();
    if (!info.exists())
        return refusal("file.missing", name, QCoreApplication::translate("table", "This file does not exist."),
                       QCoreApplication::translate("table", "Check the name and the folder."));
    if (info.isDir())
        return refusal("file.folder", name, QCoreApplication::translate("table", "This is a folder, not a file."),
                       QCoreApplication::translate("table", "Choose the exported files inside the folder."));
    if (!info.isFile())
        return refusal("file.unreadable", name, QCoreApplication::translate("table", "This is not an ordinary file."),
                       QCoreApplication::translate("table", "Copy it to a folder of this computer and choose the copy."));
    if (info.size() == 0)
        return refusal("file.empty", name, QCoreApplication::translate("table", "This file is empty."),
                       QCoreApplication::translate("table", "Export it again; the export may have been interrupted."));
    if (info.size() > mostBytes)
        return refusal("file.too-large", name, QCoreApplication::translate("table", "This file is larger than the program reads."),
                       QCoreApplication::translate("table", "Export a shorter period."),
                       QCoreApplication::translate("table", "%1 bytes").arg(info.size()), QCoreApplication::translate("table", "at most %1 bytes").arg(mostBytes));
    return std::nullopt;
}

bool isWide(TextEncoding encoding)
{
    return encoding == TextEncoding::utf16le || encoding == TextEncoding::utf16be;
}

} // namespace

Result<ByteStream> ByteStream::open(const QString &path, qint64 mostBytes, std::optional<TextEncoding> chosen)
{
    const QFileInfo info(path);
    if (auto refused = pathRefusal(info, mostBytes))
        return *std::move(refused);
    ByteStream stream;
    stream.m_fileName = info.fileName();
    stream.m_file = std::make_unique<QFile>(path);
    if (!stream.m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        // Qt 6.4 reports a refusal as any other failure to open; only the system's sentence tells.
        if (stream.m_file->error() == QFileDevice::PermissionsError || !info.isReadable() || stream.m_file->errorString() == qt_error_string(EACCES))
            return refusal("file.no-permission", stream.m_fileName, QCoreApplication::translate("table", "You are not allowed to read this file."),
                           QCoreApplication::translate("table", "Ask its owner for permission, or copy it to your own folder."));
        return refusal("file.unreadable", stream.m_fileName, QCoreApplication::translate("table", "This file cannot be opened: %1").arg(stream.m_file->errorString()),
                       QCoreApplication::translate("table", "Close other programs that use it and try again."));
    }
    stream.m_size = info.size();
    QByteArray head = stream.m_file->read(blockBytes);
    if (head.isEmpty())
        return refusal("file.unreadable", stream.m_fileName, QCoreApplication::translate("table", "This file cannot be read: %1").arg(stream.m_file->errorString()),
                       QCoreApplication::translate("table", "Copy it to a folder of this computer and choose the copy."));
    if (auto refused = binaryRefusal(std::string_view(head.constData(), static_cast<std::size_t>(head.size())), stream.m_fileName))
        return *std::move(refused);

    EncodingGuess guess = guessedEncoding(std::string_view(head.constData(), static_cast<std::size_t>(head.size())));
    while (guess.isPlainAscii && !chosen) { // nothing tells yet: look on
        head = stream.m_file->read(blockBytes);
        if (head.isEmpty())
            break;
        guess = guessedEncoding(std::string_view(head.constData(), static_cast<std::size_t>(head.size())));
    }
    stream.m_file->seek(0);
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
    return QString::fromLatin1(m_hash.result().toHex());
}

qsizetype ByteStream::read(char *to, qsizetype most)
{
    Q_ASSERT(most >= 1024);
    return m_decoder ? readConverted(to, most) : readRaw(to, most);
}

qsizetype ByteStream::readRaw(char *to, qsizetype most)
{
    const qint64 count = m_file->read(to, most);
    if (count < 0) {
        m_problem = refusal("file.unreadable", m_fileName, QCoreApplication::translate("table", "This file cannot be read: %1").arg(m_file->errorString()),
                            QCoreApplication::translate("table", "Copy it to a folder of this computer and choose the copy."));
        return 0;
    }
    m_hash.add(std::span<const char>(to, static_cast<std::size_t>(count)));
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
