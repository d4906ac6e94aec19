// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/local_benchmark_tab.h"

#include "ui/models/local_benchmark_model.h"
#include "ui/pages/page_look.h"
#include "ui/pages/panel_column.h"
#include "ui/theme/theme.h"
#include "ui_local_benchmark_tab.h"

namespace smartsme {

LocalBenchmarkTab::LocalBenchmarkTab(Session &session, QWidget *parent)
    : ProductivityTab(session, parent), m_ui(std::make_unique<Ui::LocalBenchmarkTab>()), m_local(new LocalBenchmarkModel(this))
{
    m_ui->setupUi(this);
    layOutCards(this);
    m_ui->localTable->setModel(m_local);
    layOutTable(m_ui->localTable, true);
    setDoors(m_ui->localTable, m_local);
}

LocalBenchmarkTab::~LocalBenchmarkTab()
{
    silence(this);
}

QString LocalBenchmarkTab::title() const
{
    return tr("Local benchmark");
}

void LocalBenchmarkTab::retranslate()
{
    m_ui->retranslateUi(this);
}

void LocalBenchmarkTab::showView()
{
    const Language language = session().language();
    const LocalBenchmark scores = year() ? year()->localBenchmark : LocalBenchmark{};
    m_local->setScores(scores, language);
    showAllRows(m_ui->localTable);
    m_ui->localTable->setColumnWidth(0, u(170));
    for (int column = 1; column < 8; ++column)
        m_ui->localTable->setColumnWidth(column, u(70));
    m_ui->localTitle->setText(scores.total ? tr("%1 of 30 points").arg(*scores.total) : tr("Points of the indicators that can be computed"));
    QString note = scores.note.in(language);
    if (!scores.industry.isEmpty())
        note = tr("Industry of the list: %1. %2").arg(scores.industry, note);
    m_ui->localNote->setText(note);
}

void LocalBenchmarkTab::fillPanel(PanelColumn &panel)
{
    panel.caption(tr("Choose a figure to see the accounts and files behind it."));
}

} // namespace smartsme
