// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/planned_actions_model.h"

#include "report/number_format.h"

#include <QLocale>

namespace smartsme {

namespace {

QString termsText(const PlannedAction &planned, Language language)
{
    QStringList terms;
    for (const PriorityTerm &term : planned.terms)
        terms << QStringLiteral("%1 +%2").arg(term.label.in(language), QLocale::c().toString(term.value, 'g', 3));
    return terms.join(language == Language::ja ? QStringLiteral("、") : QStringLiteral(", "));
}

} // namespace

void PlannedActionsModel::setPlan(const RolloutPlan &plan, const ActionCatalogue &catalogue, Language language)
{
    std::vector<TableRow> rows;
    for (const PlannedAction &planned : plan.actions) {
        const Action *action = catalogue.find(planned.action);
        if (!action)
            continue;
        const QString weeks = action->effortWeeks.low == action->effortWeeks.high
            ? tr("%1 weeks").arg(action->typicalWeeks)
            : tr("%1 weeks (%2–%3)").arg(action->typicalWeeks).arg(action->effortWeeks.low).arg(action->effortWeeks.high);
        TableRow row{.id = planned.action.text(), .cells = {}};
        row.cells.push_back({.text = action->name.in(language), .second = tr("Stage %1").arg(planned.stage)});
        row.cells.push_back({.text = QStringLiteral("%1〜%2").arg(planned.start.toString(QStringLiteral("yyyy/MM/dd")),
                                                                  planned.typicalEnd.toString(QStringLiteral("MM/dd"))),
                             .second = planned.quarter});
        row.cells.push_back({.text = weeks, .tip = action->estimateStatus.in(language)});
        row.cells.push_back({.text = moneyRangeText(planned.initialCost, MoneyUnit::manYen, language),
                             .second = tr("monthly %1").arg(moneyRangeText(planned.monthlyCost, MoneyUnit::manYen, language)), .isNumber = true});
        row.cells.push_back({.text = planned.isPrerequisiteOnly ? tr("needed first") : QLocale::c().toString(planned.priority, 'f', 1),
                             .second = termsText(planned, language), .tip = termsText(planned, language)});
        rows.push_back(std::move(row));
    }
    setRows({tr("Action"), tr("When"), tr("Duration"), tr("First cost"), tr("Priority and why")}, std::move(rows));
}

} // namespace smartsme
