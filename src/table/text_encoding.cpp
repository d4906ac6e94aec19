// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/text_encoding.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>

namespace smartsme {

namespace {

// Two arrays of char16_t: cp932Pairs (60 lead bytes x 188 trail bytes) and jisX0212Pairs (94 rows x 94 cells); 0 means nothing.
#include "table/cp932_table.inc"

using Byte = unsigned char;

constexpr Byte byteAt(std::string_view bytes, std::size_t i) { return static_cast<Byte>(bytes[i]); }
constexpr bool isHalfKana(Byte b) { return b >= 0xA1 && b <= 0xDF; }
constexpr bool isCp932Lead(Byte b) { return (b >= 0x81 && b <= 0x9F) || (b >= 0xE0 && b <= 0xFC); }
constexpr bool isCp932Trail(Byte b) { return b >= 0x40 && b <= 0xFC && b != 0x7F; }
constexpr bool isEucByte(Byte b) { return b >= 0xA1 && b <= 0xFE; }

/// Place in cp932Pairs. Two JIS rows of 94 cells make one lead byte, so the same place serves EUC-JP.
constexpr std::size_t cp932Index(Byte lead, Byte trail)
{
    const auto row = static_cast<std::size_t>(lead <= 0x9F ? lead - 0x81 : lead - 0xC1);
    return row * 188 + static_cast<std::size_t>(trail - (trail > 0x7F ? 0x41 : 0x40));
}

constexpr std::size_t eucIndex(Byte first, Byte second)
{
    return static_cast<std::size_t>(first - 0xA1) * 94 + static_cast<std::size_t>(second - 0xA1);
}

/// One character read from bytes: its code (0: means nothing), how many bytes it takes, its row among the 94 of JIS X 0208.
struct Read
{
    char16_t code = 0;
    std::size_t bytes = 1;
    std::size_t row = 0;
};

Read readCp932(std::string_view bytes, std::size_t i)
{
    const Byte b = byteAt(bytes, i);
    if (b < 0x80)
        return {b, 1, 0};
    if (isHalfKana(b))
        return {static_cast<char16_t>(0xFF61 + (b - 0xA1)), 1, 0};
    if (!isCp932Lead(b) || i + 1 >= bytes.size() || !isCp932Trail(byteAt(bytes, i + 1)))
        return {0, 1, 0};
    const std::size_t index = cp932Index(b, byteAt(bytes, i + 1));
    // A pair without a character spoils both bytes, unless the second is ASCII and may be a sign of its own.
    return {cp932Pairs[index], cp932Pairs[index] == 0 && byteAt(bytes, i + 1) < 0x80 ? 1U : 2U, index / 94 + 1};
}

Read readEucJp(std::string_view bytes, std::size_t i)
{
    const Byte b = byteAt(bytes, i);
    const std::size_t left = bytes.size() - i;
    if (b < 0x80)
        return {b, 1, 0};
    if (b == 0x8E && left > 1 && isHalfKana(byteAt(bytes, i + 1)))
        return {static_cast<char16_t>(0xFF61 + (byteAt(bytes, i + 1) - 0xA1)), 2, 0};
    if (b == 0x8F && left > 2 && isEucByte(byteAt(bytes, i + 1)) && isEucByte(byteAt(bytes, i + 2)))
        return {jisX0212Pairs[eucIndex(byteAt(bytes, i + 1), byteAt(bytes, i + 2))], 3, 0};
    if (!isEucByte(b) || left < 2 || !isEucByte(byteAt(bytes, i + 1)))
        return {0, 1, 0};
    const std::size_t index = eucIndex(b, byteAt(bytes, i + 1));
    return {cp932Pairs[index], 2, index / 94 + 1};
}

template <typename Reader>
DecodedText decodedPairs(std::string_view bytes, Reader read)
{
    DecodedText out;
    out.text.reserve(static_cast<qsizetype>(bytes.size()));
    for (std::size_t i = 0; i < bytes.size();) {
        const Read one = read(bytes, i);
        const bool isNul = one.code == 0 && byteAt(bytes, i) == 0;
        if (one.code == 0 && !isNul && out.badByte < 0)
            out.badByte = static_cast<qsizetype>(i);
        out.text += one.code == 0 && !isNul ? QChar(QChar::ReplacementCharacter) : QChar(one.code);
        i += one.bytes;
    }
    return out;
}

DecodedText decodedByQt(std::string_view bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    DecodedText out;
    out.text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (decoder.hasError())
        out.badByte = 0;
    return out;
}

template <typename Reader>
int score(std::string_view bytes, Reader read)
{
    int points = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        const Read one = read(bytes, i);
        if (one.code == 0 && i + one.bytes + 1 < bytes.size()) // the last character may be cut off
            points -= 20;
        else if (one.row >= 1 && one.row <= 8)
            points += 3;
        else if (one.row >= 16 && one.row <= 47)
            points += 2;
        i += one.bytes;
    }
    return points;
}

bool isOnlyEucHalfKana(std::string_view bytes)
{
    bool any = false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (byteAt(bytes, i) < 0x80)
            continue;
        if (byteAt(bytes, i) != 0x8E || (i + 1 < bytes.size() && !isHalfKana(byteAt(bytes, i + 1))))
            return false;
        any = true;
        ++i;
    }
    return any;
}

std::optional<EncodingGuess> guessedByMark(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        return EncodingGuess{TextEncoding::utf8, 3, false};
    if (head.starts_with("\xFF\xFE"))
        return EncodingGuess{TextEncoding::utf16le, 2, false};
    if (head.starts_with("\xFE\xFF"))
        return EncodingGuess{TextEncoding::utf16be, 2, false};
    return std::nullopt;
}

/// UTF-16 without a mark: the zero bytes of its ASCII characters stand all on one side.
std::optional<EncodingGuess> guessedByZeros(std::string_view head)
{
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == '\0' ? 1U : 0U;
    if ((zeros[0] + zeros[1]) * 8 <= head.size())
        return std::nullopt;
    if (zeros[0] * 16 <= zeros[1])
        return EncodingGuess{TextEncoding::utf16le, 0, false};
    if (zeros[1] * 16 <= zeros[0])
        return EncodingGuess{TextEncoding::utf16be, 0, false};
    return std::nullopt;
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::utf8: return QStringLiteral("UTF-8");
    case TextEncoding::cp932: return QStringLiteral("CP932");
    case TextEncoding::eucJp: return QStringLiteral("EUC-JP");
    case TextEncoding::utf16le: return QStringLiteral("UTF-16LE");
    case TextEncoding::utf16be: return QStringLiteral("UTF-16BE");
    }
    Q_UNREACHABLE();
}

std::optional<TextEncoding> encodingNamed(const QString &name)
{
    QString plain = name.toLower();
    plain.removeIf([](QChar c) { return c == QLatin1Char('-') || c == QLatin1Char('_') || c == QLatin1Char(' '); });
    if (plain == QStringLiteral("utf8"))
        return TextEncoding::utf8;
    const QStringList cp932Names{QStringLiteral("cp932"), QStringLiteral("shiftjis"), QStringLiteral("sjis"), QStringLiteral("windows31j"),
                                 QStringLiteral("ms932")};
    if (cp932Names.contains(plain))
        return TextEncoding::cp932;
    if (plain == QStringLiteral("eucjp"))
        return TextEncoding::eucJp;
    if (plain == QStringLiteral("utf16le") || plain == QStringLiteral("utf16"))
        return TextEncoding::utf16le;
    if (plain == QStringLiteral("utf16be"))
        return TextEncoding::utf16be;
    return std::nullopt;
}

qsizetype firstBadUtf8(std::string_view bytes, bool cutTail)
{
    std::size_t i = 0;
    while (i < bytes.size()) {
        const Byte b = byteAt(bytes, i);
        if (b < 0x80) {
            ++i;
            continue;
        }
        const std::size_t more = b >= 0xC2 && b <= 0xDF ? 1 : b >= 0xE0 && b <= 0xEF ? 2 : b >= 0xF0 && b <= 0xF4 ? 3 : 0;
        if (more == 0)
            return static_cast<qsizetype>(i);
        for (std::size_t k = 1; k <= more; ++k) {
            if (i + k >= bytes.size())
                return cutTail ? -1 : static_cast<qsizetype>(i);
            const Byte c = byteAt(bytes, i + k);
            const Byte low = k > 1 ? 0x80 : b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;    // no longer form than needed
            const Byte high = k > 1 ? 0xBF : b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;   // no surrogates, nothing past 10FFFF
            if (c < low || c > high)
                return static_cast<qsizetype>(i);
        }
        i += more + 1;
    }
    return -1;
}

DecodedText decoded(std::string_view bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::cp932: return decodedPairs(bytes, readCp932);
    case TextEncoding::eucJp: return decodedPairs(bytes, readEucJp);
    case TextEncoding::utf16le: return decodedByQt(bytes, QStringConverter::Utf16LE);
    case TextEncoding::utf16be: return decodedByQt(bytes, QStringConverter::Utf16BE);
    case TextEncoding::utf8: break;
    }
    return {QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())), firstBadUtf8(bytes)};
}

EncodingGuess guessedEncoding(std::string_view head)
{
    if (const auto guess = guessedByMark(head))
        return *guess;
    if (const auto guess = guessedByZeros(head))
        return *guess;
    if (std::ranges::all_of(head, [](char c) { return static_cast<Byte>(c) < 0x80; }))
        return {TextEncoding::utf8, 0, true};
    if (firstBadUtf8(head, true) < 0)
        return {TextEncoding::utf8, 0, false};
    if (isOnlyEucHalfKana(head))
        return {TextEncoding::eucJp, 0, false};
    return {score(head, readEucJp) > score(head, readCp932) ? TextEncoding::eucJp : TextEncoding::cp932, 0, false};
}

} // namespace smartsme
