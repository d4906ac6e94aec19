// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the sample firm and keeps a picture of each step: screenshots <folder> [ja|en] [light|dark|contrast] [text size] [import]. See docs/images/make.sh.
#include "ui/case_view.h"
#include "ui/main_window.h"
#include "ui/pages/data_page.h"
#include "ui/widgets/figure_label.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPixmap>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

using namespace smartsme;

namespace {

/// Lets queued calls and background work finish.
void settle(int milliseconds = 400)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

bool keep(MainWindow &window, const QString &path)
{
    settle();
    const bool isWritten = window.grab().toImage().convertToFormat(QImage::Format_RGB888).save(path, "PNG", 0);     // smallest file
    std::printf("%s %s\n", isWritten ? "wrote" : "could not write", qPrintable(path));
    return isWritten;
}

/// Step 2 with files that are looked at before they are taken: the list, one file, an unknown one that is taught.
bool keepImport(MainWindow &window, Session &session, const QString &folder, const QString &ending)
{
    FirmProfile firm;
    firm.name = QStringLiteral("株式会社きさらぎ食堂");
    firm.industry = QStringLiteral("76");
    firm.closingMonth = 3;
    const QTemporaryDir files;
    QFile unknown(files.filePath(QStringLiteral("regi_uriage.csv")));
    const bool isWritten = unknown.open(QIODevice::WriteOnly)
        && unknown.write(QStringLiteral("営業日,伝票,入金科目,入金額,相手科目,出金額,メモ\n2024/04/01,1,現金,48200,売上高,48200,昼\n2024/04/01,2,売掛金,13600,売上高,13600,カード\n"
                                        "2024/04/02,3,食材仕入,9800,現金,9800,青果\n2024/04/02,4,現金,51300,売上高,51300,夜\n").toUtf8()) > 0;
    unknown.close();
    if (!isWritten || !session.createCase(firm))
        return false;
    window.showCase(Step::data);
    auto *page = qobject_cast<DataPage *>(window.caseView()->page(Step::data));
    const QString sample = session.knowledge().dataFolder + QStringLiteral("/samples/firm_a/");
    page->takeFiles({sample + QStringLiteral("yayoi_shiwake_import25.txt"), sample + QStringLiteral("yayoi_kyuyo"), sample + QStringLiteral("yayoi_zandaka_shisanhyo_kikan.csv"),
                     unknown.fileName()});
    settle(6000);
    bool areKept = keep(window, folder + QStringLiteral("/step2_files_%1.png").arg(ending));
    page->findChild<QTableView *>(QStringLiteral("filesTable"))->selectRow(0);
    areKept &= keep(window, folder + QStringLiteral("/step2_preview_%1.png").arg(ending));
    if (auto *teach = page->panel()->findChild<QPushButton *>(QStringLiteral("teachUnknownButton")))
        teach->click();
    areKept &= keep(window, folder + QStringLiteral("/step2_teach_%1.png").arg(ending));
    return areKept;
}

ThemeMode modeFrom(const QString &word)
{
    if (word == QStringLiteral("dark"))
        return ThemeMode::dark;
    return word == QStringLiteral("contrast") ? ThemeMode::highContrast : ThemeMode::light;
}

bool keepAll(MainWindow &window, const QString &folder, const QString &ending)
{
    const char *names[] = {"1_firm", "2_data", "3_productivity", "4_questions", "5_triangle", "6_plan", "7_report"};
    window.openSample();
    bool isWritten = true;
    for (int i = 0; i < 7; ++i) {
        window.showCase(static_cast<Step>(i));
        isWritten &= keep(window, folder + QStringLiteral("/step%1_%2.png").arg(QLatin1String(names[i]), ending));
    }
    window.showCase(Step::productivity);
    settle();
    const auto labels = window.caseView()->page(Step::productivity)->findChildren<FigureLabel *>();
    for (FigureLabel *label : labels) {
        if (label->isVisible() && label->figure().isAvailable()) {
            window.caseView()->openOrigin(label->figure());
            break;
        }
    }
    isWritten &= keep(window, folder + QStringLiteral("/origin_%1.png").arg(ending));
    window.showCases();
    return keep(window, folder + QStringLiteral("/step0_start_%1.png").arg(ending)) && isWritten;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2) {
        std::fputs("screenshots <folder> [ja|en] [light|dark|contrast] [1|1.15|1.35|1.5] [import]\n", stderr);
        return 2;
    }
    const QString folder = words.at(1);
    QDir().mkpath(folder);
    Settings settings;
    settings.language = words.value(2) == QStringLiteral("en") ? Language::en : Language::ja;
    settings.theme = modeFrom(words.value(3));
    settings.textScale = qBound(0.5, words.value(4, QStringLiteral("1")).toDouble(), 3.0);
    applyTheme(app, settings.theme, settings.textScale);
    const QDate today(2026, 11, 22);
    auto session = Session::open({.dataFolder = findDataFolder(QCoreApplication::applicationDirPath()), .databasePath = QStringLiteral(":memory:"),
                                  .today = today, .language = settings.language, .now = [today] { return QDateTime(today, QTime(14, 32)); }});
    if (!session) {
        for (const Problem &problem : session.problems())
            std::fprintf(stderr, "%s\n", qPrintable(printed(problem)));
        return 1;
    }
    MainWindow window(**session, settings);
    window.resize(1280, 800);
    window.show();
    QString ending = settings.language == Language::en ? QStringLiteral("en") : QStringLiteral("ja");
    if (settings.theme != ThemeMode::light)
        ending += QLatin1Char('_') + words.value(3);
    if (settings.textScale > 1)
        ending += QLatin1Char('_') + words.value(4);
    if (words.value(5) == QStringLiteral("import"))
        return keepImport(window, **session, folder, ending) ? 0 : 1;
    return keepAll(window, folder, ending) ? 0 : 1;
}
