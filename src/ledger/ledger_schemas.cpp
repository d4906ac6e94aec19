// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_schemas.h"

#include "ledger/book_signs.h"

#include <algorithm>

namespace smartsme {

namespace {

const QStringList statements = {QStringLiteral("PL"), QStringLiteral("BS"), QStringLiteral("MFG")};
const QStringList signs = {QStringLiteral("1"), QStringLiteral("-1")};
const QStringList sides = {QStringLiteral("debit"), QStringLiteral("credit")};
const QString categoryKey = QStringLiteral("accounts/categories.csv:category");

TableSchema categories()
{
    return {QStringLiteral("accounts/categories.csv"), {
        {.name = QStringLiteral("category"), .required = true, .unique = true},
        {.name = QStringLiteral("label_ja"), .required = true},
        {.name = QStringLiteral("label_en"), .required = true},
        {.name = QStringLiteral("statement"), .required = true, .allowed = statements},
        {.name = QStringLiteral("group"), .required = true},
        {.name = QStringLiteral("sign"), .type = CellType::integer, .required = true, .allowed = signs},
        {.name = QStringLiteral("normal_side"), .allowed = sides},
        {.name = QStringLiteral("accounts"), .type = CellType::integer, .required = true},
        {.name = QStringLiteral("note")},
    }};
}

TableSchema mapping()
{
    return {QStringLiteral("accounts/account_mapping.csv"), {
        {.name = QStringLiteral("account_name"), .required = true},
        {.name = QStringLiteral("aliases"), .type = CellType::list},
        {.name = QStringLiteral("products"), .type = CellType::list, .required = true},
        {.name = QStringLiteral("statement"), .required = true, .allowed = statements},
        {.name = QStringLiteral("category"), .required = true, .references = categoryKey},
        {.name = QStringLiteral("sign"), .type = CellType::integer, .required = true, .allowed = signs},
        {.name = QStringLiteral("source"), .required = true},
        {.name = QStringLiteral("section")},
        {.name = QStringLiteral("normal_side"), .allowed = sides},
        {.name = QStringLiteral("etax_code"), .unique = true},
    }};
}

TableSchema sections()
{
    return {QStringLiteral("accounts/section_names.csv"), {
        {.name = QStringLiteral("heading"), .required = true, .unique = true},
        {.name = QStringLiteral("section"), .required = true},
        {.name = QStringLiteral("statement"), .required = true, .allowed = statements},
        {.name = QStringLiteral("category"), .references = categoryKey},
        {.name = QStringLiteral("source"), .required = true},
    }};
}

TableSchema terms()
{
    return {QStringLiteral("accounts/statement_terms.csv"), {
        {.name = QStringLiteral("term_id"), .required = true, .unique = true},
        {.name = QStringLiteral("label_ja"), .required = true, .unique = true},
        {.name = QStringLiteral("label_en"), .required = true, .unique = true},
        {.name = QStringLiteral("formula"), .required = true},
        {.name = QStringLiteral("printed_total"), .unique = true, .references = categoryKey},
        {.name = QStringLiteral("note_ja")},
        {.name = QStringLiteral("note_en")},
        {.name = QStringLiteral("source"), .required = true},
    }};
}

TableSchema etaxCodes()
{
    return {QStringLiteral("accounts/etax_codes_general.csv"), {
        {.name = QStringLiteral("statement"), .required = true, .allowed = {QStringLiteral("PL"), QStringLiteral("BS")}},
        {.name = QStringLiteral("code"), .required = true, .unique = true},
        {.name = QStringLiteral("name"), .required = true},
        {.name = QStringLiteral("etax_name"), .required = true},
        {.name = QStringLiteral("section"), .required = true},
        {.name = QStringLiteral("normal_side"), .allowed = sides},
        {.name = QStringLiteral("is_title"), .type = CellType::flag, .required = true},
        {.name = QStringLiteral("is_total"), .type = CellType::flag, .required = true},
        {.name = QStringLiteral("level"), .type = CellType::integer, .required = true},
        {.name = QStringLiteral("class"), .required = true, .allowed = {QStringLiteral("A"), QStringLiteral("B")}},
        {.name = QStringLiteral("element"), .required = true},
    }};
}

TableSchema bookWords()
{
    return {QStringLiteral("accounts/book_words.csv"), {
        {.name = QStringLiteral("topic"), .required = true, .allowed = bookTopicNames()},
        {.name = QStringLiteral("word"), .required = true},
        {.name = QStringLiteral("aliases"), .type = CellType::list},
        {.name = QStringLiteral("where"), .required = true, .allowed = {QStringLiteral("account"), QStringLiteral("text")}},
        {.name = QStringLiteral("payee")},
        {.name = QStringLiteral("source"), .required = true},
    }};
}

} // namespace

std::vector<TableSchema> ledgerSchemas()
{
    return {categories(), mapping(), sections(), terms(), etaxCodes(), bookWords()};
}

Result<DataTable> loadLedgerTable(const QString &dataFolder, const QString &file)
{
    const std::vector<TableSchema> schemas = ledgerSchemas();
    const auto schema = std::ranges::find(schemas, QStringLiteral("accounts/") + file, &TableSchema::file);
    Q_ASSERT(schema != schemas.end());
    return loadDataTable(dataFolder, *schema);
}

} // namespace smartsme
