// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_schemas.h"

#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace smartsme {

namespace {

QStringList confirmations()
{
    return {u"verified_official"_s, u"verified_two_sources"_s, u"secondary"_s, u"partly_verified"_s, u"unverified"_s};
}

TableSchema actions()
{
    return {u"actions/actions.csv"_s, {
        {.name = u"action_id"_s, .required = true, .unique = true},
        {.name = u"stage"_s, .type = CellType::integer, .required = true, .allowed = {u"1"_s, u"2"_s, u"3"_s}},
        {.name = u"name_ja"_s, .required = true},
        {.name = u"name_en"_s, .required = true},
        {.name = u"process_area"_s, .required = true,
         .allowed = {u"accounting"_s, u"ai"_s, u"billing"_s, u"continuity"_s, u"core"_s, u"data"_s, u"edi"_s, u"governance"_s, u"groupware"_s,
            u"infrastructure"_s, u"innovation"_s, u"integration"_s, u"iot"_s, u"management"_s, u"payroll"_s, u"people"_s, u"process"_s,
            u"sales"_s, u"security"_s, u"selection"_s, u"subsidy"_s, u"support"_s}},
        {.name = u"prerequisite_action_ids"_s, .type = CellType::list, .references = u"actions/actions.csv:action_id"_s},
        {.name = u"typical_effort_weeks"_s, .type = CellType::integer, .required = true},
        {.name = u"cost_band"_s, .required = true, .references = u"actions/cost_bands.csv:cost_band"_s},
        {.name = u"support_programmes"_s, .type = CellType::list, .references = u"actions/support_programmes.csv:code"_s},
        {.name = u"kpi"_s, .type = CellType::list, .required = true},
        {.name = u"kpi_en"_s, .type = CellType::list, .required = true},
        {.name = u"kpi_component"_s, .type = CellType::list, .allowed = {u"value_added"_s, u"staff_cost"_s, u"hours"_s}},
        {.name = u"barrier_addressed"_s, .type = CellType::list, .required = true, .references = u"actions/barriers.csv:barrier_id"_s},
        {.name = u"basis"_s, .required = true},
        {.name = u"effort_min_weeks"_s, .type = CellType::integer, .required = true},
        {.name = u"effort_max_weeks"_s, .type = CellType::integer, .required = true},
        {.name = u"estimate_status"_s, .required = true},
        {.name = u"estimate_status_ja"_s, .required = true},
        {.name = u"process_code"_s, .required = true,
         .allowed = {u"共P-01"_s, u"共P-02"_s, u"共P-03"_s, u"共P-04"_s, u"共P-05"_s, u"各業種P-06"_s, u"汎P-07"_s, u"-"_s}},
        {.name = u"applies_if"_s},
    }};
}

TableSchema supportProgrammes()
{
    return {u"actions/support_programmes.csv"_s, {
        {.name = u"code"_s, .required = true, .unique = true},
        {.name = u"name_ja"_s, .required = true},
        {.name = u"name_en"_s, .required = true},
        {.name = u"programme_id"_s, .references = u"programmes/programme_requirements.csv:programme_id"_s},
        {.name = u"basis"_s},
        {.name = u"note"_s},
    }};
}

TableSchema barriers()
{
    return {u"actions/barriers.csv"_s, {
        {.name = u"barrier_id"_s, .required = true, .unique = true},
        {.name = u"name_ja"_s, .required = true},
        {.name = u"name_en"_s, .required = true},
        {.name = u"voiced_by"_s, .required = true, .allowed = {u"adviser"_s, u"owner"_s, u"owner+adviser"_s}},
        {.name = u"basis"_s, .required = true},
    }};
}

TableSchema costBands()
{
    return {u"actions/cost_bands.csv"_s, {
        {.name = u"cost_band"_s, .required = true, .unique = true},
        {.name = u"name_ja"_s, .required = true},
        {.name = u"name_en"_s, .required = true},
        {.name = u"initial_min_jpy"_s, .type = CellType::integer, .required = true},
        {.name = u"initial_max_jpy"_s, .type = CellType::integer},
        {.name = u"monthly_min_jpy"_s, .type = CellType::integer, .required = true},
        {.name = u"monthly_max_jpy"_s, .type = CellType::integer},
        {.name = u"combine"_s, .required = true, .allowed = {u"both"_s, u"either"_s}},
    }};
}

TableSchema planningSettings()
{
    return {u"actions/planning_settings.csv"_s, {
        {.name = u"key"_s, .required = true, .unique = true,
         .allowed = {u"hours_per_effort_week"_s, u"gate_bonus"_s, u"barrier_bonus"_s, u"productivity_bonus"_s, u"next_stage_start"_s}},
        {.name = u"value"_s, .type = CellType::decimal, .required = true},
        {.name = u"meaning_ja"_s, .required = true},
        {.name = u"meaning_en"_s, .required = true},
        {.name = u"status"_s, .required = true},
    }};
}

TableSchema cases()
{
    return {u"actions/cases.csv"_s, {
        {.name = u"case_id"_s, .required = true, .unique = true},
        {.name = u"title_ja"_s, .required = true},
        {.name = u"title_en"_s, .required = true},
        {.name = u"industry"_s, .required = true},
        {.name = u"layer"_s, .type = CellType::integer, .required = true, .allowed = {u"1"_s, u"2"_s, u"3"_s}},
        {.name = u"problem_ja"_s, .required = true},
        {.name = u"done_ja"_s, .required = true},
        {.name = u"result_ja"_s, .required = true},
        {.name = u"lesson_ja"_s, .required = true},
        {.name = u"action_ids"_s, .type = CellType::list, .required = true, .references = u"actions/actions.csv:action_id"_s},
        {.name = u"basis"_s, .required = true},
        {.name = u"source_detail"_s, .required = true},
    }};
}

TableSchema ediProjects()
{
    return {u"actions/edi_projects.csv"_s, {
        {.name = u"no"_s, .required = true, .unique = true},
        {.name = u"title_ja"_s, .required = true},
        {.name = u"title_en"_s, .required = true},
        {.name = u"industry"_s},
        {.name = u"region"_s},
        {.name = u"links"_s, .type = CellType::list},
        {.name = u"action_ids"_s, .type = CellType::list, .required = true, .references = u"actions/actions.csv:action_id"_s},
        {.name = u"basis"_s, .required = true},
    }};
}

TableSchema iotCategories()
{
    return {u"actions/iot_categories.csv"_s, {
        {.name = u"category"_s, .required = true, .unique = true},
        {.name = u"name_ja"_s, .required = true},
        {.name = u"name_en"_s, .required = true},
        {.name = u"example_ja"_s, .required = true},
        {.name = u"action_ids"_s, .type = CellType::list, .required = true, .references = u"actions/actions.csv:action_id"_s},
        {.name = u"basis"_s, .required = true},
    }};
}

TableSchema itServices()
{
    return {u"catalogue/it_services.csv"_s, {
        {.name = u"service_id"_s, .required = true, .unique = true},
        {.name = u"vendor"_s, .required = true},
        {.name = u"product"_s, .required = true},
        {.name = u"process_area"_s, .required = true,
         .allowed = {u"EC"_s, u"EDI"_s, u"EDI / ordering"_s, u"HR"_s, u"IoT"_s, u"POS"_s, u"POS and payment"_s, u"accounting"_s,
            u"accounting input"_s, u"attendance"_s, u"expense"_s, u"file storage"_s, u"groupware"_s, u"groupware / business app"_s,
            u"inventory"_s, u"inventory / EC order"_s, u"invoice"_s, u"invoice and job management"_s, u"invoice receiving"_s, u"job costing"_s,
            u"logistics / order"_s, u"management accounting"_s, u"payment"_s, u"payroll"_s, u"project / groupware"_s, u"reservation"_s,
            u"sales management"_s, u"warehouse"_s}},
        {.name = u"seed_fig6_category"_s},
        {.name = u"it_subsidy_process"_s, .required = true},
        {.name = u"deployment"_s, .allowed = {u"cloud"_s, u"cloud and desktop"_s, u"not_retrieved"_s}},
        {.name = u"api_available"_s, .allowed = {u"not_retrieved"_s, u"partly"_s, u"yes"_s, u"yes (paid option)"_s}},
        {.name = u"api_evidence"_s},
        {.name = u"link_ids"_s, .type = CellType::list, .references = u"catalogue/api_links.csv:link_id"_s},
        {.name = u"certifications_claimed"_s},
        {.name = u"certifications_status"_s, .required = true, .allowed = {u"not_retrieved"_s, u"stated_by_vendor"_s}},
        {.name = u"end_of_service_data"_s},
        {.name = u"end_of_service_status"_s, .required = true, .allowed = {u"not_retrieved"_s, u"stated_by_vendor"_s}},
        {.name = u"price_stated"_s},
        {.name = u"recorded_as_of"_s, .required = true},
        {.name = u"disclaimer"_s, .required = true, .allowed = {u"third-party public statement; not ranked"_s}},
        {.name = u"source_publisher"_s},
        {.name = u"source_document"_s},
        {.name = u"source_year"_s},
        {.name = u"source_url"_s},
        {.name = u"status"_s, .required = true, .allowed = confirmations()},
        {.name = u"note"_s},
    }};
}

TableSchema apiLinks()
{
    return {u"catalogue/api_links.csv"_s, {
        {.name = u"link_id"_s, .required = true, .unique = true},
        {.name = u"from_product"_s, .required = true},
        {.name = u"to_product"_s, .required = true},
        {.name = u"data_ja"_s, .required = true},
        {.name = u"data_en"_s, .required = true},
        {.name = u"direction"_s, .required = true, .allowed = {u"one-way"_s, u"two-way"_s}},
        {.name = u"method"_s, .required = true},
        {.name = u"limits"_s},
        {.name = u"link_state"_s, .required = true, .allowed = {u"documented"_s, u"ended"_s}},
        {.name = u"recorded_as_of"_s, .required = true},
        {.name = u"source_kind"_s, .required = true, .allowed = {u"official"_s, u"secondary"_s}},
        {.name = u"source_publisher"_s, .required = true},
        {.name = u"source_document"_s, .required = true},
        {.name = u"source_year"_s, .required = true},
        {.name = u"source_url"_s, .required = true},
        {.name = u"status"_s, .required = true, .allowed = confirmations()},
        {.name = u"note"_s},
    }};
}

TableSchema disclosureCriteria()
{
    return {u"catalogue/disclosure_criteria.csv"_s, {
        {.name = u"criterion_id"_s, .required = true, .unique = true},
        {.name = u"seed_item"_s, .required = true},
        {.name = u"criterion_ja"_s, .required = true},
        {.name = u"criterion_en"_s, .required = true},
        {.name = u"question_ja"_s, .required = true},
        {.name = u"question_en"_s, .required = true},
        {.name = u"evidence_accepted_ja"_s, .required = true},
        {.name = u"evidence_accepted_en"_s, .required = true},
        {.name = u"strength"_s, .required = true,
         .allowed = {u"contract > stated"_s, u"documented"_s, u"measured"_s, u"measured > stated"_s, u"self"_s, u"stated"_s, u"third party"_s,
            u"third party > self"_s}},
        {.name = u"scale"_s, .required = true, .allowed = {u"%"_s, u"0-3"_s, u"months"_s, u"yes/no"_s, u"yes/partly/no"_s}},
        {.name = u"source_kind"_s, .required = true, .allowed = {u"official"_s, u"own"_s, u"secondary"_s}},
        {.name = u"source_publisher"_s, .required = true},
        {.name = u"source_document"_s, .required = true},
        {.name = u"source_year"_s, .type = CellType::integer, .required = true},
        {.name = u"source_url"_s},
        {.name = u"status"_s, .required = true, .allowed = {u"own_work"_s, u"secondary"_s, u"verified_official"_s}},
        {.name = u"note"_s},
    }};
}

} // namespace

std::vector<TableSchema> planSchemas()
{
    return {actions(), supportProgrammes(), barriers(), costBands(), planningSettings(), cases(), ediProjects(), iotCategories(), itServices(), apiLinks(), disclosureCriteria()};
}

} // namespace smartsme
