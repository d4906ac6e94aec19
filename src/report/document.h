// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "report/chart_value.h"
#include "report/diagnosis_record.h"
#include "report/number_format.h"

#include <QString>

#include <variant>
#include <vector>

namespace smartsme {

// A printed report as values, in reading order.
struct TitleBlock { QString addressee; QString dateline; QString title; };
struct HeadlineBlock
{
    QString label, value, unit, sentence;
    TriangleChart triangle;
    QString triangleLine;
    bool hasTriangle = true;        ///< false: the questionnaire was not begun; triangleLine says what to do instead
};
struct StripBlock { StripChart chart; QString note; };          ///< note: what the comparison rests on
struct StepsBlock { QString title; struct Step { QString name; QString why; QString when; QString cost; }; std::vector<Step> steps; };
struct DecisionBlock { QString label; QString text; };
struct AssumptionBlock { QString label; QString text; };        ///< dashed box
struct ParagraphBlock { QString heading; QString text; };

using Block = std::variant<TitleBlock, HeadlineBlock, StripBlock, StepsBlock, DecisionBlock, AssumptionBlock, ParagraphBlock>;

struct Document
{
    QString title;
    QString sources;                ///< last line of each page
    std::vector<Block> blocks;
};

/// The owner's page: headline, sentence, triangle, strip, three first steps, what to decide today, sources. One A4 page.
Document ownerPage(const DiagnosisRecord &record, const Vocabulary &words, Language language);

/// What a figure rests on, for paper: value, formula with amounts, accounts or months with their files, table and cell. One A4 page.
Document explanationPage(const DiagnosisRecord &record, const Figure &figure, Language language);

/// What a chart of productivity shows. English charts count in million yen, whatever the unit.
struct ChartChoice
{
    const YearRecord *year = nullptr;           ///< of the record; nullptr without years
    DefinitionId definition = DefinitionTable::headline();
    MoneyUnit unit = MoneyUnit::manYen;
    Language language = Language::ja;
};

/// The comparison that counts as the definition does, else the first; nullptr where the year has none.
const Comparison *comparisonFor(const YearRecord &year, const DefinitionId &definition);
/// The year's comparison of an indicator, or nullptr.
const Comparison *comparisonOf(const YearRecord &year, const IndicatorId &indicator);
/// The year of the record that this one follows without a gap; nullptr without one.
const YearRecord *precedingYear(const DiagnosisRecord &record, const YearRecord &year);

/// The charts of the screens and reports, from the record. Ids of marks: "firm", "earlier", "reference.0" …; the id
/// of the term or figure of a part.
StripChart comparisonStrip(const DiagnosisRecord &record, const ChartChoice &choice);
WaterfallChart valueAddedParts(const ChartChoice &choice);
TriangleChart triangle(const DiagnosisRecord &record, const Vocabulary &words, Language language);
GanttChart gantt(const DiagnosisRecord &record, const Vocabulary &words, Language language);

} // namespace smartsme
