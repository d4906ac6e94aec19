// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the sample firm and keeps a picture of each step, of step 2 while files are read, or of each tab of step 3:
// screenshots <folder> [ja|en] [light|dark|contrast] [text size] [steps|import|tabs] [width x height] [firm]. See docs/images/make.sh.
#include "ui/case_view.h"
#include "ui/main_window.h"
#include "ui/pages/data_page.h"
#include "ui/widgets/figure_label.h"
#include "ui/widgets/origin_panel.h"
#include "ui/widgets/panel_row.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
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

/// A journal in which one amount has a letter.
QString damagedJournal(const QTemporaryDir &folder, const QString &sample)
{
    QFile original(sample);
    QFile changed(folder.filePath(QStringLiteral("mf_shiwakecho_2025.csv")));
    if (!original.open(QIODevice::ReadOnly) || !changed.open(QIODevice::WriteOnly))
        return {};
    QByteArrayList lines = original.readAll().split('\n');
    for (const int line : {400, 812}) {
        QByteArrayList cells = lines[line].split(',');
        cells[8] = "1l0";
        lines[line] = cells.join(',');
    }
    return changed.write(lines.join('\n')) > 0 ? changed.fileName() : QString();
}

/// The card of a refused file, and its row.
bool keepRow(MainWindow &window, DataPage &page, const QString &folder, const QString &ending)
{
    auto *open = page.panel()->findChild<QPushButton *>(QStringLiteral("openRowButton"));
    if (!open)
        return false;
    open->click();
    settle(800);
    return keep(window, folder + QStringLiteral("/step2_row_%1.png").arg(ending));
}

/// Step 2 with files that are looked at before they are taken: the list, one file, a wrong row, an unknown file that is taught, what is
/// typed by hand, and the page when they are taken.
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
                     unknown.fileName(), damagedJournal(files, session.knowledge().dataFolder + QStringLiteral("/samples/firm_b/mf_shiwakecho_cp932.csv"))});
    settle(6000);
    bool areKept = keep(window, folder + QStringLiteral("/step2_files_%1.png").arg(ending));
    page->findChild<QTableView *>(QStringLiteral("filesTable"))->selectRow(0);
    areKept &= keep(window, folder + QStringLiteral("/step2_preview_%1.png").arg(ending));
    areKept &= keepRow(window, *page, folder, ending);
    if (auto *teach = page->panel()->findChild<QPushButton *>(QStringLiteral("teachUnknownButton")))
        teach->click();
    areKept &= keep(window, folder + QStringLiteral("/step2_teach_%1.png").arg(ending));
    page->goBack();
    page->takeFiles({sample + QStringLiteral("yayoi_shiwake_import25.txt"), sample + QStringLiteral("yayoi_kyuyo"), sample + QStringLiteral("yayoi_zandaka_shisanhyo_kikan.csv")});
    settle(6000);
    areKept &= keep(window, folder + QStringLiteral("/step2_review_%1.png").arg(ending));
    page->goOn();
    settle(800);
    areKept &= keep(window, folder + QStringLiteral("/step2_taken_%1.png").arg(ending));
    page->findChild<QPushButton *>(QStringLiteral("typeButton"))->click();
    return keep(window, folder + QStringLiteral("/step2_typed_%1.png").arg(ending)) && areKept;
}

/// Step 3: each tab as the window shows it and as a whole, and the origin panel down to journal lines.
bool keepTabs(MainWindow &window, const Session &session, const QString &folder, const QString &ending)
{
    window.showCase(Step::productivity);
    settle();
    auto *tabs = window.caseView()->page(Step::productivity)->findChild<QTabWidget *>();
    bool isWritten = true;
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        const QString name = folder + QStringLiteral("/step3_tab%1").arg(i + 1);
        isWritten &= keep(window, QStringLiteral("%1_%2.png").arg(name, ending));
        const auto *scroll = tabs->widget(i)->findChild<QScrollArea *>();
        isWritten &= scroll && scroll->widget()->grab().save(QStringLiteral("%1_whole_%2.png").arg(name, ending));
    }
    tabs->setCurrentIndex(0);
    OriginPanel *panel = window.caseView()->originPanel();
    window.caseView()->openOrigin(window.caseView()->page(Step::productivity)->findChild<FigureLabel *>(QStringLiteral("perPerson"))->figure());
    for (int depth = 1; depth <= 5; ++depth) {
        isWritten &= keep(window, folder + QStringLiteral("/origin_depth%1_%2.png").arg(depth).arg(ending));
        const auto rows = panel->findChildren<PanelRow *>();
        const auto door = std::find_if(rows.begin(), rows.end(), [](const PanelRow *row) { return row->isVisible() && row->isEnabled(); });
        if (door == rows.end())
            break;
        (*door)->click();
        settle();
    }
    const YearRecord *year = session.diagnosis().latest();
    if (year && !year->comparisons.empty() && !year->comparisons.front().references.empty())
        window.caseView()->openOrigin(year->comparisons.front().references.front().figure);
    return keep(window, folder + QStringLiteral("/origin_benchmark_%1.png").arg(ending)) && isWritten;
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
        std::fputs("screenshots <folder> [ja|en] [light|dark|contrast] [1|1.15|1.35|1.5] [steps|import|tabs] [1280x800] [a|b|c]\n", stderr);
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
    const QStringList size = words.value(6, QStringLiteral("1280x800")).split(QLatin1Char('x'));
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    QString ending = settings.language == Language::en ? QStringLiteral("en") : QStringLiteral("ja");
    if (settings.theme != ThemeMode::light)
        ending += QLatin1Char('_') + words.value(3);
    if (settings.textScale > 1)
        ending += QLatin1Char('_') + words.value(4);
    if (words.size() > 6)
        ending += QLatin1Char('_') + words.value(6);
    if (words.value(5) == QStringLiteral("import"))
        return keepImport(window, **session, folder, ending) ? 0 : 1;
    if (words.value(5) == QStringLiteral("tabs")) {
        if (words.size() > 7)
            ending += QLatin1Char('_') + words.value(7);
        return (*session)->openSample(words.value(7, QStringLiteral("a"))) && keepTabs(window, **session, folder, ending) ? 0 : 1;
    }
    return keepAll(window, folder, ending) ? 0 : 1;
}
