// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/diagnosis_schemas.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace smartsme {

namespace {

TableSchema gates()
{
    return {u"questionnaire/gates.csv"_s, {
        {.name = u"gate_id"_s, .required = true, .unique = true},
        {.name = u"from_layer"_s, .type = CellType::integer, .required = true, .allowed = {u"1"_s, u"2"_s}},
        {.name = u"to_layer"_s, .type = CellType::integer, .required = true, .allowed = {u"2"_s, u"3"_s}},
        {.name = u"rule"_s, .required = true, .allowed = {u"all"_s, u"any"_s}},
        {.name = u"item_ids"_s, .type = CellType::list, .required = true, .references = u"questionnaire/questionnaire.csv:id"_s},
        {.name = u"min_level"_s, .type = CellType::integer, .required = true},
        {.name = u"min_count"_s, .type = CellType::integer, .required = true},
        {.name = u"name_ja"_s, .required = true},
        {.name = u"name_en"_s, .required = true},
        {.name = u"basis"_s, .required = true},
    }};
}

TableSchema settings()
{
    return {u"questionnaire/settings.csv"_s, {
        {.name = u"key"_s, .required = true, .unique = true,
         .allowed = {u"coverage_min_L1"_s, u"coverage_min_L2"_s, u"route_stop_L1"_s, u"position_gate_share"_s, u"position_cap"_s,
            u"spike_level"_s, u"unknown_score"_s, u"min_answered_share"_s}},
        {.name = u"value"_s, .type = CellType::decimal, .required = true},
        {.name = u"meaning_ja"_s, .required = true},
        {.name = u"meaning_en"_s, .required = true},
        {.name = u"status"_s, .required = true},
    }};
}

TableSchema placementCases()
{
    return {u"questionnaire/placement_cases.csv"_s, {
        {.name = u"case_id"_s, .required = true, .unique = true},
        {.name = u"note_ja"_s, .required = true},
        {.name = u"profile"_s, .type = CellType::list, .required = true},
        {.name = u"answers"_s, .type = CellType::list, .required = true},
        {.name = u"coverage_L1"_s, .type = CellType::decimal, .required = true},
        {.name = u"coverage_L2"_s, .type = CellType::decimal, .required = true},
        {.name = u"coverage_L3"_s, .type = CellType::decimal, .required = true},
        {.name = u"failed_gates"_s, .type = CellType::list, .references = u"questionnaire/gates.csv:gate_id"_s},
        {.name = u"waived_gates"_s, .type = CellType::list, .references = u"questionnaire/gates.csv:gate_id"_s},
        {.name = u"layer"_s, .type = CellType::integer, .required = true, .allowed = {u"1"_s, u"2"_s, u"3"_s}},
        {.name = u"y"_s, .type = CellType::decimal, .required = true},
        {.name = u"layer_coverage_only"_s, .type = CellType::integer, .required = true},
        {.name = u"spike_items"_s, .type = CellType::list, .references = u"questionnaire/questionnaire.csv:id"_s},
        {.name = u"layer_if_unknown_best"_s, .type = CellType::integer, .required = true},
        {.name = u"y_if_unknown_best"_s, .type = CellType::decimal, .required = true},
    }};
}

} // namespace

std::vector<TableSchema> diagnosisSchemas()
{
    return {gates(), settings(), placementCases()};
}

} // namespace smartsme
