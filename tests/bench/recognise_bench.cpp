// SPDX-License-Identifier: GPL-3.0-or-later
// recognise_bench recognise|import DATA_FOLDER FILE TIMES: tells what a file is, or reads it whole as well; prints what it is and,
// when done more than once, the median of the milliseconds (see README.md). Loading the layouts is not in them, but in the process.
#include "core/problem.h"
#include "import/layout.h"
#include "import/recognition.h"

#include <QString>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

using namespace smartsme;

namespace {

int refused(const Problems &problems)
{
    for (const Problem &problem : problems)
        std::fprintf(stderr, "%s\n", printed(problem).toUtf8().constData());
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string_view wanted = argc == 5 ? argv[1] : "";
    if (wanted != "recognise" && wanted != "import") {
        std::fputs("usage: recognise_bench recognise|import DATA_FOLDER FILE TIMES\n", stderr);
        return 2;
    }
    const Result<LayoutShelf> shelf = LayoutShelf::load(QString::fromLocal8Bit(argv[2]));
    if (!shelf)
        return refused(shelf.problems());
    const QString file = QString::fromLocal8Bit(argv[3]);
    std::vector<double> milliseconds;
    QString layout;
    for (int left = std::atoi(argv[4]); left > 0; --left) {
        const auto start = std::chrono::steady_clock::now();
        const Result<Recognition> recognition = recognise(file, *shelf);
        if (!recognition)
            return refused(recognition.problems());
        layout = recognition->layout.text();
        if (wanted == "import") {
            if (const Result<Imported> imported = importFile(file, *shelf); !imported)
                return refused(imported.problems());
        }
        milliseconds.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::printf("%s: %s", argv[1], qPrintable(layout));
    if (milliseconds.size() > 1) {
        std::ranges::sort(milliseconds);
        std::printf(", %.2f ms", milliseconds[milliseconds.size() / 2]);
    }
    std::puts("");
    return milliseconds.empty() ? 2 : 0;
}
