// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/input_file.h"
#include "table/json_tokens.h"
#include "table/sheet_rows.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace smartsme {

/// Whether a file that begins like this is JSON, and not a table whose first cell stands in brackets.
bool isJson(std::string_view head);

/// JSON as rows: the list with the most objects becomes the table. First the values beside it, a row "key, value" each; then the
/// row of headings; then a row an object, whose line is where it begins. {"a":{"b":1}} is the column "a.b"; a list of
/// {"name":"基本給","amount":1} is the column "payments.基本給", or its "time" when there is no amount; further values of it
/// "payments.基本給.code". The file is kept in memory.
class JsonRows final : public SheetRows
{
public:
    static Result<std::unique_ptr<JsonRows>> open(InputFile input, const RowReaderOptions &options);
    const RawRow *next() override;
    TextEncoding encoding() const override { return m_encoding; }
    qint64 done() const override { return static_cast<qint64>(static_cast<double>(m_at) / static_cast<double>(m_json.size()) * static_cast<double>(m_size)); }
    qint64 size() const override { return m_size; }
    QString sha256() const override { return m_sha256; }

private:
    using Token = JsonTokens::Token;
    using Sink = std::function<void(const std::string &column, std::string_view value)>;
    struct Value
    {
        std::size_t object;     // where the object it belongs to begins
        std::size_t at;
        std::string key, text;
    };
    struct Level
    {
        std::size_t begin;
        bool isList;
        std::size_t objects;    // of a list
    };
    using Item = std::vector<std::pair<std::string, std::string>>;

    JsonRows(QString fileName, const RowReaderOptions &options) : SheetRows(std::move(fileName), options) {}
    std::optional<Problem> load(InputFile input);
    std::optional<Problem> findTable();
    std::optional<Problem> findColumns();
    JsonTokens tokens(std::size_t from) const { return JsonTokens(m_json, static_cast<std::size_t>(options().containers.deepest), from); }
    std::optional<Problem> refused(Token token, const JsonTokens &tokens);
    Token flatten(JsonTokens &tokens, const std::string &prefix, const Sink &sink);
    Token flattenList(JsonTokens &tokens, const std::string &prefix, const Sink &sink);
    static void addNamed(const Item &item, const std::string &prefix, std::unordered_map<std::string, int> &names, const Sink &sink);
    static Token toNextObject(JsonTokens &tokens);
    qint64 lineOf(std::size_t at);
    Place placeAt(std::size_t at);
    bool addRow(std::size_t at, const std::vector<std::string> &cells);

    std::string m_json;
    TextEncoding m_encoding = TextEncoding::utf8;
    qint64 m_size = 0;
    QString m_sha256;
    std::vector<Value> m_values;        // beside the table
    std::size_t m_nextValue = 0;
    std::size_t m_list = 0;             // where the table begins
    std::vector<std::string> m_names;   // of the columns
    std::unordered_map<std::string, std::size_t> m_columns;
    bool m_isHeaderGiven = false;
    bool m_isNameTooLong = false;
    std::size_t m_at = 0;               // read so far
    std::unique_ptr<JsonTokens> m_tokens;
    std::vector<std::string> m_cells;
    std::size_t m_lineAt = 0;           // lineOf() counts on from here
    qint64 m_lines = 1;
};

} // namespace smartsme
