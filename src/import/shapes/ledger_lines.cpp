// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/ledger_lines.h"

#include "core/number_text.h"
#include "import/import_problem.h"
#include "import/json_keys.h"
#include "import/shapes/account_sums.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

namespace {

constexpr const char *markerKeys[] = {"lines", "openings", "closings", "month_totals", "ignored"};

QString exportAgain() { return QCoreApplication::translate("import", "The file may be damaged or changed by hand: export it again."); }

QString pairText(LedgerMove move) { return QStringLiteral("%1 / %2").arg(yenText(move.debit), yenText(move.credit)); }

bool addMove(LedgerMove &to, LedgerMove more)
{
    std::int64_t debit = to.debit.value();
    std::int64_t credit = to.credit.value();
    const bool fits = addTo(debit, more.debit.value()) && addTo(credit, more.credit.value());
    if (fits)
        to = {Yen(debit), Yen(credit)};
    return fits;
}

Yen changeOn(Side side, Yen net) { return side == Side::debit ? net : -net; }

/// On which side a balance moves so; `both` where nothing moved.
struct FittingSide
{
    bool fits = false;
    std::optional<Side> side;
};
FittingSide fittingSide(std::optional<Side> known, Yen before, Yen net, Yen after)
{
    const bool isDebit = before + net == after && known != Side::credit;
    const bool isCredit = before - net == after && known != Side::debit;
    if (isDebit && isCredit)
        return {true, known};
    return {isDebit || isCredit, isDebit ? std::optional(Side::debit) : isCredit ? std::optional(Side::credit) : known};
}

} // namespace

LedgerLines::LedgerLines(const Layout &layout, const LedgerColumns &columns, QString fileName, EntryLineSink *sink)
    : m_columns(columns), m_fileName(std::move(fileName)), m_cells(m_fileName, m_problems), m_sink(sink)
{
    const QJsonObject marker = layout.read[QStringLiteral("marker")].toObject();
    for (std::size_t i = 0; i < m_markers.size(); ++i)
        m_markers[i] = stringsAt(marker, QLatin1String(markerKeys[i]));
    m_openingValues = stringsAt(layout.read[QStringLiteral("opening")].toObject(), QStringLiteral("values"));
}

void LedgerLines::report(const char *id, qint64 line, int column, QString message, QString remedy, QString found, QString expected)
{
    if (m_problems.size() < mostImportProblems)
        m_problems.push_back(importProblem(Severity::error, id, Place{m_fileName, m_sheet, line, column}, std::move(message), std::move(remedy), std::move(found), std::move(expected)));
}

LedgerRow LedgerLines::kindOf(const TextRow &row) const
{
    if (m_columns.marker < 0)
        return m_openingValues.contains(normalised(row.cells.value(m_columns.opening))) ? LedgerRow::opening : LedgerRow::line;
    const auto it = std::ranges::find_if(m_markers, [&](const QStringList &values) { return values.contains(row.cells.value(m_columns.marker)); });
    return it == m_markers.end() ? LedgerRow::unknown : static_cast<LedgerRow>(it - m_markers.begin());
}

/// The account a row belongs to; rows without a name belong to the account of the row before.
LedgerAccount *LedgerLines::accountOf(const TextRow &row)
{
    const QString name = row.cells.value(m_columns.account);
    if (name.isEmpty()) {
        if (!m_current)
            report("import.account-missing", row.line, m_columns.account + 1, QCoreApplication::translate("import", "This line has an amount but no account."), exportAgain());
        return m_current;
    }
    if (m_current && m_current->name == name)
        return m_current;
    LedgerAccount *&account = m_byName[name];
    if (!account) {
        if (m_accounts.size() >= AccountSums::mostAccounts) {
            report("import.too-many-accounts", row.line, m_columns.account + 1, QCoreApplication::translate("import", "This file has more accounts than books can have."), exportAgain(), {},
                   QCoreApplication::translate("import", "at most %1 accounts").arg(AccountSums::mostAccounts));
            return nullptr;
        }
        account = &m_accounts.emplace_back();
        account->name = name;
        account->number = static_cast<int>(m_accounts.size()) - 1;
    }
    m_current = account;
    return account;
}

bool LedgerLines::isOtherDepartment(const TextRow &row)
{
    const QString department = m_columns.department < 0 ? QString() : row.cells.value(m_columns.department);
    const bool differs = !m_department.isEmpty() && !department.isEmpty() && department != m_department;
    if (differs)
        report("import.departments-mixed", row.line, m_columns.department + 1,
               QCoreApplication::translate("import", "This file holds several departments; their rows would be counted twice."),
               QCoreApplication::translate("import", "Export the whole firm without departments."), department, m_department);
    else if (!department.isEmpty())
        m_department = department;
    return differs;
}

void LedgerLines::takeOpening(const TextRow &row, LedgerAccount &account)
{
    const std::optional<Yen> balance = m_cells.amount(row, m_columns.balance);
    if (account.balance || account.before) {
        report("import.ledger-opening-twice", row.line, m_columns.balance + 1,
               QCoreApplication::translate("import", "A balance is carried forward a second time for the account “%1”.").arg(account.name), exportAgain(), row.cells.value(m_columns.balance));
        return;
    }
    account.opening = balance.value_or(Yen(0));
    account.balance = account.opening;
    m_hasAmounts = m_hasAmounts || account.opening != Yen(0);
    if (const std::optional<QDate> day = dateFrom(row.cells.value(m_columns.date)))
        m_first = m_first == Month() ? Month(*day) : std::min(m_first, Month(*day));
}

std::optional<LedgerMove> LedgerLines::moveOf(const TextRow &row, LedgerAccount &account, LedgerMove printed, Yen balance)
{
    if (!account.balance)
        return printed;
    const FittingSide gross = fittingSide(account.side, *account.balance, account.open + printed.net(), balance);
    if (gross.fits) {
        account.side = gross.side;
        return printed;
    }
    const LedgerMove less{printed.debit - m_cells.amount(row, m_columns.debitTax).value_or(Yen(0)), printed.credit - m_cells.amount(row, m_columns.creditTax).value_or(Yen(0))};
    const FittingSide net = fittingSide(account.side, *account.balance, account.open + less.net(), balance);
    if (net.fits) {
        account.side = net.side;
        return less;
    }
    const Yen change = account.open + printed.net();
    report("import.ledger-balance-differs", row.line, m_columns.balance + 1,
           QCoreApplication::translate("import", "The balance of “%1” does not follow from the row before.").arg(account.name), exportAgain(), yenText(balance),
           account.side ? yenText(*account.balance + changeOn(*account.side, change))
                        : QCoreApplication::translate("import", "%1 or %2").arg(yenText(*account.balance + change), yenText(*account.balance - change)));
    return std::nullopt;
}

/// False when a sum is too large to be an amount of money.
bool LedgerLines::add(LedgerAccount &account, LedgerMove printed, LedgerMove move, Month month, qint64 line)
{
    const auto [at, isNew] = account.months.try_emplace(month, MonthlyMovement{month, {}, {}, line, 0});
    if (isNew) {
        account.monthPrinted = {};
        account.monthMoved = {};
    }
    MonthlyMovement &to = at->second;
    ++to.lines;
    LedgerMove sum{to.debit, to.credit};
    LedgerMove open{account.open, {}};
    const bool fits = addMove(sum, move) && addMove(open, {move.net(), {}}) && addMove(m_sums, move) && addMove(account.monthPrinted, printed) && addMove(account.monthMoved, move);
    to.debit = sum.debit;
    to.credit = sum.credit;
    account.open = open.debit;
    return fits;
}

void LedgerLines::takeLine(const TextRow &row, LedgerAccount &account)
{
    ++m_lines;
    const std::optional<QDate> day = dateFrom(row.cells.value(m_columns.date));
    if (!day) {
        report("import.date-unreadable", row.line, m_columns.date + 1, QCoreApplication::translate("import", "This date cannot be read."),
               QCoreApplication::translate("import", "Correct it in the accounting program and export again."), row.cells.value(m_columns.date),
               QCoreApplication::translate("import", "a date such as 2024/04/01 or R.06/04/01"));
        return;
    }
    const LedgerMove printed{m_cells.amount(row, m_columns.debit).value_or(Yen(0)), m_cells.amount(row, m_columns.credit).value_or(Yen(0))};
    const std::optional<Yen> balance = m_cells.amount(row, m_columns.balance);
    const std::optional<LedgerMove> move = balance ? moveOf(row, account, printed, *balance) : printed;
    if (!move)
        return;
    const Month month(*day);
    m_first = m_first == Month() ? month : std::min(m_first, month);
    m_last = std::max(m_last, month);
    m_hasAmounts = m_hasAmounts || printed.debit != Yen(0) || printed.credit != Yen(0);
    if (!add(account, printed, *move, month, row.line))
        report("import.sum-too-large", row.line, m_columns.debit + 1, QCoreApplication::translate("import", "The sum of an account is too large to be an amount of money."),
               QCoreApplication::translate("import", "Check the amounts of this account."), account.name);
    if (m_sink)
        giveEntries(account, *move, *day, row.line);
    if (!balance)
        return;
    if (!account.balance) {
        account.before = LedgerMove{account.open, Yen(0)};
        account.firstBalance = *balance;
    }
    account.balance = balance;
    account.open = Yen(0);
}

void LedgerLines::giveEntries(const LedgerAccount &account, LedgerMove move, QDate day, qint64 line)
{
    EntryLine entry;
    entry.line = line;
    entry.day = day.year() * 10000 + day.month() * 100 + day.day();
    for (const std::size_t side : {0U, 1U}) {
        const Yen amount = side == 0 ? move.debit : move.credit;
        if (amount == Yen(0))
            continue;
        entry.account[side] = account.number;
        entry.yen[side] = amount.value();
    }
    m_sink->take(entry);
}

void LedgerLines::takeClosing(const TextRow &row, const LedgerAccount &account)
{
    const std::optional<Yen> balance = m_cells.amount(row, m_columns.balance);
    if (balance && account.balance && *balance != *account.balance)
        report("import.total-differs", row.line, m_columns.balance + 1,
               QCoreApplication::translate("import", "The balance carried to the next year differs from the last one of “%1”.").arg(account.name), exportAgain(), yenText(*balance), yenText(*account.balance));
}

void LedgerLines::takeMonthTotal(const TextRow &row, const LedgerAccount &account)
{
    const std::optional<Yen> debit = m_cells.amount(row, m_columns.debit);
    const std::optional<Yen> credit = m_cells.amount(row, m_columns.credit);
    if (!debit && !credit)
        return;
    const LedgerMove total{debit.value_or(Yen(0)), credit.value_or(Yen(0))};
    const auto is = [&](const LedgerMove &sums) { return total.debit == sums.debit && total.credit == sums.credit; };
    if (!is(account.monthPrinted) && !is(account.monthMoved))
        report("import.total-differs", row.line, m_columns.debit + 1, QCoreApplication::translate("import", "The total “%1” differs from the sum of its lines.").arg(account.name),
               exportAgain(), pairText(total), pairText(account.monthPrinted));
}

void LedgerLines::take(const TextRow &row)
{
    m_sheet = row.sheet;
    if (std::ranges::all_of(row.cells, &QString::isEmpty))
        return;
    if (row.cells.size() != m_columns.width) {
        report("import.columns-differ", row.line, 0, QCoreApplication::translate("import", "This row has a different number of columns; it may be cut off."), exportAgain(),
               QString::number(row.cells.size()), QString::number(m_columns.width));
        return;
    }
    const LedgerRow kind = kindOf(row);
    if (kind == LedgerRow::ignored)
        return;
    if (kind == LedgerRow::unknown) {
        report("import.row-unknown", row.line, m_columns.marker + 1, QCoreApplication::translate("import", "It is not known what this row is."), exportAgain(), row.cells.value(m_columns.marker));
        return;
    }
    if (isOtherDepartment(row))
        return;
    LedgerAccount *account = accountOf(row);
    if (!account)
        return;
    switch (kind) {
    case LedgerRow::line: takeLine(row, *account); break;
    case LedgerRow::opening: takeOpening(row, *account); break;
    case LedgerRow::closing: takeClosing(row, *account); break;
    case LedgerRow::monthTotal: takeMonthTotal(row, *account); break;
    case LedgerRow::ignored:
    case LedgerRow::unknown: break;
    }
}

/// Nothing was carried forward: the opening balance follows from the first balance, once the side is known. A balance that moved
/// only once fits both sides; then the side is the one on which it began with nothing.
void LedgerLines::findOpening(LedgerAccount &account)
{
    if (account.opening || !account.before)
        return;
    const Yen net = account.before->net();
    if (!account.side && net != Yen(0))
        account.side = account.firstBalance == net ? std::optional(Side::debit) : account.firstBalance == -net ? std::optional(Side::credit) : std::nullopt;
    if (account.side || net == Yen(0)) {
        account.opening = account.firstBalance - changeOn(account.side.value_or(Side::debit), net);
        m_derivedOpenings += *account.opening == Yen(0) ? 0 : 1;
        return;
    }
    m_remarks.push_back(importProblem(Severity::warning, "import.ledger-opening-unknown", Place{m_fileName, {}, account.months.begin()->second.firstLine, 0},
                                      QCoreApplication::translate("import", "The opening balance of “%1” cannot be told from its only row.").arg(account.name),
                                      QCoreApplication::translate("import", "Export the ledger with the balances carried forward, or take the trial balance of the year too.")));
}

void LedgerLines::finish()
{
    for (LedgerAccount &account : m_accounts)
        findOpening(account);
    if (m_derivedOpenings > 0)
        m_remarks.push_back(importProblem(Severity::note, "import.ledger-opening-derived", Place{m_fileName, {}, 0, 0},
                                          QCoreApplication::translate("import", "The opening balances of %1 accounts were computed from the first balance of each.").arg(m_derivedOpenings), {}));
    if (m_problems.empty() && m_sums.debit != m_sums.credit)
        report("import.ledger-accounts-missing", 0, 0, QCoreApplication::translate("import", "Debits and credits of all accounts of this ledger differ: accounts are missing."),
               QCoreApplication::translate("import", "Export the ledger of all accounts in one file."), pairText(m_sums),
               QCoreApplication::translate("import", "equal sums"));
}

std::vector<AccountTotals> LedgerLines::accounts() const
{
    std::vector<AccountTotals> accounts;
    for (const LedgerAccount &account : m_accounts) {
        AccountTotals totals;
        totals.name = account.name;
        totals.normalSide = account.side;
        totals.opening = account.opening;
        if (account.balance)
            totals.closing = *account.balance + changeOn(account.side.value_or(Side::debit), account.open);
        for (const auto &[month, movement] : account.months)
            totals.months.push_back(movement);
        accounts.push_back(std::move(totals));
    }
    return accounts;
}

} // namespace smartsme
