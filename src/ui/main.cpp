// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/crash_dumps.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

#include <cstdio>

using namespace smartsme;

namespace {

struct Start
{
    SessionOptions session;
    QString settingsPath;
    bool opensSample = false;
};

/// Where the cases are kept unless told otherwise; the folder is made when it is missing.
QString ownFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder;
}

Start startFrom(const QCoreApplication &app, Settings &settings)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("SmartSME: diagnosis and IT plan of a small firm"));
    const QCommandLineOption database(QStringLiteral("database"), QStringLiteral("File that keeps the cases."), QStringLiteral("file"));
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Folder of the data tables."), QStringLiteral("folder"));
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("Language: ja or en."), QStringLiteral("language"));
    const QCommandLineOption today(QStringLiteral("today"), QStringLiteral("Date to work with, as 2026-11-22."), QStringLiteral("date"));
    const QCommandLineOption sample(QStringLiteral("sample"), QStringLiteral("Open the sample firm."));
    parser.addOptions({database, data, language, today, sample});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);

    Start start;
    const QString folder = ownFolder();
    start.settingsPath = folder + QStringLiteral("/settings.ini");
    settings = loadSettings(start.settingsPath);
    if (parser.isSet(language))
        settings.language = parser.value(language) == QStringLiteral("en") ? Language::en : Language::ja;
    start.session.dataFolder = parser.isSet(data) ? parser.value(data) : findDataFolder(QCoreApplication::applicationDirPath());
    start.session.databasePath = parser.isSet(database) ? parser.value(database) : folder + QStringLiteral("/cases.sqlite");
    const QDate given = QDate::fromString(parser.value(today), Qt::ISODate);
    start.session.today = given.isValid() ? given : QDate::currentDate();
    start.session.language = settings.language;
    start.opensSample = parser.isSet(sample);
    return start;
}

/// The window cannot open: said in a box and on the console, for those who started it there.
int refuse(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines << printed(problem);
    const QString text = lines.join(QLatin1Char('\n'));
    std::fputs(qPrintable(text + QLatin1Char('\n')), stderr);
    if (QGuiApplication::platformName() != QStringLiteral("offscreen"))
        QMessageBox::critical(nullptr, QStringLiteral("SmartSME"), text);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    refuseCrashDumps();
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("SmartSME"));
    QCoreApplication::setApplicationName(QStringLiteral("smartsme"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SMARTSME_VERSION));
    Settings settings;
    const Start start = startFrom(app, settings);
    applyTheme(app, settings.theme, settings.textScale);
    auto session = Session::open(start.session);
    if (!session)
        return refuse(session.problems());
    MainWindow window(**session, settings, [path = start.settingsPath](const Settings &changed) { saveSettings(path, changed); });
    window.show();
    if (start.opensSample)
        window.openSample();
    return QApplication::exec();
}
