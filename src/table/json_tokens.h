// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace smartsme {

/// The tokens of a JSON text (RFC 8259) in UTF-8, one after the other; nothing is kept but where it stands.
class JsonTokens
{
public:
    enum class Token { beginObject, endObject, beginList, endList, key, text, number, truth, null, end, broken, tooDeep };

    explicit JsonTokens(std::string_view json, std::size_t deepest, std::size_t from = 0) : m_json(json), m_deepest(deepest), m_at(from) {}

    /// After `broken` or `tooDeep` nothing else comes.
    Token next();
    /// Of a key or text, escapes undone; of a number or truth as it stands.
    std::string_view value() const { return m_value; }
    std::size_t at() const { return m_at; }             ///< the byte behind the token
    std::size_t begin() const { return m_begin; }       ///< the first byte of the token
    std::size_t depth() const { return m_open.size(); }
    /// Passes over the rest of what the last token opened.
    Token skip();

private:
    enum class Expected { value, valueOrEnd, key, keyOrEnd, commaOrEnd, nothing };

    void skipBlanks();
    Token opened(char open, Token token, Expected expected);
    Token closed(Token token);
    Token string(bool isKey);
    Token number();
    Token word(std::string_view word, Token token);
    Token valueToken();
    bool escape();
    int hexadecimal();
    void afterValue() { m_expected = m_open.empty() ? Expected::nothing : Expected::commaOrEnd; }

    std::string_view m_json;
    std::size_t m_deepest;
    std::size_t m_at;
    std::size_t m_begin = 0;
    std::vector<char> m_open;       // '{' or '['
    Expected m_expected = Expected::value;
    std::string m_text;
    std::string_view m_value;
};

} // namespace smartsme
