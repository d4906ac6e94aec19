// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/about_dialog.h"
#include "ui/app_menu.h"
#include "ui/case_view.h"
#include "ui/pages/file_choosers.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/notice_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace smartsme {

namespace {

constexpr double clientScale = 1.35;

/// The wait cursor while a call of up to two seconds runs.
struct Waiting
{
    Waiting() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Waiting() { QApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(Waiting)
};

/// A field that is being typed in keeps its text as if it had been left: for the case that is still open, on the page that still stands.
void leaveField()
{
    if (QWidget *field = QApplication::focusWidget())
        field->clearFocus();
}

} // namespace

// Outside the unnamed namespace: lupdate finds no class there.
static bool asksToLeave(QWidget *parent)
{
    QMessageBox question(QMessageBox::NoIcon, MainWindow::tr("Not taken in yet"),
                         MainWindow::tr("Step 2 of this case holds files or numbers that are not taken in yet. If you go on, they are put aside and have to be read or typed again."),
                         QMessageBox::Cancel, parent);
    const QPushButton *yes = question.addButton(MainWindow::tr("Go on without them"), QMessageBox::DestructiveRole);
    question.exec();
    return question.clickedButton() == yes;
}

MainWindow::MainWindow(Session &session, const Settings &settings, KeepSettings keep, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_settings(settings), m_keep(std::move(keep)), m_asksToLeave(asksToLeave), m_menu(new AppMenu(menuBar())),
      m_views(new QStackedWidget(this)), m_notice(new NoticeBar(this))
{
    setAcceptDrops(true);
    setWindowIcon(icon(QStringLiteral("logo")));
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_views, 1);
    setCentralWidget(content);
    resize(u(1280), u(800));
    connectMenu();
    connect(&m_session, &Session::caseChanged, this, &MainWindow::showTitle);
    buildViews();
    showCases();
}

void MainWindow::connectMenu()
{
    m_menu->setSettings(m_settings);
    connect(m_menu, &AppMenu::newCaseRequested, this, [this] { newCase(Step::firm); });
    connect(m_menu, &AppMenu::casesRequested, this, &MainWindow::showCases);
    connect(m_menu, &AppMenu::filesRequested, this, &MainWindow::chooseFiles);
    connect(m_menu, &AppMenu::reportRequested, this, [this] { showCase(Step::report); });
    connect(m_menu, &AppMenu::quitRequested, this, &QWidget::close);
    connect(m_menu, &AppMenu::clientViewRequested, this, &MainWindow::toggleClientView);
    connect(m_menu, &AppMenu::settingsChanged, this, &MainWindow::applySettings);
    connect(m_menu, &AppMenu::aboutRequested, this, [this] { showAbout(this); });
}

/// Made anew when the size of text changes: all lengths follow it.
void MainWindow::buildViews()
{
    delete m_start;
    m_start = new StartPage(m_session, m_views);
    m_views->addWidget(m_start);
    connect(m_start, &StartPage::newCaseRequested, this, [this] { newCase(Step::firm); });
    connect(m_start, &StartPage::typingRequested, this, [this] { newCase(Step::data); });
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::caseRequested, this, &MainWindow::openCase);
    connect(m_start, &StartPage::deletionRequested, this, &MainWindow::deleteCase);
    connect(m_start, &StartPage::filesDropped, this, &MainWindow::takeFiles);
    const std::unique_ptr<CaseView> before(std::exchange(m_case, nullptr));
    makeCaseView();
    if (before && m_session.hasCase())
        m_case->takeOver(*before);
}

void MainWindow::makeCaseView()
{
    delete m_case;
    m_case = new CaseView(m_session, m_views);
    m_views->addWidget(m_case);
    m_case->setClientView(m_isClientView);
    connect(m_case, &CaseView::casesRequested, this, &MainWindow::showCases);
    connect(m_case, &CaseView::clientViewRequested, this, &MainWindow::toggleClientView);
    connect(m_case, &CaseView::languageChosen, this, [this](Language language) {
        Settings changed = m_settings;
        changed.language = language;
        applySettings(changed);
    });
}

template <typename T>
bool MainWindow::isDone(const Result<T> &result)
{
    if (result)
        m_notice->clear();
    else
        m_notice->show(result.problems());
    return result.ok();
}

/// Each case that is opened gets pages of its own: nothing read or typed for one firm may reach another.
template <typename T>
void MainWindow::showOpened(const Result<T> &opened, Step step)
{
    if (!isDone(opened))
        return;
    makeCaseView();
    showCase(step);
}

void MainWindow::showCases()
{
    if (m_isClientView)
        toggleClientView();
    if (m_isClientView)
        return;     // names of other firms stand there
    m_views->setCurrentWidget(m_start);
    m_start->refresh();
    m_menu->setHasCase(m_session.hasCase());
    showTitle();
}

void MainWindow::showCase(Step step)
{
    if (!m_session.hasCase())
        return;
    m_views->setCurrentWidget(m_case);
    m_case->showStep(step);
    m_menu->setHasCase(true);
    showTitle();
}

/// What was read or typed in step 2 and not taken in goes with the pages of its case.
bool MainWindow::mayLeaveCase()
{
    leaveField();
    return !m_session.hasCase() || !m_case->hasUnkept() || m_asksToLeave(this);
}

void MainWindow::setLeaveQuestion(LeaveQuestion question)
{
    m_asksToLeave = std::move(question);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(mayLeaveCase());
}

void MainWindow::newCase(Step step)
{
    if (!mayLeaveCase())
        return;
    FirmProfile profile;
    profile.name = tr("New firm");
    showOpened(m_session.createCase(profile), step);
}

void MainWindow::openCase(const QString &id)
{
    if (m_session.hasCase() && m_session.current().id == CaseId(id)) {
        showCase(Step::productivity);
        return;
    }
    if (!mayLeaveCase())
        return;
    const Waiting waiting;
    showOpened(m_session.openCase(CaseId(id)), Step::productivity);
}

void MainWindow::openSample()
{
    if (!mayLeaveCase())
        return;
    const Waiting waiting;
    showOpened(m_session.openSample(), Step::productivity);
}

void MainWindow::deleteCase(const QString &id)
{
    QMessageBox question(QMessageBox::NoIcon, tr("Delete case"), tr("Delete this case with all its numbers and answers? It cannot be brought back."),
                         QMessageBox::Cancel, this);
    QPushButton *yes = question.addButton(tr("Delete"), QMessageBox::DestructiveRole);
    question.exec();
    if (question.clickedButton() == yes && isDone(m_session.deleteCase(CaseId(id))))
        showCases();
}

void MainWindow::chooseFiles()
{
    const QStringList paths = chooseExports(this);
    if (!paths.isEmpty())
        takeFiles(paths);
}

/// Files dropped on the list of cases begin a new case.
void MainWindow::takeFiles(const QStringList &paths)
{
    if (m_views->currentWidget() != m_case)
        newCase(Step::data);        // which the person may decline
    if (m_session.hasCase() && m_views->currentWidget() == m_case)
        m_case->takeFiles(paths);
}

/// Another size of text or other colours need new pages: what was read or typed and is not kept yet would go with the old ones.
bool MainWindow::mayBuildAnew()
{
    const bool may = !m_session.hasCase() || !m_case->hasUnkept();
    if (may)
        m_notice->clear();
    else
        m_notice->say(tr("Step 2 holds files or numbers that are not taken in yet. Take them in or put them aside first, then change the display."));
    return may;
}

void MainWindow::applySettings(const Settings &settings)
{
    const Settings before = m_settings;
    const bool isBuiltAnew = settings.theme != before.theme || settings.textScale != before.textScale;
    if (isBuiltAnew && !mayBuildAnew()) {
        m_menu->setSettings(before);
        return;
    }
    m_settings = settings;
    m_menu->setSettings(settings);
    if (m_keep)
        m_keep(settings);
    const bool isCaseShown = m_views->currentWidget() == m_case;
    const Step step = m_case->currentStep();
    if (isBuiltAnew) {
        const Waiting waiting;
        leaveField();
        applyTheme(*qApp, settings.theme, settings.textScale);
        buildViews();
        isCaseShown ? showCase(step) : showCases();
    }
    if (settings.language != before.language)
        m_session.setLanguage(settings.language);
}

/// Larger text, no menu, no names of other firms; not a setting, so it is not kept.
void MainWindow::toggleClientView()
{
    if ((!m_isClientView && m_views->currentWidget() != m_case) || !mayBuildAnew())
        return;
    leaveField();
    m_isClientView = !m_isClientView;
    applyTheme(*qApp, m_settings.theme, m_isClientView ? clientScale : m_settings.textScale);
    // The menu's keys must go on working, so it is made flat instead of hidden.
    menuBar()->setMaximumHeight(m_isClientView ? 0 : QWIDGETSIZE_MAX);
    QMetaObject::invokeMethod(this, [this] {
        const bool isCaseShown = m_views->currentWidget() == m_case;      // not when the list of cases was asked for
        const Step step = m_case->currentStep();
        buildViews();
        isCaseShown ? showCase(step) : showCases();
    }, Qt::QueuedConnection);
}

void MainWindow::showTitle()
{
    const bool isCaseShown = m_session.hasCase() && m_views->currentWidget() == m_case;
    const QString program = tr("SmartSME Navi");
    setWindowTitle(isCaseShown ? tr("%1 – %2", "firm, program").arg(m_session.current().profile.name, program) : program);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_case)
        return;
    m_menu->retranslate();
    showTitle();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (!paths.isEmpty())
        takeFiles(paths);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isClientView)
        toggleClientView();
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace smartsme
