// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "ui/case_view.h"
#include "ui/main_window.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/rail.h"

#include <QAction>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>

namespace smartsme {

/// The window round the pages: language, size of text, colours, client view, files dropped, cases opened again, the first screen.
class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theLanguageChangesEverythingShown();
    void sizeAndColoursChangeAndAreKept();
    void clientViewComesByF11AndGoesByEscape();
    void filesDroppedOnTheFirstScreenBeginACase();
    void aCaseIsOpenedAgain();
    void theFirstScreenMakesAndFindsCases();

private:
    void open(const QString &database);
    QStringList words() const;
    QAction *choice(int menu, int entry) const;
    QTableView *cases() const { return m_window->startPage()->findChild<QTableView *>(QStringLiteral("caseList")); }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::vector<Settings> m_kept;
};

void MainWindowTest::open(const QString &database)
{
    m_window.reset();
    m_session.reset();
    SessionOptions options;
    options.dataFolder = QStringLiteral(SMARTSME_SOURCE_DIR "/data");
    options.databasePath = database;
    options.today = QDate(2026, 11, 22);
    options.language = Language::ja;
    auto opened = Session::open(options);
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(printed(opened.problems().front())));
    m_session = std::move(*opened);
    m_session->setLanguage(Language::ja);
    Settings settings;
    settings.theme = ThemeMode::light;
    m_window = std::make_unique<MainWindow>(*m_session, settings, [this](const Settings &changed) { m_kept.push_back(changed); });
    m_window->resize(1280, 800);
    m_window->showCases();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void MainWindowTest::init()
{
    useHouseTheme();
    m_kept.clear();
    open(QStringLiteral(":memory:"));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_session.reset();
}

/// Every text that can be read now: labels, buttons, menus, title.
QStringList MainWindowTest::words() const
{
    QStringList all{m_window->windowTitle()};
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible())
            all << label->text();
    }
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            all << button->text();
    }
    for (const QAction *menu : m_window->menuBar()->actions()) {
        all << menu->text();
        for (const QAction *entry : menu->menu()->actions())
            all << entry->text();
    }
    all.removeAll(QString());
    return all;
}

/// An entry of 表示 > 言語 (0), 文字の大きさ (1) or 色 (2).
QAction *MainWindowTest::choice(int menu, int entry) const
{
    QList<QMenu *> submenus;
    for (const QAction *action : m_window->menuBar()->actions().at(1)->menu()->actions()) {
        if (action->menu())
            submenus << action->menu();
    }
    return submenus.at(menu)->actions().at(entry);
}

void MainWindowTest::theLanguageChangesEverythingShown()
{
    m_window->openSample();
    QCoreApplication::processEvents();
    const QStringList japanese = words();
    QVERIFY(japanese.contains(QStringLiteral("質問に進む")));
    choice(0, 1)->trigger();
    QTRY_VERIFY(words().contains(QStringLiteral("Go on to the questions")));
    const QStringList english = words();
    QVERIFY(!english.contains(QStringLiteral("質問に進む")));
    QStringList same;
    static const QRegularExpression kana(QStringLiteral("[ぁ-ゖ]"));
    for (const QString &word : english) {
        if (japanese.contains(word) && word.contains(kana) && !word.contains(m_session->current().profile.name))
            same << word;
    }
    QCOMPARE(same.join(QLatin1Char('|')), QString());       // kana stand in names of firms and sources only
    QCOMPARE(m_kept.back().language, Language::en);
    choice(0, 0)->trigger();
    QTRY_VERIFY(words().contains(QStringLiteral("質問に進む")));
    const auto sorted = [](QStringList list) {
        list.sort();
        return list;
    };
    QTRY_COMPARE(sorted(words()), sorted(japanese));        // the page is shown anew after the window
}

void MainWindowTest::sizeAndColoursChangeAndAreKept()
{
    m_window->resize(1800, 1000);       // in a narrower window the rail of large text shows numbers only
    m_window->openSample();
    m_window->showCase(Step::triangle);
    const int width = m_window->caseView()->findChild<Rail *>()->width();
    choice(1, 2)->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(m_kept.back().textScale, 1.35);
    QCOMPARE(textScale(), 1.35);
    QCOMPARE(m_window->caseView()->currentStep(), Step::triangle);
    QCOMPARE(m_window->caseView()->findChild<Rail *>()->width(), qRound(width * 1.35));
    choice(1, 0)->trigger();
    choice(2, 1)->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(m_kept.back().theme, ThemeMode::dark);
    const QRgb ground = m_window->grab().toImage().pixel(u(210), m_window->height() / 2);
    QCOMPARE(ground & 0xFFFFFF, darkTokens.window & 0xFFFFFF);
}

void MainWindowTest::clientViewComesByF11AndGoesByEscape()
{
    m_window->openSample();
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QTRY_VERIFY(m_window->isClientView());
    QTRY_COMPARE(textScale(), 1.35);
    QTRY_COMPARE(m_window->menuBar()->height(), 0);
    QCoreApplication::processEvents();
    QVERIFY(m_kept.empty());        // not a setting
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->isClientView());
    QTRY_COMPARE(textScale(), 1.0);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->caseView()->currentStep(), Step::productivity);
    m_window->showCases();
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QVERIFY(!m_window->isClientView());     // names of all firms stand there
}

void MainWindowTest::filesDroppedOnTheFirstScreenBeginACase()
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(PageFixture::payroll().front())});
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(m_session->hasCase());
    const auto taking = [this]() -> QAbstractButton * {     // the filled button names what it will take
        for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled() && button->text().contains(QStringLiteral("ファイルを取り込")))
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(taking());
    QTest::mouseClick(taking(), Qt::LeftButton);
    QTRY_VERIFY(!m_session->current().payrolls.empty());
    QCOMPARE(m_window->caseView()->currentStep(), Step::data);
    QVERIFY(m_window->caseView()->isVisible());
}

void MainWindowTest::aCaseIsOpenedAgain()
{
    QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("cases.sqlite"));
    open(database);
    m_window->openSample();
    QCoreApplication::processEvents();
    const QStringList before = words();
    open(database);
    QVERIFY(!m_session->hasCase());
    QCOMPARE(cases()->model()->rowCount(), 1);
    const QModelIndex first = cases()->model()->index(0, 0);
    cases()->setCurrentIndex(first);
    QTest::keyClick(cases(), Qt::Key_Return);
    QTRY_VERIFY(m_session->hasCase());
    QCoreApplication::processEvents();
    QVERIFY(m_window->caseView()->isVisible());
    const QStringList after = words();
    QVERIFY(after.contains(QStringLiteral("質問に進む")));
    QVERIFY(m_window->windowTitle().contains(m_session->current().profile.name));
    QCOMPARE(after.size(), before.size());
}

void MainWindowTest::theFirstScreenMakesAndFindsCases()
{
    StartPage *start = m_window->startPage();
    QTest::mouseClick(start->findChild<QPushButton *>(QStringLiteral("newCase")), Qt::LeftButton);
    QVERIFY(m_session->hasCase());
    QCOMPARE(m_window->caseView()->currentStep(), Step::firm);
    m_window->showCases();
    QTest::mouseClick(start->findChild<QPushButton *>(QStringLiteral("openSample")), Qt::LeftButton);
    QTRY_COMPARE(m_window->caseView()->currentStep(), Step::productivity);
    m_window->showCases();
    QTest::mouseClick(start->findChild<QPushButton *>(QStringLiteral("typeNumbers")), Qt::LeftButton);
    QCOMPARE(m_window->caseView()->currentStep(), Step::data);
    m_window->showCases();
    QCOMPARE(cases()->model()->rowCount(), 3);
    auto *search = start->findChild<QLineEdit *>();
    typeText(search, QStringLiteral("きさらぎ"));
    QTRY_COMPARE(cases()->model()->rowCount(), 1);
    search->clear();
    typeText(search, QStringLiteral("zzz"));
    QTRY_COMPARE(cases()->model()->rowCount(), 0);
    search->clear();
    QTRY_COMPARE(cases()->model()->rowCount(), 3);
}

} // namespace smartsme

QTEST_MAIN(smartsme::MainWindowTest)
#include "main_window_test.moc"
