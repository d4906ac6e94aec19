// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/triangle_page.h"

#include "report/document.h"
#include "ui/pages/page_look.h"
#include "ui/pages/panel_column.h"
#include "ui/pages/usage_bar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/problem_list.h"
#include "ui_triangle_page.h"

#include <QEvent>

#include <algorithm>
#include <optional>

namespace smartsme {

namespace {

/// Nothing while a question that could tell is open: what was not asked is no "no".
std::optional<bool> usedByFirm(const ToolItem &tool, const Questionnaire &questionnaire, const Answers &answers)
{
    bool isAnswered = false;
    bool isOpen = false;
    for (const QuestionId &id : tool.questions) {
        const Question *asked = questionnaire.find(id);
        if (!asked)
            continue;
        const std::optional<int> level = isApplicable(*asked, answers) ? levelOf(*asked, answers) : std::nullopt;
        if (level && *level >= tool.usedAtLevel)
            return true;
        isOpen = isOpen || (!level && isApplicable(*asked, answers));
        isAnswered = isAnswered || answers.contains(id);
    }
    return isAnswered && !isOpen ? std::optional(false) : std::nullopt;
}

} // namespace

TrianglePage::TrianglePage(Session &session, QWidget *parent)
    : StepPage(session, parent), m_ui(std::make_unique<Ui::TrianglePage>()), m_panel(new PanelColumn(this))
{
    m_ui->setupUi(this);
    m_panel->hide();
    layOutPage(this);
    connect(m_ui->picture, &PictureView::rowClicked, this, [this](const QString &band) {
        m_panel->clear();
        showGates(qBound(1, band.toInt(), 2));
        m_panel->space();
        showNotes();
    });
}

TrianglePage::~TrianglePage()
{
    silence(this);
}

QWidget *TrianglePage::panel()
{
    return m_panel;
}

QString TrianglePage::nextText() const
{
    return tr("Make the plan");
}

void TrianglePage::changeEvent(QEvent *event)
{
    StepPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (session().hasCase())
        refresh();
}

QString TrianglePage::layerName(int layer) const
{
    return layer == 1 ? tr("the bottom layer") : layer == 2 ? tr("the middle layer") : tr("the top layer");
}

void TrianglePage::refresh()
{
    if (!session().hasCase())
        return;
    const DiagnosisRecord &record = session().diagnosis();
    showTitle();
    m_ui->picture->setStyle(chartStyle());
    m_ui->picture->show(triangle(record, session().knowledge().vocabulary(), session().language()));
    m_ui->picture->setVisible(record.hasAnswers);
    m_ui->assumptionLabel->setText(tr("The lines between the layers are planning assumptions of this program, not measured values."));
    m_ui->assumptionLabel->setVisible(record.hasAnswers);
    showPanel();
}

void TrianglePage::showTitle()
{
    const DiagnosisRecord &record = session().diagnosis();
    const Placement &placement = record.placement;
    const Language language = session().language();
    if (!record.hasAnswers) {
        m_ui->titleLabel->setText(tr("The place on the triangle follows from the questions"));
        m_ui->subtitleLabel->setText(tr("Please answer the short form in step 4 first."));
        return;
    }
    if (placement.layer == 3)
        m_ui->titleLabel->setText(tr("The firm stands in the top layer"));
    else if (placement.itemsToNextLayer == 1)
        m_ui->titleLabel->setText(tr("One more step reaches %1").arg(layerName(placement.layer + 1)));
    else
        m_ui->titleLabel->setText(tr("%1 more steps reach %2").arg(placement.itemsToNextLayer).arg(layerName(placement.layer + 1)));
    QStringList open;
    for (const QuestionId &id : placement.deciding)
        open << session().knowledge().questionnaire.find(id)->text.in(language);
    if (placement.isRange())
        m_ui->subtitleLabel->setText(tr("Some answers are “don't know”. With better answers it may be %1: %2").arg(layerName(placement.layerIfBest), open.mid(0, 2).join(QLatin1Char(' '))));
    else if (placement.isProvisional)
        m_ui->subtitleLabel->setText(tr("Provisional: only %1 % of the questions are answered.").arg(qRound(placement.answeredShare * 100)));
    else
        m_ui->subtitleLabel->setText(tr("Now in %1.").arg(layerName(placement.layer)));
}

void TrianglePage::showPanel()
{
    m_panel->clear();
    if (!m_problems.empty()) {
        auto *list = new ProblemList;
        list->set(m_problems);
        m_panel->add(list);
    }
    const DiagnosisRecord &record = session().diagnosis();
    if (!record.hasAnswers) {
        m_panel->paragraph(tr("No question is answered yet."));
        m_panel->buttons({{tr("Go to the questions"), [this] { Q_EMIT stepRequested(Step::questions); }, QStringLiteral("questionsButton")}});
        return;
    }
    if (record.placement.layer < 3)
        showGates(record.placement.layer);
    m_panel->space();
    showNearest();
    showNotes();
    showTools();
}

void TrianglePage::showGates(int fromLayer)
{
    const Language language = session().language();
    int passed = 0;
    int counted = 0;
    for (const GateResult &gate : session().diagnosis().placement.gates) {
        if (gate.fromLayer != fromLayer || gate.state == GateState::waived)
            continue;
        ++counted;
        passed += gate.state == GateState::passed ? 1 : 0;
    }
    m_panel->heading(tr("Conditions for %1: %2 of %3").arg(layerName(fromLayer + 1)).arg(passed).arg(counted));
    for (const GateResult &gate : session().diagnosis().placement.gates) {
        if (gate.fromLayer != fromLayer)
            continue;
        const QString name = gate.name.in(language);
        switch (gate.state) {
        case GateState::passed: m_panel->line(PanelColumn::Sign::tick, name); break;
        case GateState::waived: m_panel->line(PanelColumn::Sign::waived, tr("%1 (does not apply)").arg(name)); break;
        case GateState::failed:
            m_panel->line(PanelColumn::Sign::open, gate.isUnknownOnly ? tr("%1 (not known yet)").arg(name) : name, true);
            break;
        }
    }
}

void TrianglePage::showNearest()
{
    const std::vector<NearestStep> &nearest = session().diagnosis().placement.nearest;
    if (nearest.empty())
        return;
    const Language language = session().language();
    const Knowledge &knowledge = session().knowledge();
    std::vector<ActionId> actions;
    m_panel->title(tr("The nearest way"), Mark::advice);
    QStringList lines;
    for (const NearestStep &step : nearest) {
        for (auto id = step.raises.begin(); id != step.raises.end(); ++id) {
            if (std::find(step.raises.begin(), id, *id) != id)
                continue;
            const auto levels = static_cast<int>(std::count(step.raises.begin(), step.raises.end(), *id));
            const QString line = tr("%1 (%2 up)").arg(knowledge.questionnaire.find(*id)->text.in(language)).arg(levels);
            if (!lines.contains(line))
                lines << line;
        }
        actions.insert(actions.end(), step.actions.begin(), step.actions.end());
    }
    for (const QString &line : lines.mid(0, 3))
        m_panel->line(PanelColumn::Sign::open, line);
    if (lines.size() > 3)
        m_panel->caption(tr("and %1 more").arg(lines.size() - 3));
    QStringList names;
    for (const ActionId &id : actions) {
        const Action *action = knowledge.actions.find(id);
        if (action && !names.contains(action->name.in(language)))
            names << action->name.in(language);
    }
    if (!names.isEmpty())
        m_panel->heading(tr("What helps"));
    for (const QString &name : names.mid(0, 3))
        m_panel->line(PanelColumn::Sign::none, name);
    m_panel->buttons({{tr("Correct an answer"), [this] { Q_EMIT stepRequested(Step::questions); }, QStringLiteral("correctButton")},
                      {tr("Put into the plan"), [this, actions] { putIntoPlan(actions); }, QStringLiteral("planButton")}});
    m_panel->space();
}

void TrianglePage::putIntoPlan(const std::vector<ActionId> &actions)
{
    PlanOptions options = session().current().planOptions;
    for (const ActionId &action : actions) {
        options.added.insert(action);
        options.removed.erase(action);
    }
    const Result<Done> kept = session().setPlanOptions(options);
    m_problems = kept ? Problems{} : kept.problems();
    if (kept)
        Q_EMIT stepRequested(Step::plan);
    refresh();
}

void TrianglePage::showNotes()
{
    const Placement &placement = session().diagnosis().placement;
    const Language language = session().language();
    if (placement.isProvisional)
        m_panel->note(tr("Provisional: %1 % of the questions are answered.").arg(qRound(placement.answeredShare * 100)));
    if (placement.coverageOnlyLayer > placement.layer)
        m_panel->note(tr("By the answers alone it would be %1. The foundation has gaps.").arg(layerName(placement.coverageOnlyLayer)));
    if (!placement.spikes.empty()) {
        m_panel->heading(tr("Ahead of the foundation"));
        for (const QuestionId &id : placement.spikes)
            m_panel->line(PanelColumn::Sign::warning, session().knowledge().questionnaire.find(id)->text.in(language));
        m_panel->caption(tr("A strength, and a risk while the foundation has gaps."));
    }
    m_panel->sentence(tr("The thresholds of the layers are settings of this program."), Mark::assumption);
    m_panel->space();
}

void TrianglePage::showTools()
{
    const DiagnosisRecord &record = session().diagnosis();
    if (record.tools.empty())
        return;
    const Language language = session().language();
    const Questionnaire &questionnaire = session().knowledge().questionnaire;
    m_panel->heading(tr("Tools in the same industry"));
    m_panel->caption(tr("Share of firms that use them, % (%1). A disc: this firm uses it. A ring: it does not. Neither: not answered.").arg(record.tools.front().industryRate.origin.year));
    for (const ToolUsage &usage : record.tools) {
        const auto tool = std::find_if(questionnaire.tools().begin(), questionnaire.tools().end(),
                                       [&usage](const ToolItem &item) { return item.toolCode == usage.toolCode; });
        const std::optional<bool> isUsed = tool == questionnaire.tools().end() ? std::nullopt : usedByFirm(*tool, questionnaire, record.answers);
        auto *bar = new UsageBar(usage.name.in(language), usage.industryRate, isUsed, language);
        connect(bar, &UsageBar::activated, this, &TrianglePage::originRequested);
        m_panel->add(bar);
    }
}

} // namespace smartsme
