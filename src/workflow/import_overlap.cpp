// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/import_overlap.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace smartsme {

namespace {

std::set<Statement> statementsOf(const Books &books)
{
    std::set<Statement> statements;
    for (const AccountTotals &account : books.accounts) {
        if (account.statement)
            statements.insert(*account.statement);
    }
    if (!statements.empty())
        return statements;
    if (books.hasBalanceSheet)
        statements.insert(Statement::balanceSheet);
    if (books.hasProfitAndLoss)
        statements.insert({Statement::profitAndLoss, Statement::manufacturingCost});
    return statements;
}

bool repeat(const Books &a, const Books &b)
{
    if (a.kind != b.kind || a.last < b.first || b.last < a.first)
        return false;
    const std::set<Statement> ofB = statementsOf(b);
    return std::ranges::any_of(statementsOf(a), [&](Statement statement) { return ofB.contains(statement); });
}

/// An attendance or a list of employees stands beside the payroll of its month; a wage ledger tells the same pay again.
bool repeat(const Payroll &a, const Payroll &b)
{
    const auto told = [](PayrollKind kind) { return kind == PayrollKind::wageLedger ? PayrollKind::payroll : kind; };
    if (told(a.kind) != told(b.kind))
        return false;
    using Run = std::tuple<Month, EmploymentType, bool>;
    std::set<Run> runs;
    for (const MonthlyPay &pay : a.months)
        runs.emplace(pay.month, pay.type, pay.isBonus);
    return std::ranges::any_of(b.months, [&](const MonthlyPay &pay) { return runs.contains(Run(pay.month, pay.type, pay.isBonus)); });
}

template <typename Kept>
void compare(const Kept &imported, const std::vector<Kept> &all, ImportOverlap &overlap)
{
    for (const Kept &kept : all) {
        if (repeat(imported, kept))
            overlap.samePeriod.push_back(kept.source);
    }
}

} // namespace

ImportOverlap overlapOf(const Imported &imported, const Case &firm)
{
    ImportOverlap overlap;
    const QString sha256 = std::visit([](const auto &content) { return content.source.sha256; }, imported.content);
    for (const Books &books : firm.books) {
        if (books.source.sha256 == sha256)
            overlap.sameContent.push_back(books.source);
    }
    for (const Payroll &payroll : firm.payrolls) {
        if (payroll.source.sha256 == sha256)
            overlap.sameContent.push_back(payroll.source);
    }
    if (const Books *books = std::get_if<Books>(&imported.content))
        compare(*books, firm.books, overlap);
    else
        compare(std::get<Payroll>(imported.content), firm.payrolls, overlap);
    return overlap;
}

std::pair<Month, Month> periodOf(const Imported &imported)
{
    if (const Books *books = std::get_if<Books>(&imported.content))
        return {books->first, books->last};
    const Payroll &payroll = std::get<Payroll>(imported.content);
    if (payroll.months.empty())
        return {};
    const auto [first, last] = std::ranges::minmax_element(payroll.months, {}, &MonthlyPay::month);
    return {first->month, last->month};
}

} // namespace smartsme
