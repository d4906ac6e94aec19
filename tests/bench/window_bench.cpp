// SPDX-License-Identifier: GPL-3.0-or-later
// window_bench empty|start|sample [DATABASE]: a window up to its first painting, then the program ends. `empty` is a bare QMainWindow
// of the same size, `start` our window with the list of cases, `sample` our window with the sample firm. The process as a whole
// is measured from outside; standard error tells the parts in milliseconds since main().
#include "ui/case_view.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace smartsme;

namespace {

/// Ends the program once the window has been painted.
class FirstPainting : public QObject
{
public:
    FirstPainting(QWidget *window, const QElapsedTimer &sinceMain) : m_window(window), m_sinceMain(sinceMain) { window->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_window && event->type() == QEvent::Paint && !m_isPainted) {
            m_isPainted = true;     // children are painted within the same call; the timer fires after it
            QTimer::singleShot(0, this, [this] {
                std::fprintf(stderr, "painted %lld\n", static_cast<long long>(m_sinceMain.elapsed()));
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    QWidget *m_window;
    const QElapsedTimer &m_sinceMain;
    bool m_isPainted = false;
};

int run(QApplication &app, const QString &wanted, const QString &database, const QElapsedTimer &sinceMain)
{
    const auto passed = [&](const char *what) { std::fprintf(stderr, "%s %lld\n", what, static_cast<long long>(sinceMain.elapsed())); };
    if (wanted == QLatin1String("empty")) {
        QMainWindow window;
        window.resize(1280, 800);
        const FirstPainting painting(&window, sinceMain);
        window.show();
        return QApplication::exec();
    }
    const Settings settings;
    applyTheme(app, ThemeMode::light, 1);
    passed("theme");
    SessionOptions options;
    options.dataFolder = findDataFolder(QCoreApplication::applicationDirPath());
    options.databasePath = database;
    options.today = QDate(2026, 11, 23);
    auto session = Session::open(options);
    if (!session) {
        std::fprintf(stderr, "%s\n", qPrintable(printed(session.problems().front())));
        return 1;
    }
    passed("session");
    MainWindow window(**session, settings);
    const FirstPainting painting(&window, sinceMain);
    window.show();
    passed("window");
    if (wanted == QLatin1String("sample")) {
        window.openSample();
        passed("sample");
        if (!window.caseView()->isVisible())
            return 1;
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceMain;
    sinceMain.start();
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QStringList known{QStringLiteral("empty"), QStringLiteral("start"), QStringLiteral("sample")};
    if (arguments.size() < 2 || !known.contains(arguments[1])) {
        std::fputs("usage: window_bench empty|start|sample [DATABASE]\n", stderr);
        return 2;
    }
    return run(app, arguments[1], arguments.value(2, QStringLiteral(":memory:")), sinceMain);
}
