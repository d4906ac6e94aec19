// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/step_page.h"

#include <functional>
#include <memory>

class QTableView;

namespace smartsme {

class DeferredActionsModel;
class ObligationsModel;
class PanelColumn;
class PlannedActionsModel;
class RowTable;
class RuleChecksModel;
namespace Ui { class PlanPage; }

/// Step 6, 計画: actions by quarter under the hours and yen of the firm, each with why, prerequisites, effort and cost as
/// assumptions; what is left out and why; rules of the IT subsidy; dates to keep.
class PlanPage : public StepPage
{
    Q_OBJECT
public:
    explicit PlanPage(Session &session, QWidget *parent = nullptr);
    ~PlanPage() override;
    void refresh() override;
    QWidget *panel() override;
    QString nextText() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectControls();
    void prepareTables();
    void watchRows(QTableView *table, const RowTable *model);
    void change(const std::function<void(PlanOptions &)> &edit);
    void keepBudget();
    void showTitle();
    void showOptions();
    void showTables();
    void select(const ActionId &action);
    void showPanel();
    void showAction(const Action &action, const PlannedAction &planned);
    void showReasons(const PlannedAction &planned);
    void showDeferred(const Action &action);
    void wish(const ActionId &action, bool isWanted);

    std::unique_ptr<Ui::PlanPage> m_ui;
    PanelColumn *m_panel = nullptr;
    PlannedActionsModel *m_actions = nullptr;
    DeferredActionsModel *m_deferred = nullptr;
    RuleChecksModel *m_rules = nullptr;
    ObligationsModel *m_obligations = nullptr;
    ActionId m_selected;
    Problems m_problems;
    bool m_isFilling = false;
};

} // namespace smartsme
