// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/productivity_tab.h"

#include <memory>

namespace smartsme {

class ComparisonsModel;
namespace Ui { class StandingTab; }

/// いまの姿: the headline per person and per hour by the definition chosen, against whom, by year, what it is made of.
class StandingTab : public ProductivityTab
{
    Q_OBJECT
public:
    explicit StandingTab(Session &session, QWidget *parent = nullptr);
    ~StandingTab() override;
    QString title() const override;
    void retranslate() override;
    void fillPanel(PanelColumn &panel) override;

protected:
    void showView() override;

private:
    void connectControls();
    void showHeadline();
    void showEarlier();
    void showCharts();
    void showFindings();
    void showComparisons();
    const Comparison *chosenComparison() const;
    const Trend *chosenTrend() const;
    void fillOverview(PanelColumn &panel) const;
    void fillComparison(PanelColumn &panel, const Comparison &comparison) const;
    void openPart(const QString &id);
    void openYear(const QString &id);

    std::unique_ptr<Ui::StandingTab> m_ui;
    ComparisonsModel *m_comparisons = nullptr;
};

} // namespace smartsme
