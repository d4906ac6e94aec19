// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "survey/questionnaire.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace smartsme {

/// An answer. "Don't know" and "not applicable" are answers; a question not in Answers has not been asked yet.
struct Answer
{
    enum class State { level, codes, unknown, notApplicable };
    State state = State::unknown;
    int level = 0;              ///< 0-3, when state is level
    QStringList codes;          ///< chosen option codes, when state is codes (single: one)
    QString note;               ///< what the person said; kept with the answer
    friend bool operator==(const Answer &, const Answer &) = default;

    static Answer ofLevel(int level) { return Answer{State::level, level, {}, {}}; }
    static Answer ofCodes(QStringList codes) { return Answer{State::codes, 0, std::move(codes), {}}; }
    static Answer dontKnow() { return Answer{State::unknown, 0, {}, {}}; }
    static Answer notApplicable() { return Answer{State::notApplicable, 0, {}, {}}; }
};

using Answers = std::map<QuestionId, Answer>;

/// "P04:BTOC|P04:BTOB" against the profile answers: true when any is chosen, or when the condition is empty.
bool conditionHolds(const QString &condition, const Answers &answers);

/// Whether the question is in numerator and denominator: its condition holds and it was not answered "not applicable".
/// "Not applicable" counts only where the question allows it; elsewhere it is taken as "don't know".
bool isApplicable(const Question &question, const Answers &answers);

/// The level for scoring: 0-3, or nothing for unknown and unanswered. precondition: isApplicable()
std::optional<int> levelOf(const Question &question, const Answers &answers);

/// Coverage of a layer (data/questionnaire/README.md, step 2).
struct Coverage
{
    int layer = 1;
    double value = 0;                       ///< Σ(weight × level/3) / Σ(weight), 0 when nothing applies
    std::vector<QuestionId> unknown;        ///< applicable items without a level
    int applicable = 0;
    int answered = 0;
};
Coverage coverage(const Questionnaire &questionnaire, const Answers &answers, int layer, int unknownScore);

enum class SurveyForm { shortForm, full };

/// The order of asking (data/questionnaire/README.md): profile, business problems (Q113), short form of layer 1, rest of 1, layer 2,
/// layer 3, barriers last. In the short form only its own questions.
/// Questions whose condition does not hold are left out. `postponeTop`: layer 3 comes "later" and is left out.
std::vector<QuestionId> askingOrder(const Questionnaire &questionnaire, const Answers &answers, SurveyForm form, bool postponeTop);

} // namespace smartsme
