// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_input.h"

#include "core/problem.h"
#include "import/import_problem.h"

#include <QFile>

#include <algorithm>
#include <cstdlib>

namespace smartsme {

namespace {

void require(bool rule)
{
    if (!rule)
        std::abort();
}

void requireSound(const Books &books)
{
    require(!books.accounts.empty());
    require(books.first <= books.last);
    if (books.kind != BooksKind::journal)
        return;
    // Each voucher balanced, so the whole does; a sum may exceed a cell's limit but never 64 bits.
    std::int64_t net = 0;
    for (const AccountTotals &account : books.accounts) {
        require(!account.name.isEmpty());
        for (const MonthlyMovement &month : account.months) {
            require(month.firstLine > 0 && books.first <= month.month && month.month <= books.last);
            require(!__builtin_add_overflow(net, month.debit.value() - month.credit.value(), &net));
        }
    }
    require(net == 0);
}

bool importOneWay(const QString &path, const LayoutShelf &shelf, const ImportOptions &options)
{
    const Result<Imported> imported = importFile(path, shelf, options);
    if (!imported) {
        require(hasErrors(imported.problems()));
        require(imported.problems().size() <= mostImportProblems + 1); // and the one that stopped the reading
        require(std::ranges::all_of(imported.problems(), [](const Problem &p) { return !p.id.isEmpty() && !p.message.isEmpty() && p.found.size() <= 80; }));
        return false;
    }
    require(!hasErrors(imported->remarks));
    if (const Books *books = std::get_if<Books>(&imported->content))
        requireSound(*books);
    return true;
}

} // namespace

int importEveryWay(const QByteArray &bytes, const LayoutShelf &shelf, const QString &folder, LayoutsToTry layouts)
{
    const QString path = folder + QStringLiteral("/input_202404.csv");
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    ImportOptions options;
    options.mostBytes = 4 * 1024 * 1024;
    options.mostRows = 100'000;
    options.mostColumns = 200;
    options.longestCell = 64 * 1024;
    options.month = Month(2024, 4); // for payroll files whose month stands in their name
    int taken = importOneWay(path, shelf, options) ? 1 : 0;
    for (std::size_t i = layouts.first; i < shelf.all().size(); i += layouts.step) {
        options.layout = shelf.all()[i].id;
        taken += importOneWay(path, shelf, options) ? 1 : 0;
    }
    return taken;
}

} // namespace smartsme
