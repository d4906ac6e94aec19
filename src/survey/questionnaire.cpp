// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/questionnaire.h"

#include "survey/survey_schemas.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace smartsme {

namespace {

Problem problem(const char *id, const Place &place, const QString &message, const QString &found, const QString &expected)
{
    return Problem{Severity::error, QLatin1String(id), place, message, found.left(80), expected,
                   QCoreApplication::translate("survey", "Correct the row of the questionnaire, or use the supplied file.")};
}

TableSchema schemaOf(QLatin1String file)
{
    const std::vector<TableSchema> schemas = surveySchemas();
    const auto found = std::ranges::find(schemas, file, &TableSchema::file);
    Q_ASSERT(found != schemas.end());
    return *found;
}

/// The table with its references resolved; its problems are appended when there are any.
std::optional<DataTable> tableOf(const QString &dataFolder, QLatin1String file, Problems &problems)
{
    const TableSchema schema = schemaOf(file);
    Result<DataTable> table = loadDataTable(dataFolder, schema);
    if (!table) {
        std::ranges::move(std::move(table).problems(), std::back_inserter(problems));
        return std::nullopt;
    }
    std::ranges::move(checkReferences(dataFolder, schema, *table), std::back_inserter(problems));
    return std::move(table).value();
}

AnswerType answerTypeFrom(const QString &word)
{
    if (word == QStringLiteral("level4"))
        return AnswerType::level4;
    return word == QStringLiteral("multi") ? AnswerType::multi : AnswerType::single;
}

Question questionFrom(const DataRow &row)
{
    Question question;
    question.id = QuestionId(row.text("id"));
    question.dimension = row.text("dimension");
    question.layer = static_cast<int>(row.integer("layer").value_or(0));
    question.text = row.both("text_ja", "text_en");
    question.type = answerTypeFrom(row.text("answer_type"));
    question.optionCodes = row.list("option_codes");
    const QStringList japanese = row.list("levels_ja");
    const QStringList english = row.list("levels_en");
    for (qsizetype i = 0; i < std::min(japanese.size(), english.size()); ++i)
        question.options.push_back({japanese[i], english[i]});
    question.weight = static_cast<int>(row.integer("weight").value_or(0));
    question.basis = row.text("basis");
    for (const QString &action : row.list("action_ids"))
        question.actions.emplace_back(action);
    question.passLevel = static_cast<int>(row.integer("pass_level").value_or(2));
    question.appliesIf = row.text("applies_if");
    question.naAllowed = row.flag("na_allowed");
    question.isShortForm = row.flag("short_form");
    return question;
}

void checkOptions(const DataRow &row, const Question &question, Problems &problems)
{
    const qsizetype codes = question.optionCodes.size();
    if (row.list("levels_ja").size() != codes || row.list("levels_en").size() != codes)
        problems.push_back(problem("survey.options-differ", row.place(),
                                   QCoreApplication::translate("survey", "Question %1 has a different number of options and option codes.").arg(question.id.text()),
                                   row.text("levels_ja"), row.text("option_codes")));
    if (!question.isScored())
        return;
    const bool isComplete = question.type == AnswerType::level4 && codes == 4 && question.weight >= 1 && question.weight <= 3
        && row.integer("pass_level") && question.passLevel >= 1 && question.passLevel <= 3;
    if (!isComplete)
        problems.push_back(problem("survey.scored-item-incomplete", row.place(),
                                   QCoreApplication::translate("survey", "The scored question %1 is incomplete.").arg(question.id.text()), {},
                                   QCoreApplication::translate("survey", "four levels, a weight from 1 to 3 and a pass level from 1 to 3")));
}

bool isKnownOption(const QString &term, const Questionnaire &questionnaire)
{
    const Question *asked = questionnaire.find(QuestionId(term.section(QLatin1Char(':'), 0, 0)));
    return asked && asked->optionCodes.contains(term.section(QLatin1Char(':'), 1));
}

} // namespace

Result<Questionnaire> Questionnaire::load(const QString &dataFolder)
{
    Problems problems;
    const std::optional<DataTable> questions = tableOf(dataFolder, QLatin1String("questionnaire/questionnaire.csv"), problems);
    const std::optional<DataTable> dimensions = tableOf(dataFolder, QLatin1String("questionnaire/dimensions.csv"), problems);
    const std::optional<DataTable> tools = tableOf(dataFolder, QLatin1String("questionnaire/tool_items.csv"), problems);
    if (!questions || !dimensions || !tools)
        return problems;

    Questionnaire result;
    for (const DataRow row : *questions) {
        Question question = questionFrom(row);
        checkOptions(row, question, problems);
        result.m_index.insert(question.id, result.m_questions.size());
        result.m_questions.push_back(std::move(question));
    }
    for (const DataRow row : *questions) {
        for (const QString &term : row.text("applies_if").split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
            if (!isKnownOption(term, result))
                problems.push_back(problem("survey.condition-unknown", row.place(),
                                           QCoreApplication::translate("survey", "The condition of question %1 names an option that does not exist.").arg(row.text("id")),
                                           term, QStringLiteral("P04:BTOC")));
        }
    }
    for (const DataRow row : *dimensions)
        result.m_dimensions.push_back({row.text("dimension"), row.both("name_ja", "name_en"), static_cast<int>(row.integer("axis_order").value_or(0))});
    for (const DataRow row : *tools) {
        ToolItem tool{row.text("tool_code"), row.both("name_ja", "name_en"), {}, static_cast<int>(row.integer("used_at_level").value_or(2))};
        for (const QString &id : row.list("question_ids"))
            tool.questions.emplace_back(id);
        result.m_tools.push_back(std::move(tool));
    }
    if (!problems.empty())
        return problems;
    return result;
}

const Question *Questionnaire::find(const QuestionId &id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.cend() ? nullptr : &m_questions[*found];
}

const Dimension *Questionnaire::dimension(const QString &id) const
{
    const auto found = std::ranges::find(m_dimensions, id, &Dimension::id);
    return found == m_dimensions.end() ? nullptr : &*found;
}

} // namespace smartsme
