// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/answers.h"

#include <QStringTokenizer>

#include <algorithm>

namespace smartsme {

namespace {

bool isChosen(QStringView term, const Answers &answers)
{
    const qsizetype colon = term.indexOf(u':');
    if (colon < 0)
        return false;
    const auto answer = answers.find(QuestionId(term.first(colon).toString()));
    return answer != answers.end() && answer->second.state == Answer::State::codes
        && answer->second.codes.contains(term.sliced(colon + 1));
}

const Answer *answerTo(const Question &question, const Answers &answers)
{
    const auto found = answers.find(question.id);
    return found == answers.end() ? nullptr : &found->second;
}

} // namespace

bool conditionHolds(const QString &condition, const Answers &answers)
{
    if (condition.isEmpty())
        return true;
    for (const QStringView term : QStringTokenizer(condition, u'|')) {
        if (isChosen(term.trimmed(), answers))
            return true;
    }
    return false;
}

bool isApplicable(const Question &question, const Answers &answers)
{
    if (!conditionHolds(question.appliesIf, answers))
        return false;
    const Answer *answer = answerTo(question, answers);
    return !(answer && question.naAllowed && answer->state == Answer::State::notApplicable);
}

std::optional<int> levelOf(const Question &question, const Answers &answers)
{
    const Answer *answer = answerTo(question, answers);
    if (!answer || answer->state != Answer::State::level)
        return std::nullopt;
    return std::clamp(answer->level, 0, 3);
}

Coverage coverage(const Questionnaire &questionnaire, const Answers &answers, int layer, int unknownScore)
{
    Coverage result;
    result.layer = layer;
    int reached = 0;
    int weights = 0;
    for (const Question &question : questionnaire.questions()) {
        if (question.layer != layer || !isApplicable(question, answers))
            continue;
        const std::optional<int> level = levelOf(question, answers);
        ++result.applicable;
        weights += question.weight;
        reached += question.weight * level.value_or(unknownScore);
        if (level)
            ++result.answered;
        else
            result.unknown.push_back(question.id);
    }
    result.value = weights == 0 ? 0.0 : reached / (3.0 * weights);
    return result;
}

std::vector<QuestionId> askingOrder(const Questionnaire &questionnaire, const Answers &answers, SurveyForm form, bool postponeTop)
{
    // The state of management is asked first and tools second: P07 is among the profile, Q113 is drawn forward.
    const QuestionId businessProblems(QStringLiteral("Q113"));
    const auto turn = [&](const Question &question) {
        if (question.dimension == QStringLiteral("BARRIER"))
            return 6;
        if (!question.isScored())
            return 0;
        if (question.id == businessProblems)
            return 1;
        if (question.layer == 1)
            return question.isShortForm ? 2 : 3;
        return question.layer + 2;
    };
    std::vector<const Question *> asked;
    for (const Question &question : questionnaire.questions()) {
        const bool isPostponed = postponeTop && question.layer == 3;
        const bool isInForm = form == SurveyForm::full || question.isShortForm;
        if (isInForm && !isPostponed && conditionHolds(question.appliesIf, answers))
            asked.push_back(&question);
    }
    std::ranges::stable_sort(asked, {}, [&](const Question *question) { return turn(*question); });
    std::vector<QuestionId> order;
    order.reserve(asked.size());
    for (const Question *question : asked)
        order.push_back(question->id);
    return order;
}

} // namespace smartsme
