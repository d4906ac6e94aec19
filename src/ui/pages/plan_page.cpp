// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_page.h"

#include "report/document.h"
#include "ui/models/amount_input.h"
#include "ui/models/deferred_actions_model.h"
#include "ui/models/obligations_model.h"
#include "ui/models/planned_actions_model.h"
#include "ui/models/rule_checks_model.h"
#include "ui/pages/page_look.h"
#include "ui/pages/panel_column.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/problem_list.h"
#include "ui_plan_page.h"

#include <QEvent>

#include <algorithm>

namespace smartsme {

PlanPage::PlanPage(Session &session, QWidget *parent)
    : StepPage(session, parent), m_ui(std::make_unique<Ui::PlanPage>()), m_panel(new PanelColumn(this)),
      m_actions(new PlannedActionsModel(this)), m_deferred(new DeferredActionsModel(this)), m_rules(new RuleChecksModel(this)),
      m_obligations(new ObligationsModel(this))
{
    m_ui->setupUi(this);
    m_panel->hide();
    layOutPage(this);
    m_ui->optionsChip->set(Mark::assumption);
    prepareTables();
    connectControls();
}

PlanPage::~PlanPage()
{
    silence(this);
}

QWidget *PlanPage::panel()
{
    return m_panel;
}

QString PlanPage::nextText() const
{
    return tr("Make the report");
}

void PlanPage::changeEvent(QEvent *event)
{
    StepPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_ui->optionsChip->set(Mark::assumption);
    if (session().hasCase())
        refresh();
}

void PlanPage::prepareTables()
{
    const std::pair<QTableView *, RowTable *> tables[] = {{m_ui->actionsTable, m_actions}, {m_ui->deferredTable, m_deferred},
                                                          {m_ui->rulesTable, m_rules}, {m_ui->obligationsTable, m_obligations}};
    for (const auto &[table, model] : tables) {
        table->setModel(model);
        layOutTable(table, true);
    }
    watchRows(m_ui->actionsTable, m_actions);
    watchRows(m_ui->deferredTable, m_deferred);
    connect(m_ui->rulesTable, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (const Figure *figure = m_rules->figureOf(index))
            Q_EMIT originRequested(*figure);
    });
}

void PlanPage::watchRows(QTableView *table, const RowTable *model)
{
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this, model](const QModelIndex &current) {
        if (current.isValid() && !m_isFilling)
            select(ActionId(model->idOf(current.row())));
    });
}

void PlanPage::connectControls()
{
    connect(m_ui->hoursBox, &QDoubleSpinBox::editingFinished, this,
            [this] { change([this](PlanOptions &options) { options.hoursPerWeek = m_ui->hoursBox->value(); }); });
    connect(m_ui->budgetEdit, &QLineEdit::editingFinished, this, &PlanPage::keepBudget);
    connect(m_ui->startEdit, &QDateEdit::dateChanged, this,
            [this](QDate start) { change([start](PlanOptions &options) { options.start = start; }); });
    connect(m_ui->gantt, &PictureView::rowClicked, this, [this](const QString &id) { select(ActionId(id)); });
    connect(m_ui->addActionButton, &QPushButton::clicked, this, [this] {
        const QModelIndex current = m_ui->deferredTable->currentIndex();
        if (current.isValid())
            wish(ActionId(m_deferred->idOf(current.row())), true);
    });
}

void PlanPage::change(const std::function<void(PlanOptions &)> &edit)
{
    if (m_isFilling || !session().hasCase())
        return;
    PlanOptions options = session().current().planOptions;
    edit(options);
    if (options == session().current().planOptions)
        return;
    const Result<Done> kept = session().setPlanOptions(options);
    m_problems = kept ? Problems{} : kept.problems();
    refresh();
}

void PlanPage::keepBudget()
{
    const std::optional<Yen> budget = typedAmount(m_ui->budgetEdit->text());
    const bool isReadable = budget && *budget >= Yen(0);
    m_ui->budgetEdit->setProperty("tone", isReadable ? QString() : QStringLiteral("error"));
    m_ui->budgetEdit->setToolTip(isReadable ? QString() : tr("Write for example 400,000 or 40万円."));
    restyle(m_ui->budgetEdit);
    if (isReadable)
        change([&budget](PlanOptions &options) { options.yearlyBudget = *budget; });
}

void PlanPage::wish(const ActionId &action, bool isWanted)
{
    change([&action, isWanted](PlanOptions &options) {
        if (isWanted) {
            options.removed.erase(action);
            options.added.insert(action);
        } else {
            options.added.erase(action);
            options.removed.insert(action);
        }
    });
}

void PlanPage::select(const ActionId &action)
{
    m_selected = action;
    m_ui->gantt->setCurrent(action.text());
    showPanel();
}

void PlanPage::refresh()
{
    if (!session().hasCase())
        return;
    m_isFilling = true;
    showTitle();
    showOptions();
    showTables();
    m_isFilling = false;
    showPanel();
}

void PlanPage::showTitle()
{
    const RolloutPlan &plan = session().diagnosis().plan;
    const Language language = session().language();
    if (plan.actions.empty()) {
        m_ui->titleLabel->setText(session().diagnosis().hasAnswers ? tr("Nothing is left to plan") : tr("The plan follows from the answers"));
        m_ui->subtitleLabel->setText(session().diagnosis().hasAnswers ? QString() : tr("Please answer the short form in step 4 first."));
        return;
    }
    const Action *first = session().knowledge().actions.find(plan.actions.front().action);
    m_ui->titleLabel->setText(tr("It starts with: %1").arg(first ? first->name.in(language) : QString()));
    m_ui->subtitleLabel->setText(tr("%1 actions until %2. Cost %3, own work %4–%5 hours; all of it is an estimate.")
                                     .arg(plan.actions.size())
                                     .arg(dateText(plan.end, language), moneyRangeText(plan.cost, MoneyUnit::manYen, language))
                                     .arg(qRound(plan.effortHours.low)).arg(qRound(plan.effortHours.high)));
}

void PlanPage::showOptions()
{
    const PlanOptions &options = session().current().planOptions;
    m_ui->hoursBox->setRange(0.5, 80);
    m_ui->hoursBox->setSuffix(tr(" hours"));
    m_ui->hoursBox->setValue(options.hoursPerWeek);
    if (!m_ui->budgetEdit->hasFocus())
        m_ui->budgetEdit->setText(tr("%1 yen").arg(moneyText(options.yearlyBudget, MoneyUnit::yen)));
    m_ui->startEdit->setDate(session().diagnosis().planOptions.start);
}

void PlanPage::showTables()
{
    const DiagnosisRecord &record = session().diagnosis();
    const Language language = session().language();
    const ActionCatalogue &catalogue = session().knowledge().actions;
    m_ui->gantt->setStyle(chartStyle());
    m_ui->gantt->show(gantt(record, session().knowledge().vocabulary(), language));
    m_ui->gantt->setMinimumWidth(u(640));
    m_actions->setPlan(record.plan, catalogue, language);
    m_deferred->setDeferred(record.plan.deferred, catalogue, language);
    m_rules->setChecks(record.ruleChecks, language);
    m_obligations->setObligations(record.obligations, language);
    m_ui->tabs->setTabText(2, tr("Not now %1").arg(m_deferred->rowCount()));
    m_ui->rulesHint->setText(tr("Rules as recorded in %1. Rules that are not confirmed decide nothing.").arg(session().knowledge().programmeRules.recordedOn()));
    m_ui->addActionButton->setEnabled(m_deferred->rowCount() > 0);
    const std::pair<QTableView *, std::vector<int>> widths[] = {{m_ui->actionsTable, {190, 172, 100, 110}}, {m_ui->deferredTable, {300}},
                                                                {m_ui->rulesTable, {132, 240, 110, 110}}, {m_ui->obligationsTable, {130, 230, 260}}};
    for (const auto &[table, columns] : widths) {
        for (std::size_t at = 0; at < columns.size(); ++at)
            table->setColumnWidth(static_cast<int>(at), u(columns[at]));
    }
}

// The panel

void PlanPage::showPanel()
{
    m_panel->clear();
    if (!m_problems.empty()) {
        auto *list = new ProblemList;
        list->set(m_problems);
        m_panel->add(list);
    }
    const RolloutPlan &plan = session().diagnosis().plan;
    const Action *action = session().knowledge().actions.find(m_selected);
    if (!action && !plan.actions.empty())
        action = session().knowledge().actions.find(plan.actions.front().action);
    if (!action) {
        m_panel->paragraph(tr("No action is planned."));
        return;
    }
    const auto planned = std::find_if(plan.actions.begin(), plan.actions.end(), [action](const PlannedAction &p) { return p.action == action->id; });
    if (planned == plan.actions.end())
        showDeferred(*action);
    else
        showAction(*action, *planned);
}

void PlanPage::showAction(const Action &action, const PlannedAction &planned)
{
    const Language language = session().language();
    const Knowledge &knowledge = session().knowledge();
    m_panel->caption(tr("Action %1, stage %2").arg(action.id.text()).arg(planned.stage));
    m_panel->title(action.name.in(language), Mark::advice);
    showReasons(planned);
    m_panel->row(tr("When"), QStringLiteral("%1〜%2").arg(dateText(planned.start, language), dateText(planned.typicalEnd, language)));
    m_panel->row(tr("Duration"), tr("%1 weeks (%2–%3)").arg(action.typicalWeeks).arg(action.effortWeeks.low).arg(action.effortWeeks.high));
    const QString first = moneyRangeText(planned.initialCost, MoneyUnit::manYen, language);
    m_panel->row(tr("First cost"), planned.isCostOpenEnded ? tr("%1 or more").arg(first) : first);
    m_panel->row(tr("Each month"), moneyRangeText(planned.monthlyCost, MoneyUnit::manYen, language));
    m_panel->row(tr("Own work"), tr("%1 hours").arg(qRound(planned.effortHours)));
    if (action.isAssumption)
        m_panel->sentence(tr("Duration and cost are estimates of this program."), Mark::assumption);
    else
        m_panel->sentence(action.estimateStatus.in(language), Mark::fact);
    QStringList before;
    for (const ActionId &id : action.prerequisites) {
        if (const Action *other = knowledge.actions.find(id))
            before << other->name.in(language);
    }
    if (!before.isEmpty())
        m_panel->row(tr("To do first"), before.join(QLatin1Char('\n')));
    if (!action.kpi.in(language).isEmpty())
        m_panel->row(tr("What to measure"), action.kpi.in(language));
    QStringList support;
    for (const QString &code : action.supportProgrammes) {
        if (const SupportProgramme *programme = knowledge.actions.supportProgramme(code))
            support << programme->name.in(language);
    }
    if (!support.isEmpty())
        m_panel->row(tr("Who can help"), support.join(QLatin1Char('\n')));
    m_panel->caption(tr("Basis: %1").arg(action.basis));
    m_panel->buttons({{tr("Take out of the plan"), [this, id = action.id] { wish(id, false); }, QStringLiteral("removeActionButton")}});
}

void PlanPage::showReasons(const PlannedAction &planned)
{
    const Language language = session().language();
    const Knowledge &knowledge = session().knowledge();
    if (planned.isPrerequisiteOnly)
        m_panel->paragraph(tr("Another action needs it first."));
    for (const QuestionId &id : planned.raisesItems) {
        if (const Question *asked = knowledge.questionnaire.find(id))
            m_panel->line(PanelColumn::Sign::none, tr("Raises: %1").arg(asked->text.in(language)));
    }
    for (const GateId &id : planned.opensGates) {
        for (const Gate &gate : knowledge.placementRules.gates) {
            if (gate.id == id)
                m_panel->line(PanelColumn::Sign::open, tr("Helps to pass: %1").arg(gate.name.in(language)));
        }
    }
    for (const BarrierId &id : planned.removesBarriers) {
        if (const Barrier *barrier = knowledge.actions.barrier(id))
            m_panel->line(PanelColumn::Sign::tick, tr("Takes away: %1").arg(barrier->name.in(language)));
    }
}

void PlanPage::showDeferred(const Action &action)
{
    const Language language = session().language();
    m_panel->caption(tr("Action %1, stage %2").arg(action.id.text()).arg(action.stage));
    m_panel->title(action.name.in(language));
    for (const DeferredAction &entry : session().diagnosis().plan.deferred) {
        if (entry.action == action.id)
            m_panel->paragraph(entry.reason.in(language));
    }
    m_panel->caption(tr("Basis: %1").arg(action.basis));
    m_panel->buttons({{tr("Put into the plan"), [this, id = action.id] { wish(id, true); }, QStringLiteral("wishButton")}});
}

} // namespace smartsme
