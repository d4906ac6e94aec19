// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "ui/background_task.h"

#include <QAction>
#include <QProgressBar>
#include <QSemaphore>
#include <QShortcut>
#include <QThread>

#include <atomic>

namespace smartsme {

class BackgroundTaskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useHouseTheme(); }
    void shortWorkShowsNothing();
    void longWorkShowsHowFarItIs();
    void workCanBeStopped();
    void theWindowTakesNoClicksMeanwhile();
    void theWindowTakesNoShortcutsMeanwhile();
};

namespace {

/// A window with one button, in which work is done.
struct Workplace
{
    Workplace()
    {
        window.resize(u(640), u(400));
        button.setText(QStringLiteral("?"));
        window.show();
    }
    QProgressBar *bar() const { return window.findChild<QProgressBar *>(); }
    QStringList words() const
    {
        QStringList texts;
        for (const QLabel *label : window.findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }

    QWidget window;
    QPushButton button{&window};
};

} // namespace

void BackgroundTaskTest::shortWorkShowsNothing()
{
    Workplace here;
    QThread *worker = nullptr;
    bool isDone = false;
    runInBackground(&here.window, QStringLiteral("work"), [&worker](const auto &) { worker = QThread::currentThread(); },
                    [&isDone] { isDone = QThread::currentThread() == qApp->thread(); });
    QTRY_VERIFY(isDone);
    QVERIFY(worker && worker != qApp->thread());
    QVERIFY(!here.bar());
}

void BackgroundTaskTest::longWorkShowsHowFarItIs()
{
    Workplace here;
    QSemaphore mayEnd;
    bool isDone = false;
    runInBackground(&here.window, QStringLiteral("Reading 3 files"),
                    [&mayEnd](const auto &progress) {
                        progress(1, 4);
                        mayEnd.acquire();
                    },
                    [&isDone] { isDone = true; }, [] { return QStringLiteral("a.csv\n1,024 rows read"); });
    QTRY_VERIFY(here.bar());
    QTRY_VERIFY(here.words().contains(QStringLiteral("a.csv")));
    QVERIFY(here.words().contains(QStringLiteral("1,024 rows read")));
    QTRY_COMPARE(here.bar()->value() * 4, here.bar()->maximum());
    QCOMPARE(here.bar()->accessibleName(), QStringLiteral("Reading 3 files"));
    QVERIFY(!isDone);
    mayEnd.release();
    QTRY_VERIFY(isDone);
    QVERIFY(!here.bar());
}

void BackgroundTaskTest::workCanBeStopped()
{
    Workplace here;
    std::atomic<bool> wasStopped = false;
    bool isDone = false;
    runInBackground(&here.window, QStringLiteral("work"),
                    [&wasStopped](const auto &progress) {
                        while (progress(0, 0))
                            QThread::yieldCurrentThread();
                        wasStopped = true;
                    },
                    [&isDone] { isDone = true; });
    QTRY_VERIFY(here.bar());
    const QList<QPushButton *> buttons = here.bar()->parentWidget()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    QTest::mouseClick(buttons.front(), Qt::LeftButton);
    QTRY_VERIFY(isDone);
    QVERIFY(wasStopped);
}

void BackgroundTaskTest::theWindowTakesNoClicksMeanwhile()
{
    Workplace here;
    int clicks = 0;
    QObject::connect(&here.button, &QPushButton::clicked, &here.window, [&clicks] { ++clicks; });
    QSemaphore mayEnd;
    bool isDone = false;
    runInBackground(&here.window, QStringLiteral("work"), [&mayEnd](const auto &) { mayEnd.acquire(); }, [&isDone] { isDone = true; });
    QTest::mouseClick(&here.button, Qt::LeftButton);
    QCOMPARE(clicks, 0);
    mayEnd.release();
    QTRY_VERIFY(isDone);
    QTest::mouseClick(&here.button, Qt::LeftButton);
    QCOMPARE(clicks, 1);
}

/// They go to an action or a QShortcut, not to a widget.
void BackgroundTaskTest::theWindowTakesNoShortcutsMeanwhile()
{
    Workplace here;
    int pressed = 0;
    QAction action;
    action.setShortcut(QKeySequence(Qt::Key_F11));
    here.window.addAction(&action);
    QObject::connect(&action, &QAction::triggered, &here.window, [&pressed] { ++pressed; });
    QShortcut shortcut(QKeySequence(Qt::CTRL | Qt::Key_N), &here.window);
    QObject::connect(&shortcut, &QShortcut::activated, &here.window, [&pressed] { ++pressed; });
    here.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&here.window));
    const auto pressBoth = [&here] {
        QTest::keyClick(&here.window, Qt::Key_F11);
        QTest::keyClick(&here.window, Qt::Key_N, Qt::ControlModifier);
    };
    pressBoth();
    QCOMPARE(pressed, 2);
    QSemaphore mayEnd;
    bool isDone = false;
    runInBackground(&here.window, QStringLiteral("work"), [&mayEnd](const auto &) { mayEnd.acquire(); }, [&isDone] { isDone = true; });
    pressBoth();
    QCOMPARE(pressed, 2);
    mayEnd.release();
    QTRY_VERIFY(isDone);
    pressBoth();
    QCOMPARE(pressed, 4);
}

} // namespace smartsme

QTEST_MAIN(smartsme::BackgroundTaskTest)
#include "background_task_test.moc"
