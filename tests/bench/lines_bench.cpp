// SPDX-License-Identifier: GPL-3.0-or-later
// lines_bench keep|drop DATA_FOLDER FILE DATABASE: imports a journal into a new case, with or without its lines. With `keep` it then
// asks for one month of the first account and for everything, and checks the count of lines.
// lines_bench remove DATABASE: removes that import again. Both print milliseconds.
#include "core/problem.h"
#include "import/layout.h"
#include "import/recognition.h"
#include "store/case_store.h"
#include "store/entry_line_staging.h"

#include <QCoreApplication>
#include <QDateTime>

#include <chrono>
#include <cstdio>
#include <string_view>

using namespace smartsme;

namespace {

int refused(const Problems &problems)
{
    for (const Problem &problem : problems)
        std::fprintf(stderr, "%s\n", printed(problem).toUtf8().constData());
    return 1;
}

class Clock
{
public:
    void print(const char *what)
    {
        const auto now = std::chrono::steady_clock::now();
        std::printf("%s: %.1f ms\n", what, std::chrono::duration<double, std::milli>(now - m_start).count());
        m_start = std::chrono::steady_clock::now();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

qint64 entriesOf(const CaseStore &store, const CaseId &id, const EntryQuery &query)
{
    qint64 count = 0;
    const auto done = store.visitEntries(id, query, [&](const AccountEntry &) { ++count; });
    return done ? count : -1;
}

int keep(const QString &dataFolder, const QString &file, const QString &database, bool hasLines)
{
    const Result<LayoutShelf> shelf = LayoutShelf::load(dataFolder);
    const auto store = CaseStore::open(database);
    if (!shelf || !store)
        return refused(shelf ? store.problems() : shelf.problems());
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000);
    const auto id = (*store)->create(FirmProfile{}, false, now);
    if (!id)
        return refused(id.problems());
    Clock clock;
    EntryLineStaging lines(database);
    ImportOptions options;
    options.tax = TaxBookkeeping::inclusive;
    options.entryLines = hasLines ? &lines : nullptr;
    const Result<Imported> imported = importFile(file, *shelf, options);
    if (!imported)
        return refused(imported.problems());
    clock.print("read");
    const Books &books = std::get<Books>(imported->content);
    if (const auto done = (*store)->addImports(*id, {{books, std::shared_ptr<const EntryLineStaging>(std::shared_ptr<void>(), hasLines ? &lines : nullptr)}}, now); !done)
        return refused(done.problems());
    clock.print("kept");
    if (!hasLines)
        return 0;
    const EntryQuery month{books.source.sha256, {0}, books.first, books.first};
    EntryQuery all{books.source.sha256, {}, books.first, books.last};
    for (std::size_t i = 0; i < books.accounts.size(); ++i)
        all.accounts.push_back(i);
    std::printf("%lld lines, ", static_cast<long long>(entriesOf(**store, *id, month)));
    clock.print("one account and month");
    const qint64 count = entriesOf(**store, *id, all);
    std::printf("%lld lines, ", static_cast<long long>(count));
    clock.print("everything");
    return count == 2 * books.lines ? 0 : 1;
}

int removeImport(const QString &database)
{
    const auto store = CaseStore::open(database);
    if (!store)
        return refused(store.problems());
    const auto cases = (*store)->lines();
    if (!cases)
        return refused(cases.problems());
    const auto firm = (*store)->load(cases->front().id);
    if (!firm)
        return refused(firm.problems());
    Clock clock;
    if (const auto done = (*store)->removeImport(firm->id, firm->books.front().source.sha256, QDateTime::currentDateTimeUtc()); !done)
        return refused(done.problems());
    clock.print("removed");
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const std::string_view wanted = argc > 2 ? argv[1] : "";
    if (wanted == "remove" && argc == 3)
        return removeImport(QString::fromLocal8Bit(argv[2]));
    if ((wanted == "keep" || wanted == "drop") && argc == 5)
        return keep(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]), QString::fromLocal8Bit(argv[4]), wanted == "keep");
    std::fputs("usage: lines_bench keep|drop DATA_FOLDER FILE DATABASE\n       lines_bench remove DATABASE\n", stderr);
    return 2;
}
