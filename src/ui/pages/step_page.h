// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/figure.h"
#include "report/number_format.h"
#include "workflow/session.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>

namespace smartsme {

/// What the header chooses for all pages.
struct ViewOptions
{
    MoneyUnit unit = MoneyUnit::manYen;
    std::optional<FiscalYear> year;     ///< empty: the latest
    friend bool operator==(const ViewOptions &, const ViewOptions &) = default;
};

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
    /// The plain button beside it, for what only this page can undo ("取り込みをやめる"); empty: the way back to the step before.
    virtual QString backText() const { return {}; }
    virtual void goBack() {}
    /// Files dropped anywhere in the window or chosen in the menu; only the data page takes them.
    virtual void takeFiles(const QStringList &) {}
    /// Something was read or typed here that the session does not hold: the page must not be thrown away.
    virtual bool hasUnkept() const { return false; }
    /// What the person chose on the page of this step that this one replaces.
    virtual void takeOver(const StepPage &) {}
    /// Set by the window before refresh().
    void setView(const ViewOptions &view) { m_view = view; }

Q_SIGNALS:
    void nextRequested();
    void stepRequested(smartsme::Step step);
    void originRequested(const smartsme::Figure &figure);   ///< opens the origin panel
    void footChanged();                                     ///< nextText() or canGoOn() changed
    void panelChanged();                                    ///< panel() is another widget or none now

protected:
    Session &session() const { return m_session; }
    const ViewOptions &view() const { return m_view; }
    /// The year chosen in the header, else the latest; nullptr without accounts.
    const YearRecord *year() const;

private:
    Session &m_session;
    ViewOptions m_view;
};

} // namespace smartsme
