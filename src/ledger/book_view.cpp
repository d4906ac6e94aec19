// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/book_view.h"

#include <QHash>

#include <algorithm>

namespace smartsme {

namespace {

struct Hint
{
    QString section;
    std::optional<Statement> statement;
    bool isClear = true;
};

QHash<QString, Hint> headingsOf(const std::vector<Books> &books)
{
    QHash<QString, Hint> hints;
    for (const Books &book : books) {
        if (book.kind == BooksKind::journal)
            continue;
        for (const AccountTotals &account : book.accounts) {
            const QString key = normalisedAccount(account.name);
            const auto known = hints.find(key);
            if (known == hints.end())
                hints.insert(key, {account.section, account.statement});
            else
                known->isClear = known->isClear && known->section == account.section && known->statement == account.statement;
        }
    }
    return hints;
}

MappedLine lineOf(const AccountTotals &account, bool isJournal, const QHash<QString, Hint> &hints, const AccountMap &map,
                  const UserMapping &user, const CategoryTable &categories)
{
    MappedLine line;
    line.account = &account;
    line.key = normalisedAccount(account.name);
    AccountTotals asked;
    asked.name = account.name;
    asked.statementName = account.statementName;
    asked.section = account.section;
    asked.statement = account.statement;
    asked.normalSide = account.normalSide;
    const Hint hint = hints.value(line.key, {{}, {}, false});
    if (isJournal && hint.isClear && asked.section.isEmpty() && !asked.statement) {
        asked.section = hint.section;
        asked.statement = hint.statement;
    }
    line.mapped = map.lookUp(asked, user);
    const StatementCategory *category = categories.find(line.mapped.category);
    const bool isTyped = line.mapped.isTotal && account.name == line.mapped.category.text();
    line.isTotalRow = line.mapped.isTotal && !isJournal && !isTyped;
    if (category && (isTyped || !line.mapped.isTotal))
        line.category = category;
    if (isJournal && line.mapped.isTotal)
        line.mapped = MappedAccount{};
    line.statement = line.category ? std::optional(line.category->statement) : map.statementOf(asked);
    return line;
}

} // namespace

Yen MappedLine::onOwnSide(Yen debitLessCredit) const
{
    const Side side = category ? category->normalSide : Side::debit;
    return side == Side::debit ? debitLessCredit : -debitLessCredit;
}

Yen MappedLine::ofPrinted(Yen printed) const
{
    if (!category)
        return mapped.normalSide == Side::debit ? printed : -printed;
    // Without a side from the file, △ before a contra item (貸倒引当金 △50) only repeats that it reduces its heading.
    if (!account->normalSide && category->sign < 0)
        return printed < Yen(0) ? -printed : printed;
    const bool isReversed = mapped.normalSide != category->normalSide || (!account->normalSide && mapped.sign != category->sign);
    return isReversed ? -printed : printed;
}

bool BookView::carries(Statement statement) const
{
    return std::ranges::any_of(lines, [&](const MappedLine &line) { return !line.isTotalRow && line.is(statement); });
}

Statement BookView::statementOf(const MappedLine &line) const
{
    const bool isProfitAndLossOnly = books->hasProfitAndLoss && !books->hasBalanceSheet;
    return line.statement.value_or(isProfitAndLossOnly ? Statement::profitAndLoss : Statement::balanceSheet);
}

bool BookView::isWhole(Statement statement) const
{
    switch (statement) {
    case Statement::balanceSheet: return books->hasBalanceSheet;
    case Statement::profitAndLoss: return books->hasProfitAndLoss;
    case Statement::manufacturingCost: return books->kind != BooksKind::annualAmounts || books->hasProfitAndLoss;
    }
    Q_UNREACHABLE();
}

bool BookView::hasMonths() const
{
    return std::ranges::any_of(books->accounts, [](const AccountTotals &a) { return a.months.size() > 1; });
}

std::vector<BookView> viewsOf(const std::vector<Books> &books, const AccountMap &map, const UserMapping &user, const CategoryTable &categories)
{
    const QHash<QString, Hint> hints = headingsOf(books);
    std::vector<BookView> views;
    for (const Books &book : books) {
        BookView view{&book, {}};
        for (const AccountTotals &account : book.accounts)
            view.lines.push_back(lineOf(account, book.kind == BooksKind::journal, hints, map, user, categories));
        views.push_back(std::move(view));
    }
    return views;
}

Movement movementIn(const AccountTotals &account, Month first, Month last)
{
    Movement sum;
    for (const MonthlyMovement &month : account.months) {
        if (month.month < first || month.month > last)
            continue;
        sum.net += month.debit - month.credit;
        sum.lines += month.lines;
        if (!sum.isAny || (month.firstLine > 0 && month.firstLine < sum.firstLine))
            sum.firstLine = month.firstLine;
        sum.isAny = true;
    }
    return sum;
}

} // namespace smartsme
