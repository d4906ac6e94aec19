// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf_text.h"

#include <QHash>
#include <QRegularExpression>
#include <QtEndian>

#include <vector>

namespace smartsme {

namespace {

using GlyphTexts = QHash<quint32, QString>;

constexpr qsizetype largestStream = 64 * 1024 * 1024;

class PdfFile
{
public:
    explicit PdfFile(const QByteArray &bytes) : m_bytes(bytes) {}

    /// Finds every object by the cross-reference table at the end.
    bool open()
    {
        if (!m_bytes.startsWith("%PDF-") || !m_bytes.trimmed().endsWith("%%EOF"))
            return false;
        const qsizetype mark = m_bytes.lastIndexOf("startxref");
        const qsizetype table = m_bytes.sliced(mark + 9, std::min<qsizetype>(24, m_bytes.size() - mark - 9)).trimmed().split('\n').front().trimmed().toLongLong();
        if (mark < 0 || table <= 0 || table >= m_bytes.size() || m_bytes.sliced(table, 4) != "xref")
            return false;
        static const QRegularExpression entry(QStringLiteral("(\\d{10}) (\\d{5}) ([nf])"));
        auto match = entry.globalMatch(QString::fromLatin1(m_bytes.sliced(table, mark - table)));
        while (match.hasNext())
            m_offsets.push_back(match.next().captured(1).toLongLong());
        return m_offsets.size() > 1;
    }

    int count() const { return static_cast<int>(m_offsets.size()); }

    /// The object's dictionary text: from its head to its stream or end.
    QByteArray head(int number) const
    {
        if (number <= 0 || number >= count())
            return {};
        const qsizetype start = m_offsets[static_cast<std::size_t>(number)];
        if (start <= 0 || start >= m_bytes.size())
            return {};
        const qsizetype end = m_bytes.indexOf("endobj", start);
        const qsizetype stream = m_bytes.indexOf("stream\n", start);
        const qsizetype stop = stream >= 0 && stream < end ? stream : end;
        return stop < 0 ? QByteArray() : m_bytes.sliced(start, stop - start);
    }

    /// The object's stream, inflated; empty without one.
    QByteArray stream(int number) const
    {
        const QByteArray dictionary = head(number);
        const qsizetype length = numberAfter(dictionary, "/Length");
        if (dictionary.isEmpty() || length <= 0 || length > largestStream)
            return {};
        const qsizetype start = m_offsets[static_cast<std::size_t>(number)] + dictionary.size() + 7;
        if (!m_bytes.sliced(start - 7).startsWith("stream\n") || start + length > m_bytes.size())
            return {};
        const QByteArray raw = m_bytes.sliced(start, length);
        if (!dictionary.contains("/FlateDecode"))
            return raw;
        QByteArray sized(4, '\0');
        qToBigEndian<quint32>(static_cast<quint32>(std::min<qsizetype>(length * 8, largestStream)), sized.data());
        return qUncompress(sized + raw);
    }

    /// "/Length 12" or "/Length 12 0 R"
    qsizetype numberAfter(const QByteArray &dictionary, const char *key) const
    {
        const QString pattern = QStringLiteral("%1\\s+(\\d+)(\\s+0\\s+R)?").arg(QRegularExpression::escape(QLatin1String(key)));
        const auto match = QRegularExpression(pattern).match(QString::fromLatin1(dictionary));
        if (!match.hasMatch())
            return -1;
        if (!match.hasCaptured(2) || match.captured(2).isEmpty())
            return match.captured(1).toLongLong();
        const QList<QByteArray> lines = head(match.captured(1).toInt()).split('\n');
        return lines.size() > 1 ? lines[1].trimmed().toLongLong() : -1;
    }

private:
    const QByteArray &m_bytes;
    std::vector<qsizetype> m_offsets;
};

int referenceAfter(const QByteArray &dictionary, const char *key)
{
    const QString pattern = QStringLiteral("%1\\s+(\\d+)\\s+0\\s+R").arg(QRegularExpression::escape(QLatin1String(key)));
    const auto match = QRegularExpression(pattern).match(QString::fromLatin1(dictionary));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

/// Hex of UTF-16BE as ToUnicode maps hold it.
QString textOfHex(const QString &hex)
{
    QString text;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        text += QChar(static_cast<char16_t>(hex.sliced(i, 4).toUShort(nullptr, 16)));
    return text;
}

/// "<0001> <0003> <3042>" counts up from one character; "<0001> <0002> [<3042> <4E00>]" lists them.
GlyphTexts glyphTexts(const QByteArray &map)
{
    static const QRegularExpression range(QStringLiteral("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"));
    static const QRegularExpression item(QStringLiteral("<([0-9A-Fa-f]+)>"));
    GlyphTexts texts;
    const qsizetype begin = map.indexOf("beginbfrange");
    auto match = range.globalMatch(QString::fromLatin1(begin < 0 ? QByteArray() : map.sliced(begin)));
    while (match.hasNext()) {
        const auto found = match.next();
        quint32 glyph = found.captured(1).toUInt(nullptr, 16);
        const quint32 last = std::min(found.captured(2).toUInt(nullptr, 16), quint32(0xFFFF));
        if (found.hasCaptured(4) && !found.captured(4).isEmpty()) {
            auto items = item.globalMatch(found.captured(4));
            while (items.hasNext() && glyph <= last)
                texts.insert(glyph++, textOfHex(items.next().captured(1)));
            continue;
        }
        QString text = textOfHex(found.captured(3));
        for (; glyph <= last && !text.isEmpty(); ++glyph) {
            texts.insert(glyph, text);
            text.back() = QChar(static_cast<char16_t>(text.back().unicode() + 1));
        }
    }
    return texts;
}

/// Follows "/F12 10 Tf" and "<0001000A> Tj" through one page.
QString pageText(const QByteArray &content, const QHash<int, GlyphTexts> &fonts)
{
    static const QRegularExpression token(QStringLiteral("/F(\\d+)\\s|<([0-9A-Fa-f]+)>"));
    QString text;
    GlyphTexts glyphs;
    auto match = token.globalMatch(QString::fromLatin1(content));
    while (match.hasNext()) {
        const auto found = match.next();
        if (!found.captured(1).isEmpty()) {
            glyphs = fonts.value(found.captured(1).toInt());
            continue;
        }
        const QString hex = found.captured(2);
        for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
            text += glyphs.value(hex.sliced(i, 4).toUInt(nullptr, 16));
    }
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    return text.remove(blanks);
}

} // namespace

std::optional<PdfText> readPdf(const QByteArray &pdf)
{
    PdfFile file(pdf);
    if (!file.open())
        return std::nullopt;
    QHash<int, GlyphTexts> fonts;
    std::vector<int> contents;
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b(?!s)"));
    for (int number = 1; number < file.count(); ++number) {
        const QByteArray head = file.head(number);
        if (const int map = referenceAfter(head, "/ToUnicode"))
            fonts.insert(number, glyphTexts(file.stream(map)));
        if (page.match(QString::fromLatin1(head)).hasMatch())
            contents.push_back(referenceAfter(head, "/Contents"));
    }
    PdfText result;
    for (const int number : contents) {
        const QByteArray content = file.stream(number);
        if (content.isEmpty())
            return std::nullopt;
        ++result.pages;
        result.text += pageText(content, fonts);
    }
    return result;
}

} // namespace smartsme
