// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/sample_firms.h"

#include <optional>
#include <vector>

/// Books of a handful of accounts, written in the test.
namespace smartsme::samples {

inline AccountTotals account(const char *name, std::vector<MonthlyMovement> months = {})
{
    AccountTotals a;
    a.name = QString::fromUtf8(name);
    a.months = std::move(months);
    return a;
}

inline MonthlyMovement entry(Month month, std::int64_t debit, std::int64_t credit)
{
    return {month, Yen(debit), Yen(credit), 10, 1};
}

inline Books journal(Month first, Month last, std::vector<AccountTotals> accounts, const char *file = "journal.csv")
{
    Books books;
    books.source.name = QString::fromLatin1(file);
    books.first = first;
    books.last = last;
    books.accounts = std::move(accounts);
    return books;
}

/// One sale in cash of 100 in each month.
inline Books salesJournal(Month first, Month last, const char *file = "journal.csv")
{
    std::vector<MonthlyMovement> cash;
    std::vector<MonthlyMovement> sales;
    for (Month m = first; m <= last; m = m.plus(1)) {
        cash.push_back(entry(m, 100, 0));
        sales.push_back(entry(m, 0, 100));
    }
    return journal(first, last, {account("現金", cash), account("売上高", sales)}, file);
}

struct Printed { const char *name; const char *section; const char *statement; std::int64_t closing; std::optional<std::int64_t> opening = {}; };

inline Books printedBooks(std::vector<Printed> rows, BooksKind kind = BooksKind::trialBalance, Month first = firstMonth, Month last = lastMonth, const char *file = "balance.csv")
{
    Books books;
    books.kind = kind;
    books.source.name = QString::fromLatin1(file);
    books.first = first;
    books.last = last;
    for (const Printed &row : rows) {
        AccountTotals a = account(row.name);
        a.section = QString::fromUtf8(row.section);
        a.statement = statementFrom(QString::fromLatin1(row.statement));
        a.closing = Yen(row.closing);
        if (row.opening)
            a.opening = Yen(*row.opening);
        books.accounts.push_back(std::move(a));
    }
    return books;
}

inline Figure term(const char *id, const AnnualAccounts &year)
{
    return tables().terms.evaluate(TermId(QString::fromLatin1(id)), year);
}

inline std::int64_t value(const char *id, const AnnualAccounts &year)
{
    const Figure figure = term(id, year);
    return figure.exactYen ? figure.exactYen->value() : -999999999;
}

inline QStringList problemIds(const AccountsOfYears &years)
{
    QStringList ids;
    for (const Problem &p : years.problems)
        ids << p.id;
    return ids;
}

inline const std::vector<Printed> smallBalance = {
    {"現金", "現金･預金", "BS", 700, 500}, {"買掛金", "仕入債務", "BS", 100, 100}, {"資本金", "資本金", "BS", 300, 300}, {"繰越利益", "利益剰余金", "BS", 100, 100},
    {"売上高", "売上高", "PL", 1000}, {"仕入高", "売上原価", "PL", 800}};

} // namespace smartsme::samples
