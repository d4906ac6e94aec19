// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/import_review.h"
#include "workflow/knowledge.h"
#include "workflow/session_fixture.h"

#include <algorithm>

/// Files as if they had been read, of a handful of accounts, to be reviewed.
namespace smartsme::testing {

inline QString text(const char *utf8) { return QString::fromUtf8(utf8); }

inline const Knowledge &knowledge()
{
    static const Knowledge tables = Knowledge::load(dataFolder()).value();
    return tables;
}

/// An account of a journal: what was booked in one month.
inline AccountTotals booked(const char *name, Month month, std::int64_t debit, std::int64_t credit)
{
    AccountTotals account;
    account.name = text(name);
    account.months = {{month, Yen(debit), Yen(credit), 2, 1}};
    return account;
}

inline AccountTotals balance(const char *name, const char *section, Statement statement, Side side, std::int64_t opening, std::int64_t debit, std::int64_t credit, std::int64_t closing,
                              Month month = Month(2024, 4))
{
    AccountTotals account = booked(name, month, debit, credit);
    account.section = text(section);
    account.statement = statement;
    account.normalSide = side;
    account.opening = Yen(opening);
    account.closing = Yen(closing);
    return account;
}

inline Books booksOf(const char *file, BooksKind kind, Month first, Month last, std::vector<AccountTotals> accounts)
{
    Books books;
    books.kind = kind;
    books.source.name = text(file);
    books.source.sha256 = QStringLiteral("sha of ") + text(file);
    books.first = first;
    books.last = last;
    books.accounts = std::move(accounts);
    return books;
}

inline Payroll payrollOf(const char *file, std::vector<MonthlyPay> months)
{
    Payroll payroll;
    payroll.source.name = text(file);
    payroll.source.sha256 = QStringLiteral("sha of ") + text(file);
    payroll.months = std::move(months);
    return payroll;
}

inline ReadFile readFile(std::variant<Books, Payroll> content)
{
    ReadFile file;
    const SourceFile source = std::visit([](const auto &c) { return c.source; }, content);
    file.outcome.path = QStringLiteral("/in/") + source.name;
    file.outcome.name = source.name;
    file.imported = Imported{std::move(content), {}};
    return file;
}

inline ReadFile refusedFile(const char *name, const char *id)
{
    ReadFile file;
    file.outcome.path = QStringLiteral("/in/") + text(name);
    file.outcome.name = text(name);
    file.outcome.problems = {Problem{Severity::error, QString::fromLatin1(id), Place{file.outcome.name, {}, 0, 0}, QStringLiteral("x"), {}, {}, QStringLiteral("y")}};
    return file;
}

inline Case firm()
{
    Case firm;
    firm.profile.closingMonth = 3;
    return firm;
}

inline ImportReview reviewed(const std::vector<ReadFile> &files, const Case &of = firm())
{
    return reviewOf(files, of, knowledge(), Language::ja);
}

inline const ReviewItem *itemOf(const ImportReview &review, const char *id)
{
    const auto found = std::ranges::find_if(review.items, [&](const ReviewItem &item) { return item.problem.id == QLatin1String(id); });
    return found == review.items.end() ? nullptr : &*found;
}

inline bool tells(const ReviewItem &item, const char *part)
{
    return std::ranges::any_of(item.reasons, [&](const QString &reason) { return reason.contains(text(part)); });
}

/// name, left, right: what an item must show, largest difference first.
using Row = std::tuple<const char *, std::int64_t, std::int64_t>;
inline bool shows(const ReviewItem &item, const std::vector<Row> &rows)
{
    return std::ranges::equal(item.amounts, rows, [](const ReviewAmount &amount, const Row &row) {
        const auto &[name, left, right] = row;
        return amount.name == text(name) && amount.left.value_or(Yen(0)) == Yen(left) && amount.right.value_or(Yen(0)) == Yen(right)
            && amount.difference == Yen(left - right);
    });
}

constexpr auto pl = Statement::profitAndLoss;
constexpr auto bs = Statement::balanceSheet;
inline const Month april(2024, 4);
inline const FiscalYear year2024(Month(2024, 4), Month(2025, 3));

/// A trial balance of April: sales 1,000, purchases 500, travel 100, cash 400 more; all accounts carry their balance.
inline Books trialBalance(std::vector<AccountTotals> more = {})
{
    std::vector<AccountTotals> accounts = {balance("現金", "流動資産", bs, Side::debit, 50, 1000, 600, 450), balance("資本金", "純資産", bs, Side::credit, 50, 0, 0, 50),
                                           balance("売上高", "売上高", pl, Side::credit, 0, 0, 1000, 1000), balance("仕入高", "売上原価", pl, Side::debit, 0, 500, 0, 500),
                                           balance("旅費交通費", "販売管理費", pl, Side::debit, 0, 100, 0, 100)};
    std::ranges::move(more, std::back_inserter(accounts));
    return booksOf("試算表.csv", BooksKind::trialBalance, april, april, std::move(accounts));
}

inline Books journal(std::int64_t sales, std::int64_t purchases, std::int64_t travel, std::int64_t cash)
{
    return booksOf("仕訳帳.csv", BooksKind::journal, april, april,
                   {booked("現金", april, cash > 0 ? cash : 0, cash < 0 ? -cash : 0), booked("売上高", april, 0, sales), booked("仕入高", april, purchases, 0),
                    booked("旅費交通費", april, travel, 0)});
}

/// A journal of 100 yen of sales in each month but one.
inline Books journalWithout(const char *file, Month first, Month last, Month missing = Month(1900, 1))
{
    AccountTotals cash = booked("現金", first, 0, 0);
    AccountTotals sales = booked("売上高", first, 0, 0);
    cash.months.clear();
    sales.months.clear();
    for (Month month = first; month <= last; month = month.plus(1)) {
        if (month == missing)
            continue;
        cash.months.push_back({month, Yen(100), Yen(0), 2, 1});
        sales.months.push_back({month, Yen(0), Yen(100), 2, 1});
    }
    return booksOf(file, BooksKind::journal, first, last, {cash, sales});
}

inline MonthlyPay pay(Month month, std::int64_t officer, std::int64_t wages, std::int64_t commuting)
{
    MonthlyPay run;
    run.month = month;
    run.heads = Heads::fromPersons(3);
    run.officerPay = Yen(officer);
    run.wages = Yen(wages);
    run.commuting = Yen(commuting);
    run.gross = Yen(officer + wages + commuting);
    return run;
}

/// Salaries of April 2024 to March 2025: 500,000 officers, 250,000 wages, `commuting`.
inline std::vector<MonthlyPay> yearOfPay(std::int64_t commuting, std::int64_t officer = 500'000)
{
    std::vector<MonthlyPay> months;
    for (Month month = year2024.first(); month <= year2024.last(); month = month.plus(1))
        months.push_back(pay(month, officer, 250'000, commuting));
    return months;
}

/// The P/L of the year with officers' pay 6,000,000 and these wages and bonuses.
inline Books annualBooks(std::int64_t wages, std::int64_t bonus = 0, std::int64_t partTime = 0)
{
    const auto line = [](const char *name, const char *section, Side side, std::int64_t amount) {
        AccountTotals account = balance(name, section, pl, side, 0, 0, 0, amount);
        account.opening.reset();
        account.months.clear();
        return account;
    };
    return booksOf("決算書.csv", BooksKind::annualAmounts, year2024.first(), year2024.last(),
                   {line("売上高", "売上高", Side::credit, 20'000'000), line("役員報酬", "販売管理費", Side::debit, 6'000'000), line("給料手当", "販売管理費", Side::debit, wages),
                    line("賞与", "販売管理費", Side::debit, bonus), line("雑給", "販売管理費", Side::debit, partTime)});
}

} // namespace smartsme::testing
