// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/step_page.h"

#include <vector>

class QTabWidget;

namespace smartsme {

class PanelColumn;
class ProductivityTab;

/// Step 3, 生産性: holds the tabs, the definition chosen and the panel at the right. Every figure is a door to its origin.
class ProductivityPage : public StepPage
{
    Q_OBJECT
public:
    explicit ProductivityPage(Session &session, QWidget *parent = nullptr);
    ~ProductivityPage() override;
    void refresh() override;
    QWidget *panel() override;
    QString nextText() const override;
    void takeOver(const StepPage &before) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(ProductivityTab *tab);
    void showTabs();
    void showTab(const QString &name);
    void fillPanel();
    /// The one chosen, or the first that this year has a figure of.
    DefinitionId shownDefinition() const;

    DefinitionId m_definition;
    QTabWidget *m_tabs = nullptr;
    std::vector<ProductivityTab *> m_all;       ///< in the order of the tabs
    PanelColumn *m_panel = nullptr;
};

} // namespace smartsme
