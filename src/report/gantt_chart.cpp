// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document.h"
#include "report/number_format.h"
#include "report/record_words.h"
#include "report/wording.h"

#include <algorithm>
#include <utility>

namespace smartsme {

namespace {

QString stageName(int stage, Language language)
{
    if (stage <= 1)
        return wording(language, "ステージ1　土台をそろえる", "Stage 1: lay the ground");
    return stage == 2 ? wording(language, "ステージ2　仕事をつなぐ", "Stage 2: connect the work")
                      : wording(language, "ステージ3　データを生かす", "Stage 3: put data to use");
}

/// The sentence of each gate stands beside the last action that opens it.
QString gateSentence(const DiagnosisRecord &record, const PlannedAction &action, Language language)
{
    for (const GateId &gate : action.opensGates) {
        const bool isLast = std::ranges::none_of(record.plan.actions, [&](const PlannedAction &other) {
            return other.typicalEnd > action.typicalEnd && std::ranges::find(other.opensGates, gate) != other.opensGates.end();
        });
        if (isLast)
            return wording(language, "関門「%1」", "Gate: %1").arg(gateName(record, gate, language));
    }
    return {};
}

GanttChart::Row rowOf(const DiagnosisRecord &record, const Vocabulary &words, const PlannedAction &action, Language language)
{
    GanttChart::Row row;
    row.id = action.action.text();
    row.name = actionName(words, action.action, language);
    row.stage = action.stage;
    row.start = action.start;
    row.typicalEnd = action.typicalEnd;
    row.shortestEnd = action.shortestEnd;
    row.longestEnd = action.longestEnd;
    for (const ActionId &id : action.waitsFor)
        row.waitsFor.push_back(id.text());
    row.gate = gateSentence(record, action, language);
    return row;
}

void addRows(GanttChart &chart, const DiagnosisRecord &record, const Vocabulary &words, Language language)
{
    for (int stage = 1; stage <= 3; ++stage) {
        bool hasHeading = false;
        for (const PlannedAction &action : record.plan.actions) {
            if (action.stage != stage)
                continue;
            if (!std::exchange(hasHeading, true)) {
                GanttChart::Row heading;
                heading.id = QStringLiteral("stage-%1").arg(stage);
                heading.name = stageName(stage, language);
                heading.isHeading = true;
                heading.stage = stage;
                chart.rows.push_back(std::move(heading));
            }
            chart.rows.push_back(rowOf(record, words, action, language));
            chart.last = std::max(chart.last, action.longestEnd);
        }
    }
}

void addMoney(GanttChart &chart, const DiagnosisRecord &record, Language language)
{
    const double scale = language == Language::ja ? 10'000.0 : 1'000'000.0;
    const auto shown = [scale](Yen amount) { return static_cast<double>(amount.value()) / scale; };
    chart.moneyTitle = wording(language, "費用（目安）", "Cost (estimate)");
    chart.moneyUnit = wording(language, "万円／年", "million yen a year");
    for (const PlanYear &year : record.plan.years)
        chart.money.push_back({year.first, year.last, shown(year.cost.low), shown(year.cost.high),
                               planCostText(record.plan, year, language), year.isOverBudget});
    if (record.planOptions.yearlyBudget > Yen()) {
        chart.limit = shown(record.planOptions.yearlyBudget);
        chart.limitText = wording(language, "上限 年%1", "limit %1 a year")
            .arg(moneyRangeText({record.planOptions.yearlyBudget, record.planOptions.yearlyBudget}, MoneyUnit::manYen, language));
    }
}

} // namespace

GanttChart gantt(const DiagnosisRecord &record, const Vocabulary &words, Language language)
{
    GanttChart chart;
    if (record.plan.actions.empty()) {
        chart.alternative = record.hasAnswers
            ? wording(language, "いまの回答から出てくる施策はありません。", "The answers given call for no action.")
            : wording(language, "質問に答えると、計画ができます。", "Answer the questions to get a plan.");
        return chart;
    }
    chart.first = record.planOptions.start.isValid() ? record.planOptions.start : record.plan.actions.front().start;
    chart.last = record.plan.end;
    addRows(chart, record, words, language);
    for (const PlanYear &year : record.plan.years)
        chart.last = std::max(chart.last, year.last);
    if (record.date >= chart.first && record.date <= chart.last)
        chart.today = record.date;
    chart.todayText = wording(language, "きょう", "Today");
    chart.obligationsTitle = wording(language, "決まっている期日", "Fixed dates");
    for (const Obligation &obligation : record.obligations)
        if (obligation.date >= chart.first && obligation.date <= chart.last)
            chart.obligations.push_back({obligation.date, obligation.title.in(language)});
    addMoney(chart, record, language);
    chart.alternative = wording(language, "施策は%1件、%2から%3まで。費用の目安は%4。", "%1 actions from %2 to %3, estimated cost %4.")
        .arg(record.plan.actions.size())
        .arg(monthText(chart.first, language), monthText(record.plan.end, language),
             planCostText(record.plan, language));
    return chart;
}

} // namespace smartsme
