// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/json_tokens.h"

namespace smartsme {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void appendUtf8(std::string &to, unsigned code)
{
    const auto byte = [&](unsigned value) { to += static_cast<char>(value); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0 | code >> 6);
        byte(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        byte(0xE0 | code >> 12);
        byte(0x80 | (code >> 6 & 0x3F));
        byte(0x80 | (code & 0x3F));
    } else {
        byte(0xF0 | code >> 18);
        byte(0x80 | (code >> 12 & 0x3F));
        byte(0x80 | (code >> 6 & 0x3F));
        byte(0x80 | (code & 0x3F));
    }
}

} // namespace

void JsonTokens::skipBlanks()
{
    while (m_at < m_json.size() && (m_json[m_at] == ' ' || m_json[m_at] == '\n' || m_json[m_at] == '\r' || m_json[m_at] == '\t'))
        ++m_at;
}

JsonTokens::Token JsonTokens::next()
{
    skipBlanks();
    m_begin = m_at;
    if (m_at == m_json.size())
        return m_expected == Expected::nothing ? Token::end : Token::broken;
    const char c = m_json[m_at];
    if (m_expected == Expected::commaOrEnd && c == ',') {
        ++m_at;
        skipBlanks();
        m_begin = m_at;
        m_expected = m_open.back() == '{' ? Expected::key : Expected::value;
        return next();
    }
    switch (m_expected) {
    case Expected::nothing:
        return Token::broken;
    case Expected::commaOrEnd:
        return c == '}' ? closed(Token::endObject) : c == ']' ? closed(Token::endList) : Token::broken;
    case Expected::keyOrEnd:
        if (c == '}')
            return closed(Token::endObject);
        return c == '"' ? string(true) : Token::broken;
    case Expected::key:
        return c == '"' ? string(true) : Token::broken;
    case Expected::valueOrEnd:
        if (c == ']')
            return closed(Token::endList);
        return valueToken();
    case Expected::value:
        return valueToken();
    }
    return Token::broken;
}

JsonTokens::Token JsonTokens::valueToken()
{
    switch (m_json[m_at]) {
    case '{': return opened('{', Token::beginObject, Expected::keyOrEnd);
    case '[': return opened('[', Token::beginList, Expected::valueOrEnd);
    case '"': return string(false);
    case 't': return word("true", Token::truth);
    case 'f': return word("false", Token::truth);
    case 'n': return word("null", Token::null);
    default: return number();
    }
}

JsonTokens::Token JsonTokens::opened(char open, Token token, Expected expected)
{
    if (m_open.size() == m_deepest)
        return Token::tooDeep;
    m_open.push_back(open);
    ++m_at;
    m_expected = expected;
    return token;
}

JsonTokens::Token JsonTokens::closed(Token token)
{
    if ((m_open.back() == '{') != (token == Token::endObject))
        return Token::broken;
    m_open.pop_back();
    ++m_at;
    afterValue();
    return token;
}

JsonTokens::Token JsonTokens::word(std::string_view word, Token token)
{
    if (m_json.substr(m_at, word.size()) != word)
        return Token::broken;
    m_value = word;
    m_at += word.size();
    afterValue();
    return token;
}

JsonTokens::Token JsonTokens::number()
{
    const auto digits = [&] {
        const std::size_t from = m_at;
        while (m_at < m_json.size() && isDigit(m_json[m_at]))
            ++m_at;
        return m_at > from;
    };
    const auto is = [&](char c) { return m_at < m_json.size() && m_json[m_at] == c; };
    if (is('-'))
        ++m_at;
    const bool isZero = is('0'); // and then no digit follows
    if (isZero)
        ++m_at;
    else if (!digits())
        return Token::broken;
    if (is('.')) {
        ++m_at;
        if (!digits())
            return Token::broken;
    }
    if (is('e') || is('E')) {
        ++m_at;
        if (is('+') || is('-'))
            ++m_at;
        if (!digits())
            return Token::broken;
    }
    m_value = m_json.substr(m_begin, m_at - m_begin);
    afterValue();
    return Token::number;
}

JsonTokens::Token JsonTokens::string(bool isKey)
{
    m_text.clear();
    for (++m_at; m_at < m_json.size() && m_json[m_at] != '"';) {
        const char c = m_json[m_at];
        if (static_cast<unsigned char>(c) < 0x20)
            return Token::broken;
        if (c != '\\') {
            m_text += c;
            ++m_at;
        } else if (!escape()) {
            return Token::broken;
        }
    }
    if (m_at == m_json.size())
        return Token::broken;
    ++m_at;
    m_value = m_text;
    if (!isKey) {
        afterValue();
        return Token::text;
    }
    skipBlanks();
    if (m_at == m_json.size() || m_json[m_at] != ':')
        return Token::broken;
    ++m_at;
    m_expected = Expected::value;
    return Token::key;
}

/// Four digits of \uXXXX; -1 when they are none.
int JsonTokens::hexadecimal()
{
    int value = 0;
    for (int i = 0; i < 4; ++i, ++m_at) {
        if (m_at == m_json.size())
            return -1;
        const char c = m_json[m_at];
        const int digit = isDigit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

bool JsonTokens::escape()
{
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    if (m_at + 1 >= m_json.size())
        return false;
    const std::size_t letter = letters.find(m_json[m_at + 1]);
    if (letter != std::string_view::npos) {
        m_text += meanings[letter];
        m_at += 2;
        return true;
    }
    if (m_json[m_at + 1] != 'u')
        return false;
    m_at += 2;
    int code = hexadecimal();
    if (code < 0)
        return false;
    if (code >= 0xD800 && code < 0xDC00 && m_json.substr(m_at, 2) == "\\u") {
        m_at += 2;
        const int low = hexadecimal();
        if (low < 0xDC00 || low > 0xDFFF)
            return false;
        code = 0x10000 + (code - 0xD800) * 0x400 + (low - 0xDC00);
    }
    appendUtf8(m_text, code >= 0xD800 && code <= 0xDFFF ? 0xFFFDu : static_cast<unsigned>(code));
    return true;
}

JsonTokens::Token JsonTokens::skip()
{
    const std::size_t outside = depth() - 1;
    for (;;) {
        const Token token = next();
        if (token == Token::broken || token == Token::tooDeep || token == Token::end || depth() == outside)
            return token;
    }
}

} // namespace smartsme
