// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/productivity_tab.h"

#include <memory>

namespace smartsme {

class ContributionsModel;
class RatioTreeModel;
namespace Ui { class GapTab; }

/// 差の理由: where the difference to a published value or to the year before stands, taken apart, and what the figure comes out of.
class GapTab : public ProductivityTab
{
    Q_OBJECT
public:
    explicit GapTab(Session &session, QWidget *parent = nullptr);
    ~GapTab() override;
    QString title() const override;
    void retranslate() override;
    void fillPanel(PanelColumn &panel) override;

protected:
    void showView() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectControls();
    void fillSubjects();
    void showDifference();
    void showSentence(const Decomposition *gap);
    void showBridge(const Decomposition &gap);
    void showTables(const Decomposition *gap);
    void layOutColumns();
    /// Publisher, class and year of a published value.
    QString sourceLine(const Figure &published) const;
    /// The difference chosen, or nullptr before there are books.
    const Decomposition *shown() const;
    const DefinitionTree *shownTree() const;
    bool hasYearBefore() const;

    std::unique_ptr<Ui::GapTab> m_ui;
    ContributionsModel *m_parts = nullptr;
    RatioTreeModel *m_tree = nullptr;
    bool m_isChange = false;
    QString m_gap;                  ///< id of the gap chosen; empty: the first
    bool m_isPerHour = false;       ///< of the change
};

} // namespace smartsme
