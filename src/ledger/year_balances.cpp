// SPDX-License-Identifier: GPL-3.0-or-later
// The balance sheet part of YearBuilder: openings, printed and derived balances, the profit of the year, carrying forward.
#include "ledger/year_builder.h"

#include "ledger/year_problems.h"

#include <algorithm>
#include <utility>

namespace smartsme {

namespace {

const CategoryId currentProfit(QStringLiteral("bs_current_profit"));
const CategoryId retainedEarnings(QStringLiteral("bs_retained_earnings"));
const CategoryId ownerCapital(QStringLiteral("bs_owner_capital"));
const CategoryId ownerContribution(QStringLiteral("bs_owner_contribution"));
const CategoryId ownerDrawings(QStringLiteral("bs_owner_drawings"));

QString keyOf(const MappedLine &line)
{
    return line.key + QLatin1Char('|') + line.mapped.category.text();
}

} // namespace

std::optional<Balances> YearBuilder::openings() const
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

void YearBuilder::addPrintedBalances(const BookView &view)
{
    for (const MappedLine &line : view.lines) {
        if (view.statementOf(line) != Statement::balanceSheet || line.isTotalRow || !line.account->closing)
            continue;
        const Yen value = line.ofPrinted(*line.account->closing);
        const qint64 firstLine = line.account->months.empty() ? 0 : line.account->months.front().firstLine;
        use(line, view, value, firstLine, line.account->months.empty() ? 0 : line.account->months.front().lines);
        if (!line.category)
            continue;
        Balance &balance = m_closing[keyOf(line)];      // 減価償却累計額 stands once under each asset
        balance.name = line.account->name;
        balance.category = line.category->id;
        balance.net += line.debitLessCredit(value);
    }
}

void YearBuilder::addJournalBalances(const Balances &opening)
{
    m_closing = opening;
    std::map<QString, Origin::Part> parts;
    for (const auto &[key, balance] : opening)
        parts[key].label = balance.name;
    const std::vector<UsedLine> flows = std::exchange(m_built.used, {});
    addJournalFlows(Statement::balanceSheet);
    std::map<std::pair<CategoryId, QString>, Origin::Part> movements;
    for (const auto &[id, found] : m_amounts) {
        for (const Origin::Part &part : found.parts)
            movements.try_emplace({id, part.label}, part);
    }
    for (const UsedLine &used : m_built.used) {
        if (!used.line->category)
            continue;
        const QString key = keyOf(*used.line);
        Balance &balance = m_closing[key];
        balance.name = used.line->account->name;
        balance.category = used.line->category->id;
        balance.net += used.line->debitLessCredit(used.amount);
        const auto part = movements.find({balance.category, balance.name});
        parts[key] = part == movements.end() ? Origin::Part{balance.name, {}, {}, 0, 0} : part->second;
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

void YearBuilder::addOpeningAmounts(const Balances &opening)
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

void YearBuilder::addProfit(bool isFromJournal)
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

void YearBuilder::checkBalance()
{
    const Yen difference = -net(Statement::balanceSheet);
    if (difference != Yen(0))
        m_built.problems.push_back(balanceSheetDiffers(m_sources.year, difference));
}

void YearBuilder::addBalances(const StatementSource &profitAndLoss)
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
    const Month last = isJournal ? m_sources.journalOf.rbegin()->first : printed->books->last;
    AnnualAccounts &accounts = m_built.accounts;
    accounts.balancesOf = last;
    accounts.hasBalanceSheet = isJournal || printed->isWhole(Statement::balanceSheet);
    if (!accounts.hasBalanceSheet)
        return;
    // The P/L must reach as far as the balances, or its profit is not theirs.
    if (profitAndLoss.last == last)
        addProfit(isJournal);
    if (opening)
        addOpeningAmounts(*opening);
    checkBalance();
    if (last == m_sources.year.last())
        m_built.closing = carriedForward();
}

Balances YearBuilder::carriedForward() const
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

} // namespace smartsme
