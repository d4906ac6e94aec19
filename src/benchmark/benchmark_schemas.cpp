// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/benchmark_schemas.h"

#include <algorithm>

namespace smartsme {

namespace {

using enum CellType;

ColumnSpec mayBeEmpty(const char *name)
{
    return {.name = QLatin1String(name)};
}

ColumnSpec needed(const char *name, CellType type = text)
{
    return {.name = QLatin1String(name), .type = type, .required = true};
}

ColumnSpec key(const char *name)
{
    return {.name = QLatin1String(name), .required = true, .unique = true};
}

/// Values joined with ';'.
ColumnSpec oneOf(const char *name, const char *values)
{
    return {.name = QLatin1String(name), .required = true, .allowed = QString::fromLatin1(values).split(QLatin1Char(';'))};
}

ColumnSpec refersTo(const char *name, const char *reference, CellType type = text)
{
    return {.name = QLatin1String(name), .type = type, .required = true, .references = QLatin1String(reference)};
}

ColumnSpec source()
{
    return refersTo("source_id", "benchmarks/sources.csv:source_id", list);
}

constexpr const char *definitions = "benchmarks/indicator_definitions.csv:indicator";

/// The columns every table of figures shares up to its value.
std::vector<ColumnSpec> figureColumns(const ColumnSpec &indicator, const char *schemes, const char *statistics, const char *units)
{
    return {indicator, mayBeEmpty("industry_code"), needed("industry_ja"), oneOf("size_scheme", schemes), needed("size_class_code"),
            needed("size_class"), oneOf("statistic", statistics), oneOf("unit", units), needed("value", decimal)};
}

TableSchema with(const char *file, std::vector<ColumnSpec> columns, std::vector<ColumnSpec> more)
{
    std::ranges::move(more, std::back_inserter(columns));
    return {QLatin1String(file), std::move(columns)};
}

std::vector<TableSchema> figureTables()
{
    return {
        with("benchmarks/hojin_ratios.csv",
             figureColumns(refersTo("indicator", definitions), "capital", "derived_from_aggregate", "percent;times;months;man_yen_per_person"),
             {needed("fiscal_year", integer), source()}),
        with("benchmarks/labor_productivity.csv",
             figureColumns(refersTo("indicator", definitions), "capital;sme_basic_act;all", "aggregate;backed_out_from_published_change;median",
                           "percent;man_yen_per_person;yen_per_hour"),
             {needed("fiscal_year", integer), source()}),
        with("benchmarks/local_benchmark_thresholds.csv",
             figureColumns(refersTo("indicator", "benchmarks/local_benchmark_indicators.csv:indicator"), "locaben_scale",
                           "median;sd;threshold_iv;threshold_iii;threshold_ii;threshold_i", "percent;times;months;yen_per_person"),
             {{.name = QStringLiteral("fiscal_year"), .type = integer}, source()}),
        {QStringLiteral("benchmarks/hojin_aggregates.csv"),
         {needed("indicator"), needed("estat_cat01"), needed("item_ja"), needed("industry_code"), needed("industry_ja"),
          oneOf("size_scheme", "capital"), refersTo("size_class_code", "benchmarks/capital_classes.csv:code"), needed("size_class"),
          oneOf("statistic", "aggregate"), oneOf("unit", "million_yen;persons"), needed("value", integer), needed("fiscal_year", integer),
          source()}},
        {QStringLiteral("benchmarks/labor_productivity_change.csv"),
         {refersTo("indicator", definitions), needed("industry_code"), needed("industry_ja"), oneOf("size_scheme", "capital"),
          refersTo("size_class_code", "benchmarks/capital_classes.csv:code"), needed("size_class"),
          oneOf("statistic", "percent_change;point_change"), needed("value", decimal), needed("fiscal_year_from", integer),
          needed("fiscal_year_to", integer), source()}},
        {QStringLiteral("benchmarks/it_tool_usage_by_industry.csv"),
         {oneOf("indicator", "it_tool_usage_rate"), needed("tool_code"), needed("tool_ja"), needed("tool_en"),
          needed("industry_order", integer), needed("industry_ja"), oneOf("size_scheme", "sme_survey"), oneOf("size_class_code", "all"),
          needed("size_class"), oneOf("statistic", "share_of_respondents"), oneOf("unit", "percent"), needed("value", decimal),
          needed("survey_year", integer), source()}},
        {QStringLiteral("benchmarks/it_cloud_usage.csv"),
         {oneOf("indicator", "cloud_use_rate;labor_productivity_mic"), needed("group_code"), needed("group_ja"),
          oneOf("statistic", "mean_per_company;share_excl_no_answer;share_incl_no_answer_in_base"),
          oneOf("unit", "man_yen_per_person;percent"), needed("value", decimal), needed("survey_year", integer), source()}},
    };
}

std::vector<TableSchema> wageTables()
{
    return {
        {QStringLiteral("benchmarks/wage_benchmarks.csv"),
         {oneOf("indicator", "hourly_wage_part_time;mean_age;mean_tenure;minimum_wage_weighted_average;monthly_scheduled_wage"),
          mayBeEmpty("industry_code"), needed("industry_ja"), oneOf("size_scheme", "none;wage_survey_firm_size"), mayBeEmpty("size_class_code"),
          mayBeEmpty("size_class"), mayBeEmpty("sex"), mayBeEmpty("age_class"), mayBeEmpty("employment_form"), mayBeEmpty("tenure_class"),
          oneOf("statistic", "mean;weighted_mean"), oneOf("unit", "thousand_yen_per_month;years;yen_per_hour"), needed("value", decimal),
          {.name = QStringLiteral("change_percent"), .type = decimal}, mayBeEmpty("flag"), needed("year", integer), mayBeEmpty("table"), source()}},
        {QStringLiteral("benchmarks/wage_by_prefecture.csv"),
         {key("pref_code"), key("prefecture_ja"), oneOf("indicator", "monthly_scheduled_wage"), oneOf("statistic", "mean"),
          oneOf("unit", "thousand_yen_per_month"), needed("value", decimal), needed("year", integer), source()}},
    };
}

std::vector<TableSchema> descriptions()
{
    return {
        {QStringLiteral("benchmarks/capital_classes.csv"),
         {key("code"), key("name_ja"), key("name_en"), key("short_ja"), key("short_en"), needed("min_yen", integer), {.name = QStringLiteral("below_yen"), .type = integer},
          needed("breadth", integer), {.name = QStringLiteral("made_of"), .type = list, .references = QStringLiteral("benchmarks/capital_classes.csv:code")},
          source()}},
        {QStringLiteral("benchmarks/indicator_definitions.csv"),
         {key("indicator"), needed("file"), needed("name_ja"), needed("numerator_ja"), mayBeEmpty("denominator_ja"), needed("unit"),
          needed("nature"), mayBeEmpty("remark"), source()}},
        {QStringLiteral("benchmarks/local_benchmark_indicators.csv"),
         {needed("no", integer), key("indicator"), needed("name_ja"), needed("name_en"), needed("aspect_ja"), needed("aspect_en"),
          needed("numerator_ja"), needed("denominator_ja"), oneOf("transform", "ratio;ratio - 1"),
          oneOf("unit_in_table", "percent;times;months;yen_per_person"), oneOf("better", "higher;lower"), needed("points_rule"), source()}},
        {QStringLiteral("benchmarks/local_benchmark_industries.csv"),
         {needed("major_code"), needed("major_ja"), key("minor_code"), key("minor_ja"), source()}},
        {QStringLiteral("benchmarks/estat_0003060791_codes.csv"),
         {oneOf("class_id", "cat01;cat02;cat03"), needed("class_name_ja"), needed("code"), needed("name_ja"), mayBeEmpty("unit"), mayBeEmpty("indicator"), source()}},
    };
}

} // namespace

std::vector<TableSchema> benchmarkSchemas()
{
    std::vector<TableSchema> schemas = figureTables();
    for (auto &&more : {wageTables(), descriptions()})
        schemas.insert(schemas.end(), more.begin(), more.end());
    return schemas;
}

TableSchema benchmarkSchema(const QString &file)
{
    const std::vector<TableSchema> schemas = benchmarkSchemas();
    const auto found = std::ranges::find(schemas, file, &TableSchema::file);
    Q_ASSERT(found != schemas.end());
    return *found;
}

} // namespace smartsme
