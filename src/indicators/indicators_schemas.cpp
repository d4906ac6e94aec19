// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/indicators_schemas.h"

#include <algorithm>

namespace smartsme {

namespace {

TableSchema definitions()
{
    using enum CellType;
    const QStringList statuses = {QStringLiteral("verified_official"), QStringLiteral("verified_two_sources"),
                                  QStringLiteral("secondary"), QStringLiteral("partly_verified"), QStringLiteral("unverified")};
    return {QStringLiteral("programmes/productivity_definitions.csv"),
            {{.name = QStringLiteral("def_id"), .required = true, .unique = true},
             {.name = QStringLiteral("name_ja"), .required = true},
             {.name = QStringLiteral("name_en"), .required = true},
             {.name = QStringLiteral("used_by"), .required = true},
             {.name = QStringLiteral("used_by_ja"), .required = true},
             {.name = QStringLiteral("numerator_formula")},
             {.name = QStringLiteral("denominator_formula")},
             {.name = QStringLiteral("unit")},
             {.name = QStringLiteral("hours_based"), .type = flag},
             {.name = QStringLiteral("includes_depreciation"), .type = flag},
             {.name = QStringLiteral("includes_rent"), .type = flag},
             {.name = QStringLiteral("includes_tax_and_dues"), .type = flag},
             {.name = QStringLiteral("includes_interest"), .type = flag},
             {.name = QStringLiteral("officers_in_denominator"), .type = flag},
             {.name = QStringLiteral("source_kind"), .required = true,
              .allowed = {QStringLiteral("official"), QStringLiteral("official+secondary"), QStringLiteral("secondary"), QStringLiteral("none")}},
             {.name = QStringLiteral("source_publisher")},
             {.name = QStringLiteral("source_document")},
             {.name = QStringLiteral("source_year")},
             {.name = QStringLiteral("source_url")},
             {.name = QStringLiteral("status"), .required = true, .allowed = statuses},
             {.name = QStringLiteral("note")},
             {.name = QStringLiteral("numerator_terms")},
             {.name = QStringLiteral("denominator_terms")},
             {.name = QStringLiteral("variant_of"), .references = QStringLiteral("programmes/productivity_definitions.csv:def_id")},
             {.name = QStringLiteral("reading_ja")},
             {.name = QStringLiteral("reading_en")},
             {.name = QStringLiteral("note_ja")},
             {.name = QStringLiteral("not_computed_ja")},
             {.name = QStringLiteral("not_computed_en")}}};
}

TableSchema ratios()
{
    using enum CellType;
    return {QStringLiteral("benchmarks/firm_ratios.csv"),
            {{.name = QStringLiteral("indicator"), .required = true, .unique = true},
             {.name = QStringLiteral("name_ja"), .required = true},
             {.name = QStringLiteral("name_en"), .required = true},
             {.name = QStringLiteral("numerator"), .required = true},
             {.name = QStringLiteral("denominator")},
             {.name = QStringLiteral("unit"), .required = true,
              .allowed = {QStringLiteral("percent"), QStringLiteral("yen_per_person"), QStringLiteral("times"), QStringLiteral("months")}},
             {.name = QStringLiteral("scale"), .type = decimal, .required = true},
             {.name = QStringLiteral("basis"), .required = true, .allowed = {QStringLiteral("year"), QStringLiteral("previous_year")}},
             {.name = QStringLiteral("note_ja")},
             {.name = QStringLiteral("note_en")},
             {.name = QStringLiteral("not_computed_ja")},
             {.name = QStringLiteral("not_computed_en")}}};
}

} // namespace

std::vector<TableSchema> indicatorsSchemas()
{
    return {definitions(), ratios()};
}

TableSchema indicatorsSchema(const QString &file)
{
    const std::vector<TableSchema> schemas = indicatorsSchemas();
    const auto found = std::ranges::find(schemas, file, &TableSchema::file);
    Q_ASSERT(found != schemas.end());
    return *found;
}

} // namespace smartsme
