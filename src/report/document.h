// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "report/chart_value.h"
#include "report/diagnosis_record.h"

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

/// The charts of the screens and reports, from the record.
StripChart comparisonStrip(const DiagnosisRecord &record, Language language);
WaterfallChart valueAddedParts(const DiagnosisRecord &record, const DefinitionId &definition, Language language);
YearBarsChart productivityByYear(const DiagnosisRecord &record, const DefinitionId &definition, Language language);
TriangleChart triangle(const DiagnosisRecord &record, const Vocabulary &words, Language language);
GanttChart gantt(const DiagnosisRecord &record, const Vocabulary &words, Language language);

} // namespace smartsme
