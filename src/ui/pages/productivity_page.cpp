// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/productivity_page.h"

#include "ui/pages/definitions_tab.h"
#include "ui/pages/gap_tab.h"
#include "ui/pages/local_benchmark_tab.h"
#include "ui/pages/page_look.h"
#include "ui/pages/panel_column.h"
#include "ui/pages/standing_tab.h"
#include "ui/pages/years_tab.h"

#include <QAbstractButton>
#include <QEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace smartsme {

ProductivityPage::ProductivityPage(Session &session, QWidget *parent)
    : StepPage(session, parent), m_definition(DefinitionTable::headline()), m_tabs(new QTabWidget(this)), m_panel(new PanelColumn(this))
{
    m_panel->hide();
    m_tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
    add(new StandingTab(session));
    add(new GapTab(session));
    add(new YearsTab(session));
    add(new LocalBenchmarkTab(session));
    add(new DefinitionsTab(session));
    layOutPage(this);
    connect(m_panel, &PanelColumn::figureActivated, this, &ProductivityPage::originRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (this->session().hasCase())
            fillPanel();
    });
}

ProductivityPage::~ProductivityPage()
{
    silence(this);
}

void ProductivityPage::add(ProductivityTab *tab)
{
    m_all.push_back(tab);
    auto *frame = new QWidget;
    auto *scroll = new QScrollArea(frame);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(tab);
    auto *around = new QVBoxLayout(frame);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(scroll);
    m_tabs->addTab(frame, tab->title());
    connect(tab, &ProductivityTab::originRequested, this, &ProductivityPage::originRequested);
    connect(tab, &ProductivityTab::stepRequested, this, &ProductivityPage::stepRequested);
    connect(tab, &ProductivityTab::definitionChosen, this, [this](const DefinitionId &definition) {
        m_definition = definition;
        showTabs();
    });
    connect(tab, &ProductivityTab::tabRequested, this, &ProductivityPage::showTab);
    connect(tab, &ProductivityTab::panelChanged, this, [this, tab] {
        if (m_all[static_cast<std::size_t>(m_tabs->currentIndex())] == tab)
            fillPanel();
    });
}

void ProductivityPage::showTab(const QString &name)
{
    const auto hasIt = [&](const ProductivityTab *tab) { return tab->objectName() == name || tab->findChild<QWidget *>(name); };
    const auto wanted = std::ranges::find_if(m_all, hasIt);
    if (wanted == m_all.end())
        return;
    m_tabs->setCurrentIndex(static_cast<int>(wanted - m_all.begin()));
    QWidget *part = (*wanted)->findChild<QWidget *>(name);
    if (!part)
        return;
    if (auto *choice = qobject_cast<QAbstractButton *>(part))
        choice->click();
    auto *scroll = m_tabs->currentWidget()->findChild<QScrollArea *>();
    scroll->widget()->layout()->activate();     // or it scrolls to where things were before the tab was shown
    scroll->ensureWidgetVisible(part, 0, 0);
    part->setFocus();
}

QWidget *ProductivityPage::panel()
{
    return m_panel;
}

QString ProductivityPage::nextText() const
{
    return tr("Go on to the questions");
}

void ProductivityPage::takeOver(const StepPage &before)
{
    const auto *old = qobject_cast<const ProductivityPage *>(&before);
    if (!old)
        return;
    m_definition = old->m_definition;
    const QSignalBlocker quiet(m_tabs);         // refresh() fills the tab and the panel
    m_tabs->setCurrentIndex(old->m_tabs->currentIndex());
}

void ProductivityPage::changeEvent(QEvent *event)
{
    StepPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        m_all[i]->retranslate();
        m_tabs->setTabText(static_cast<int>(i), m_all[i]->title());
    }
    if (session().hasCase())
        refresh();
}

void ProductivityPage::refresh()
{
    if (session().hasCase())
        showTabs();
}

void ProductivityPage::showTabs()
{
    const ProductivityView shown{view().unit, year() ? std::optional(year()->accounts.year) : std::nullopt, shownDefinition()};
    for (ProductivityTab *tab : m_all)
        tab->refresh(shown);
    fillPanel();
}

DefinitionId ProductivityPage::shownDefinition() const
{
    if (!year())
        return m_definition;
    const auto computed = [](const Productivity &p) { return p.perPerson.isAvailable(); };
    const std::vector<Productivity> &all = year()->productivity;
    if (std::ranges::any_of(all, [&](const Productivity &p) { return p.definition == m_definition && computed(p); }))
        return m_definition;
    const auto first = std::ranges::find_if(all, computed);
    return first == all.end() ? m_definition : first->definition;
}

void ProductivityPage::fillPanel()
{
    m_panel->clear();
    m_all[static_cast<std::size_t>(m_tabs->currentIndex())]->fillPanel(*m_panel);
}

} // namespace smartsme
