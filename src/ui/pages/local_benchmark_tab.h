// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/productivity_tab.h"

#include <memory>

namespace smartsme {

class LocalBenchmarkModel;
namespace Ui { class LocalBenchmarkTab; }

/// ロカベン6指標: the six indicators of the ローカルベンチマーク with points, and what is missing for them.
class LocalBenchmarkTab : public ProductivityTab
{
    Q_OBJECT
public:
    explicit LocalBenchmarkTab(Session &session, QWidget *parent = nullptr);
    ~LocalBenchmarkTab() override;
    QString title() const override;
    void retranslate() override;
    void fillPanel(PanelColumn &panel) override;

protected:
    void showView() override;

private:
    std::unique_ptr<Ui::LocalBenchmarkTab> m_ui;
    LocalBenchmarkModel *m_local = nullptr;
};

} // namespace smartsme
