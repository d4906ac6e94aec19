// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/productivity_tab.h"

#include <memory>

namespace smartsme {

class DefinitionPartsModel;
class DefinitionsModel;
class PeopleBasisModel;
class WageMonthsModel;
namespace Ui { class DefinitionsTab; }

/// 定義の比較: every definition side by side, what it adds up and who uses it; the people it is divided by counted in other ways; pay
/// beside the minimum wage; the published table to compare with.
class DefinitionsTab : public ProductivityTab
{
    Q_OBJECT
public:
    explicit DefinitionsTab(Session &session, QWidget *parent = nullptr);
    ~DefinitionsTab() override;
    QString title() const override;
    void retranslate() override;
    void fillPanel(PanelColumn &panel) override;

protected:
    void showView() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectControls();
    void choose(const DefinitionId &definition);
    void showDefinitions();
    void layOutColumns();
    void showReadings();
    void showPeople();
    void showWages();
    void showChooseButton();
    int insideCard() const;             ///< width for a table
    const PeopleBasis *basis() const;
    /// Of the row under the cursor.
    const Productivity *current() const;

    std::unique_ptr<Ui::DefinitionsTab> m_ui;
    DefinitionsModel *m_definitions = nullptr;
    DefinitionPartsModel *m_parts = nullptr;
    PeopleBasisModel *m_people = nullptr;
    WageMonthsModel *m_wages = nullptr;
};

} // namespace smartsme
