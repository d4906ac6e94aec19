// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/years_tab.h"

#include "ui/models/year_terms_model.h"
#include "ui/pages/page_look.h"
#include "ui/pages/panel_column.h"
#include "ui/theme/theme.h"
#include "ui_years_tab.h"

namespace smartsme {

YearsTab::YearsTab(Session &session, QWidget *parent)
    : ProductivityTab(session, parent), m_ui(std::make_unique<Ui::YearsTab>()), m_terms(new YearTermsModel(this))
{
    m_ui->setupUi(this);
    layOutCards(this);
    m_ui->termsTable->setModel(m_terms);
    layOutTable(m_ui->termsTable, false);
    setDoors(m_ui->termsTable, m_terms);
}

YearsTab::~YearsTab()
{
    silence(this);
}

QString YearsTab::title() const
{
    return tr("By year");
}

void YearsTab::retranslate()
{
    m_ui->retranslateUi(this);
}

void YearsTab::showView()
{
    const DiagnosisRecord &record = session().diagnosis();
    const Language language = session().language();
    m_terms->setYears(record.years, language);
    m_ui->termsUnit->setText(tr("amounts in 1,000 yen"));
    showAllRows(m_ui->termsTable);
    m_ui->termsTable->horizontalHeader()->setStretchLastSection(false);
    m_ui->termsTable->setColumnWidth(0, u(280));
    for (int column = 1; column < m_terms->columnCount(); ++column)
        m_ui->termsTable->setColumnWidth(column, u(200));
}

void YearsTab::fillPanel(PanelColumn &panel)
{
    panel.caption(tr("Choose a figure to see the accounts and files behind it."));
}

} // namespace smartsme
