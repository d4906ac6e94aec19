// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/productivity_tab.h"

#include <memory>

namespace smartsme {

class PlotView;
class TrendsModel;
class YearTermsModel;
namespace Ui { class YearsTab; }

/// 年ごと: every figure over the imported years with the published years of the class, and the amounts of each year.
class YearsTab : public ProductivityTab
{
    Q_OBJECT
public:
    explicit YearsTab(Session &session, QWidget *parent = nullptr);
    ~YearsTab() override;
    QString title() const override;
    void retranslate() override;
    void fillPanel(PanelColumn &panel) override;

protected:
    void showView() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectControls();
    void fillFigures();
    void showSentence();
    void showCharts();
    void showOther();
    void showTrends();
    void showTerms();
    void layOutYears(QTableView *table);
    void showTrend(PlotView *plot, const Trend *trend);
    void choose(const QString &trend);
    const Trend *trendOf(const QString &id) const;
    /// The one in the picture of the person's choice: the one chosen, else the first that is compared.
    const Trend *other() const;

    std::unique_ptr<Ui::YearsTab> m_ui;
    TrendsModel *m_trends = nullptr;
    YearTermsModel *m_terms = nullptr;
    QString m_other;                ///< id of the trend chosen
};

} // namespace smartsme
