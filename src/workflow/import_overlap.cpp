// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/import_overlap.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace smartsme {

namespace {

/// What can be there once: a statement of a month in one kind of book, or one payroll run.
using Slot = std::tuple<Month, int, int>;

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

std::set<Slot> slotsOf(const ContentRef &content)
{
    constexpr int payrollKinds = 100;       // apart from the kinds of books
    constexpr int perKind = 10;             // more than there are employment types
    std::set<Slot> slots;
    if (content.books) {
        const std::set<Statement> statements = statementsOf(*content.books);
        for (const Month month : monthsIn(*content.books)) {
            for (const Statement statement : statements)
                slots.emplace(month, static_cast<int>(content.books->kind), static_cast<int>(statement));
        }
        return slots;
    }
    // An attendance or a list of employees stands beside the payroll of its month; a wage ledger tells the same pay again.
    const PayrollKind kind = content.payroll->kind == PayrollKind::wageLedger ? PayrollKind::payroll : content.payroll->kind;
    for (const MonthlyPay &pay : content.payroll->months)
        slots.emplace(pay.month, payrollKinds + perKind * static_cast<int>(kind) + static_cast<int>(pay.type), int(pay.isBonus));
    return slots;
}

std::size_t monthCount(const std::set<Slot> &slots)
{
    std::set<Month> months;
    for (const Slot &slot : slots)
        months.insert(std::get<Month>(slot));
    return months.size();
}

struct Owner
{
    ContentRef content;
    std::optional<std::size_t> file;
    std::size_t months = 0;
};

class Occupation
{
public:
    void take(const Owner &owner, const std::set<Slot> &slots)
    {
        for (const Slot &slot : slots)
            m_owners[slot].push_back(m_all.size());
        m_byContent[owner.content.source().sha256].push_back(m_all.size());
        m_all.push_back(owner);
    }

    std::vector<ImportOverlap> overlaps(std::size_t file, const ContentRef &content, const std::set<Slot> &slots) const
    {
        std::map<std::size_t, std::set<Month>> shared;
        for (const Slot &slot : slots) {
            const auto owners = m_owners.find(slot);
            for (const std::size_t owner : owners == m_owners.end() ? std::vector<std::size_t>() : owners->second)
                shared[owner].insert(std::get<Month>(slot));
        }
        const auto same = m_byContent.find(content.source().sha256);
        for (const std::size_t owner : same == m_byContent.end() ? std::vector<std::size_t>() : same->second)
            shared[owner];                  // the same content without any month is the same content still
        std::vector<ImportOverlap> found;
        for (const auto &[index, months] : shared) {
            const Owner &owner = m_all[index];
            const bool isSame = owner.content.source().sha256 == content.source().sha256;
            found.push_back({file, owner.file, owner.content, isSame, {months.begin(), months.end()}, monthCount(slots), owner.months});
        }
        return found;
    }

private:
    std::vector<Owner> m_all;
    std::map<Slot, std::vector<std::size_t>> m_owners;
    std::map<QString, std::vector<std::size_t>> m_byContent;
};

} // namespace

std::vector<ImportOverlap> overlapsOf(const std::vector<ContentRef> &files, const Case &firm)
{
    Occupation occupation;
    const auto takeKept = [&](const ContentRef &content) {
        const std::set<Slot> slots = slotsOf(content);
        occupation.take({content, {}, monthCount(slots)}, slots);
    };
    for (const Books &books : firm.books)
        takeKept({&books, nullptr});
    for (const Payroll &payroll : firm.payrolls)
        takeKept({nullptr, &payroll});
    std::vector<ImportOverlap> found;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (files[i].isEmpty())
            continue;
        const std::set<Slot> slots = slotsOf(files[i]);
        std::ranges::move(occupation.overlaps(i, files[i], slots), std::back_inserter(found));
        occupation.take({files[i], i, monthCount(slots)}, slots);
    }
    return found;
}

std::set<Month> monthsIn(const Books &books)
{
    std::set<Month> months;
    if (books.kind == BooksKind::journal) {
        for (const AccountTotals &account : books.accounts) {
            for (const MonthlyMovement &movement : account.months)
                months.insert(movement.month);
        }
        return months;
    }
    for (Month month = books.first; month <= books.last; month = month.plus(1))
        months.insert(month);
    return months;
}

ContentRef contentOf(const Imported &imported)
{
    return {std::get_if<Books>(&imported.content), std::get_if<Payroll>(&imported.content)};
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
