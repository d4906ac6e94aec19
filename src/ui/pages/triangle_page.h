// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/step_page.h"

#include <memory>

namespace smartsme {

class PanelColumn;
namespace Ui { class TrianglePage; }

/// Step 5, 三角形: where the firm stands, which conditions hold it back, the nearest way up, and the tools of its industry.
class TrianglePage : public StepPage
{
    Q_OBJECT
public:
    explicit TrianglePage(Session &session, QWidget *parent = nullptr);
    ~TrianglePage() override;
    void refresh() override;
    QWidget *panel() override;
    QString nextText() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QString layerName(int layer) const;
    void showTitle();
    void showPanel();
    void showGates(int fromLayer);
    void showNearest();
    void showNotes();
    void showTools();
    void putIntoPlan(const std::vector<ActionId> &actions);

    std::unique_ptr<Ui::TrianglePage> m_ui;
    PanelColumn *m_panel = nullptr;
    Problems m_problems;
};

} // namespace smartsme
