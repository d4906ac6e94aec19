// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/case_description.h"

#include "table/data_table.h"
#include "workflow/json_reader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace smartsme {

namespace {

QString allowedCodes(const Question &question)
{
    QStringList allowed = question.optionCodes;
    if (question.naAllowed)
        allowed << QStringLiteral("not_applicable");
    allowed << QStringLiteral("unknown");
    return allowed.join(QStringLiteral(", "));
}

bool fits(const Question &question, const Answer &answer)
{
    switch (answer.state) {
    case Answer::State::level:
        return question.type == AnswerType::level4;
    case Answer::State::codes:
        return question.type != AnswerType::level4 && !answer.codes.isEmpty()
            && (question.type == AnswerType::multi || answer.codes.size() == 1)
            && std::ranges::all_of(answer.codes, [&](const QString &code) { return question.optionCodes.contains(code); });
    case Answer::State::unknown:
        return true;
    case Answer::State::notApplicable:
        return question.naAllowed;
    }
    Q_UNREACHABLE();
}

QString words(const Answer &answer)
{
    switch (answer.state) {
    case Answer::State::level: return QString::number(answer.level);
    case Answer::State::codes: return answer.codes.join(QLatin1Char(';'));
    case Answer::State::unknown: return QStringLiteral("unknown");
    case Answer::State::notApplicable: return QStringLiteral("not_applicable");
    }
    Q_UNREACHABLE();
}

Problem unknownQuestion(const QString &question, const Place &place)
{
    return Problem{Severity::error, QStringLiteral("survey.question-unknown"), place,
                   QCoreApplication::translate("workflow", "There is no question %1.").arg(question), question,
                   QCoreApplication::translate("workflow", "a question of the questionnaire, such as Q101"),
                   QCoreApplication::translate("workflow", "Correct the number of the question.")};
}

Problem unfitAnswer(const Question &question, const QString &found, const Place &place)
{
    return Problem{Severity::error, QStringLiteral("survey.answer-unfit"), place,
                   QCoreApplication::translate("workflow", "The answer to %1 is none of its choices.").arg(question.id.text()), found.left(80),
                   allowedCodes(question), QCoreApplication::translate("workflow", "Choose one of the values given.")};
}

Answer parsed(const Question &question, const QString &cell)
{
    if (cell == QLatin1String("unknown"))
        return Answer::dontKnow();
    if (cell == QLatin1String("not_applicable"))
        return Answer::notApplicable();
    bool isNumber = false;
    const int level = cell.toInt(&isNumber);
    if (question.type == AnswerType::level4 && isNumber && level >= 0 && level <= 3)
        return Answer::ofLevel(level);
    return Answer::ofCodes(cell.split(QLatin1Char(';'), Qt::SkipEmptyParts));
}

Result<Answers> answersFromTable(const QByteArray &bytes, const QString &fileName, const Questionnaire &questionnaire)
{
    const TableSchema schema{fileName, {{QStringLiteral("question"), CellType::text, true, true, {}, {}},
                                        {QStringLiteral("answer"), CellType::text, true, false, {}, {}},
                                        {QStringLiteral("note"), CellType::text, false, false, {}, {}}}};
    const auto table = parseDataTable(bytes, schema, fileName);
    if (!table)
        return table.problems();
    Answers answers;
    Problems problems;
    for (const DataRow row : *table) {
        const Question *question = questionnaire.find(QuestionId(row.text("question")));
        if (!question) {
            problems.push_back(unknownQuestion(row.text("question"), row.place()));
            continue;
        }
        Answer answer = parsed(*question, row.text("answer"));
        answer.note = row.text("note");
        if (fits(*question, answer))
            answers.emplace(question->id, answer);
        else
            problems.push_back(unfitAnswer(*question, row.text("answer"), row.place()));
    }
    if (!problems.empty())
        return problems;
    return answers;
}

} // namespace

Problems checkAnswers(const Answers &answers, const Questionnaire &questionnaire, const QString &fileName)
{
    Problems problems;
    const Place place{fileName, {}, 0, 0};
    for (const auto &[id, answer] : answers) {
        const Question *question = questionnaire.find(id);
        if (!question)
            problems.push_back(unknownQuestion(id.text(), place));
        else if (!fits(*question, answer))
            problems.push_back(unfitAnswer(*question, words(answer), place));
    }
    return problems;
}

Result<Answers> readAnswers(const QString &path, const Questionnaire &questionnaire)
{
    const auto bytes = smallFile(path);
    if (!bytes)
        return bytes.problems();
    const QString name = QFileInfo(path).fileName();
    if (!bytes->trimmed().startsWith('{'))
        return answersFromTable(*bytes, name, questionnaire);
    const auto object = jsonObject(*bytes, name);
    if (!object)
        return object.problems();
    Problems problems;
    JsonReader json(*object, name, {}, problems);
    const Answers answers = json.answers(questionnaire);
    if (problems.empty())
        problems = checkAnswers(answers, questionnaire, name);
    if (!problems.empty())
        return problems;
    return answers;
}

} // namespace smartsme
