// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/json_rows.h"

#include "table/container_problems.h"
#include "table/number_format.h"
#include "table/sha256.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace smartsme {

namespace {

constexpr std::size_t deepestTable = 4;
constexpr std::size_t mostValuesBeside = 1000;
constexpr std::size_t longestName = 500;    // of a column, so that names within names cannot eat the memory

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

std::string_view withoutMark(std::string_view text)
{
    return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

/// "1E3" as "1000"; all else as it stands.
std::string scalarText(JsonTokens::Token token, std::string_view value)
{
    if (token == JsonTokens::Token::truth)
        return value == "true" ? "TRUE" : "FALSE";
    double number = 0;
    const bool hasExponent = token == JsonTokens::Token::number && value.find_first_of("eE") != std::string_view::npos;
    if (hasExponent && std::from_chars(value.data(), value.data() + value.size(), number).ec == std::errc() && std::isfinite(number))
        return plainNumber(number);
    return std::string(value);
}

bool isScalar(JsonTokens::Token token)
{
    using enum JsonTokens::Token;
    return token == text || token == number || token == truth || token == null;
}

bool hasFailed(JsonTokens::Token token)
{
    return token == JsonTokens::Token::broken || token == JsonTokens::Token::tooDeep;
}

} // namespace

bool isJson(std::string_view head)
{
    head = withoutMark(head);
    const auto first = std::ranges::find_if_not(head, isBlank);
    if (first == head.end() || (*first != '{' && *first != '['))
        return false;
    const auto second = std::find_if_not(first + 1, head.end(), isBlank);
    const char c = second == head.end() ? '\0' : *second;
    return *first == '{' ? c == '"' || c == '}' : c == '{' || c == '[' || c == ']';
}

Result<std::unique_ptr<JsonRows>> JsonRows::open(InputFile input, const RowReaderOptions &options)
{
    std::unique_ptr<JsonRows> rows(new JsonRows(input.fileName(), options));
    rows->beginSheet({});
    if (auto problem = rows->load(std::move(input)))
        return *std::move(problem);
    if (auto problem = rows->findTable())
        return *std::move(problem);
    if (auto problem = rows->findColumns())
        return *std::move(problem);
    rows->m_tokens = std::make_unique<JsonTokens>(rows->tokens(rows->m_list));
    rows->m_tokens->next();
    rows->m_cells.resize(rows->m_names.size());
    return rows;
}

std::optional<Problem> JsonRows::load(InputFile input)
{
    Result<std::unique_ptr<ByteSource>> bytes = input.takeBytes();
    if (!bytes)
        return bytes.problems().front();
    Result<QByteArray> whole = wholeBytes(**bytes, options().containers.mostMemoryBytes, Place{fileName(), {}, 0, 0});
    if (!whole)
        return whole.problems().front();
    m_size = whole->size();
    const std::string_view text(whole->constData(), static_cast<std::size_t>(whole->size()));
    Sha256 hash;
    hash.add(text);
    m_sha256 = QString::fromLatin1(hash.result().toHex());
    const bool isUtf8 = firstBadUtf8(text, true) < 0; // a file cut inside a character is cut, not of another encoding
    m_encoding = options().encoding.value_or(isUtf8 ? TextEncoding::utf8 : guessedEncoding(text).encoding);
    if (m_encoding == TextEncoding::utf8 && isUtf8) {
        m_json = withoutMark(text);
        return std::nullopt;
    }
    DecodedText read = decoded(text, m_encoding);
    if (!read.ok() && !options().encoding) { // JSON is UTF-8 unless another encoding fits throughout
        m_encoding = TextEncoding::utf8;
        read.badByte = firstBadUtf8(text);
    }
    m_json = read.text.toStdString();
    if (read.ok())
        return std::nullopt;
    const std::string_view before = text.substr(0, static_cast<std::size_t>(read.badByte));
    return Problem{Severity::error, QStringLiteral("file.undecodable"), Place{fileName(), {}, 1 + std::ranges::count(before, '\n'), 0},
                   QCoreApplication::translate("table", "This file holds bytes that are not %1 text.").arg(encodingName(m_encoding)), {}, {},
                   QCoreApplication::translate("table", "Choose the right encoding, or export the file again.")};
}

qint64 JsonRows::lineOf(std::size_t at)
{
    if (at < m_lineAt) {
        m_lineAt = 0;
        m_lines = 1;
    }
    m_lines += std::count(m_json.begin() + static_cast<std::ptrdiff_t>(m_lineAt), m_json.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    m_lineAt = at;
    return m_lines;
}

Place JsonRows::placeAt(std::size_t at)
{
    const std::size_t lineBreak = at == 0 ? std::string::npos : m_json.rfind('\n', at - 1);
    const std::size_t column = lineBreak == std::string::npos ? at : at - lineBreak - 1;
    return Place{fileName(), {}, lineOf(at), static_cast<int>(column) + 1};
}

std::optional<Problem> JsonRows::refused(Token token, const JsonTokens &tokens)
{
    if (m_isNameTooLong)
        return Problem{Severity::error, QStringLiteral("file.cell-too-long"), placeAt(tokens.begin()),
                       QCoreApplication::translate("table", "This cell is longer than the program reads."), {},
                       QCoreApplication::translate("table", "at most %1 bytes").arg(longestName),
                       QCoreApplication::translate("table", "Check this line; if it looks right, export the file again.")};
    if (token == Token::tooDeep)
        return nestedTooDeep(placeAt(tokens.begin()), options().containers.deepest);
    return fileDamaged(placeAt(tokens.at()), QCoreApplication::translate("table", "not JSON from here on"));
}

/// The list with the most objects that no other list holds, and the values of the objects around it.
std::optional<Problem> JsonRows::findTable()
{
    JsonTokens tokens = this->tokens(0);
    std::vector<Level> levels;
    std::vector<Level> around;
    std::size_t most = 0;
    std::string key;
    for (Token token = tokens.next(); token != Token::end; token = tokens.next()) {
        if (hasFailed(token))
            return refused(token, tokens);
        const bool isInList = std::ranges::any_of(levels, &Level::isList);
        if (token == Token::key) {
            key = tokens.value();
        } else if (token == Token::beginObject || token == Token::beginList) {
            if (token == Token::beginObject && !levels.empty())
                ++levels.back().objects;
            levels.push_back({tokens.begin(), token == Token::beginList, 0});
        } else if (token == Token::endObject || token == Token::endList) {
            const Level level = levels.back();
            levels.pop_back();
            if (level.isList && level.objects > most && levels.size() <= deepestTable && std::ranges::none_of(levels, &Level::isList)) {
                most = level.objects;
                m_list = level.begin;
                around = levels;
            }
        } else if (!isInList && !levels.empty() && isScalar(token) && token != Token::null) {
            if (m_values.size() == mostValuesBeside)
                return unpacksTooLarge(placeAt(tokens.begin()), {}, QCoreApplication::translate("table", "at most %1 values beside the table").arg(mostValuesBeside));
            m_values.push_back({levels.back().begin, tokens.begin(), key, scalarText(token, tokens.value())});
        }
    }
    if (most == 0)
        return Problem{Severity::error, QStringLiteral("file.json-without-table"), Place{fileName(), {}, 1, 0},
                       QCoreApplication::translate("table", "This JSON file holds no list of objects, so it has no rows."), {},
                       QCoreApplication::translate("table", "a list such as [{…}, {…}]"),
                       QCoreApplication::translate("table", "Export the data as CSV, or choose the file that holds the list.")};
    std::erase_if(m_values, [&](const Value &v) { return std::ranges::find(around, v.object, &Level::begin) == around.end(); });
    return std::nullopt;
}

/// The first token of the next object of the table; endList after the last.
JsonRows::Token JsonRows::toNextObject(JsonTokens &tokens)
{
    Token token = tokens.next();
    while (isScalar(token) || token == Token::beginList)
        token = token == Token::beginList && hasFailed(tokens.skip()) ? Token::broken : tokens.next();
    return token;
}

std::optional<Problem> JsonRows::findColumns()
{
    JsonTokens tokens = this->tokens(m_list);
    tokens.next();
    bool isTooMuch = false;
    std::size_t bytes = 0;
    const Sink sink = [&](const std::string &column, std::string_view) {
        if (isTooMuch || m_columns.contains(column))
            return;
        bytes += column.size();
        isTooMuch = m_names.size() == static_cast<std::size_t>(options().mostColumns) || static_cast<qint64>(bytes) > options().longestCell;
        m_columns.emplace(column, m_names.size());
        m_names.push_back(column);
    };
    for (Token token = toNextObject(tokens); token != Token::endList; token = toNextObject(tokens)) {
        if (!hasFailed(token))
            token = flatten(tokens, {}, sink);
        if (hasFailed(token))
            return refused(token, tokens);
        if (isTooMuch)
            return Problem{Severity::error, QStringLiteral("file.too-many-columns"), placeAt(tokens.begin()),
                           QCoreApplication::translate("table", "This row has more columns than the program reads."), {},
                           QCoreApplication::translate("table", "at most %1 columns").arg(options().mostColumns),
                           QCoreApplication::translate("table", "Check this line; if it looks right, export the file again.")};
    }
    return std::nullopt;
}

/// Reads an object that has begun to its end; every value goes to the sink with the name of its column.
JsonRows::Token JsonRows::flatten(JsonTokens &tokens, const std::string &prefix, const Sink &sink)
{
    std::string key;
    for (;;) {
        Token token = tokens.next();
        if (token == Token::endObject || hasFailed(token))
            return token;
        if (token == Token::key && prefix.size() + tokens.value().size() > longestName) {
            m_isNameTooLong = true;
            return Token::broken;
        }
        if (token == Token::key)
            key = prefix + std::string(tokens.value());
        else if (token == Token::beginObject)
            token = flatten(tokens, key + '.', sink);
        else if (token == Token::beginList)
            token = flattenList(tokens, key, sink);
        else
            sink(key, token == Token::null ? std::string() : scalarText(token, tokens.value()));
        if (hasFailed(token))
            return token;
    }
}

/// A list inside an object of the table: named values become columns, plain ones one column with ";" between.
JsonRows::Token JsonRows::flattenList(JsonTokens &tokens, const std::string &prefix, const Sink &sink)
{
    std::unordered_map<std::string, int> names;
    std::string plain;
    for (;;) {
        Token token = tokens.next();
        if (token == Token::endList) {
            if (!plain.empty())
                sink(prefix, plain);
            return token;
        }
        if (token == Token::beginObject) {
            Item item;
            token = flatten(tokens, {}, [&](const std::string &column, std::string_view value) {
                if (item.size() <= static_cast<std::size_t>(options().mostColumns)) // one more than can be taken is enough to refuse
                    item.emplace_back(column, value);
            });
            addNamed(item, prefix, names, sink);
        } else if (token == Token::beginList) {
            token = tokens.skip();
        } else if (isScalar(token) && token != Token::null) {
            plain += (plain.empty() ? "" : ";") + scalarText(token, tokens.value());
        }
        if (hasFailed(token))
            return token;
    }
}

void JsonRows::addNamed(const Item &item, const std::string &prefix, std::unordered_map<std::string, int> &names, const Sink &sink)
{
    const auto find = [&](std::string_view key) { return std::ranges::find(item, key, &Item::value_type::first); };
    const auto name = find("name");
    if (name == item.end() || name->second.empty())
        return;
    const auto main = find("amount") != item.end() ? find("amount") : find("time");
    const int count = ++names[name->second];
    const std::string column = prefix + '.' + name->second + (count == 1 ? std::string() : '#' + std::to_string(count));
    for (auto value = item.begin(); value != item.end(); ++value) {
        if (value != name)
            sink(value == main ? column : column + '.' + value->first, value->second);
    }
}

bool JsonRows::addRow(std::size_t at, const std::vector<std::string> &cells)
{
    m_at = at;
    beginRowAnywhere(lineOf(at));
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!addText(static_cast<int>(i) + 1, cells[i]))
            return false;
    }
    return endRow();
}

const RawRow *JsonRows::next()
{
    while (!problem()) {
        if (m_nextValue < m_values.size()) {
            const Value &value = m_values[m_nextValue++];
            if (addRow(value.at, {value.key, value.text}))
                return &m_row;
            continue;
        }
        if (!m_isHeaderGiven) {
            m_isHeaderGiven = true;
            if (addRow(m_list, m_names))
                return &m_row;
            continue;
        }
        const Token token = toNextObject(*m_tokens);
        if (token != Token::beginObject)
            break;
        const std::size_t begin = m_tokens->begin();
        std::ranges::for_each(m_cells, [](std::string &cell) { cell.clear(); });
        flatten(*m_tokens, {}, [&](const std::string &column, std::string_view value) { m_cells[m_columns.at(column)] = value; });
        if (addRow(begin, m_cells))
            return &m_row;
    }
    return nullptr;
}

} // namespace smartsme
