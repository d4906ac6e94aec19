// SPDX-License-Identifier: GPL-3.0-or-later
#include "firm/firm_schemas.h"

#include <algorithm>

namespace smartsme {

namespace {

QString key(const char *reference)
{
    return QLatin1String(reference);
}

QStringList statuses()
{
    return {QStringLiteral("verified_official"), QStringLiteral("verified_two_sources"), QStringLiteral("secondary"),
            QStringLiteral("partly_verified"), QStringLiteral("unverified")};
}

TableSchema industries()
{
    using enum CellType;
    return {QStringLiteral("benchmarks/jsic_rev14.csv"),
            {{.name = QStringLiteral("revision"), .type = integer, .required = true, .allowed = {QStringLiteral("14")}},
             {.name = QStringLiteral("level"), .required = true, .allowed = {QStringLiteral("large"), QStringLiteral("middle")}},
             {.name = QStringLiteral("code"), .required = true, .unique = true},
             {.name = QStringLiteral("name_ja"), .required = true},
             {.name = QStringLiteral("name_en"), .required = true},
             {.name = QStringLiteral("parent_code"), .references = key("benchmarks/jsic_rev14.csv:code")},
             {.name = QStringLiteral("source_id"), .required = true, .references = key("benchmarks/sources.csv:source_id")}}};
}

TableSchema crosswalk()
{
    using enum CellType;
    return {QStringLiteral("benchmarks/industry_crosswalk.csv"),
            {{.name = QStringLiteral("scheme"), .required = true,
              .allowed = {QStringLiteral("hojin"), QStringLiteral("locaben"), QStringLiteral("meti2017_fig6")}},
             {.name = QStringLiteral("code"), .required = true, .unique = true},
             {.name = QStringLiteral("name_ja"), .required = true},
             {.name = QStringLiteral("name_en"), .required = true},
             {.name = QStringLiteral("jsic_large"), .type = list, .references = key("benchmarks/jsic_rev14.csv:code")},
             {.name = QStringLiteral("jsic_middle"), .type = list, .references = key("benchmarks/jsic_rev14.csv:code")},
             {.name = QStringLiteral("basis"), .required = true,
              .allowed = {QStringLiteral("source"), QStringLiteral("name_match"), QStringLiteral("judgement")}},
             {.name = QStringLiteral("covers"), .required = true, .allowed = {QStringLiteral("whole"), QStringLiteral("part")}},
             {.name = QStringLiteral("note")},
             {.name = QStringLiteral("note_ja")}}};
}

TableSchema limits()
{
    using enum CellType;
    return {QStringLiteral("benchmarks/sme_definition.csv"),
            {{.name = QStringLiteral("scheme"), .required = true,
              .allowed = {QStringLiteral("sme_basic_act"), QStringLiteral("it_subsidy"), QStringLiteral("it_subsidy_small")}},
             {.name = QStringLiteral("class_code"), .required = true},
             {.name = QStringLiteral("class_ja"), .required = true},
             {.name = QStringLiteral("class_en"), .required = true},
             {.name = QStringLiteral("capital_max_yen"), .type = integer},
             {.name = QStringLiteral("employees_max"), .type = integer},
             {.name = QStringLiteral("small_enterprise_employees_max"), .type = integer},
             {.name = QStringLiteral("note")},
             {.name = QStringLiteral("source_id"), .type = list, .required = true,
              .references = key("benchmarks/sources.csv:source_id")}}};
}

TableSchema classesByIndustry()
{
    return {QStringLiteral("benchmarks/sme_class_by_jsic.csv"),
            {{.name = QStringLiteral("sme_class_code"), .required = true,
              .references = key("benchmarks/sme_definition.csv:class_code")},
             {.name = QStringLiteral("sme_class_ja"), .required = true},
             {.name = QStringLiteral("jsic_level"), .required = true,
              .allowed = {QStringLiteral("large"), QStringLiteral("middle"), QStringLiteral("minor"), QStringLiteral("rest")}},
             {.name = QStringLiteral("jsic_code"), .required = true, .unique = true},
             {.name = QStringLiteral("except_jsic_code")},
             {.name = QStringLiteral("source_id"), .required = true, .references = key("benchmarks/sources.csv:source_id")}}};
}

TableSchema sources()
{
    return {QStringLiteral("benchmarks/sources.csv"),
            {{.name = QStringLiteral("source_id"), .required = true, .unique = true},
             {.name = QStringLiteral("publisher_ja"), .required = true},
             {.name = QStringLiteral("document_ja"), .required = true},
             {.name = QStringLiteral("short_ja"), .required = true},
             {.name = QStringLiteral("short_en"), .required = true},
             {.name = QStringLiteral("table")},
             {.name = QStringLiteral("fiscal_year")},
             {.name = QStringLiteral("url_or_repo_path"), .required = true},
             {.name = QStringLiteral("retrieved_note")},
             {.name = QStringLiteral("license_note"), .required = true},
             {.name = QStringLiteral("status"), .required = true, .allowed = statuses()}}};
}

TableSchema programmeLimits()
{
    using enum CellType;
    return {QStringLiteral("programmes/sme_definition.csv"),
            {{.name = QStringLiteral("row_id"), .required = true, .unique = true},
             {.name = QStringLiteral("basis"), .required = true},
             {.name = QStringLiteral("basis_year"), .required = true},
             {.name = QStringLiteral("category_ja")},
             {.name = QStringLiteral("category_en"), .required = true},
             {.name = QStringLiteral("legal_form"), .required = true,
              .allowed = {QStringLiteral("company or sole proprietor"), QStringLiteral("company"), QStringLiteral("non-company")}},
             {.name = QStringLiteral("capital_max_yen"), .type = integer},
             {.name = QStringLiteral("employees_max"), .type = integer},
             {.name = QStringLiteral("logic")},
             {.name = QStringLiteral("small_employees_max"), .type = integer},
             {.name = QStringLiteral("small_exceptions"), .type = list},
             {.name = QStringLiteral("jsic_codes"), .type = list},
             {.name = QStringLiteral("jsic_partly"), .type = list, .references = key("benchmarks/jsic_rev14.csv:code")},
             {.name = QStringLiteral("source_kind"), .required = true,
              .allowed = {QStringLiteral("official"), QStringLiteral("secondary"), QStringLiteral("none")}},
             {.name = QStringLiteral("source_publisher")},
             {.name = QStringLiteral("source_document")},
             {.name = QStringLiteral("source_year")},
             {.name = QStringLiteral("source_url")},
             {.name = QStringLiteral("status"), .required = true, .allowed = statuses()},
             {.name = QStringLiteral("note")}}};
}

} // namespace

std::vector<TableSchema> firmSchemas()
{
    return {industries(), crosswalk(), limits(), classesByIndustry(), sources(), programmeLimits()};
}

TableSchema firmSchema(const QString &file)
{
    const std::vector<TableSchema> schemas = firmSchemas();
    const auto found = std::ranges::find(schemas, file, &TableSchema::file);
    Q_ASSERT(found != schemas.end());
    return *found;
}

} // namespace smartsme
