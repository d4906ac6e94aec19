// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "survey/answers.h"

#include <QString>
#include <QStringList>

#include <map>

namespace smartsme {

/// The answers of a row of placement_cases.csv: profile "P04:BTOB;P06:YES", answers "Q101=2;Q107=NA;Q121=UNKNOWN".
inline Answers caseAnswers(const QStringList &profile, const QStringList &given)
{
    Answers answers;
    std::map<QString, QStringList> codes;
    for (const QString &term : profile)
        codes[term.section(QLatin1Char(':'), 0, 0)] << term.section(QLatin1Char(':'), 1);
    for (const auto &[question, chosen] : codes)
        answers[QuestionId(question)] = Answer::ofCodes(chosen);
    for (const QString &term : given) {
        const QString value = term.section(QLatin1Char('='), 1);
        Answer &answer = answers[QuestionId(term.section(QLatin1Char('='), 0, 0))];
        if (value == QStringLiteral("NA"))
            answer = Answer::notApplicable();
        else if (value == QStringLiteral("UNKNOWN"))
            answer = Answer::dontKnow();
        else
            answer = Answer::ofLevel(value.toInt());
    }
    return answers;
}

/// Every item of a layer at one level; profile with every kind of dealing, machines and stock.
inline Answers uniformAnswers(const Questionnaire &questionnaire, int level1, int level2, int level3)
{
    Answers answers = caseAnswers({QStringLiteral("P04:BTOB"), QStringLiteral("P04:BTOC"), QStringLiteral("P04:BUYER"), QStringLiteral("P04:PRIME"),
                                   QStringLiteral("P04:SUBCON"), QStringLiteral("P06:YES"), QStringLiteral("P08:YES")}, {});
    for (const Question &question : questionnaire.questions()) {
        if (question.isScored())
            answers[question.id] = Answer::ofLevel(question.layer == 1 ? level1 : question.layer == 2 ? level2 : level3);
    }
    return answers;
}

} // namespace smartsme
