// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/tax_settlement.h"

#include "core/number_text.h"
#include "import/import_problem.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace smartsme {

namespace {

/// One account by its decoded name: spellings that differ in quotes only are one account.
struct NamedAccount
{
    QString name;
    QString statementName;
    qint64 firstLine = 0;
    std::vector<MonthSum> months;
    std::optional<Statement> statement;     ///< where the file tells
};

MonthSum &monthOf(NamedAccount &account, const MonthSum &like)
{
    const auto it = std::ranges::find(account.months, like.month, &MonthSum::month);
    if (it != account.months.end())
        return *it;
    MonthSum sum;
    sum.month = like.month;
    sum.firstLine = like.firstLine;
    account.months.push_back(sum);
    return account.months.back();
}

bool addMonth(NamedAccount &account, const MonthSum &more)
{
    MonthSum &sum = monthOf(account, more);
    sum.firstLine = std::min(sum.firstLine, more.firstLine);
    sum.lines += more.lines;
    bool fits = true;
    for (int side : {0, 1}) {
        fits = addTo(sum.amount[side], more.amount[side]) && fits;
        fits = addTo(sum.purchaseTax[side], more.purchaseTax[side]) && fits;
        fits = addTo(sum.saleTax[side], more.saleTax[side]) && fits;
    }
    return fits;
}

/// The accounts of one journal while they are settled.
class Settlement
{
public:
    Settlement(const JournalRules &rules, const RowReader &rows) : m_rules(rules), m_rows(rows) {}

    void decode(const AccountSums &sums);
    void decide(const TaxHints &hints);
    void dropCompound();
    void takeTaxOut(const TaxHints &hints);
    SettledAccounts finish();

private:
    bool isExclusive() const { return m_out.tax == TaxBookkeeping::exclusive; }
    void moveTax();
    Place place(qint64 line) const { return Place{m_rows.fileName(), {}, line, 0}; }
    NamedAccount &named(const QString &name, qint64 line);
    const NamedAccount *first(const QStringList &names) const;
    void note(const char *id, QString message, QString remedy);
    void tooLarge(const NamedAccount &account);
    void placeEntries();

    const JournalRules &m_rules;
    const RowReader &m_rows;
    std::vector<NamedAccount> m_accounts;
    QHash<QString, std::size_t> m_byName;
    QStringList m_names;            // of the sums in their order
    QString m_paid;                 // accounts that took the tax
    QString m_received;
    SettledAccounts m_out;
};

NamedAccount &Settlement::named(const QString &name, qint64 line)
{
    const auto it = m_byName.constFind(name);
    if (it != m_byName.constEnd()) {
        m_accounts[*it].firstLine = std::min(m_accounts[*it].firstLine, line);
        return m_accounts[*it];
    }
    m_byName.insert(name, m_accounts.size());
    m_accounts.push_back({name, {}, line, {}, {}});
    return m_accounts.back();
}

void Settlement::tooLarge(const NamedAccount &account)
{
    m_out.remarks.push_back(importProblem(Severity::error, "import.sum-too-large", place(account.firstLine),
                                          QCoreApplication::translate("import", "The sum of an account is too large to be an amount of money."),
                                          QCoreApplication::translate("import", "Check the amounts of this account."), account.name));
}

void Settlement::decode(const AccountSums &sums)
{
    const bool hasCostMarks = std::ranges::any_of(m_rules.sides, [](const SideColumns &side) { return side.cost >= 0; });
    for (const RawAccount &raw : sums.all()) {
        const bool isCost = hasCostMarks && !raw.bytes.empty() && raw.bytes.back() == costMark;
        const RawField field{std::string_view(raw.bytes).substr(0, raw.bytes.size() - (isCost ? 1 : 0)), true, raw.bytes.find("\"\"") != std::string::npos};
        const DecodedText name = m_rows.text(field);
        m_names << (isCost ? name.text.trimmed() + QStringLiteral("（製）") : name.text.trimmed());
        if (!name.ok()) {
            if (m_out.remarks.size() < mostImportProblems)
                m_out.remarks.push_back(m_rows.undecodable(raw.firstLine, 0));
            continue;
        }
        NamedAccount &account = named(m_names.back(), raw.firstLine);
        if (isCost)
            account.statement = Statement::manufacturingCost;
        if (account.statementName.isEmpty() && !raw.statementBytes.empty())
            account.statementName = m_rows.text(RawField{raw.statementBytes, true, false}).text.trimmed();
        const bool fits = std::ranges::all_of(raw.months, [&](const MonthSum &sum) { return addMonth(account, sum); });
        if (!fits)
            tooLarge(account);
    }
}

const NamedAccount *Settlement::first(const QStringList &names) const
{
    for (const QString &name : names) {
        if (const auto it = m_byName.constFind(name); it != m_byName.constEnd())
            return &m_accounts[*it];
    }
    return nullptr;
}

void Settlement::note(const char *id, QString message, QString remedy)
{
    m_out.remarks.push_back(importProblem(Severity::note, id, place(0), std::move(message), std::move(remedy)));
}

/// Which books these are, and why it is thought so.
void Settlement::decide(const TaxHints &hints)
{
    const bool takesOut = m_rules.tax.isTold && !hints.hasTransfers;
    if (hints.chosen && *hints.chosen != TaxBookkeeping::unknown) {
        m_out.tax = *hints.chosen;
        note("import.tax-known", !isExclusive() ? QCoreApplication::translate("import", "As you chose, the books are taken to include consumption tax.")
                                 : takesOut     ? QCoreApplication::translate("import", "As you chose, the books are taken to exclude consumption tax; tax was taken out of the amounts.")
                                                : QCoreApplication::translate("import", "As you chose, the books are taken to exclude consumption tax."), {});
        return;
    }
    if (hints.fromFile) {
        m_out.tax = *hints.fromFile;
        note("import.tax-known", !isExclusive() ? QCoreApplication::translate("import", "The file says that the books include consumption tax.")
                                 : takesOut     ? QCoreApplication::translate("import", "The file says that the books exclude consumption tax; tax was taken out of the amounts.")
                                                : QCoreApplication::translate("import", "The file says that the books exclude consumption tax."), {});
        return;
    }
    const NamedAccount *account = first(m_rules.tax.paidAccounts);
    if (!account)
        account = first(m_rules.tax.receivedAccounts);
    m_out.tax = account ? TaxBookkeeping::exclusive : TaxBookkeeping::inclusive;
    const QString exclusive = takesOut ? QCoreApplication::translate("import", "The books are taken to exclude consumption tax, because the account “%1” occurs; tax was taken out of the amounts.")
                                       : QCoreApplication::translate("import", "The books are taken to exclude consumption tax, because the account “%1” occurs.");
    const QString remedy = QCoreApplication::translate("import", "If this is wrong, choose the tax treatment and import again.");
    if (account)
        note("import.tax-assumed", exclusive.arg(account->name), remedy);
    else
        note("import.tax-assumed", QCoreApplication::translate("import", "The books are taken to include consumption tax, because no account of paid or received consumption tax occurs."), remedy);
}

/// Takes the tax out of the amounts of exclusive books, as far as the file allows, and says what was done.
void Settlement::takeTaxOut(const TaxHints &hints)
{
    if (!isExclusive())
        return;
    if (hints.hasTransfers) {
        note("import.tax-in-lines", QCoreApplication::translate("import", "Lines of the file take the tax out of the amounts; nothing more was taken out."), {});
        return;
    }
    if (!m_rules.tax.isTold) {
        m_out.remarks.push_back(importProblem(Severity::warning, "import.tax-not-told", place(0),
                                              QCoreApplication::translate("import", "The books exclude consumption tax, but this file does not tell the tax; the amounts stand as they are."),
                                              QCoreApplication::translate("import", "If sales and costs are too high by the tax, take a trial balance of the same period instead.")));
        return;
    }
    moveTax();
    if (hints.unknownClasses > 0)
        m_out.remarks.push_back(importProblem(Severity::warning, "import.tax-class-unknown", Place{m_rows.fileName(), {}, hints.unknownClass.line, hints.unknownClass.column},
                                              QCoreApplication::translate("import", "This tax class is not known: the tax of %1 amounts was left in them.").arg(hints.unknownClasses),
                                              QCoreApplication::translate("import", "Compare sales and costs with the trial balance of the same period."), hints.unknownClass.text));
    if (m_rules.tax.isDerived)
        note("import.tax-derived", QCoreApplication::translate("import", "The file carries no tax amounts: the tax was computed from class and rate and taken out of the amounts."),
             QCoreApplication::translate("import", "It may differ from the books by a yen for each line."));
}

/// 諸口 stands for "several accounts" and must cancel out.
void Settlement::dropCompound()
{
    std::erase_if(m_accounts, [&](const NamedAccount &account) {
        if (!m_rules.compoundAccounts.contains(account.name))
            return false;
        std::int64_t net = 0; // fits: a sum is at most Yen::largestCell, and there are at most 301 years
        for (const MonthSum &sum : account.months)
            net += sum.amount[0] - sum.amount[1];
        if (net != 0)
            m_out.remarks.push_back(importProblem(Severity::warning, "import.compound-open", place(account.firstLine),
                                                  QCoreApplication::translate("import", "The account “%1” stands for several accounts but does not cancel out.").arg(account.name),
                                                  QCoreApplication::translate("import", "Check that the file holds whole vouchers."), yenText(Yen(net)), QStringLiteral("0")));
        return net == 0;
    });
    m_byName.clear();
    for (std::size_t i = 0; i < m_accounts.size(); ++i)
        m_byName.insert(m_accounts[i].name, i);
}

void Settlement::moveTax()
{
    const auto nameOf = [&](const QStringList &names, const QString &fallback) {
        const NamedAccount *account = first(names);
        return account ? account->name : names.value(0, fallback);
    };
    m_paid = nameOf(m_rules.tax.paidAccounts, QStringLiteral("仮払消費税"));
    m_received = nameOf(m_rules.tax.receivedAccounts, QStringLiteral("仮受消費税"));
    m_out.entryAccounts.isExclusive = true;
    const std::size_t count = m_accounts.size();
    for (std::size_t i = 0; i < count; ++i) {
        const qint64 line = m_accounts[i].firstLine;
        for (std::size_t m = 0; m < m_accounts[i].months.size(); ++m) {
            MonthSum sum = m_accounts[i].months[m];
            for (int side : {0, 1})
                m_accounts[i].months[m].amount[side] -= sum.purchaseTax[side] + sum.saleTax[side];
            // The lines belong to the account they name; the tax account only gets the amounts.
            MonthSum tax;
            tax.month = sum.month;
            tax.firstLine = sum.firstLine;
            for (const bool isPaid : {true, false}) {
                const std::int64_t *amount = isPaid ? sum.purchaseTax : sum.saleTax;
                if (amount[0] == 0 && amount[1] == 0)
                    continue;
                std::copy_n(amount, 2, tax.amount);
                NamedAccount &account = named(isPaid ? m_paid : m_received, line);
                if (!addMonth(account, tax))
                    tooLarge(account);
            }
        }
    }
}

/// Where the accounts of the sums stand in what goes out.
void Settlement::placeEntries()
{
    QHash<QString, int> positions;
    for (const AccountTotals &account : m_out.accounts)
        positions.insert(account.name, static_cast<int>(positions.size()));
    EntryAccounts &entries = m_out.entryAccounts;
    for (const QString &name : m_names)
        entries.positions.push_back(positions.value(name, -1));
    if (entries.isExclusive) {
        entries.purchaseTax = positions.value(m_paid, -1);
        entries.saleTax = positions.value(m_received, -1);
    }
}

SettledAccounts Settlement::finish()
{
    std::ranges::stable_sort(m_accounts, {}, &NamedAccount::firstLine);
    for (NamedAccount &account : m_accounts) {
        std::ranges::sort(account.months, {}, &MonthSum::month);
        AccountTotals totals;
        totals.name = account.name;
        totals.statementName = account.statementName;
        totals.statement = account.statement;
        for (const MonthSum &sum : account.months)
            totals.months.push_back({sum.month, Yen(sum.amount[0]), Yen(sum.amount[1]), sum.firstLine, sum.lines});
        m_out.accounts.push_back(std::move(totals));
    }
    placeEntries();
    const auto isCode = [](const AccountTotals &account) { return std::ranges::all_of(account.name, [](QChar c) { return c.isDigit(); }); };
    const auto codes = std::ranges::count_if(m_out.accounts, isCode);
    if (codes > 0)
        m_out.remarks.push_back(importProblem(Severity::warning, "import.account-codes", place(0),
                                              QCoreApplication::translate("import", "This file names %1 accounts by code only, so the program cannot tell what they are.").arg(codes),
                                              QCoreApplication::translate("import", "Choose once what each code is in the table of accounts, or export the file with the names."),
                                              std::ranges::find_if(m_out.accounts, isCode)->name));
    return std::move(m_out);
}

} // namespace

SettledAccounts settledAccounts(const AccountSums &sums, const JournalRules &rules, const TaxHints &hints, const RowReader &rows)
{
    Settlement settlement(rules, rows);
    settlement.decode(sums);
    settlement.dropCompound();
    settlement.decide(hints);
    settlement.takeTaxOut(hints);
    return settlement.finish();
}

} // namespace smartsme
