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
const CategoryId currentProfit(QStringLiteral("bs_current_profit"));
const CategoryId retainedEarnings(QStringLiteral("bs_retained_earnings"));
const CategoryId ownerCapital(QStringLiteral("bs_owner_capital"));
const CategoryId ownerContribution(QStringLiteral("bs_owner_contribution"));
const CategoryId ownerDrawings(QStringLiteral("bs_owner_drawings"));

QString keyOf(const MappedLine &line)
{
    return line.key + QLatin1Char('|') + line.mapped.category.text();
}

/// Builds one year step by step; each step adds to m_built.
class Builder
{
public:
    Builder(const YearSources &sources, const CategoryTable &categories, const std::optional<Balances> &before)
        : m_sources(sources), m_categories(categories), m_before(before)
    {
    }

    BuiltYear build();

private:
    Yen amountOf(const CategoryId &id) const;
    CategoryAmount &amount(const CategoryId &id);
    void addPart(const CategoryId &id, Yen value, Origin::Part part);
    void use(const MappedLine &line, const BookView &view, Yen value, qint64 firstLine, qint64 lines);

    void addFlows(Statement statement, const StatementSource &source);
    void addJournalFlows(Statement statement);
    void addPrintedFlows(Statement statement, const BookView &view);
    void addManufacturingCost();
    void addBalances(const StatementSource &profitAndLoss);
    std::optional<Balances> openings() const;
    void addPrintedBalances(const BookView &view);
    void addJournalBalances(const Balances &opening);
    void addOpeningAmounts(const Balances &opening);
    void addProfit(bool isFromJournal);
    void checkBalance();
    void addMissingMonths(const StatementSource &profitAndLoss);
    void noteUnusedTypedAmounts(const StatementSource &profitAndLoss);
    Yen profit() const;
    Yen net(Statement statement) const;
    Balances carriedForward() const;

    const YearSources &m_sources;
    const CategoryTable &m_categories;
    const std::optional<Balances> &m_before;
    std::map<CategoryId, CategoryAmount> m_amounts;
    std::map<QString, UnmappedAmount> m_unmapped;
    Balances m_closing;
    BuiltYear m_built;
};

CategoryAmount &Builder::amount(const CategoryId &id)
{
    CategoryAmount &found = m_amounts[id];
    found.category = id;
    return found;
}

Yen Builder::amountOf(const CategoryId &id) const
{
    const auto found = m_amounts.find(id);
    return found == m_amounts.end() ? Yen(0) : found->second.amount;
}

void Builder::addPart(const CategoryId &id, Yen value, Origin::Part part)
{
    CategoryAmount &to = amount(id);
    to.amount += value;
    part.amount = value;
    to.parts.push_back(std::move(part));
}

void Builder::use(const MappedLine &line, const BookView &view, Yen value, qint64 firstLine, qint64 lines)
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

void Builder::addJournalFlows(Statement statement)
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

void Builder::addPrintedFlows(Statement statement, const BookView &view)
{
    const bool isLongerThanYear = view.books->first < m_sources.year.first() || view.books->last > m_sources.year.last();
    for (const MappedLine &line : view.lines) {
        const bool isWanted = line.category ? line.is(statement) : line.statement == statement;
        if (!isWanted || line.isTotalRow)
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

void Builder::addFlows(Statement statement, const StatementSource &source)
{
    if (source.isJournal)
        addJournalFlows(statement);
    for (const BookView *view : source.printed)
        addPrintedFlows(statement, *view);
}

Yen Builder::net(Statement statement) const
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

Yen Builder::profit() const
{
    return net(Statement::profitAndLoss);
}

void Builder::addManufacturingCost()
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

std::optional<Balances> Builder::openings() const
{
    const BookView *view = openingBalances(m_sources);
    if (!view)
        return m_before;
    Balances balances;
    for (const MappedLine &line : view->lines) {
        if (line.isTotalRow || !line.is(Statement::balanceSheet) || !line.account->opening || line.category->id == currentProfit)
            continue;
        Balance &balance = balances[keyOf(line)];
        balance.name = line.account->name;
        balance.category = line.category->id;
        balance.net += line.debitLessCredit(line.ofPrinted(*line.account->opening));
    }
    return balances;
}

void Builder::addPrintedBalances(const BookView &view)
{
    for (const MappedLine &line : view.lines) {
        const bool isWanted = line.category ? line.is(Statement::balanceSheet) : line.statement.value_or(Statement::balanceSheet) == Statement::balanceSheet;
        if (!isWanted || line.isTotalRow || !line.account->closing)
            continue;
        const Yen value = line.ofPrinted(*line.account->closing);
        const qint64 firstLine = line.account->months.empty() ? 0 : line.account->months.front().firstLine;
        use(line, view, value, firstLine, line.account->months.empty() ? 0 : line.account->months.front().lines);
        if (line.category)
            m_closing[keyOf(line)] = {line.account->name, line.category->id, line.debitLessCredit(value)};
    }
}

void Builder::addJournalBalances(const Balances &opening)
{
    m_closing = opening;
    std::map<QString, Origin::Part> parts;
    for (const auto &[key, balance] : opening)
        parts[key].label = balance.name;
    const std::vector<UsedLine> flows = std::exchange(m_built.used, {});
    addJournalFlows(Statement::balanceSheet);
    for (const UsedLine &used : m_built.used) {
        if (!used.line->category)
            continue;
        const QString key = keyOf(*used.line);
        Balance &balance = m_closing[key];
        balance.name = used.line->account->name;
        balance.category = used.line->category->id;
        balance.net += used.line->debitLessCredit(used.amount);
        const auto &movements = m_amounts[balance.category].parts;
        const auto part = std::ranges::find_if(movements, [&](const Origin::Part &p) { return p.label == balance.name; });
        parts[key] = part == movements.end() ? Origin::Part{balance.name, {}, {}, 0, 0} : *part;
    }
    for (UsedLine &used : m_built.used) {
        if (used.line->category)
            used.amount = used.line->onOwnSide(m_closing[keyOf(*used.line)].net);
    }
    m_built.used.insert(m_built.used.begin(), flows.begin(), flows.end());
    for (const auto &[key, balance] : m_closing)
        m_amounts.erase(balance.category);
    for (const auto &[key, balance] : m_closing) {
        const Side side = m_categories.find(balance.category)->normalSide;
        addPart(balance.category, side == Side::debit ? balance.net : -balance.net, parts[key]);
    }
}

void Builder::addOpeningAmounts(const Balances &opening)
{
    for (const auto &[key, balance] : opening) {
        CategoryAmount &to = amount(balance.category);
        const Side side = m_categories.find(balance.category)->normalSide;
        to.opening = to.opening.value_or(Yen(0)) + (side == Side::debit ? balance.net : -balance.net);
    }
    for (auto &[id, found] : m_amounts) {
        if (m_categories.find(id)->statement == Statement::balanceSheet)
            found.opening = found.opening.value_or(Yen(0));
    }
}

void Builder::addProfit(bool isFromJournal)
{
    const bool isPrinted = m_amounts.contains(currentProfit) && amountOf(currentProfit) != Yen(0);
    if (!m_built.accounts.hasProfitAndLoss || isPrinted || profit() == Yen(0))
        return;
    // Final statements carry the profit in retained earnings already; a trial balance of Yayoi prints it as a total only.
    const bool isLeftOut = isFromJournal || -net(Statement::balanceSheet) == profit();
    if (!isLeftOut)
        return;
    m_amounts.erase(currentProfit);
    addPart(currentProfit, profit(), {m_categories.find(currentProfit)->label.ja, profit(), {}, 0, 0});
}

void Builder::checkBalance()
{
    const Yen difference = -net(Statement::balanceSheet);
    if (difference != Yen(0))
        m_built.problems.push_back(balanceSheetDiffers(m_sources.year, difference));
}

void Builder::addBalances(const StatementSource &profitAndLoss)
{
    const BookView *printed = printedBalanceSheet(m_sources);
    const std::optional<Balances> opening = openings();
    const bool isJournalPossible = opening && m_sources.isJournalUnbroken() && m_sources.journalOf.begin()->first == m_sources.year.first();
    const bool isPrintedTooOld = printed && isJournalPossible && m_sources.journalOf.rbegin()->first > printed->books->last;
    const bool isJournal = isJournalPossible && (!printed || isPrintedTooOld || !printed->isWhole(Statement::balanceSheet));
    if (!printed && !isJournal)
        return;
    if (isJournal)
        addJournalBalances(*opening);
    else
        addPrintedBalances(*printed);
    AnnualAccounts &accounts = m_built.accounts;
    accounts.hasBalanceSheet = isJournal || printed->isWhole(Statement::balanceSheet);
    if (!accounts.hasBalanceSheet)
        return;
    // The P/L must reach as far as the balances, or its profit is not theirs.
    const Month last = isJournal ? m_sources.journalOf.rbegin()->first : printed->books->last;
    if (profitAndLoss.last == last)
        addProfit(isJournal);
    if (opening)
        addOpeningAmounts(*opening);
    checkBalance();
    m_built.closing = carriedForward();
}

Balances Builder::carriedForward() const
{
    Balances next;
    Yen profitAndDrawings;
    const bool isSoleProprietor = m_amounts.contains(ownerCapital);
    for (const auto &[key, balance] : m_closing) {
        const bool isOwners = isSoleProprietor && (balance.category == ownerContribution || balance.category == ownerDrawings);
        if (isOwners)
            profitAndDrawings += balance.net;
        else if (balance.category != currentProfit)
            next.emplace(key, balance);
    }
    profitAndDrawings -= amountOf(currentProfit);
    const CategoryId target = isSoleProprietor ? ownerCapital : retainedEarnings;
    // 繰越利益 takes the profit where there are several kinds of retained earnings.
    auto to = next.end();
    for (auto it = next.begin(); it != next.end(); ++it) {
        if (it->second.category == target && (to == next.end() || it->second.name.contains(QStringLiteral("繰越"))))
            to = it;
    }
    if (to == next.end()) {
        const QString name = m_categories.find(target)->label.ja;
        to = next.emplace(normalisedAccount(name) + QLatin1Char('|') + target.text(), Balance{name, target, {}}).first;
    }
    to->second.net += profitAndDrawings;
    return next;
}

void Builder::addMissingMonths(const StatementSource &profitAndLoss)
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

void Builder::noteUnusedTypedAmounts(const StatementSource &profitAndLoss)
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

BuiltYear Builder::build()
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

} // namespace

BuiltYear buildYear(const YearSources &sources, const CategoryTable &categories, const std::optional<Balances> &before)
{
    return Builder(sources, categories, before).build();
}

} // namespace smartsme
