// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/ledger_shape.h"

#include "import/import_problem.h"
#include "import/json_keys.h"
#include "import/layout_match.h"
#include "import/shapes/ledger_lines.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace smartsme {

namespace {

constexpr qint64 rowsBetweenReports = 4096;

struct Head
{
    TextRow header;
    BalancePreamble preamble;
};

/// Reads the rows down to the headings.
Result<Head> headOf(RowReader &rows, const Layout &layout)
{
    Head head;
    for (std::size_t i = 0; i < headRows; ++i) {
        std::optional<TextRow> row = rows.nextText();
        if (!row)
            break;
        if (headerRowOf(layout, {*row})) {
            head.header = *std::move(row);
            return head;
        }
        head.preamble.take(*row, layout.read);
    }
    if (rows.problem())
        return *rows.problem();
    return importProblem(Severity::error, "import.header-missing", Place{rows.fileName(), {}, 1, 0}, QCoreApplication::translate("import", "The headings of this layout are not in the first rows."),
                         QCoreApplication::translate("import", "Choose another layout, or export the file again."), {}, stringsAt(layout.recognise, QStringLiteral("header")).join(QStringLiteral(", ")));
}

LedgerColumns columnsOf(const Layout &layout, const TextRow &header)
{
    const auto find = [&](const QJsonObject &object, const char *key) {
        const QJsonValue column = object[QLatin1String(key)];
        const int index = column.isUndefined() ? -1 : columnIndex(column, header.cells);
        return index < header.cells.size() ? index : -1;
    };
    const QJsonObject &read = layout.read;
    LedgerColumns columns;
    columns.account = find(read, "account");
    columns.date = find(read, "date");
    columns.debit = find(read, "debit");
    columns.credit = find(read, "credit");
    columns.balance = find(read, "balance");
    columns.debitTax = find(read, "debit_tax");
    columns.creditTax = find(read, "credit_tax");
    columns.department = find(read, "department");
    columns.marker = find(read[QStringLiteral("marker")].toObject(), "column");
    columns.opening = find(read[QStringLiteral("opening")].toObject(), "column");
    columns.width = header.cells.size();
    return columns;
}

Problems missingColumns(const Layout &layout, const LedgerColumns &columns, const TextRow &header, const QString &fileName)
{
    Problems problems;
    const auto need = [&](int index, const char *key) {
        if (index < 0)
            problems.push_back(importProblem(Severity::error, "import.column-missing", Place{fileName, {}, header.line, 0}, QCoreApplication::translate("import", "A column this file needs is missing."),
                                             QCoreApplication::translate("import", "Export the file again with all columns."), header.cells.join(QStringLiteral(", ")),
                                             stringsAt(layout.read, QLatin1String(key)).join(QStringLiteral(" / "))));
    };
    need(columns.account, "account");
    need(columns.date, "date");
    need(columns.debit, "debit");
    need(columns.credit, "credit");
    need(columns.balance, "balance");
    return problems;
}

/// Books that exclude consumption tax have an account for it.
TaxBookkeeping taxOf(const Layout &layout, const std::vector<AccountTotals> &accounts)
{
    const QStringList names = stringsAt(layout.read, QStringLiteral("paid_accounts")) + stringsAt(layout.read, QStringLiteral("received_accounts"));
    const bool isExclusive = std::ranges::any_of(accounts, [&](const AccountTotals &account) { return names.contains(account.name); });
    return isExclusive ? TaxBookkeeping::exclusive : TaxBookkeeping::inclusive;
}

} // namespace

Problems LedgerShape::checkLayout(const Layout &layout) const
{
    const QString file = layout.id.text() + QStringLiteral(".json");
    Problems problems = checkKeys(layout.read, {{"account", KeyType::column, true}, {"date", KeyType::column, true}, {"debit", KeyType::column, true}, {"credit", KeyType::column, true},
                                                {"balance", KeyType::column, true}, {"debit_tax", KeyType::column}, {"credit_tax", KeyType::column}, {"department", KeyType::column},
                                                {"marker", KeyType::object}, {"opening", KeyType::object}, {"period", KeyType::object}, {"paid_accounts", KeyType::strings, true},
                                                {"received_accounts", KeyType::strings, true}},
                                  file, QStringLiteral("read"));
    const auto check = [&](const char *key, std::initializer_list<KeySpec> keys) {
        if (layout.read.contains(QLatin1String(key)))
            std::ranges::move(checkKeys(layout.read[QLatin1String(key)].toObject(), keys, file, QStringLiteral("read.") + QLatin1String(key)), std::back_inserter(problems));
    };
    check("marker", {{"column", KeyType::column, true}, {"lines", KeyType::strings, true}, {"openings", KeyType::strings, true}, {"closings", KeyType::strings},
                     {"month_totals", KeyType::strings}, {"ignored", KeyType::strings}});
    check("opening", {{"column", KeyType::column, true}, {"values", KeyType::strings, true}});
    check("period", {{"keys", KeyType::strings, true}});
    return problems;
}

Result<Imported> LedgerShape::read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options, const Progress &progress) const
{
    const Result<Head> head = headOf(rows, layout);
    if (!head)
        return head.problems();
    const LedgerColumns columns = columnsOf(layout, head->header);
    Problems problems = missingColumns(layout, columns, head->header, rows.fileName());
    if (!problems.empty())
        return problems;
    LedgerLines lines(layout, columns, rows.fileName(), options.entryLines);
    qint64 n = 0;
    for (std::optional<TextRow> row = rows.nextText(); row && lines.problems().size() < mostImportProblems; row = rows.nextText()) {
        // A row of a workbook ends with its last filled cell.
        while (rows.container() != Container::text && row->cells.size() < columns.width)
            row->cells << QString();
        lines.take(*row);
        if (++n % rowsBetweenReports == 0 && progress && !progress(rows.done(), rows.size(), rows.rows()))
            return readingStopped(rows.fileName());
    }
    if (!rows.problem())
        lines.finish();
    problems = std::move(lines.problems());
    if (rows.problem())
        problems.push_back(*rows.problem());
    if (!problems.empty())
        return problems;
    if (!lines.hasAmounts() || lines.lines() == 0)
        return noAmounts(rows.fileName());

    Books books;
    books.kind = BooksKind::journal;
    books.source = source;
    books.first = lines.first();
    books.last = lines.last();
    Problems remarks = std::move(lines.remarks());
    if (const std::optional<DayRange> &period = head->preamble.period) {
        books.first = std::min(books.first, Month(period->first));
        books.last = std::max(books.last, Month(period->last));
        if (!period->isWholeMonths())
            remarks.push_back(periodNotWholeMonths(rows.fileName(), *period));
    }
    books.lines = lines.lines();
    books.accounts = lines.accounts();
    books.tax = taxOf(layout, books.accounts);
    if (options.entryLines) {
        EntryAccounts entries;
        entries.positions.resize(books.accounts.size());
        std::iota(entries.positions.begin(), entries.positions.end(), 0);
        options.entryLines->settle(entries);
    }
    return Imported{std::move(books), std::move(remarks)};
}

} // namespace smartsme
