// SPDX-License-Identifier: GPL-3.0-or-later
// journal_bench sums|years DATA_FOLDER FILE: imports a journal as the program does. `sums` prints account<TAB>debit<TAB>credit, amounts
// including tax, so that the answer can be compared with those of other programs; `years` goes on to the annual accounts and
// prints year<TAB>category<TAB>amount (see README.md).
#include "core/problem.h"
#include "import/layout.h"
#include "import/recognition.h"
#include "ledger/account_map.h"
#include "ledger/annual_accounts.h"

#include <QString>

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

void printSums(const Books &books)
{
    for (const AccountTotals &account : books.accounts) {
        long long debit = 0;
        long long credit = 0;
        for (const MonthlyMovement &month : account.months) {
            debit += month.debit.value();
            credit += month.credit.value();
        }
        std::printf("%s\t%lld\t%lld\n", account.name.toUtf8().constData(), debit, credit);
    }
}

int printYears(const Books &books, const QString &dataFolder)
{
    const Result<CategoryTable> categories = CategoryTable::load(dataFolder);
    if (!categories)
        return refused(categories.problems());
    const Result<AccountMap> map = AccountMap::load(dataFolder, *categories);
    if (!map)
        return refused(map.problems());
    constexpr int march = 3;
    const AccountsOfYears found = annualAccounts({books}, *map, {}, *categories, march);
    for (const AnnualAccounts &year : found.years) {
        for (const CategoryAmount &amount : year.amounts)
            std::printf("%s\t%s\t%lld\n", year.year.iso().toUtf8().constData(), amount.category.text().toUtf8().constData(),
                        static_cast<long long>(amount.amount.value()));
        for (const UnmappedAmount &unmapped : year.unmapped)
            std::printf("%s\t? %s\t%lld\n", year.year.iso().toUtf8().constData(), unmapped.name.toUtf8().constData(),
                        static_cast<long long>(unmapped.amount.value()));
    }
    return found.years.empty() ? 1 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string_view wanted = argc == 4 ? argv[1] : "";
    if (wanted != "sums" && wanted != "years") {
        std::fputs("usage: journal_bench sums|years DATA_FOLDER FILE\n", stderr);
        return 2;
    }
    const QString dataFolder = QString::fromLocal8Bit(argv[2]);
    const Result<LayoutShelf> shelf = LayoutShelf::load(dataFolder);
    if (!shelf)
        return refused(shelf.problems());
    ImportOptions options;
    options.tax = TaxBookkeeping::inclusive;
    const Result<Imported> imported = importFile(QString::fromLocal8Bit(argv[3]), *shelf, options);
    if (!imported)
        return refused(imported.problems());
    const Books &books = std::get<Books>(imported->content);
    if (wanted == "years")
        return printYears(books, dataFolder);
    printSums(books);
    return 0;
}
