// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sections.h"

#include "cli/text_table.h"
#include "report/number_format.h"
#include "report/record_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

namespace {

QString stateText(GateState state)
{
    switch (state) {
    case GateState::passed: return QCoreApplication::translate("cli", "gate passed");
    case GateState::failed: return QCoreApplication::translate("cli", "gate not passed");
    case GateState::waived: return QCoreApplication::translate("cli", "does not apply");
    }
    Q_UNREACHABLE();
}

QString idsText(const std::vector<QuestionId> &ids)
{
    QStringList texts;
    for (const QuestionId &id : ids)
        texts << id.text();
    return texts.join(QStringLiteral(", "));
}

/// One level a mention: "Q118, Q121 (2 levels)".
QString raisesText(const std::vector<QuestionId> &raises)
{
    QStringList texts;
    std::vector<QuestionId> told;
    for (const QuestionId &id : raises) {
        if (std::ranges::find(told, id) != told.end())
            continue;
        told.push_back(id);
        const auto levels = std::ranges::count(raises, id);
        texts << (levels == 1 ? id.text() : QCoreApplication::translate("cli", "%1 (%2 levels)").arg(id.text()).arg(levels));
    }
    return texts.join(QStringLiteral(", "));
}

QString numberText(double value) { return QString::number(value, 'f', 2); }

QString gatesText(const Placement &placement, Language language)
{
    TextTable table;
    for (const GateResult &gate : placement.gates)
        table.add({gate.id.text(), stateText(gate.state), gate.name.in(language), gate.state == GateState::failed ? idsText(gate.shortItems) : QString()});
    return table.text(QStringLiteral("  "));
}

QString nearestText(const DiagnosisRecord &record, const Vocabulary &words, Language language)
{
    QString text;
    for (const NearestStep &step : record.placement.nearest) {
        text += QStringLiteral("  ") + (step.gate.isEmpty() ? QCoreApplication::translate("cli", "more answers at a higher level") : gateName(record, step.gate, language))
            + QStringLiteral(": ") + raisesText(step.raises) + QLatin1Char('\n');
        for (const ActionId &action : step.actions)
            text += QStringLiteral("    ") + action.text() + QLatin1Char(' ') + actionName(words, action, language) + QLatin1Char('\n');
    }
    return text;
}

/// Each reason once, with how many actions it holds back and which.
QString deferredText(const std::vector<DeferredAction> &deferred, Language language)
{
    std::vector<std::pair<QString, QStringList>> reasons;
    for (const DeferredAction &action : deferred) {
        const QString reason = action.reason.in(language);
        auto known = std::ranges::find(reasons, reason, &std::pair<QString, QStringList>::first);
        if (known == reasons.end())
            known = reasons.insert(reasons.end(), {reason, {}});
        known->second << action.action.text();
    }
    QString text;
    for (const auto &[reason, actions] : reasons)
        text += QStringLiteral("  ") + QCoreApplication::translate("cli", "%1 (actions: %2)").arg(reason).arg(actions.size())
            + QStringLiteral("\n    ") + actions.join(QStringLiteral(", ")) + QLatin1Char('\n');
    return text;
}

} // namespace

QString placementText(const DiagnosisRecord &record, const Vocabulary &words, Language language)
{
    QString text = headingText(QCoreApplication::translate("cli", "Triangle of IT adoption"));
    if (!record.hasAnswers)
        return text + QCoreApplication::translate("cli", "No question is answered yet.") + QStringLiteral("\n\n");
    const Placement &placement = record.placement;
    text += QCoreApplication::translate("cli", "%1 (height %2 of 3)").arg(layerName(placement.layer, language), numberText(placement.y))
        + QStringLiteral("  ") + stepsToNextLayerText(placement, language) + QLatin1Char('\n');
    if (placement.isRange())
        text += QCoreApplication::translate("cli", "Up to %1 (height %2), depending on what is not known: %3")
                    .arg(layerName(placement.layerIfBest, language), numberText(placement.yIfBest), idsText(placement.deciding)) + QLatin1Char('\n');
    if (placement.coverageOnlyLayer > placement.layer)
        text += QCoreApplication::translate("cli", "By the answers alone %1, but something of the ground is missing.")
                    .arg(layerName(placement.coverageOnlyLayer, language)) + QLatin1Char('\n');
    if (placement.isProvisional)
        text += QCoreApplication::translate("cli", "Provisional: %1 % of the questions are answered.").arg(qRound(placement.answeredShare * 100)) + QLatin1Char('\n');
    TextTable coverage({1, 2});
    for (const Coverage &layer : placement.coverage)
        coverage.add({layerName(layer.layer, language), QString::number(layer.value * 100, 'f', 1) + QStringLiteral(" %"),
                      QCoreApplication::translate("cli", "%1 of %2 answered").arg(layer.answered).arg(layer.applicable)});
    text += QLatin1Char('\n') + coverage.text(QStringLiteral("  ")) + QLatin1Char('\n') + gatesText(placement, language);
    if (!placement.nearest.empty())
        text += QLatin1Char('\n') + QCoreApplication::translate("cli", "The shortest way up:") + QLatin1Char('\n') + nearestText(record, words, language);
    if (!placement.spikes.empty())
        text += QCoreApplication::translate("cli", "Already in use above this layer: %1").arg(idsText(placement.spikes)) + QLatin1Char('\n');
    return text + QLatin1Char('\n');
}

QString planText(const DiagnosisRecord &record, const Vocabulary &words, Language language, bool withDeferred)
{
    QString text = headingText(QCoreApplication::translate("cli", "Rollout plan (cost and effort are assumptions)"));
    const RolloutPlan &plan = record.plan;
    if (plan.actions.empty())
        return text + QCoreApplication::translate("cli", "No action is planned. Answer the questions first.") + QStringLiteral("\n\n");
    TextTable table({0});
    int number = 0;
    for (const PlannedAction &action : plan.actions)
        table.add({QString::number(++number), action.action.text(), actionName(words, action.action, language), periodText(action, record.date, language),
                   action.quarter, costText(action, language)});
    text += table.text() + QLatin1Char('\n');
    TextTable years;
    for (const PlanYear &year : plan.years)
        years.add({QCoreApplication::translate("cli", "%1 to %2").arg(dateText(year.first, language), dateText(year.last, language)),
                   moneyRangeText(year.cost, MoneyUnit::manYen, language),
                   year.isOverBudget ? QCoreApplication::translate("cli", "over the yearly budget") : QString()});
    text += years.text(QStringLiteral("  "));
    if (withDeferred && !plan.deferred.empty()) {
        text += QLatin1Char('\n') + QCoreApplication::translate("cli", "Not in the plan:") + QLatin1Char('\n');
        text += deferredText(plan.deferred, language);
    }
    return text + QLatin1Char('\n');
}

} // namespace smartsme
