// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace smartsme {

/// Encodings of Japanese exports. CP932 is what products call "Shift_JIS" (windows-31j). Our own tables: a Qt without ICU
/// (the Windows build) knows neither CP932 nor EUC-JP.
enum class TextEncoding { utf8, cp932, eucJp, utf16le, utf16be };

/// "UTF-8", "CP932", "EUC-JP", "UTF-16LE", "UTF-16BE": the names of ImportOptions::encoding.
QString encodingName(TextEncoding encoding);
/// Also takes Shift_JIS, SJIS, windows-31j, UTF8 in any case; nothing for an unknown name.
std::optional<TextEncoding> encodingNamed(const QString &name);

struct DecodedText
{
    QString text;               ///< bytes that mean nothing stand as U+FFFD
    qsizetype badByte = -1;     ///< offset of the first byte that means nothing; -1: all well
    bool ok() const { return badByte < 0; }
};

/// Decodes whole text. Of CP932: 8160 is U+FF5E, 817C U+FF0D, 8161 U+2225, 5C and 7E stay, F040… are user characters U+E000….
/// A lead byte without a trail byte spoils only itself, so a following quote or comma stays.
DecodedText decoded(std::string_view bytes, TextEncoding encoding);

/// Offset of the first byte that is not UTF-8, -1 when all is well. A character cut off at the end is accepted with `cutTail`.
qsizetype firstBadUtf8(std::string_view bytes, bool cutTail = false);

struct EncodingGuess
{
    TextEncoding encoding = TextEncoding::utf8;
    qsizetype bomBytes = 0;
    bool isPlainAscii = false;  ///< nothing seen that tells: UTF-8 was taken
};

/// Byte order mark; else more than 1/8 zero bytes on one side mean UTF-16; else UTF-8 when valid (cut tail allowed); else CP932
/// or EUC-JP by score: -20 an invalid byte, +3 kana and symbol rows, +2 JIS level 1; a tie is CP932, all pairs 8E A1-DF is EUC-JP.
EncodingGuess guessedEncoding(std::string_view head);

} // namespace smartsme
