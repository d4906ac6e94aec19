// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/number_format.h"
#include "report/record_words.h"
#include "report/wording.h"
#include "report/workbook_sheets.h"

#include <algorithm>
#include <cmath>

namespace smartsme {

namespace {

QString verdictText(Verdict verdict, Language language)
{
    switch (verdict) {
    case Verdict::met: return wording(language, "満たす", "Met");
    case Verdict::notMet: return wording(language, "まだ満たさない", "Not met yet");
    case Verdict::notYetKnown: return wording(language, "まだ分からない", "Not yet known");
    case Verdict::toConfirm: return wording(language, "要確認", "To be confirmed");
    }
    Q_UNREACHABLE();
}

class PlanSheetWriter
{
public:
    explicit PlanSheetWriter(const SheetContext &context)
        : m_context(context), m_language(context.language), m_plan(context.record.plan),
          m_builder(wording(context.language, "計画", "Plan"),
                    {9, 44, 10, 12, 12, 12, 12, 14, 14, 14, 14, 10, 10, 10, 10, 11, 50, 24, 60})
    {
    }

    PlanSheet made()
    {
        m_builder.addText(text("導入計画", "Rollout plan"), CellStyle::title);
        m_builder.freezeHere();
        m_builder.addText(text("前提：期間と費用は目安です。色のついたマスは、実際の見積もりで直してください。",
                               "Assumption: periods and costs are estimates. Replace the coloured cells by real quotations."), CellStyle::note);
        writeOptions();
        writeActions();
        writeYears();
        writeGates();
        writeDeferred();
        writeRules();
        writeObligations();
        return {m_builder.take(), std::move(m_names)};
    }

private:
    QString text(const char *japanese, const char *english) const { return wording(m_language, japanese, english); }

    void writeOptions()
    {
        const PlanOptions &options = m_context.record.planOptions;
        m_builder.add({{}, textCell(text("始める日", "Start")), dateCell(options.start)});
        m_names.push_back({QStringLiteral("plan_hours_per_week"), referenceFrom(m_builder.name(), m_builder.nextRow(), 2)});
        m_builder.add({{}, textCell(text("週に使える時間", "Hours a week")), numberCell(options.hoursPerWeek, CellStyle::input)});
        m_names.push_back({QStringLiteral("plan_yearly_budget"), referenceFrom(m_builder.name(), m_builder.nextRow(), 2)});
        m_builder.add({{}, textCell(text("1年に使える額（円）", "Yearly budget (yen)")), yenCell(options.yearlyBudget, CellStyle::input)});
        m_builder.addGap();
    }

    void writeActions()
    {
        if (m_plan.actions.empty()) {
            m_builder.addText(m_context.record.hasAnswers ? text("いまの回答から出てくる施策はありません。", "The answers given call for no action.")
                                                          : text("質問に答えると、計画ができます。", "Answer the questions to get a plan."));
            m_builder.addGap();
            return;
        }
        m_builder.addHeads({QStringLiteral("id"), text("施策", "Action"), text("ステージ", "Stage"), text("四半期", "Quarter"), text("開始", "Start"),
                            text("終わり（ふつう）", "End (usual)"), text("終わり（最長）", "End (longest)"), text("初期費用 下", "Initial, low"),
                            text("初期費用 上", "Initial, high"), text("月額 下", "Monthly, low"), text("月額 上", "Monthly, high"),
                            text("不足の大きさ", "Gap"), text("関門", "Gate"), text("壁", "Barrier"), text("生産性", "Productivity"),
                            text("優先度", "Priority"), text("優先度の理由", "Terms of the priority"), text("先にする施策", "Waits for"),
                            text("頼れる支援", "Who can help")});
        const int first = m_builder.nextRow();
        for (const PlannedAction &action : m_plan.actions)
            writeAction(action);
        writeTotals(first, m_builder.nextRow() - 1);
        m_builder.addText(text("優先度＝（不足＋関門＋壁＋生産性）÷ ふつうにかかる週の数。順番は、先にする施策と使える時間・お金でも決まります。",
                               "Priority = (gap + gate + barrier + productivity) / usual weeks. The order also follows prerequisites, hours and budget."),
                          CellStyle::note);
        m_builder.addGap();
    }

    double termSum(const PlannedAction &action, PriorityTerm::Kind kind) const
    {
        double sum = 0;
        for (const PriorityTerm &term : action.terms)
            sum += term.kind == kind ? term.value : 0;
        return sum;
    }

    QString termLines(const PlannedAction &action) const
    {
        QStringList lines;
        for (const PriorityTerm &term : action.terms)
            lines << QStringLiteral("%1 %2").arg(term.label.in(m_language), QString::number(term.value, 'g', 4));
        if (action.isPrerequisiteOnly)
            lines << text("ほかの施策の前に必要です。", "Needed before another action.");
        return lines.join(QLatin1Char('\n'));
    }

    QString supportLines(const ActionId &id) const
    {
        const ActionCatalogue *actions = m_context.words.actions;
        const Action *known = actions ? actions->find(id) : nullptr;
        QStringList lines;
        for (const QString &code : known ? known->supportProgrammes : QStringList())
            if (const SupportProgramme *programme = actions->supportProgramme(code))
                lines << programme->name.in(m_language);
        return lines.join(QLatin1Char('\n'));
    }

    /// Live where the sum of the terms over the usual weeks gives the plan's priority; else the number of the plan.
    Cell priorityCell(const PlannedAction &action, int row) const
    {
        const Action *known = m_context.words.actions ? m_context.words.actions->find(action.action) : nullptr;
        double sum = 0;
        for (const PriorityTerm &term : action.terms)
            sum += term.value;
        if (!known || known->typicalWeeks <= 0 || std::abs(sum / known->typicalWeeks - action.priority) > 1e-9)
            return numberCell(action.priority, CellStyle::ratio);
        return formulaCell(QStringLiteral("SUM(%1:%2)/%3").arg(cellReference(row, 11), cellReference(row, 14)).arg(known->typicalWeeks),
                           action.priority, CellStyle::ratio);
    }

    Cell highEnd(Yen high, bool isOpenEnded, CellStyle style) const
    {
        return isOpenEnded ? textCell(text("上限なし", "no upper limit"), style) : yenCell(high, style);
    }

    void writeAction(const PlannedAction &action)
    {
        const int row = m_builder.nextRow();
        QStringList waits;
        for (const ActionId &id : action.waitsFor)
            waits << id.text();
        m_builder.add({textCell(action.action.text(), CellStyle::note), textCell(actionName(m_context.words, action.action, m_language)),
                       numberCell(action.stage, CellStyle::integer), textCell(action.quarter), dateCell(action.start),
                       dateCell(action.typicalEnd), dateCell(action.longestEnd), yenCell(action.initialCost.low, CellStyle::input),
                       highEnd(action.initialCost.high, action.isCostOpenEnded, CellStyle::input), yenCell(action.monthlyCost.low, CellStyle::input), yenCell(action.monthlyCost.high, CellStyle::input),
                       numberCell(termSum(action, PriorityTerm::Kind::gap), CellStyle::ratio),
                       numberCell(termSum(action, PriorityTerm::Kind::gate), CellStyle::ratio),
                       numberCell(termSum(action, PriorityTerm::Kind::barrier), CellStyle::ratio),
                       numberCell(termSum(action, PriorityTerm::Kind::productivity), CellStyle::ratio), priorityCell(action, row),
                       textCell(termLines(action)), textCell(waits.join(QLatin1Char(' ')), CellStyle::note),
                       textCell(supportLines(action.action))});
    }

    void writeTotals(int first, int last)
    {
        std::vector<Cell> cells{{}, textCell(text("合計", "Total"), CellStyle::label), {}, {}, {}, {}, {}};
        double sums[4] = {};
        for (const PlannedAction &action : m_plan.actions) {
            sums[0] += static_cast<double>(action.initialCost.low.value());
            sums[1] += static_cast<double>(action.initialCost.high.value());
            sums[2] += static_cast<double>(action.monthlyCost.low.value());
            sums[3] += static_cast<double>(action.monthlyCost.high.value());
        }
        for (int i = 0; i < 4; ++i)
            cells.push_back(formulaCell(QStringLiteral("SUM(%1:%2)").arg(cellReference(first, 7 + i), cellReference(last, 7 + i)),
                                        sums[i], CellStyle::total));
        // a sum without what has no upper limit would look like one
        if (std::ranges::any_of(m_plan.actions, &PlannedAction::isCostOpenEnded))
            cells[8] = textCell(text("上限なし", "no upper limit"), CellStyle::total);
        m_builder.add(std::move(cells));
    }

    void writeYears()
    {
        if (m_plan.years.empty())
            return;
        m_builder.addHeads({{}, text("費用（目安）", "Cost (estimate)"), {}, {}, text("初日", "First day"), text("末日", "Last day"), {},
                            text("下", "Low"), text("上", "High"), text("注", "Note")});
        for (const PlanYear &year : m_plan.years)
            m_builder.add({{}, {}, {}, {}, dateCell(year.first), dateCell(year.last), {}, yenCell(year.cost.low),
                           highEnd(year.cost.high, isOpenEnded(m_plan, year.first, year.last), CellStyle::yen),
                           textCell(year.isOverBudget ? text("超過", "Over budget") : QString())});
        m_builder.addGap();
    }

    void writeGates()
    {
        if (m_plan.gates.empty())
            return;
        m_builder.addHeads({QStringLiteral("id"), text("関門が開く見こみ", "Gates expected to open"), {}, {}, text("ふつう", "Usual"), text("おそくて", "Latest")});
        for (const GateForecast &gate : m_plan.gates)
            m_builder.add({textCell(gate.gate.text(), CellStyle::note), textCell(gateName(m_context.record, gate.gate, m_language)), {}, {},
                           dateCell(gate.typical), dateCell(gate.latest)});
        m_builder.addGap();
    }

    void writeDeferred()
    {
        if (m_plan.deferred.empty())
            return;
        m_builder.addHeads({QStringLiteral("id"), text("今回は入れない施策", "Actions left out"), text("理由", "Why")});
        for (const DeferredAction &deferred : m_plan.deferred)
            m_builder.add({textCell(deferred.action.text(), CellStyle::note), textCell(actionName(m_context.words, deferred.action, m_language)),
                           textCell(deferred.reason.in(m_language), CellStyle::note)});
        m_builder.addGap();
    }

    void writeRules()
    {
        if (m_context.record.ruleChecks.empty())
            return;
        m_builder.addHeads({QStringLiteral("id"), text("IT導入補助金の労働生産性の要件", "Productivity rules of the IT subsidy"), text("結果", "Result"),
                            text("公募年", "Call"), text("自社のもと", "Base"), text("目標", "Target"), {}, text("理由", "Reason"), {}, {}, {}, {}, {}, {}, {}, {},
                            text("出典", "Source")});
        for (const RuleCheck &check : m_context.record.ruleChecks) {
            std::vector<Cell> cells{textCell(check.rule.text(), CellStyle::note), textCell(check.requirement.in(m_language)),
                                    textCell(verdictText(check.verdict, m_language)), textCell(check.year), figureCell(check.base, m_language),
                                    figureCell(check.target, m_language), {}, textCell(check.reason.in(m_language), CellStyle::note)};
            cells.resize(16);
            cells.push_back(textCell(check.source, CellStyle::source));
            m_builder.add(std::move(cells));
        }
        m_builder.addGap();
    }

    /// The day, or as much of it as is known.
    Cell dayCell(const Obligation &obligation) const
    {
        if (!obligation.isMonthOnly)
            return dateCell(obligation.date);
        constexpr qsizetype monthSize = 7;      // "2028-12"; else years: "2027;2028"
        return textCell(obligation.dateText.size() == monthSize ? monthText(obligation.date, m_language)
                                                                : QString(obligation.dateText).replace(QLatin1Char(';'), QStringLiteral("・")));
    }

    void writeObligations()
    {
        if (m_context.record.obligations.empty())
            return;
        m_builder.addHeads({QStringLiteral("id"), text("決まっている期日", "Fixed dates"), {}, {}, text("日", "Date"), {}, {}, text("すること", "What to do")});
        for (const Obligation &obligation : m_context.record.obligations)
            m_builder.add({textCell(obligation.id, CellStyle::note), textCell(QStringLiteral("%1\n%2").arg(obligation.title.in(m_language), obligation.event.in(m_language))), {},
                           textCell(isDecisive(obligation.confirmation) ? QString() : text("要確認", "To be confirmed"), CellStyle::note),
                           dayCell(obligation), {}, {}, textCell(obligation.advice.in(m_language), CellStyle::note)});
    }

    const SheetContext &m_context;
    Language m_language;
    const RolloutPlan &m_plan;
    SheetBuilder m_builder;
    std::vector<Workbook::Name> m_names;
};

} // namespace

PlanSheet planSheet(const SheetContext &context)
{
    return PlanSheetWriter(context).made();
}

} // namespace smartsme
