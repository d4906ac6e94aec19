// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings.h"
#include "workflow/session.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace smartsme {

class AppMenu;
class CaseView;
class NoticeBar;
class StartPage;

/// The window: menu, start page or open case, a line for what went wrong.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    using KeepSettings = std::function<void(const Settings &)>;
    using LeaveQuestion = std::function<bool(QWidget *)>;
    MainWindow(Session &session, const Settings &settings, KeepSettings keep = {}, QWidget *parent = nullptr);

    void showCases();
    void showCase(Step step = Step::firm);
    void openSample();
    CaseView *caseView() const { return m_case; }
    StartPage *startPage() const { return m_start; }
    bool isClientView() const { return m_isClientView; }
    /// Asked before something that was read or typed and not taken in is put aside; a dialog unless set.
    void setLeaveQuestion(LeaveQuestion question);

public Q_SLOTS:
    void applySettings(const smartsme::Settings &settings);
    void toggleClientView();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectMenu();
    void buildViews();
    void makeCaseView();
    bool mayBuildAnew();
    bool mayLeaveCase();
    void newCase(Step step);
    void openCase(const QString &id);
    void deleteCase(const QString &id);
    void chooseFiles();
    void takeFiles(const QStringList &paths);
    void showTitle();
    template <typename T> bool isDone(const Result<T> &result);
    template <typename T> void showOpened(const Result<T> &opened, Step step);

    Session &m_session;
    Settings m_settings;
    KeepSettings m_keep;
    LeaveQuestion m_asksToLeave;
    AppMenu *m_menu = nullptr;
    QStackedWidget *m_views = nullptr;
    NoticeBar *m_notice = nullptr;
    StartPage *m_start = nullptr;
    CaseView *m_case = nullptr;
    bool m_isClientView = false;
};

} // namespace smartsme
