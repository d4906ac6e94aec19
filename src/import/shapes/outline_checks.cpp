// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of Outline that need the whole file: totals, results, ends of statements.
#include "import/shapes/outline.h"

#include "core/number_text.h"
#include "import/shapes/account_sums.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <ranges>

namespace smartsme {

std::vector<std::size_t> Outline::within(Part part) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (isWithin(m_lines[i].part, part))
            found.push_back(i);
    }
    return found;
}

std::vector<Outline::Sum> Outline::sumsOf(const Total &total) const
{
    if (!total.sums.empty())
        return total.sums;
    Sum sum;
    const auto take = [&](std::vector<std::size_t> &to, Part part) { std::ranges::copy(within(part), std::back_inserter(to)); };
    if (total.result) {
        for (const Part part : total.result->plus)
            take(sum.plus, part);
        for (const Part part : total.result->minus)
            take(sum.minus, part);
        return {sum};
    }
    if (total.part) {
        take(sum.plus, *total.part);
        return {sum};
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].cores.contains(total.core))
            sum.plus.push_back(i);
    }
    if (sum.plus.empty())
        return {};      // a total of a kind that is not known, over lines that are not known
    return {sum};
}

/// Nothing when the sum is too large to be money.
std::optional<Yen> Outline::sumIn(const Sum &sum, std::size_t column, bool asPrinted) const
{
    std::int64_t value = 0;
    bool fits = true;
    const auto add = [&](const std::vector<std::size_t> &lines, int sign) {
        for (const std::size_t i : lines) {
            const std::int64_t printed = m_lines[i].row.amounts[column].value_or(Yen(0)).value();
            const std::int64_t amount = asPrinted ? printed : counted(m_lines[i], column);
            fits = fits && addTo(value, m_columns[column].isMovement ? printed : sign * amount);
        }
    };
    add(sum.plus, 1);
    add(sum.minus, -1);
    return fits ? std::optional(Yen(value)) : std::nullopt;
}

bool Outline::isSum(const Sum &sum, const Total &total, std::size_t column, std::int64_t unit) const
{
    const std::int64_t tolerance = unit > 1 ? unit * static_cast<std::int64_t>(sum.plus.size() + sum.minus.size()) : 0;
    const std::int64_t printed = total.row.amounts[column]->value();
    return std::ranges::any_of(std::array{false, true}, [&](bool asPrinted) {
        const std::optional<Yen> value = sumIn(sum, column, asPrinted);
        const bool isLoss = total.result && total.result->isLoss;
        return value && (std::abs(value->value() - printed) <= tolerance || (isLoss && std::abs(value->value() + printed) <= tolerance));
    });
}

void Outline::compare(const Total &total, std::int64_t unit)
{
    const std::vector<Sum> sums = sumsOf(total);
    // The API of freee prints a result without its movements.
    const bool hasMovement = !total.result || std::ranges::any_of(std::views::iota(std::size_t(0), m_columns.size()), [&](std::size_t i) {
        return m_columns[i].isMovement && total.row.amounts[i].value_or(Yen(0)) != Yen(0);
    });
    for (std::size_t i = 0; i < m_columns.size() && !sums.empty(); ++i) {
        if (!total.row.amounts[i] || (m_columns[i].isMovement && !hasMovement) || std::ranges::any_of(sums, [&](const Sum &sum) { return isSum(sum, total, i, unit); }))
            continue;
        const std::optional<Yen> expected = sumIn(sums.front(), i, false);
        const QString found = yenText(*total.row.amounts[i]);
        if (!expected)
            report("import.sum-too-large", &total.row, QCoreApplication::translate("import", "The sum of an account is too large to be an amount of money."));
        else
            report("import.total-differs", &total.row, QCoreApplication::translate("import", "The total “%1” differs from the sum of its lines.").arg(normalised(total.row.name)),
                   m_columns[i].name.isEmpty() ? found : QStringLiteral("%1: %2").arg(m_columns[i].name, found), yenText(*expected));
    }
}

Problems Outline::comparedOf(Statement statement, std::int64_t unit)
{
    const std::size_t before = m_problems.size();
    for (const Total &total : m_totals) {
        if (total.statement == statement)
            compare(total, unit);
    }
    Problems found(m_problems.begin() + static_cast<std::ptrdiff_t>(before), m_problems.end());
    m_problems.resize(before);
    return found;
}

/// PCA prints 仕入値引戻し高 △705,848 where the account stands on the wrong side, and 期末商品棚卸高 without a sign; but 貸倒引当金
/// △ where it reduces the assets. The totals of each statement tell.
void Outline::compareAll(std::int64_t unit)
{
    for (const Statement statement : {Statement::balanceSheet, Statement::profitAndLoss, Statement::manufacturingCost}) {
        Problems problems = comparedOf(statement, unit);
        if (problems.empty())
            continue;
        m_ownSide.insert(statement);
        if (comparedOf(statement, unit).empty())
            continue;
        m_ownSide.erase(statement);
        std::ranges::move(problems, std::back_inserter(m_problems));
    }
}

std::optional<Side> Outline::sideOf(const OutlineLine &line) const
{
    if (!m_ownSide.contains(line.statement) || !reducesItsPart(line.row.name, line.part))
        return std::nullopt;
    return factsOf(line.part).side == Side::debit ? Side::credit : Side::debit;
}

/// A total that no line stands behind (販売費及び一般管理費 without its list) is an account of its own, the innermost first.
void Outline::makeLinesOfUndivided()
{
    std::vector<const Total *> totals;
    for (const Total &total : m_totals) {
        if (total.part)
            totals.push_back(&total);
    }
    std::ranges::stable_sort(totals, std::greater<>(), [](const Total *t) { return depthOf(*t->part); });
    for (const Total *total : totals) {
        const bool isZero = std::ranges::all_of(total->row.amounts, [](const auto &a) { return a.value_or(Yen(0)) == Yen(0); });
        if (isZero || !within(*total->part).empty())
            continue;
        OutlineLine line;
        line.row = total->row;
        line.part = *total->part;
        line.statement = factsOf(line.part).statement;
        line.isStatementKnown = true;
        line.section = factsOf(line.part).name;
        line.row.name = factsOf(line.part).isContainer ? QStringLiteral("%1(内訳なし)").arg(line.section) : total->core;
        if (factsOf(line.part).isContainer)
            m_undivided << line.section;
        m_lines.push_back(std::move(line));
    }
}

bool Outline::has(Statement statement) const
{
    return std::ranges::any_of(m_lines, [&](const OutlineLine &line) { return line.isStatementKnown && line.statement == statement; });
}

void Outline::checkEnds()
{
    const auto isThere = [&](Statement statement) {
        return std::ranges::any_of(m_totals, [&](const Total &total) {
            if (statement == Statement::balanceSheet)
                return total.part == Part::liabilitiesAndEquity;
            return total.result && total.result->isLast && (statement == Statement::manufacturingCost) == (total.result->plus.front() == Part::costStatement);
        });
    };
    const auto missing = [&](Statement statement, const QString &name) {
        if (has(statement) && !isThere(statement))
            report("import.statement-cut", m_lines.empty() ? nullptr : &m_lines.back().row,
                   QCoreApplication::translate("import", "The statement does not end with “%1”; the file may be cut off.").arg(name), {}, name);
    };
    missing(Statement::balanceSheet, QStringLiteral("負債純資産合計"));
    missing(Statement::profitAndLoss, QStringLiteral("当期純利益"));
    missing(Statement::manufacturingCost, QStringLiteral("当期製品製造原価"));
}

void Outline::finish(std::int64_t unit, bool needsLastLine)
{
    makeLinesOfUndivided();
    compareAll(unit);
    if (needsLastLine)
        checkEnds();
    const auto named = [&](Part part) { return std::ranges::find_if(m_totals, [&](const Total &t) { return t.part == part; }); };
    const auto left = named(Part::assets);
    const auto right = named(Part::liabilitiesAndEquity);
    if (left == m_totals.end() || right == m_totals.end())
        return;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (!m_columns[i].isMovement && left->row.amounts[i] && right->row.amounts[i] && left->row.amounts[i] != right->row.amounts[i])
            report("import.trial-balance-differs", &right->row, QCoreApplication::translate("import", "“%1” and “%2” must be equal.").arg(normalised(left->row.name), normalised(right->row.name)),
                   yenText(*right->row.amounts[i]), yenText(*left->row.amounts[i]));
    }
}

} // namespace smartsme
