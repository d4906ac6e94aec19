// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/record_words.h"

#include "report/number_format.h"
#include "report/wording.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace smartsme {

namespace {

/// The element that satisfies, or nullptr.
template <typename Elements, typename Predicate>
auto *firstWhere(const Elements &elements, Predicate predicate)
{
    const auto found = std::ranges::find_if(elements, predicate);
    return found == elements.end() ? nullptr : &*found;
}

QString monthOfPlan(QDate date, QDate today, Language language)
{
    if (date.year() != today.year())
        return monthText(date, language);
    return language == Language::ja ? QStringLiteral("%1月").arg(date.month())
                                    : QLocale(QLocale::English).monthName(date.month());
}

QString costRangeText(Range<Yen> cost, bool isOpenEnded, Language language)
{
    if (!isOpenEnded)
        return moneyRangeText(cost, MoneyUnit::manYen, language);
    return wording(language, "%1から", "from %1").arg(moneyRangeText({cost.low, cost.low}, MoneyUnit::manYen, language));
}

QString initialCostText(const PlannedAction &action, Language language)
{
    if (action.isCostOpenEnded)
        return wording(language, "初期%1", "%1 once").arg(costRangeText(action.initialCost, true, language));
    if (action.initialCost.high == Yen())
        return {};
    return wording(language, "初期%1", "%1 once").arg(moneyRangeText(action.initialCost, MoneyUnit::manYen, language));
}

QString optionText(const Question &question, const Answer &answer, Language language)
{
    const auto optionAt = [&](qsizetype index) {
        return index >= 0 && static_cast<std::size_t>(index) < question.options.size()
            ? question.options[static_cast<std::size_t>(index)].in(language)
            : QString();
    };
    if (answer.state == Answer::State::level)
        return optionAt(answer.level);
    QStringList chosen;
    for (const QString &code : answer.codes) {
        const QString text = optionAt(question.optionCodes.indexOf(code));
        chosen << (text.isEmpty() ? code : text);
    }
    return chosen.join(language == Language::ja ? QStringLiteral("、") : QStringLiteral(", "));
}

} // namespace

const Productivity *productivityOf(const YearRecord &year, const DefinitionId &definition)
{
    return firstWhere(year.productivity, [&](const Productivity &p) { return p.definition == definition; });
}

const Productivity *headlineOf(const DiagnosisRecord &record)
{
    return record.years.empty() ? nullptr : productivityOf(record.years.back(), DefinitionTable::headline());
}

const Figure *headlineOfYearBefore(const DiagnosisRecord &record)
{
    if (record.years.size() < 2)
        return nullptr;
    const YearRecord &before = record.years[record.years.size() - 2];
    const Productivity *headline = productivityOf(before, DefinitionTable::headline());
    const bool isShown = headline && headline->perPerson.isAvailable()
        && whyNotComparable(before.accounts, record.years.back().accounts).ja.isEmpty();
    return isShown ? &headline->perPerson : nullptr;
}

const Contribution *holdingMost(const Decomposition &decomposition)
{
    const std::vector<Contribution> &lines = decomposition.groups.empty() ? decomposition.contributions : decomposition.groups;
    if (!decomposition.difference.value)
        return nullptr;
    const double difference = *decomposition.difference.value;
    const Contribution *most = nullptr;
    for (const Contribution &line : lines) {
        const bool isSameWay = *line.amount.value * difference > 0;
        if (isSameWay && 2 * std::abs(*line.amount.value) > std::abs(difference) && (!most || std::abs(*line.amount.value) > std::abs(*most->amount.value)))
            most = &line;
    }
    return most;
}

const Figure *termOf(const YearRecord &year, const QString &id)
{
    return firstWhere(year.terms, [&](const Figure &figure) { return figure.id == id; });
}

QString actionName(const Vocabulary &words, const ActionId &id, Language language)
{
    const Action *action = words.actions ? words.actions->find(id) : nullptr;
    return action ? action->name.in(language) : id.text();
}

QString questionText(const Vocabulary &words, const QuestionId &id, Language language)
{
    const Question *question = words.questionnaire ? words.questionnaire->find(id) : nullptr;
    return question ? question->text.in(language) : id.text();
}

QString barrierName(const Vocabulary &words, const BarrierId &id, Language language)
{
    const Barrier *barrier = words.actions ? words.actions->barrier(id) : nullptr;
    return barrier ? barrier->name.in(language) : id.text();
}

QString categoryName(const Vocabulary &words, const CategoryId &id, Language language)
{
    const StatementCategory *category = words.categories ? words.categories->find(id) : nullptr;
    return category ? category->label.in(language) : id.text();
}

QString gateName(const DiagnosisRecord &record, const GateId &id, Language language)
{
    const GateResult *gate = firstWhere(record.placement.gates, [&](const GateResult &g) { return g.id == id; });
    return gate ? gate->name.in(language) : id.text();
}

QString layerName(int layer, Language language)
{
    if (layer <= 1)
        return wording(language, "下段", "Bottom layer");
    return layer == 2 ? wording(language, "中段", "Middle layer") : wording(language, "上段", "Top layer");
}

QString answerText(const Vocabulary &words, const QuestionId &question, const Answer &answer, Language language)
{
    if (answer.state == Answer::State::unknown)
        return wording(language, "分からない", "Don't know");
    if (answer.state == Answer::State::notApplicable)
        return wording(language, "対象外", "Not applicable");
    const Question *asked = words.questionnaire ? words.questionnaire->find(question) : nullptr;
    if (asked)
        return optionText(*asked, answer, language);
    return answer.state == Answer::State::level ? QString::number(answer.level) : answer.codes.join(QLatin1Char(' '));
}

QString headsText(const ProductivityDefinition &definition, Language language)
{
    const bool hasEmployees = definition.denominator.contains(QStringLiteral("heads_employees"));
    if (!hasEmployees)
        return {};
    return definition.denominator.contains(QStringLiteral("heads_officers"))
        ? wording(language, "役員＋従業員で割る", "per officer and employee")
        : wording(language, "従業員で割る（役員を除く）", "per employee, without officers");
}

QString costText(const PlannedAction &action, Language language)
{
    QStringList parts;
    if (const QString initial = initialCostText(action, language); !initial.isEmpty())
        parts << initial;
    if (action.monthlyCost.high > Yen())
        parts << wording(language, "月%1", "%1 a month").arg(moneyRangeText(action.monthlyCost, MoneyUnit::manYen, language));
    if (parts.isEmpty())
        return wording(language, "費用なし（社内の時間だけ）", "no outlay (your own time)");
    return parts.join(language == Language::ja ? QStringLiteral("、") : QStringLiteral(", "));
}

bool isOpenEnded(const RolloutPlan &plan, QDate first, QDate last)
{
    return std::ranges::any_of(plan.actions, [&](const PlannedAction &action) {
        return action.isCostOpenEnded && action.start >= first && action.start <= last;
    });
}

QString planCostText(const RolloutPlan &plan, Language language)
{
    const bool isOpen = std::ranges::any_of(plan.actions, &PlannedAction::isCostOpenEnded);
    return costRangeText(plan.cost, isOpen, language);
}

QString planCostText(const RolloutPlan &plan, const PlanYear &year, Language language)
{
    return costRangeText(year.cost, isOpenEnded(plan, year.first, year.last), language);
}

QString periodText(const PlannedAction &action, QDate today, Language language)
{
    const QString first = monthOfPlan(action.start, today, language);
    const bool isOneMonth = Month(action.start) == Month(action.typicalEnd);
    if (isOneMonth)
        return first;
    const QDate base = action.start.year() == action.typicalEnd.year() ? QDate(action.typicalEnd.year(), 1, 1) : today;
    const QString last = monthOfPlan(action.typicalEnd, action.start.year() == today.year() ? today : base, language);
    return wording(language, "%1〜%2", "%1 to %2").arg(first, last);
}

QString stepsToNextLayerText(const Placement &placement, Language language)
{
    if (placement.layer >= 3)
        return wording(language, "上段にいます", "In the top layer");
    const QString next = layerName(placement.layer + 1, language);
    if (placement.itemsToNextLayer <= 0)
        return layerName(placement.layer, language);
    if (language == Language::ja)
        return QStringLiteral("%1・あと%2つで%3").arg(layerName(placement.layer, language)).arg(placement.itemsToNextLayer).arg(next);
    if (placement.itemsToNextLayer == 1)
        return QStringLiteral("%1, one item short of the %2").arg(layerName(placement.layer, language), next.toLower());
    return QStringLiteral("%1, %2 items short of the %3").arg(layerName(placement.layer, language))
        .arg(placement.itemsToNextLayer).arg(next.toLower());
}

} // namespace smartsme
