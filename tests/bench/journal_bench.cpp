// SPDX-License-Identifier: GPL-3.0-or-later
// journal_bench DATA_FOLDER FILE: imports a journal as the program does and prints account<TAB>debit<TAB>credit, amounts
// including tax, so that the answer can be compared with those of other programs (see README.md).
#include "core/problem.h"
#include "import/layout.h"
#include "import/recognition.h"

#include <QString>

#include <cstdio>

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
    if (argc != 3) {
        std::fputs("usage: journal_bench DATA_FOLDER FILE\n", stderr);
        return 2;
    }
    const Result<LayoutShelf> shelf = LayoutShelf::load(QString::fromLocal8Bit(argv[1]));
    if (!shelf)
        return refused(shelf.problems());
    ImportOptions options;
    options.tax = TaxBookkeeping::inclusive;
    const Result<Imported> imported = importFile(QString::fromLocal8Bit(argv[2]), *shelf, options);
    if (!imported)
        return refused(imported.problems());
    for (const AccountTotals &account : std::get<Books>(imported->content).accounts) {
        long long debit = 0;
        long long credit = 0;
        for (const MonthlyMovement &month : account.months) {
            debit += month.debit.value();
            credit += month.credit.value();
        }
        std::printf("%s\t%lld\t%lld\n", account.name.toUtf8().constData(), debit, credit);
    }
    return 0;
}
