// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/definitions_tab.h"

#include "ui/models/definitions_model.h"
#include "ui/pages/page_look.h"
#include "ui/pages/panel_column.h"
#include "ui/theme/theme.h"
#include "ui_definitions_tab.h"

namespace smartsme {

DefinitionsTab::DefinitionsTab(Session &session, QWidget *parent)
    : ProductivityTab(session, parent), m_ui(std::make_unique<Ui::DefinitionsTab>()), m_definitions(new DefinitionsModel(this))
{
    m_ui->setupUi(this);
    layOutCards(this);
    m_ui->definitionsTable->setModel(m_definitions);
    layOutTable(m_ui->definitionsTable, true);
    setDoors(m_ui->definitionsTable, m_definitions);
}

DefinitionsTab::~DefinitionsTab()
{
    silence(this);
}

QString DefinitionsTab::title() const
{
    return tr("Definitions");
}

void DefinitionsTab::retranslate()
{
    m_ui->retranslateUi(this);
}

void DefinitionsTab::showView()
{
    const Language language = session().language();
    m_definitions->setDefinitions(session().knowledge().definitions, year() ? year()->productivity : std::vector<Productivity>{}, language);
    showAllRows(m_ui->definitionsTable);
    m_ui->definitionsTable->setColumnWidth(0, u(210));
    for (int column = 1; column < 7; ++column)
        m_ui->definitionsTable->setColumnWidth(column, u(column < 4 ? 104 : 72));
    QStringList readings;
    for (const ProductivityDefinition &each : session().knowledge().definitions.all()) {
        const QString reading = each.reading.in(session().language());
        if (!reading.isEmpty())
            readings << tr("%1: %2").arg(each.name.in(session().language()), reading);
    }
    m_ui->readingsLabel->setText(readings.join(QLatin1Char('\n')));
    m_ui->readingsLabel->setVisible(!readings.isEmpty());
}

void DefinitionsTab::fillPanel(PanelColumn &panel)
{
    panel.caption(tr("Choose a figure to see the accounts and files behind it."));
}

} // namespace smartsme
