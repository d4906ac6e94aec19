// SPDX-License-Identifier: GPL-3.0-or-later
// report_bench FOLDER [ROUNDS]: the reports of sample firm A, each written, read back and compared, several times over.
// Prints the first time and the median of the rest in milliseconds.
#include "workflow/session.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

using namespace smartsme;

namespace {

struct Measured
{
    const char *name;
    ReportKind kind;
    std::vector<double> milliseconds = {};
    qint64 bytes = 0;
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

bool write(Session &session, Measured &measured, const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("report.%1").arg(QLatin1String(measured.name)));
    QElapsedTimer timer;
    timer.start();
    const auto written = session.exportReport(measured.kind, path);
    measured.milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    if (!written)
        std::fprintf(stderr, "%s\n", qPrintable(printed(written.problems().front())));
    measured.bytes = QFileInfo(path).size();
    return written.ok();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: report_bench FOLDER [ROUNDS]\n", stderr);
        return 2;
    }
    SessionOptions options;
    options.dataFolder = findDataFolder(QCoreApplication::applicationDirPath());
    options.databasePath = QStringLiteral(":memory:");
    options.today = QDate(2026, 11, 23);
    QElapsedTimer timer;
    timer.start();
    auto session = Session::open(options);
    if (!session || !(*session)->openSample())
        return 1;
    (void)(*session)->diagnosis();
    std::printf("tables, files and diagnosis %.0f ms\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    std::vector<Measured> all = {{"xlsx", ReportKind::adviserWorkbook}, {"pdf", ReportKind::ownerPage}, {"json", ReportKind::json}};
    const int rounds = std::max(2, arguments.value(2, QStringLiteral("12")).toInt());
    for (int round = 0; round < rounds; ++round) {
        for (Measured &measured : all) {
            if (!write(**session, measured, arguments[1]))
                return 1;
        }
    }
    for (const Measured &measured : all)
        std::printf("%s: first %.0f ms, then %.1f ms; %lld bytes\n", measured.name, measured.milliseconds.front(),
                    median({measured.milliseconds.begin() + 1, measured.milliseconds.end()}), static_cast<long long>(measured.bytes));
    return 0;
}
