// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/annual_accounts.h"

#include "core/number_text.h"
#include "ledger/book_view.h"
#include "ledger/year_builder.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace smartsme {

namespace {

Yen wholeAmount(const MappedLine &line, const BookView &view)
{
    if (line.account->closing)
        return line.ofPrinted(*line.account->closing);
    return line.onOwnSide(movementIn(*line.account, view.books->first, view.books->last).net);
}

qint64 firstLineOf(const AccountTotals &account)
{
    qint64 first = 0;
    for (const MonthlyMovement &movement : account.months) {
        if (movement.firstLine > 0 && (first == 0 || movement.firstLine < first))
            first = movement.firstLine;
    }
    return first;
}

Problem unmappedProblem(const UnmappedAccount &account)
{
    Problem p;
    p.severity = Severity::warning;
    p.id = QStringLiteral("ledger.account-unmapped");
    p.place = account.place;
    p.message = QCoreApplication::translate("ledger", "The account “%1” is not assigned to a line of the statements; no total contains its %2 yen.")
                    .arg(account.name, yenText(account.amount));
    p.found = account.name;
    p.remedy = QCoreApplication::translate("ledger", "Choose its line in the table of accounts. The choice is kept for later imports.");
    return p;
}

Problem tooLarge(const Books &books)
{
    Problem p;
    p.id = QStringLiteral("ledger.amounts-too-large");
    p.place.file = books.source.name;
    p.message = QCoreApplication::translate("ledger", "The amounts of %1 are too large to be added; the file is left out.").arg(books.source.name);
    p.remedy = QCoreApplication::translate("ledger", "Check the file; it is no book of a firm.");
    return p;
}

/// The table of accounts: one row per name and category, with the amount of the latest year that used it.
class Assignments
{
public:
    Assignments(const AccountMap &map, const CategoryTable &categories) : m_map(map), m_categories(categories) {}

    /// Flows of one year add up, from however many files; so do rows of one balance sheet. A journal's line of the balance sheet
    /// (isBalance) has the balance of the account already.
    void add(const MappedLine &line, const BookView &view, Yen amount, FiscalYear year, bool isBalance)
    {
        Row &row = m_rows[keyOf(line)];
        const bool isPrintedBalance = !view.isJournal() && line.statement == Statement::balanceSheet;
        const bool isMore = row.line && row.year == year && !isBalance && (!isPrintedBalance || row.view == &view);
        row.amount = isMore ? row.amount + amount : amount;
        row.total = isPrintedBalance ? row.amount : row.total + amount;
        row.line = &line;
        row.view = &view;
        row.year = year;
    }
    /// Accounts that no year took an amount from.
    void addUnused(const std::vector<BookView> &views, const FiscalCalendar &calendar)
    {
        std::set<QString> used;
        for (const auto &[key, row] : m_rows)
            used.insert(key);
        std::vector<const BookView *> byTime;
        for (const BookView &view : views)
            byTime.push_back(&view);
        std::ranges::stable_sort(byTime, {}, [](const BookView *view) { return view->books->last; });
        for (const BookView *view : byTime) {
            for (const MappedLine &line : view->lines) {
                if (!line.isTotalRow && !used.contains(keyOf(line)))
                    add(line, *view, wholeAmount(line, *view), calendar.containing(view->books->last), false);
            }
        }
    }

    void writeTo(AccountsOfYears &result) const
    {
        std::map<QString, std::vector<const StatementCategory *>> categoriesOf;
        for (const auto &[key, row] : m_rows) {
            if (row.line->category)
                categoriesOf[row.line->key].push_back(row.line->category);
        }
        for (const auto &[key, row] : m_rows) {
            AccountAssignment assignment{row.line->account->name, row.line->account->section, row.amount, row.line->mapped, {}, row.line->statement,
                                         conflictsOf(*row.line, categoriesOf[row.line->key])};
            if (row.line->category) {
                result.assignments.push_back(std::move(assignment));
                continue;
            }
            assignment.suggestions = m_map.suggestions(*row.line->account);
            const Place place{row.view->books->source.name, {}, firstLineOf(*row.line->account), 0};
            result.unmapped.push_back({assignment.name, assignment.section, row.total, assignment.suggestions, place});
            result.assignments.push_back(std::move(assignment));
            if (row.total != Yen(0))
                result.problems.push_back(unmappedProblem(result.unmapped.back()));
        }
    }

private:
    static QString keyOf(const MappedLine &line) { return line.key + QLatin1Char('|') + line.mapped.category.text(); }

    /// What speaks against the category of the line. `used`: all categories that accounts of this name have.
    std::vector<Text> conflictsOf(const MappedLine &line, const std::vector<const StatementCategory *> &used) const
    {
        std::vector<Text> conflicts;
        if (!line.category)
            return conflicts;
        const MappedAccount byTable = m_map.lookUp(*line.account, {});
        const StatementCategory *usual = line.mapped.by == MappedBy::user ? m_categories.find(byTable.category) : nullptr;
        if (usual && usual != line.category && !usual->isSubtotal())
            conflicts.push_back({QStringLiteral("選ばれた区分は、科目表の「%1」と違います。").arg(usual->label.ja),
                                 QStringLiteral("The category chosen differs from that of the table of accounts, %1.").arg(usual->label.en)});
        if (const Text place = m_map.contradiction(*line.account, line.category->id); !place.ja.isEmpty())
            conflicts.push_back({QStringLiteral("ファイルではこの科目は%1にあります。").arg(place.ja),
                                 QStringLiteral("In the file this account stands in %1.").arg(place.en)});
        for (const StatementCategory *other : used) {
            // One name in the P/L and in the cost statement is how these are meant.
            const bool isTwin = other->statement != line.category->statement && other->statement != Statement::balanceSheet
                && line.category->statement != Statement::balanceSheet;
            if (other != line.category && !isTwin)
                conflicts.push_back({QStringLiteral("同じ名前の科目が「%1」にも割り当てられています。").arg(other->label.ja),
                                     QStringLiteral("An account of the same name is also assigned to %1.").arg(other->label.en)});
        }
        return conflicts;
    }

    struct Row { const MappedLine *line = nullptr; const BookView *view = nullptr; FiscalYear year; Yen amount; Yen total; };
    const AccountMap &m_map;
    const CategoryTable &m_categories;
    std::map<QString, Row> m_rows;
};

} // namespace

const CategoryAmount *AnnualAccounts::find(const CategoryId &id) const
{
    const auto found = std::ranges::find(amounts, id, &CategoryAmount::category);
    return found == amounts.end() ? nullptr : &*found;
}

bool AnnualAccounts::isZeroWhenAbsent(Statement statement) const
{
    switch (statement) {
    case Statement::profitAndLoss: return hasProfitAndLoss;
    case Statement::balanceSheet: return hasBalanceSheet;
    case Statement::manufacturingCost: return hasManufacturingCost;
    }
    Q_UNREACHABLE();
}

AccountsOfYears annualAccounts(const std::vector<Books> &books, const AccountMap &map, const UserMapping &user,
                               const CategoryTable &categories, const FiscalCalendar &calendar)
{
    AccountsOfYears result;
    std::vector<BookView> views = viewsOf(books, map, user, categories);
    std::erase_if(views, [&](const BookView &view) {
        const bool isLeftOut = !isSummable(*view.books);
        if (isLeftOut)
            result.problems.push_back(tooLarge(*view.books));
        return isLeftOut;
    });
    Assignments assignments(map, categories);
    std::optional<Balances> before;
    std::optional<FiscalYear> yearBefore;
    for (const FiscalYear year : yearsOf(views, calendar)) {
        if (!yearBefore || yearBefore->last().plus(1) != year.first())
            before.reset();
        BuiltYear built = buildYear(sourcesOf(year, views), categories, before);
        before = std::move(built.closing);
        yearBefore = year;
        for (const UsedLine &used : built.used)
            assignments.add(*used.line, *used.view, used.amount, year, used.view->isJournal() && used.line->is(Statement::balanceSheet));
        std::ranges::move(built.problems, std::back_inserter(result.problems));
        if (!built.accounts.amounts.empty() || !built.accounts.unmapped.empty())
            result.years.push_back(std::move(built.accounts));
    }
    assignments.addUnused(views, calendar);
    assignments.writeTo(result);
    return result;
}

bool isSummable(const Books &books)
{
    constexpr std::int64_t most = 100 * Yen::largestCell;
    std::optional<Yen> sum = Yen(0);
    const auto add = [&](Yen amount) {
        const bool fits = sum && amount.value() > -most && amount.value() < most;
        sum = fits ? plus(*sum, amount < Yen(0) ? -amount : amount) : std::nullopt;
    };
    for (const AccountTotals &account : books.accounts) {
        add(account.opening.value_or(Yen(0)));
        add(account.closing.value_or(Yen(0)));
        for (const MonthlyMovement &movement : account.months) {
            add(movement.debit);
            add(movement.credit);
        }
    }
    return sum && *sum < Yen(most);
}

Books booksOfTypedAmounts(FiscalYear year, const std::vector<std::pair<CategoryId, Yen>> &amounts, const CategoryTable &categories)
{
    Books books;
    books.kind = BooksKind::annualAmounts;
    books.first = year.first();
    books.last = year.last();
    books.hasBalanceSheet = false;
    books.hasProfitAndLoss = false;
    for (const auto &[id, amount] : amounts) {
        const StatementCategory *category = categories.find(id);
        if (!category)
            continue;
        AccountTotals account;
        account.name = id.text();
        account.statement = category->statement;
        account.normalSide = category->normalSide;
        account.closing = amount;
        books.accounts.push_back(std::move(account));
    }
    return books;
}

} // namespace smartsme
