// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/productivity_tab.h"

#include <memory>

namespace smartsme {

class LocalBenchmarkModel;
class PictureView;
namespace Ui { class LocalBenchmarkTab; }

/// ロカベン6指標: the six indicators of the ローカルベンチマーク with points over the years, each between its thresholds, and what is
/// missing for them. An indicator is one place in both pictures: choosing it in one marks it in the other and fills the panel.
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
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectPicture(PictureView *picture);
    void setCurrent(const QString &indicator);
    void showPictures();
    void showIndustry();
    void showMissing();
    void showTable();
    void fillTable(PanelColumn &panel) const;
    void fillIndicator(PanelColumn &panel, const LocalBenchmarkScore &score) const;
    const LocalBenchmarkScore *currentScore() const;
    const Position *positionOf(const IndicatorId &indicator) const;

    std::unique_ptr<Ui::LocalBenchmarkTab> m_ui;
    LocalBenchmarkModel *m_local = nullptr;
};

} // namespace smartsme
