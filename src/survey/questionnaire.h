// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/language.h"
#include "core/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace smartsme {

enum class AnswerType { single, multi, level4 };

/// One question of data/questionnaire/questionnaire.csv. Layer 0 is not scored (profile P…, barriers Z…).
struct Question
{
    QuestionId id;
    QString dimension;
    int layer = 0;                      ///< 0 not scored, 1 bottom, 2 middle, 3 top
    Text text;
    AnswerType type = AnswerType::level4;
    std::vector<Text> options;          ///< in order
    QStringList optionCodes;            ///< same order
    int weight = 0;
    QString basis;
    std::vector<ActionId> actions;      ///< raise this item
    int passLevel = 2;
    QString appliesIf;                  ///< "P04:BTOC|P06:YES", empty = always
    bool naAllowed = false;
    bool isShortForm = false;
    bool isScored() const { return layer > 0; }
};

struct Dimension
{
    QString id;
    Text name;
    int axis = 0;                       ///< 0: no radar axis
};

/// A tool of 図6 and the questions that tell whether the firm uses it (any of them): tool_items.csv.
struct ToolItem
{
    QString toolCode;
    Text name;
    std::vector<QuestionId> questions;
    int usedAtLevel = 2;
};

class Questionnaire
{
public:
    /// Refuses, located, what the schema alone cannot see: options that do not match their codes, a scored item without four
    /// levels, weight or pass level, a condition on an option that does not exist.
    static Result<Questionnaire> load(const QString &dataFolder);
    const std::vector<Question> &questions() const { return m_questions; }   ///< in file order
    const Question *find(const QuestionId &id) const;
    const std::vector<Dimension> &dimensions() const { return m_dimensions; }
    const Dimension *dimension(const QString &id) const;
    const std::vector<ToolItem> &tools() const { return m_tools; }

private:
    std::vector<Question> m_questions;
    QHash<QuestionId, std::size_t> m_index;
    std::vector<Dimension> m_dimensions;
    std::vector<ToolItem> m_tools;
};

} // namespace smartsme
