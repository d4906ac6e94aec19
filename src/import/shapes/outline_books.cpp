// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/outline_books.h"

#include "import/import_problem.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

namespace {

bool hasAmounts(const std::vector<AccountTotals> &accounts)
{
    const auto isAmount = [](const std::optional<Yen> &yen) { return yen.value_or(Yen(0)) != Yen(0); };
    return std::ranges::any_of(accounts, [&](const AccountTotals &a) { return isAmount(a.opening) || isAmount(a.closing) || !a.months.empty(); });
}

Problem note(const char *id, const QString &file, QString message, QString remedy, QString found = {})
{
    return importProblem(Severity::note, id, Place{file, {}, 0, 0}, std::move(message), std::move(remedy), std::move(found));
}

Problems remarksOf(const ReadOutline &read, const QString &file)
{
    Problems remarks;
    if (read.period.assumed)
        remarks.push_back(*read.period.assumed);
    if (!read.period.days->isWholeMonths())
        remarks.push_back(periodNotWholeMonths(file, *read.period.days));
    if (read.facts.unit > 1)
        remarks.push_back(note("import.amounts-rounded", file, QCoreApplication::translate("import", "The amounts are printed in units of %1 yen, so they are rounded.").arg(read.facts.unit),
                               QCoreApplication::translate("import", "Import a trial balance or journal where the exact yen matter.")));
    if (!read.outline.undivided().isEmpty())
        remarks.push_back(note("import.detail-missing", file, QCoreApplication::translate("import", "Some parts are printed as one amount only; what they are made of is not known."),
                               QCoreApplication::translate("import", "Add the sheet with their details (for example %1) and import again.").arg(QStringLiteral("販売費及び一般管理費内訳書")),
                               read.outline.undivided().join(QStringLiteral(", "))));
    if (read.leftOut)
        remarks.push_back(*read.leftOut);
    return remarks;
}

} // namespace

Problem sheetsLeftOut(const char *id, const QString &fileName, QString message, QString remedy, const QStringList &sheets)
{
    return note(id, fileName, std::move(message), std::move(remedy), sheets.join(QStringLiteral(", ")));
}

Result<Imported> booksOf(ReadOutline read, const Layout &layout, const SourceFile &source, const ImportOptions &options)
{
    if (!read.period.days && read.problems.empty())
        read.problems.push_back(periodMissing(source.name, layout.read));
    if (!read.problems.empty())
        return std::move(read.problems);
    if (!hasAmounts(read.accounts))
        return noAmounts(source.name);
    const bool isNamed = std::ranges::any_of(read.outline.lines(), &OutlineLine::isStatementKnown);
    Books books;
    books.kind = read.kind;
    books.source = source;
    books.first = Month(read.period.days->first);
    books.last = Month(read.period.days->last);
    books.tax = options.tax.value_or(read.facts.tax);
    books.hasBalanceSheet = !isNamed || read.outline.has(Statement::balanceSheet);
    books.hasProfitAndLoss = !isNamed || read.outline.has(Statement::profitAndLoss);
    books.lines = static_cast<qint64>(read.accounts.size());
    Problems remarks = remarksOf(read, source.name);
    books.accounts = std::move(read.accounts);
    return Imported{std::move(books), std::move(remarks)};
}

} // namespace smartsme
