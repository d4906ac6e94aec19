// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "workflow/session.h"

#include <QString>
#include <QWidget>

namespace smartsme {

/// A page of the rail: one form, one class, the session from the constructor. It shows values, turns clicks into session calls and
/// refreshes on Session::caseChanged(). The window owns rail, header, origin panel and foot bar; the page fills title and panel.
class StepPage : public QWidget
{
    Q_OBJECT
public:
    explicit StepPage(Session &session, QWidget *parent = nullptr) : QWidget(parent), m_session(session) {}

    /// Shows the open case. Called when the page becomes visible and after every change while it is.
    virtual void refresh() = 0;
    /// The widget for the panel at the right (problems, gates, evidence, …); nullptr for none. Owned by the page.
    virtual QWidget *panel() { return nullptr; }
    /// Text of the one filled button in the foot bar ("質問に進む") and whether it can be pressed.
    virtual QString nextText() const = 0;
    virtual bool canGoOn() const { return true; }
    /// What the filled button does; by default the following step is asked for.
    virtual void goOn() { Q_EMIT nextRequested(); }

Q_SIGNALS:
    void nextRequested();
    void stepRequested(smartsme::Step step);
    void originRequested(const smartsme::Figure &figure);   ///< opens the origin panel
    void footChanged();                                     ///< nextText() or canGoOn() changed

protected:
    Session &session() const { return m_session; }

private:
    Session &m_session;
};

} // namespace smartsme
