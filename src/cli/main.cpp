// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "core/crash_dumps.h"

#include <QApplication>

#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

// stderr holds problems and nothing else; what Qt remarks about the machine (no XDG_RUNTIME_DIR) is none.
static void keepRemarksOut(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}

// A QApplication, because the charts of reports are widgets; offscreen, because there may be no display.
// It comes before the options are read: it takes Qt's own ("-platform") out and gives the rest as Unicode on every system.
int main(int argc, char **argv)
{
    smartsme::refuseCrashDumps();
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
#endif
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(keepRemarksOut);
    const QApplication application(argc, argv);
    return smartsme::runCommandLine(QApplication::arguments().mid(1));
}
