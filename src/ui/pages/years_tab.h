// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/productivity_tab.h"

#include <memory>

namespace smartsme {

class YearTermsModel;
namespace Ui { class YearsTab; }

/// 年ごと: the amounts of every imported year.
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

private:
    std::unique_ptr<Ui::YearsTab> m_ui;
    YearTermsModel *m_terms = nullptr;
};

} // namespace smartsme
