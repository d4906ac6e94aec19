// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/account_map.h"
#include "ledger/annual_accounts.h"
#include "ledger/statement_terms.h"

#include <QFile>
#include <QMap>
#include <QTest>

#include <algorithm>

namespace smartsme::samples {

/// Rows of tests/golden/samples/<file> as name -> cell. Quoted cells may hold commas.
inline std::vector<QMap<QString, QString>> rowsOf(const QString &file)
{
    QFile f(QStringLiteral(SMARTSME_SOURCE_DIR "/tests/golden/samples/") + file);
    if (!f.open(QIODevice::ReadOnly))
        qFatal("missing %s", qPrintable(file));
    QStringList heads;
    std::vector<QMap<QString, QString>> rows;
    for (const QString &line : QString::fromUtf8(f.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QStringList cells{QString()};
        bool isQuoted = false;
        for (const QChar c : line) {
            if (c == QLatin1Char('"'))
                isQuoted = !isQuoted;
            else if (c == QLatin1Char(',') && !isQuoted)
                cells << QString();
            else if (c != QLatin1Char('\r') && c != QChar(0xfeff))
                cells.back() += c;
        }
        if (heads.isEmpty()) {
            heads = cells;
            continue;
        }
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < heads.size(); ++i)
            row.insert(heads[i], cells.value(i));
        rows.push_back(std::move(row));
    }
    return rows;
}

struct Tables
{
    CategoryTable categories;
    AccountMap map;
    StatementTerms terms;
};

inline const Tables &tables()
{
    static const Tables loaded = [] {
        const QString folder = qEnvironmentVariable("SMARTSME_DATA");
        const auto categories = CategoryTable::load(folder);
        if (!categories)
            qFatal("%s", qPrintable(printed(categories.problems().front())));
        const auto map = AccountMap::load(folder, *categories);
        if (!map)
            qFatal("%s", qPrintable(printed(map.problems().front())));
        const auto terms = StatementTerms::load(folder, *categories);
        if (!terms)
            qFatal("%s", qPrintable(printed(terms.problems().front())));
        return Tables{*categories, *map, *terms};
    }();
    return loaded;
}

inline constexpr Month firstMonth(2024, 4);
inline constexpr Month lastMonth(2025, 3);

inline Statement statementFrom(const QString &cell)
{
    return cell == QStringLiteral("BS") ? Statement::balanceSheet
        : cell == QStringLiteral("MFG") ? Statement::manufacturingCost : Statement::profitAndLoss;
}

inline Yen yen(const QMap<QString, QString> &row, const char *column)
{
    return Yen(row[QString::fromLatin1(column)].toLongLong());
}

/// The year as a journal would give it: names and months only, no headings, no balances.
inline Books journalOf(const QString &firm)
{
    Books books;
    books.kind = BooksKind::journal;
    books.source.name = QStringLiteral("journal.csv");
    books.first = firstMonth;
    books.last = lastMonth;
    qint64 line = 1;
    for (const auto &row : rowsOf(QStringLiteral("expected_accounts.csv"))) {
        if (row[QStringLiteral("firm_id")] != firm)
            continue;
        AccountTotals account;
        account.name = row[QStringLiteral("account")];
        const Yen debit = yen(row, "debit");
        const Yen credit = yen(row, "credit");
        if (debit == Yen(0) && credit == Yen(0))
            continue;
        for (int m = 0; m < 12; ++m) {
            const auto part = [&](Yen whole) { return m == 11 ? Yen(whole.value() - whole.value() / 12 * 11) : Yen(whole.value() / 12); };
            account.months.push_back({firstMonth.plus(m), part(debit), part(credit), ++line, 1});
        }
        books.accounts.push_back(std::move(account));
    }
    return books;
}

enum class Columns { openingOnly, all };

/// The year as a trial balance with headings.
inline Books trialBalanceOf(const QString &firm, Columns columns = Columns::all)
{
    Books books;
    books.kind = BooksKind::trialBalance;
    books.source.name = QStringLiteral("trial_balance.csv");
    books.first = firstMonth;
    books.last = lastMonth;
    for (const auto &row : rowsOf(QStringLiteral("expected_accounts.csv"))) {
        if (row[QStringLiteral("firm_id")] != firm)
            continue;
        AccountTotals account;
        account.name = row[QStringLiteral("account")];
        account.section = row[QStringLiteral("section")];
        account.statement = statementFrom(row[QStringLiteral("statement")]);
        const bool isBalance = account.statement == Statement::balanceSheet;
        if (isBalance)
            account.opening = yen(row, "opening");
        if (columns == Columns::openingOnly) {
            if (isBalance)
                books.accounts.push_back(account);
            continue;
        }
        account.closing = yen(row, "closing");
        account.months = {{lastMonth, yen(row, "debit"), yen(row, "credit"), 5, 1}};
        books.accounts.push_back(account);
    }
    if (columns == Columns::openingOnly)
        books.hasProfitAndLoss = false;
    return books;
}

inline AccountsOfYears yearsOf(const std::vector<Books> &books, const UserMapping &user = {}, int closingMonth = 3)
{
    return annualAccounts(books, tables().map, user, tables().categories, closingMonth);
}

inline QString problemsOf(const AccountsOfYears &years)
{
    QStringList lines;
    for (const Problem &problem : years.problems)
        lines << printed(problem);
    return lines.join(QLatin1Char('\n'));
}

} // namespace smartsme::samples
