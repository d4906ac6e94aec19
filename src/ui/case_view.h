// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/step_page.h"

#include <QPointer>
#include <QWidget>

#include <map>

class QFrame;
class QStackedWidget;

namespace smartsme {

class FootBar;
class HeaderBar;
class OriginPanel;
class Rail;

/// The open case: header, rail, the page of the step, the panel at the right, the foot bar. Pages are made when they are first shown.
class CaseView : public QWidget
{
    Q_OBJECT
public:
    explicit CaseView(Session &session, QWidget *parent = nullptr);
    void showStep(Step step);
    Step currentStep() const { return m_step; }
    StepPage *page(Step step);
    void takeFiles(const QStringList &paths);
    void openOrigin(const Figure &figure);
    void closeOrigin();
    /// Rail with numbers only, no header choices: what a client is shown.
    void setClientView(bool isClientView);
    /// What the person chose in the view that is replaced by this one: unit, year, and what the pages take over.
    void takeOver(const CaseView &before);
    /// A page holds something read or typed that the session does not.
    bool hasUnkept() const;
    OriginPanel *originPanel() const { return m_origin; }
    FootBar *foot() const { return m_foot; }

Q_SIGNALS:
    void casesRequested();
    void clientViewRequested();
    void languageChosen(smartsme::Language language);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectPage(StepPage *page, Step step);
    void refresh();
    void refreshFigures();
    void refreshFrame();
    void refreshPage();
    void showPanel();
    void showFoot();
    QString about() const;

    Session &m_session;
    HeaderBar *m_header = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
    QFrame *m_side = nullptr;
    QStackedWidget *m_panels = nullptr;
    OriginPanel *m_origin = nullptr;
    FootBar *m_foot = nullptr;
    std::map<Step, StepPage *> m_made;
    Step m_step = Step::firm;
    ViewOptions m_view;
    QPointer<QWidget> m_openedFrom;     ///< had the focus when the origin was opened
    bool m_isOriginOpen = false;
    bool m_isClientView = false;
};

} // namespace smartsme
