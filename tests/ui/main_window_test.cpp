// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "ui/case_view.h"
#include "ui/main_window.h"
#include "ui/pages/data_page.h"
#include "ui/pages/import_desk.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/figure_label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/origin_panel.h"
#include "ui/widgets/rail.h"

#include <QAction>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>

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
    void nothingOfOneFirmReachesAnother_data();
    void nothingOfOneFirmReachesAnother();
    void whatIsNotTakenInIsAskedFor();
    void whatIsNotTakenInStaysWithTheDisplay();
    void choicesStayWithTheDisplay();
    void theListOfCasesIsReachedFromTheClientView();
    void anOpenOriginGoesWithItsFigures();

private:
    void open(const QString &database);
    QStringList words() const;
    QAction *choice(int menu, int entry) const;
    template <typename Widget> Widget *find(const char *name) const { return m_window->caseView()->findChild<Widget *>(QLatin1String(name)); }
    void readOneFile();
    void leaveTraces();
    QTableView *cases() const { return m_window->startPage()->findChild<QTableView *>(QStringLiteral("caseList")); }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::vector<Settings> m_kept;
    int m_asked = 0;
    bool m_leaves = true;
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
    m_window->setLeaveQuestion([this](QWidget *) {
        ++m_asked;
        return m_leaves;
    });
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
    m_asked = 0;
    m_leaves = true;
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

/// Read, but not taken in.
void MainWindowTest::readOneFile()
{
    m_window->showCase(Step::data);
    auto *data = qobject_cast<DataPage *>(m_window->caseView()->page(Step::data));
    QSignalSpy finished(data, &DataPage::importFinished);
    data->takeFiles({PageFixture::payroll().front()});
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!data->desk().isEmpty());
}

/// On every page something that is typed, chosen or read and not kept in the case.
void MainWindowTest::leaveTraces()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));      // fields hear that they are left
    m_window->showCase(Step::data);
    find<QPushButton>("typeButton")->click();
    typeText(find<QLineEdit>("pl_sales"), QStringLiteral("1234567"));
    readOneFile();
    m_window->showCase(Step::productivity);
    auto *tabs = m_window->caseView()->page(Step::productivity)->findChild<QTabWidget *>();
    tabs->setCurrentIndex(4);
    auto *unit = find<QComboBox>("unitBox");
    unit->setCurrentIndex(2);
    Q_EMIT unit->activated(2);
    m_window->showCase(Step::questions);
    find<QLineEdit>("noteEdit")->setText(QStringLiteral("note of the first firm"));
    m_window->showCase(Step::plan);
    find<QLineEdit>("budgetEdit")->setText(QStringLiteral("no budget"));
    find<QLineEdit>("budgetEdit")->setModified(true);
    m_window->showCase(Step::report);
    find<QLineEdit>("pathEdit")->setText(QStringLiteral("/first/firm.pdf"));
    find<QLineEdit>("pathEdit")->setModified(true);
    m_window->showCase(Step::firm);
    find<QLineEdit>("nameEdit")->setFocus();
    QTest::keyClick(find<QLineEdit>("nameEdit"), Qt::Key_End);
    typeText(find<QLineEdit>("nameEdit"), QStringLiteral("支店"));
}

void MainWindowTest::nothingOfOneFirmReachesAnother_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"new", "open", "sample"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void MainWindowTest::nothingOfOneFirmReachesAnother()
{
    QFETCH(QString, way);
    FirmProfile other;
    other.name = QStringLiteral("株式会社別のほう");
    QVERIFY(m_session->createCase(other));
    m_window->openSample();
    const QString first = m_session->current().profile.name;
    leaveTraces();
    if (QTest::currentTestFailed())
        return;
    const QPointer<CaseView> before = m_window->caseView();
    if (way == QStringLiteral("new")) {
        m_window->menuBar()->actions().at(0)->menu()->actions().at(0)->trigger();       // Ctrl+N, in the field
    } else if (way == QStringLiteral("sample")) {
        m_window->openSample();
    } else {
        m_window->showCases();
        for (int row = 0; row < cases()->model()->rowCount(); ++row) {
            if (cases()->model()->index(row, 0).data().toString().contains(other.name))
                cases()->setCurrentIndex(cases()->model()->index(row, 0));
        }
        QTest::keyClick(cases(), Qt::Key_Return);
        QTRY_COMPARE(m_session->current().profile.name, other.name);
    }
    QVERIFY(!before);
    QCOMPARE(m_asked, 1);
    const Result<std::vector<CaseLine>> kept = m_session->cases();
    QVERIFY(kept);
    QVERIFY(std::ranges::any_of(*kept, [&](const CaseLine &line) { return line.name == first + QStringLiteral("支店"); }));     // where it was typed
    QCOMPARE(find<QComboBox>("unitBox")->currentIndex(), 0);
    for (int step = 0; step < 7; ++step) {
        m_window->showCase(static_cast<Step>(step));
        QCoreApplication::processEvents();
        const std::unique_ptr<StepPage> untouched = shownPage(static_cast<Step>(step), *m_session);
        for (const QLineEdit *edit : untouched->findChildren<QLineEdit *>()) {
            if (edit->objectName().isEmpty() || edit->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            const auto *shown = m_window->caseView()->findChild<QLineEdit *>(edit->objectName());
            QVERIFY2(shown, qPrintable(edit->objectName()));
            QCOMPARE(shown->text(), edit->text());
        }
    }
    QCOMPARE(find<QLineEdit>("nameEdit")->text(), m_session->current().profile.name);
    QVERIFY(qobject_cast<DataPage *>(m_window->caseView()->page(Step::data))->desk().isEmpty());
    QCOMPARE(m_window->caseView()->page(Step::productivity)->findChild<QTabWidget *>()->currentIndex(), 0);
}

void MainWindowTest::whatIsNotTakenInIsAskedFor()
{
    m_window->openSample();
    const CaseId first = m_session->current().id;
    QVERIFY(m_window->close());
    QCOMPARE(m_asked, 0);           // nothing to lose
    m_window->show();
    readOneFile();
    if (QTest::currentTestFailed())
        return;
    m_leaves = false;
    QVERIFY(!m_window->close());
    m_window->menuBar()->actions().at(0)->menu()->actions().at(0)->trigger();       // a new case
    m_window->openSample();
    QCOMPARE(m_asked, 3);
    QCOMPARE(m_session->current().id, first);
    QVERIFY(!qobject_cast<DataPage *>(m_window->caseView()->page(Step::data))->desk().isEmpty());
    m_window->showCases();
    cases()->setCurrentIndex(cases()->model()->index(0, 0));
    QTest::keyClick(cases(), Qt::Key_Return);                                       // the case that is open: nothing is lost
    QTRY_COMPARE(m_window->caseView()->currentStep(), Step::productivity);
    QCOMPARE(m_asked, 3);
    QVERIFY(!qobject_cast<DataPage *>(m_window->caseView()->page(Step::data))->desk().isEmpty());
}

void MainWindowTest::whatIsNotTakenInStaysWithTheDisplay()
{
    m_window->openSample();
    readOneFile();
    const QPointer<CaseView> before = m_window->caseView();
    const auto *notice = m_window->findChild<NoticeBar *>();
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QVERIFY(!m_window->isClientView());
    QVERIFY(notice->isVisible());
    choice(1, 2)->trigger();
    choice(2, 1)->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(textScale(), 1.0);
    QVERIFY(choice(1, 0)->isChecked());
    QVERIFY(choice(2, 0)->isChecked());
    QVERIFY(m_kept.empty());
    QVERIFY(before);
    auto *data = qobject_cast<DataPage *>(before->page(Step::data));
    QVERIFY(!data->desk().isEmpty());
    data->goBack();                     // put aside
    find<QPushButton>("typeButton")->click();
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QVERIFY(!m_window->isClientView()); // numbers are being typed
    data->takeFiles({PageFixture::payroll().front()});
    QTRY_VERIFY(!data->desk().isEmpty());
    data->goBack();
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QTRY_COMPARE(textScale(), 1.35);
    QVERIFY(!notice->isVisible());
}

void MainWindowTest::choicesStayWithTheDisplay()
{
    m_window->openSample();
    auto *unit = find<QComboBox>("unitBox");
    unit->setCurrentIndex(1);
    Q_EMIT unit->activated(1);
    StepPage *page = m_window->caseView()->page(Step::productivity);
    const QString definition = QStringLiteral("lp_houjin");
    auto *definitions = page->findChild<QComboBox *>(QStringLiteral("definitionBox"));
    const int other = definitions->findData(definition);
    QVERIFY(other > 0);
    definitions->setCurrentIndex(other);
    Q_EMIT definitions->activated(other);
    page->findChild<QTabWidget *>()->setCurrentIndex(3);
    const QPointer<CaseView> before = m_window->caseView();
    choice(1, 2)->trigger();
    QCoreApplication::processEvents();
    QVERIFY(!before);
    page = m_window->caseView()->page(Step::productivity);
    QCOMPARE(find<QComboBox>("unitBox")->currentIndex(), 1);
    QCOMPARE(page->findChild<QComboBox *>(QStringLiteral("definitionBox"))->currentData().toString(), definition);
    QCOMPARE(page->findChild<QTabWidget *>()->currentIndex(), 3);
    auto *years = find<QComboBox>("yearBox");
    QVERIFY(years->count() > 1);
    years->setCurrentIndex(1);
    Q_EMIT years->activated(1);
    choice(1, 0)->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(find<QComboBox>("yearBox")->currentIndex(), 1);
}

void MainWindowTest::theListOfCasesIsReachedFromTheClientView()
{
    m_window->openSample();
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QTRY_COMPARE(textScale(), 1.35);
    QCoreApplication::processEvents();
    QTest::mouseClick(find<QPushButton>("casesButton"), Qt::LeftButton);
    QTRY_COMPARE(textScale(), 1.0);
    QCoreApplication::processEvents();
    QVERIFY(!m_window->isClientView());
    QVERIFY(m_window->startPage()->isVisible());
    QVERIFY(!m_window->caseView()->isVisible());
}

void MainWindowTest::anOpenOriginGoesWithItsFigures()
{
    m_window->openSample();
    CaseView *view = m_window->caseView();
    const Figure figure = view->page(Step::productivity)->findChild<FigureLabel *>(QStringLiteral("perPerson"))->figure();
    view->openOrigin(figure);
    QVERIFY(view->originPanel()->isVisible());
    auto *years = find<QComboBox>("yearBox");
    QVERIFY(years->count() > 1);
    years->setCurrentIndex(1);
    Q_EMIT years->activated(1);
    QVERIFY(!view->originPanel()->isVisible());
    view->openOrigin(figure);
    QVERIFY(view->originPanel()->isVisible());
    FirmProfile changed = m_session->current().profile;
    changed.capital = Yen(7'000'000);
    QVERIFY(m_session->setProfile(changed));
    QVERIFY(!view->originPanel()->isVisible());
}

} // namespace smartsme

QTEST_MAIN(smartsme::MainWindowTest)
#include "main_window_test.moc"
