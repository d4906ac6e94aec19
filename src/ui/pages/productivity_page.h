// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/step_page.h"

#include <memory>

class QTableView;

namespace smartsme {

class ComparisonsModel;
class DefinitionsModel;
class LocalBenchmarkModel;
class PanelColumn;
class RowTable;
class YearTermsModel;
namespace Ui { class ProductivityPage; }

/// Step 3, 生産性: the headline per person and per hour by the definition chosen, against whom, what it is made of, by year, the six
/// indicators of the ローカルベンチマーク, and the definitions side by side. Every figure is a door to its origin.
class ProductivityPage : public StepPage
{
    Q_OBJECT
public:
    explicit ProductivityPage(Session &session, QWidget *parent = nullptr);
    ~ProductivityPage() override;
    void refresh() override;
    QWidget *panel() override;
    QString nextText() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectControls();
    void watchTable(QTableView *table, const RowTable *model);
    void fillDefinitions();
    DefinitionId definition() const;
    const Productivity *chosen() const;
    void showHeadline();
    void showCharts();
    void showTables();
    void showLocalBenchmark();
    void showReadings();
    void showOverview();
    void showComparison(const QString &indicator);
    void openPart(const QString &id);

    std::unique_ptr<Ui::ProductivityPage> m_ui;
    PanelColumn *m_panel = nullptr;
    ComparisonsModel *m_comparisons = nullptr;
    YearTermsModel *m_terms = nullptr;
    LocalBenchmarkModel *m_local = nullptr;
    DefinitionsModel *m_definitions = nullptr;
};

} // namespace smartsme
