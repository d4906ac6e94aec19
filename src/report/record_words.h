// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "report/diagnosis_record.h"

#include <QString>

namespace smartsme {

// What the parts of a report have in common: finding a figure in the record and putting words to an id. Where the tables hold no
// name for an id, the id itself is shown: it can be looked up, an empty place cannot.

/// nullptr when the year has no such definition
const Productivity *productivityOf(const YearRecord &year, const DefinitionId &definition);
/// The headline definition of the latest year, or nullptr without years.
const Productivity *headlineOf(const DiagnosisRecord &record);
/// Its value per person in the year just before, when both are known and the years compare (equally long, no month missing); else nullptr.
const Figure *headlineOfYearBefore(const DiagnosisRecord &record);
/// The line that alone holds more than half of a difference, in the coarsest split there is; nullptr where none does.
const Contribution *holdingMost(const Decomposition &decomposition);
/// A statement term of the year ("operating_profit"), or nullptr.
const Figure *termOf(const YearRecord &year, const QString &id);

QString actionName(const Vocabulary &words, const ActionId &id, Language language);
QString questionText(const Vocabulary &words, const QuestionId &id, Language language);
QString barrierName(const Vocabulary &words, const BarrierId &id, Language language);
QString categoryName(const Vocabulary &words, const CategoryId &id, Language language);
QString gateName(const DiagnosisRecord &record, const GateId &id, Language language);
QString layerName(int layer, Language language);             ///< 下段, 中段, 上段
QString answerText(const Vocabulary &words, const QuestionId &question, const Answer &answer, Language language);

/// Which heads a definition divides by: "役員＋従業員で割る", "従業員で割る（役員を除く）"; empty without heads.
QString headsText(const ProductivityDefinition &definition, Language language);

/// "初期10〜50万円、月1〜5万円", "費用なし（社内の時間だけ）", "初期1,000万円から".
QString costText(const PlannedAction &action, Language language);
/// An action without an upper limit of cost starts within these days: the sum of what they cost has none either.
bool isOpenEnded(const RolloutPlan &plan, QDate first, QDate last);
/// Of the whole plan: "60〜130万円", "1,000万円から" where isOpenEnded().
QString planCostText(const RolloutPlan &plan, Language language);
QString planCostText(const RolloutPlan &plan, const PlanYear &year, Language language);
/// "12月", "2026年12月〜2027年1月": the months from start to the usual end; the year where it is not that of `today`.
QString periodText(const PlannedAction &action, QDate today, Language language);
/// "下段・あと2つで中段", "上段にいます"; the number is that of items
QString stepsToNextLayerText(const Placement &placement, Language language);

} // namespace smartsme
