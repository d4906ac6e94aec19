// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/programme_schemas.h"

#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace smartsme {

namespace {

QStringList confirmations()
{
    return {u"verified_official"_s, u"verified_two_sources"_s, u"secondary"_s, u"partly_verified"_s, u"unverified"_s};
}

TableSchema programmeRequirements()
{
    return {u"programmes/programme_requirements.csv"_s, {
        {.name = u"row_id"_s, .required = true, .unique = true},
        {.name = u"programme_id"_s, .required = true,
         .allowed = {u"common"_s, u"it_subsidy"_s, u"kakushin"_s, u"keieiryoku"_s, u"monozukuri"_s, u"sentan"_s, u"shoryokuka"_s}},
        {.name = u"programme_ja"_s, .required = true},
        {.name = u"programme_en"_s, .required = true},
        {.name = u"year_from"_s, .type = CellType::integer, .required = true},
        {.name = u"year_to"_s, .type = CellType::integer, .required = true},
        {.name = u"frame"_s, .required = true},
        {.name = u"rule_id"_s, .required = true},
        {.name = u"topic"_s, .required = true},
        {.name = u"role"_s, .required = true,
         .allowed = {u"bonus"_s, u"definition"_s, u"must"_s, u"must_any"_s, u"rate"_s, u"reference"_s, u"report"_s}},
        {.name = u"metric_id"_s},
        {.name = u"formula"_s},
        {.name = u"comparator"_s, .allowed = {u"="_s, u">="_s}},
        {.name = u"threshold"_s},
        {.name = u"unit"_s,
         .allowed = {u"%"_s, u"% of employees"_s, u"bool"_s, u"persons"_s, u"reports"_s, u"stars"_s, u"yen"_s, u"yen/hour"_s,
            u"yen/person or yen/hour"_s}},
        {.name = u"growth_basis"_s},
        {.name = u"horizon_years"_s},
        {.name = u"applies_if"_s},
        {.name = u"consequence"_s},
        {.name = u"source_kind"_s, .required = true, .allowed = {u"none"_s, u"official"_s, u"official_copy"_s, u"secondary"_s}},
        {.name = u"source_publisher"_s},
        {.name = u"source_document"_s},
        {.name = u"source_year"_s, .type = CellType::integer},
        {.name = u"source_url"_s},
        {.name = u"status"_s, .required = true, .allowed = confirmations()},
        {.name = u"note"_s},
    }};
}

TableSchema ruleCases()
{
    return {u"programmes/rule_cases.csv"_s, {
        {.name = u"case_id"_s, .required = true, .unique = true},
        {.name = u"rule_id"_s, .required = true, .references = u"programmes/programme_requirements.csv:rule_id"_s},
        {.name = u"base_value"_s, .type = CellType::decimal, .required = true},
        {.name = u"years_later"_s, .type = CellType::integer},
        {.name = u"later_value"_s, .type = CellType::decimal},
        {.name = u"growth_percent"_s, .type = CellType::decimal},
        {.name = u"target"_s, .type = CellType::decimal},
        {.name = u"verdict"_s, .required = true, .allowed = {u"met"_s, u"notMet"_s, u"notYetKnown"_s, u"toConfirm"_s}},
        {.name = u"working"_s, .required = true},
    }};
}

TableSchema subsidyFrames()
{
    return {u"programmes/subsidy_frames.csv"_s, {
        {.name = u"row_id"_s, .required = true, .unique = true},
        {.name = u"programme_id"_s, .required = true, .allowed = {u"it_subsidy"_s}},
        {.name = u"programme_ja"_s, .required = true},
        {.name = u"programme_en"_s, .required = true},
        {.name = u"call_year"_s, .type = CellType::integer, .required = true},
        {.name = u"budget"_s, .required = true},
        {.name = u"frame_id"_s, .required = true, .unique = true},
        {.name = u"frame_ja"_s, .required = true},
        {.name = u"frame_en"_s, .required = true},
        {.name = u"rate"_s},
        {.name = u"rate_condition"_s},
        {.name = u"amount_floor_yen"_s, .type = CellType::integer},
        {.name = u"amount_cap_yen"_s, .type = CellType::integer},
        {.name = u"cap_is_exclusive"_s, .type = CellType::flag},
        {.name = u"process_min"_s, .type = CellType::integer},
        {.name = u"process_rule"_s},
        {.name = u"wage_raise_role"_s},
        {.name = u"eligible_costs"_s},
        {.name = u"effect_report"_s},
        {.name = u"source_kind"_s, .required = true, .allowed = {u"none"_s, u"official"_s, u"secondary"_s, u"secondary+official"_s}},
        {.name = u"source_publisher"_s},
        {.name = u"source_document"_s},
        {.name = u"source_year"_s, .type = CellType::integer},
        {.name = u"source_url"_s},
        {.name = u"status"_s, .required = true, .allowed = confirmations()},
        {.name = u"note"_s},
    }};
}

TableSchema applicationDocuments()
{
    return {u"programmes/application_documents.csv"_s, {
        {.name = u"doc_id"_s, .required = true, .unique = true},
        {.name = u"programme_id"_s, .required = true, .allowed = {u"it_subsidy"_s}},
        {.name = u"years"_s, .required = true},
        {.name = u"applicant"_s, .required = true, .allowed = {u"all"_s, u"corporation"_s, u"sole proprietor"_s}},
        {.name = u"document_ja"_s, .required = true},
        {.name = u"document_en"_s, .required = true},
        {.name = u"condition"_s},
        {.name = u"source_kind"_s, .required = true, .allowed = {u"secondary"_s}},
        {.name = u"source_publisher"_s, .required = true},
        {.name = u"source_document"_s, .required = true},
        {.name = u"source_year"_s, .type = CellType::integer, .required = true},
        {.name = u"source_url"_s, .required = true},
        {.name = u"status"_s, .required = true, .allowed = confirmations()},
    }};
}

TableSchema businessProcesses()
{
    return {u"programmes/business_processes.csv"_s, {
        {.name = u"code"_s, .required = true, .unique = true},
        {.name = u"year_scheme"_s, .required = true, .allowed = {u"2019"_s, u"2020-"_s}},
        {.name = u"name_ja"_s, .required = true},
        {.name = u"name_en"_s, .required = true},
        {.name = u"kind"_s, .required = true},
        {.name = u"examples"_s},
        {.name = u"source_kind"_s, .required = true, .allowed = {u"official"_s, u"official (name) + secondary (examples)"_s}},
        {.name = u"source_publisher"_s, .required = true},
        {.name = u"source_document"_s, .required = true},
        {.name = u"source_year"_s, .type = CellType::integer, .required = true},
        {.name = u"source_url"_s, .required = true},
        {.name = u"status"_s, .required = true, .allowed = confirmations()},
        {.name = u"note"_s, .required = true},
    }};
}

TableSchema minimumWage()
{
    return {u"programmes/minimum_wage.csv"_s, {
        {.name = u"pref_code"_s, .required = true},
        {.name = u"prefecture_ja"_s, .required = true},
        {.name = u"prefecture_en"_s, .required = true},
        {.name = u"fiscal_year"_s, .type = CellType::integer, .required = true},
        {.name = u"hourly_wage_yen"_s, .type = CellType::integer, .required = true},
        {.name = u"effective_date"_s, .type = CellType::date},
        {.name = u"effective_date_status"_s, .required = true,
         .allowed = {u"decided"_s, u"no_revision_previous_rate_stays"_s, u"not_retrieved"_s, u"planned_at_recommendation"_s}},
        {.name = u"original_publisher"_s, .required = true},
        {.name = u"retrieved_from"_s, .required = true},
        {.name = u"source_document"_s, .required = true},
        {.name = u"source_year"_s, .type = CellType::integer, .required = true},
        {.name = u"source_url"_s, .required = true},
        {.name = u"status"_s, .required = true,
         .allowed = {u"amount_verified;date_planned_only"_s, u"amount_verified;date_unverified"_s, u"single_source"_s, u"verified_two_sources"_s}},
        {.name = u"note"_s},
    }};
}

TableSchema regulatoryCalendar()
{
    return {u"programmes/regulatory_calendar.csv"_s, {
        {.name = u"event_id"_s, .required = true, .unique = true},
        {.name = u"date"_s, .required = true},
        {.name = u"date_precision"_s, .required = true, .allowed = {u"about"_s, u"day"_s, u"month"_s, u"tax years"_s}},
        {.name = u"state"_s, .required = true, .allowed = {u"announced"_s, u"done"_s, u"in_force"_s}},
        {.name = u"area"_s, .required = true,
         .allowed = {u"EDI"_s, u"IT vendors"_s, u"data"_s, u"fair trade"_s, u"payment"_s, u"security"_s, u"subsidy"_s, u"tax"_s, u"wages"_s}},
        {.name = u"law_or_programme_ja"_s, .required = true},
        {.name = u"law_or_programme_en"_s, .required = true},
        {.name = u"event_ja"_s, .required = true},
        {.name = u"event_en"_s, .required = true},
        {.name = u"title_ja"_s, .required = true},
        {.name = u"title_en"_s, .required = true},
        {.name = u"who_ja"_s, .required = true},
        {.name = u"who_en"_s, .required = true},
        {.name = u"applies_to"_s, .required = true, .allowed = {u"all"_s, u"sole_proprietor"_s, u"company"_s}},
        {.name = u"what_a_plan_should_do_ja"_s},
        {.name = u"what_a_plan_should_do_en"_s},
        {.name = u"source_kind"_s, .required = true, .allowed = {u"none"_s, u"official"_s, u"official_copy"_s, u"secondary"_s}},
        {.name = u"source_publisher"_s},
        {.name = u"source_document"_s},
        {.name = u"source_year"_s, .type = CellType::integer},
        {.name = u"source_url"_s},
        {.name = u"status"_s, .required = true, .allowed = confirmations()},
        {.name = u"note"_s},
    }};
}

} // namespace

std::vector<TableSchema> programmeSchemas()
{
    return {programmeRequirements(), ruleCases(), subsidyFrames(), applicationDocuments(), businessProcesses(), minimumWage(), regulatoryCalendar()};
}

} // namespace smartsme
