// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/productivity_tab.h"

#include <memory>

namespace smartsme {

class DefinitionsModel;
namespace Ui { class DefinitionsTab; }

/// 定義の比較: every definition side by side, what it includes and who uses it.
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

private:
    std::unique_ptr<Ui::DefinitionsTab> m_ui;
    DefinitionsModel *m_definitions = nullptr;
};

} // namespace smartsme
