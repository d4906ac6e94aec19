// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_view.h"

#include "ui/pages/pages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/foot_bar.h"
#include "ui/widgets/header_bar.h"
#include "ui/widgets/origin_panel.h"
#include "ui/widgets/rail.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace smartsme {

namespace {

constexpr double panelWidth = 312;
constexpr double narrowWindow = 1120;

} // namespace

CaseView::CaseView(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_header(new HeaderBar(this)), m_rail(new Rail(this)), m_pages(new QStackedWidget(this)),
      m_side(new QFrame(this)), m_panels(new QStackedWidget(m_side)), m_origin(new OriginPanel(session, m_panels)), m_foot(new FootBar(this))
{
    m_pages->setFocusPolicy(Qt::ClickFocus);
    m_pages->setObjectName(QStringLiteral("pages"));
    m_side->setObjectName(QStringLiteral("sidePanel"));
    m_side->setFixedWidth(u(panelWidth));
    auto *sideLayout = new QVBoxLayout(m_side);
    sideLayout->setContentsMargins(1, 0, 0, 0);
    sideLayout->addWidget(m_panels);
    m_panels->addWidget(m_origin);

    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_pages, 1);
    middle->addWidget(m_foot);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(middle, 1);
    row->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(row, 1);

    connect(m_rail, &Rail::stepRequested, this, &CaseView::showStep);
    connect(m_rail, &Rail::casesRequested, this, &CaseView::casesRequested);
    connect(m_rail, &Rail::clientViewRequested, this, &CaseView::clientViewRequested);
    connect(m_header, &HeaderBar::languageChosen, this, &CaseView::languageChosen);
    connect(m_header, &HeaderBar::unitChosen, this, [this](MoneyUnit unit) { m_view.unit = unit; refresh(); });
    connect(m_header, &HeaderBar::yearChosen, this, [this](const FiscalYear &year) { m_view.year = year; refreshFigures(); });
    connect(m_origin, &OriginPanel::closed, this, &CaseView::closeOrigin);
    connect(m_foot, &FootBar::nextPressed, this, [this] { page(m_step)->goOn(); });
    connect(m_foot, &FootBar::backPressed, this, [this] {
        if (page(m_step)->backText().isEmpty())
            showStep(static_cast<Step>(static_cast<int>(m_step) - 1));
        else
            page(m_step)->goBack();
    });
    connect(&m_session, &Session::caseChanged, this, &CaseView::refreshFigures);
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back, &QShortcut::activated, this, [this] {
        if (m_isOriginOpen && m_origin->depth() > 1)
            m_origin->back();
        else if (m_isOriginOpen)
            closeOrigin();
        else if (m_step != Step::firm)
            showStep(static_cast<Step>(static_cast<int>(m_step) - 1));
    });
    m_header->setUnit(m_view.unit);
}

StepPage *CaseView::page(Step step)
{
    const auto known = m_made.find(step);
    if (known != m_made.end())
        return known->second;
    StepPage *made = makePage(step, m_session).release();
    m_made.emplace(step, made);
    m_pages->addWidget(made);
    connectPage(made, step);
    return made;
}

void CaseView::connectPage(StepPage *page, Step step)
{
    connect(page, &StepPage::nextRequested, this, [this, step] {
        if (step != Step::report)
            showStep(static_cast<Step>(static_cast<int>(step) + 1));
    });
    connect(page, &StepPage::stepRequested, this, &CaseView::showStep);
    connect(page, &StepPage::originRequested, this, &CaseView::openOrigin);
    connect(page, &StepPage::footChanged, this, [this, page] {
        if (m_pages->currentWidget() == page)
            showFoot();
    });
    connect(page, &StepPage::panelChanged, this, [this, page] {
        if (m_pages->currentWidget() == page)
            showPanel();
    });
}

void CaseView::showStep(Step step)
{
    m_step = step;
    m_isOriginOpen = false;
    m_rail->setCurrent(step);
    m_pages->setCurrentWidget(page(step));
    m_pages->setFocus();
    refresh();
}

void CaseView::takeFiles(const QStringList &paths)
{
    showStep(Step::data);
    page(Step::data)->takeFiles(paths);
}

void CaseView::openOrigin(const Figure &figure)
{
    if (!m_origin->isAncestorOf(QApplication::focusWidget()))
        m_openedFrom = QApplication::focusWidget();
    m_isOriginOpen = true;
    m_origin->open(figure, m_session.language());
    showPanel();
    m_origin->setFocus();
}

void CaseView::closeOrigin()
{
    m_isOriginOpen = false;
    showPanel();
    if (m_openedFrom)
        m_openedFrom->setFocus();
}

void CaseView::setClientView(bool isClientView)
{
    m_isClientView = isClientView;
    m_header->setVisible(!isClientView);
    m_rail->setNarrow(isClientView || width() < u(narrowWindow));
}

void CaseView::takeOver(const CaseView &before)
{
    m_view = before.m_view;
    m_header->setUnit(m_view.unit);
    for (const auto &[step, old] : before.m_made)
        page(step)->takeOver(*old);
}

bool CaseView::hasUnkept() const
{
    return std::ranges::any_of(m_made, [](const auto &made) { return made.second->hasUnkept(); });
}

QString CaseView::about() const
{
    const Language language = m_session.language();
    const DiagnosisRecord &record = m_session.diagnosis();
    QStringList parts{record.industryName.in(language)};
    if (const YearRecord *year = record.latest()) {
        const Figure people = year->workforce.figure(QStringLiteral("heads_total"));
        if (people.isAvailable())
            parts << tr("%1 people").arg(figureValueText(people, m_view.unit, language));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral("・"));
}

void CaseView::refresh()
{
    if (!m_session.hasCase())
        return;
    refreshFrame();
    refreshPage();
}

/// The figures are others now: an open origin would go on showing the old one.
void CaseView::refreshFigures()
{
    m_isOriginOpen = false;
    refresh();
}

void CaseView::refreshFrame()
{
    std::vector<FiscalYear> years;
    for (const YearRecord &year : m_session.diagnosis().years)
        years.push_back(year.accounts.year);
    m_header->setLanguage(m_session.language());
    m_header->setFirm(m_session.current().profile.name, about());
    m_header->setSaved(m_session.current().changed);
    m_header->setYears(years, m_view.year);
    m_rail->show(m_session);
}

void CaseView::refreshPage()
{
    StepPage *shown = page(m_step);
    shown->setView(m_view);
    shown->refresh();
    showPanel();
    showFoot();
}

void CaseView::showPanel()
{
    QWidget *panel = m_isOriginOpen ? m_origin : page(m_step)->panel();
    m_side->setVisible(panel != nullptr);
    if (!panel)
        return;
    if (panel == m_origin) {
        m_panels->setCurrentWidget(m_origin);
        return;
    }
    if (m_panels->indexOf(panel->parentWidget()) < 0) {
        auto *frame = new QWidget(m_panels);
        auto *around = new QVBoxLayout(frame);
        around->setContentsMargins(0, 0, 0, 0);      // the panel has its own
        around->addWidget(panel);
        panel->show();
        m_panels->addWidget(frame);
    }
    m_panels->setCurrentWidget(panel->parentWidget());
}

void CaseView::showFoot()
{
    StepPage *shown = page(m_step);
    m_foot->set(shown->nextText(), shown->canGoOn());
    m_foot->setBack(shown->backText(), m_step != Step::firm);
}

void CaseView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_session.hasCase() || m_made.empty())
        return;
    m_origin->setLanguage(m_session.language());
    // Children hear of the new language after this widget: the page is asked again when they have.
    QMetaObject::invokeMethod(this, &CaseView::refresh, Qt::QueuedConnection);
}

void CaseView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setNarrow(m_isClientView || width() < u(narrowWindow));
}

} // namespace smartsme
