// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/survey_schemas.h"

#include <QString>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace smartsme {

namespace {

QStringList confirmations()
{
    return {u"verified_official"_s, u"verified_two_sources"_s, u"secondary"_s, u"partly_verified"_s, u"unverified"_s};
}

TableSchema questionnaire()
{
    return {u"questionnaire/questionnaire.csv"_s, {
        {.name = u"id"_s, .required = true, .unique = true},
        {.name = u"dimension"_s, .required = true, .references = u"questionnaire/dimensions.csv:dimension"_s},
        {.name = u"layer"_s, .type = CellType::integer, .required = true, .allowed = {u"0"_s, u"1"_s, u"2"_s, u"3"_s}},
        {.name = u"text_ja"_s, .required = true},
        {.name = u"text_en"_s, .required = true},
        {.name = u"answer_type"_s, .required = true, .allowed = {u"level4"_s, u"multi"_s, u"single"_s}},
        {.name = u"levels_ja"_s, .type = CellType::list, .required = true},
        {.name = u"levels_en"_s, .type = CellType::list, .required = true},
        {.name = u"weight"_s, .type = CellType::integer, .required = true},
        {.name = u"basis"_s, .required = true},
        {.name = u"action_ids"_s, .type = CellType::list, .references = u"actions/actions.csv:action_id"_s},
        {.name = u"option_codes"_s, .type = CellType::list, .required = true},
        {.name = u"pass_level"_s, .type = CellType::integer},
        {.name = u"applies_if"_s},
        {.name = u"na_allowed"_s, .type = CellType::flag, .required = true},
        {.name = u"short_form"_s, .type = CellType::flag, .required = true},
    }};
}

TableSchema dimensions()
{
    return {u"questionnaire/dimensions.csv"_s, {
        {.name = u"dimension"_s, .required = true, .unique = true},
        {.name = u"name_ja"_s, .required = true},
        {.name = u"name_en"_s, .required = true},
        {.name = u"axis_order"_s, .type = CellType::integer, .required = true},
    }};
}

TableSchema toolItems()
{
    return {u"questionnaire/tool_items.csv"_s, {
        {.name = u"tool_code"_s, .required = true, .unique = true},
        {.name = u"name_ja"_s, .required = true},
        {.name = u"name_en"_s, .required = true},
        {.name = u"question_ids"_s, .type = CellType::list, .required = true, .references = u"questionnaire/questionnaire.csv:id"_s},
        {.name = u"used_at_level"_s, .type = CellType::integer, .required = true},
        {.name = u"combine"_s, .required = true, .allowed = {u"or"_s}},
        {.name = u"basis"_s, .required = true},
    }};
}

TableSchema industryCodes()
{
    return {u"questionnaire/industry_codes.csv"_s, {
        {.name = u"option_code"_s, .required = true, .unique = true},
        {.name = u"industry_order"_s, .type = CellType::integer, .required = true, .unique = true},
        {.name = u"industry_ja"_s, .required = true},
        {.name = u"industry_en"_s, .required = true},
        {.name = u"basis"_s, .required = true},
    }};
}

TableSchema dataContract()
{
    return {u"checklists/data_contract.csv"_s, {
        {.name = u"item_id"_s, .required = true, .unique = true},
        {.name = u"topic_ja"_s, .required = true},
        {.name = u"topic_en"_s, .required = true},
        {.name = u"question_ja"_s, .required = true},
        {.name = u"question_en"_s, .required = true},
        {.name = u"risk_if_missing_ja"_s, .required = true},
        {.name = u"risk_if_missing_en"_s, .required = true},
        {.name = u"applies_to"_s, .required = true, .allowed = {u"all"_s, u"co-creation"_s, u"provision"_s}},
        {.name = u"basis"_s, .required = true},
        {.name = u"source_kind"_s, .required = true, .allowed = {u"official"_s, u"official_copy"_s}},
        {.name = u"source_publisher"_s, .required = true},
        {.name = u"source_document"_s, .required = true},
        {.name = u"source_year"_s, .type = CellType::integer, .required = true},
        {.name = u"source_url"_s, .required = true},
        {.name = u"status"_s, .required = true, .allowed = confirmations()},
    }};
}

TableSchema ediReadiness()
{
    return {u"checklists/edi_readiness.csv"_s, {
        {.name = u"item_id"_s, .required = true, .unique = true},
        {.name = u"area"_s, .required = true},
        {.name = u"question_ja"_s, .required = true},
        {.name = u"question_en"_s, .required = true},
        {.name = u"why_ja"_s, .required = true},
        {.name = u"why_en"_s, .required = true},
        {.name = u"answer_scale"_s, .required = true, .allowed = {u"yes/partly/no"_s}},
        {.name = u"source_kind"_s, .required = true, .allowed = {u"official"_s, u"secondary"_s}},
        {.name = u"source_publisher"_s, .required = true},
        {.name = u"source_document"_s, .required = true},
        {.name = u"source_year"_s, .type = CellType::integer, .required = true},
        {.name = u"source_url"_s, .required = true},
        {.name = u"status"_s, .required = true, .allowed = confirmations()},
        {.name = u"note"_s},
    }};
}

TableSchema securitySelfcheck()
{
    return {u"checklists/security_selfcheck.csv"_s, {
        {.name = u"item_id"_s, .required = true, .unique = true},
        {.name = u"set"_s, .required = true,
         .allowed = {u"five_articles"_s, u"scoring"_s, u"scs"_s, u"security_action"_s, u"self_check_25"_s, u"six_articles"_s}},
        {.name = u"number"_s, .type = CellType::integer},
        {.name = u"part"_s},
        {.name = u"topic_ja"_s, .required = true},
        {.name = u"topic_en"_s, .required = true},
        {.name = u"question_ja"_s, .required = true},
        {.name = u"question_en"_s, .required = true},
        {.name = u"answer_scale"_s, .allowed = {u"yes/no"_s, u"yes=4;partly=2;no=0;unknown=-1"_s}},
        {.name = u"evidence_hint_ja"_s},
        {.name = u"evidence_hint_en"_s},
        {.name = u"source_kind"_s, .required = true,
         .allowed = {u"none"_s, u"official"_s, u"official+secondary"_s, u"official_copy"_s, u"secondary"_s}},
        {.name = u"source_publisher"_s},
        {.name = u"source_document"_s},
        {.name = u"source_year"_s, .type = CellType::integer},
        {.name = u"source_url"_s},
        {.name = u"status"_s, .required = true, .allowed = confirmations()},
        {.name = u"note"_s, .required = true},
    }};
}

TableSchema subcontractDataRisk()
{
    return {u"checklists/subcontract_data_risk.csv"_s, {
        {.name = u"item_id"_s, .required = true, .unique = true},
        {.name = u"risk_ja"_s, .required = true},
        {.name = u"risk_en"_s, .required = true},
        {.name = u"example_ja"_s, .required = true},
        {.name = u"example_en"_s, .required = true},
        {.name = u"question_ja"_s, .required = true},
        {.name = u"question_en"_s, .required = true},
        {.name = u"legal_angle_ja"_s, .required = true},
        {.name = u"legal_angle_en"_s, .required = true},
        {.name = u"seed_example"_s, .type = CellType::integer, .required = true, .allowed = {u"0"_s, u"1"_s}},
        {.name = u"source_kind"_s, .required = true, .allowed = {u"official"_s, u"secondary"_s}},
        {.name = u"source_publisher"_s, .required = true},
        {.name = u"source_document"_s, .required = true},
        {.name = u"source_year"_s, .type = CellType::integer, .required = true},
        {.name = u"source_url"_s, .required = true},
        {.name = u"status"_s, .required = true, .allowed = confirmations()},
    }};
}

} // namespace

std::vector<TableSchema> surveySchemas()
{
    return {questionnaire(), dimensions(), toolItems(), industryCodes(), dataContract(), ediReadiness(), securitySelfcheck(), subcontractDataRisk()};
}

} // namespace smartsme
