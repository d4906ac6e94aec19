// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/year_builder.h"

#include "ledger/books_comparison.h"
#include "ledger/year_problems.h"

#include <algorithm>
#include <set>

namespace smartsme {

namespace {

const CategoryId costManufactured(QStringLiteral("cost_manufactured"));
const CategoryId costTransferred(QStringLiteral("cost_mfg_transfer"));

} // namespace

CategoryAmount &YearBuilder::amount(const CategoryId &id)
{
    CategoryAmount &found = m_amounts[id];
    found.category = id;
    return found;
}

Yen YearBuilder::amountOf(const CategoryId &id) const
{
    const auto found = m_amounts.find(id);
    return found == m_amounts.end() ? Yen(0) : found->second.amount;
}

void YearBuilder::addPart(const CategoryId &id, Yen value, Origin::Part part)
{
    CategoryAmount &to = amount(id);
    to.amount += value;
    part.amount = value;
    to.parts.push_back(std::move(part));
}

void YearBuilder::use(const MappedLine &line, const BookView &view, Yen value, qint64 firstLine, qint64 lines)
{
    m_built.used.push_back({&line, &view, value, firstLine});
    if (!line.category) {
        UnmappedAmount &unmapped = m_unmapped[line.key];
        unmapped.name = line.account->name;
        unmapped.statement = line.statement;
        unmapped.amount += value;
        return;
    }
    const bool isTyped = line.account->name == line.category->id.text();
    const QString label = isTyped ? line.category->label.ja : line.account->name;
    addPart(line.category->id, value, {label, value, view.books->source.name, firstLine, lines});
}

void YearBuilder::addJournalFlows(Statement statement)
{
    for (const BookView *journal : m_sources.journals()) {
        for (const MappedLine &line : journal->lines) {
            const bool isWanted = line.category ? line.is(statement) : statement == Statement::profitAndLoss;
            if (!isWanted)
                continue;
            Movement sum;
            for (const auto &[month, view] : m_sources.journalOf) {
                const Movement part = view == journal ? movementIn(*line.account, month, month) : Movement{};
                if (part.isAny && (!sum.isAny || part.firstLine < sum.firstLine))
                    sum.firstLine = part.firstLine;
                sum.isAny = sum.isAny || part.isAny;
                sum.net += part.net;
                sum.lines += part.lines;
            }
            if (sum.isAny)
                use(line, *journal, line.onOwnSide(sum.net), sum.firstLine, sum.lines);
        }
    }
}

void YearBuilder::addPrintedFlows(Statement statement, const BookView &view)
{
    const bool isLongerThanYear = view.books->first < m_sources.year.first() || view.books->last > m_sources.year.last();
    for (const MappedLine &line : view.lines) {
        if (view.statementOf(line) != statement || line.isTotalRow)
            continue;
        const Movement months = movementIn(*line.account, m_sources.year.first(), m_sources.year.last());
        Yen value;
        if (line.account->closing && !isLongerThanYear) {
            value = line.ofPrinted(*line.account->closing);
        } else {
            value = line.onOwnSide(months.net);
            if (line.account->opening && !isLongerThanYear)
                value += line.ofPrinted(*line.account->opening);
        }
        use(line, view, value, months.firstLine, months.lines);
    }
}

void YearBuilder::addFlows(Statement statement, const StatementSource &source)
{
    if (source.isJournal)
        addJournalFlows(statement);
    for (const BookView *view : source.printed)
        addPrintedFlows(statement, *view);
}

Yen YearBuilder::net(Statement statement) const
{
    Yen sum;
    for (const auto &[id, found] : m_amounts) {
        const StatementCategory &category = *m_categories.find(id);
        if (category.statement != statement || category.isSubtotal() || id == costTransferred)
            continue;
        sum += category.normalSide == Side::credit ? found.amount : -found.amount;
    }
    return sum;
}

Yen YearBuilder::profit() const
{
    return net(Statement::profitAndLoss);
}

void YearBuilder::addManufacturingCost()
{
    std::vector<Origin::Part> parts;
    for (const StatementCategory &category : m_categories.all()) {
        const auto found = m_amounts.find(category.id);
        if (category.statement != Statement::manufacturingCost || category.isSubtotal() || category.id == costTransferred || found == m_amounts.end())
            continue;
        for (Origin::Part part : found->second.parts) {
            part.amount = category.normalSide == Side::debit ? part.amount : -part.amount;
            parts.push_back(std::move(part));
        }
    }
    const Yen printed = amountOf(costManufactured);
    const Yen summed = -net(Statement::manufacturingCost);
    if (parts.empty() || printed == summed)
        return;
    if (printed == Yen(0)) {
        m_amounts.erase(costManufactured);
        for (Origin::Part &part : parts)
            addPart(costManufactured, part.amount, part);
        return;
    }
    m_built.problems.push_back(manufacturingCostDiffers(m_sources.year, m_amounts[costManufactured].parts.front().file, printed, summed));
}

void YearBuilder::addMissingMonths(const StatementSource &profitAndLoss)
{
    std::set<Month> covered;
    for (const BookView *view : profitAndLoss.printed) {
        for (Month m = firstMonthOf(*view, m_sources.year); m <= view->books->last; m = m.plus(1))
            covered.insert(m);
    }
    if (profitAndLoss.isJournal) {
        for (const auto &[month, view] : m_sources.journalOf)
            covered.insert(month);
    }
    std::vector<Month> &missing = m_built.accounts.missingMonths;
    for (Month m = m_sources.year.first(); !covered.empty() && m <= m_sources.year.last(); m = m.plus(1)) {
        if (!covered.contains(m))
            missing.push_back(m);
    }
    if (!missing.empty())
        m_built.problems.push_back(monthsMissing(m_sources.year, missing));
}

void YearBuilder::noteUndividedPersonnel()
{
    QStringList names;
    QString file;
    for (const auto &[id, found] : m_amounts) {
        if (m_categories.find(id)->group != QStringLiteral("personnel_mixed") || found.amount == Yen(0))
            continue;
        for (const Origin::Part &part : found.parts)
            names << part.label;
        file = found.parts.front().file;
    }
    if (!names.isEmpty())
        m_built.problems.push_back(personnelUndivided(m_sources.year, file, names));
}

void YearBuilder::noteUnusedTypedAmounts(const StatementSource &profitAndLoss)
{
    if (!profitAndLoss.isWhole)
        return;
    const BookView *taken = profitAndLoss.isJournal ? m_sources.journals().front() : profitAndLoss.printed.front();
    for (const BookView *view : m_sources.printed) {
        const bool isTyped = view->books->kind == BooksKind::annualAmounts && !view->isWhole(Statement::profitAndLoss);
        if (isTyped && view->carries(Statement::profitAndLoss))
            m_built.problems.push_back(typedAmountsNotUsed(m_sources.year, taken->books->source.name, view->books->source.name));
    }
}

BuiltYear YearBuilder::build()
{
    AnnualAccounts &accounts = m_built.accounts;
    accounts.year = m_sources.year;
    m_built.problems = m_sources.problems;
    Problems differences = journalDifferences(m_sources);
    const bool agrees = differences.empty();
    std::ranges::move(differences, std::back_inserter(m_built.problems));

    const StatementSource flows = flowSource(m_sources, Statement::profitAndLoss, agrees);
    const StatementSource cost = flowSource(m_sources, Statement::manufacturingCost, agrees);
    addFlows(Statement::profitAndLoss, flows);
    addFlows(Statement::manufacturingCost, cost);
    accounts.hasProfitAndLoss = flows.isWhole;
    accounts.hasManufacturingCost = cost.isWhole || (cost.isEmpty() && !flows.isEmpty() && amountOf(costManufactured) == Yen(0));
    addManufacturingCost();
    addBalances(flows);
    addMissingMonths(flows.isEmpty() ? cost : flows);
    noteUndividedPersonnel();
    noteUnusedTypedAmounts(flows);
    for (const BookView *view : flows.isJournal ? m_sources.journals() : flows.printed) {
        if (accounts.tax == TaxBookkeeping::unknown)
            accounts.tax = view->books->tax;
    }
    for (const StatementCategory &category : m_categories.all()) {
        if (const auto found = m_amounts.find(category.id); found != m_amounts.end())
            accounts.amounts.push_back(found->second);
    }
    for (const auto &[key, unmapped] : m_unmapped)
        accounts.unmapped.push_back(unmapped);
    return std::move(m_built);
}

BuiltYear buildYear(const YearSources &sources, const CategoryTable &categories, const std::optional<Balances> &before)
{
    return YearBuilder(sources, categories, before).build();
}

} // namespace smartsme
