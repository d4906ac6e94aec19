// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/step_page.h"

#include <functional>
#include <memory>
#include <vector>

class QCheckBox;
class QModelIndex;

namespace smartsme {

class IndustryListModel;
class PanelColumn;
namespace Ui { class FirmPage; }

/// Step 1, 会社: who is diagnosed. Every field is kept when it is left; the panel says the legal size class with its rule at once.
class FirmPage : public StepPage
{
    Q_OBJECT
public:
    explicit FirmPage(Session &session, QWidget *parent = nullptr);
    ~FirmPage() override;
    void refresh() override;
    QWidget *panel() override;
    QString nextText() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectFields();
    void fillLists();
    void placeDealings();
    void showProfile();
    void showMove();
    void showTitle();
    void showStatistics();
    void showPanel();
    void change(const std::function<void(FirmProfile &)> &edit);
    void checkCorporateNumber();
    void keepCapital();
    void keepMove();
    void searchIndustry(const QString &words);
    void chooseIndustry(const QModelIndex &index);
    void keepIndustry();

    std::unique_ptr<Ui::FirmPage> m_ui;
    PanelColumn *m_panel = nullptr;
    IndustryListModel *m_industries = nullptr;
    std::vector<QCheckBox *> m_dealings;
    Problems m_problems;                ///< why the last change was not kept
    bool m_isFilling = false;
};

} // namespace smartsme
