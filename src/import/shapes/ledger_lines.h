// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "import/layout.h"
#include "import/shapes/balance_rows.h"
#include "ledger/books.h"
#include "ledger/entry_line.h"
#include "table/row_reader.h"

#include <QHash>

#include <array>
#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace smartsme {

// What stands in layout.read of shape "ledger". Columns: columnIndex() of import/layout_match.h.
//   "account", "date", "debit", "credit", "balance"   columns
//   "debit_tax", "credit_tax"  columns of tax inside the amounts; a row whose balance moves by less than its amount moves by the rest
//   "department"               column; one department per file
//   "marker"                   {"column", "lines", "openings", "closings", "month_totals", "ignored"}: what a row is, by its values
//   "opening"                  {"column", "values"}: rows that carry a balance forward, where there is no marker
//   "period"                   {"keys"}: first cells of a preamble row whose next cells are the first and the last day
//   "paid_accounts", "received_accounts"  names of 仮払消費税 and 仮受消費税: books with one of them exclude the tax

/// How a ledger's rows are read: the layout applied to the file's own header.
struct LedgerColumns
{
    int account = -1;
    int date = -1;
    int debit = -1;
    int credit = -1;
    int balance = -1;
    int debitTax = -1;
    int creditTax = -1;
    int department = -1;
    int marker = -1;
    int opening = -1;
    qsizetype width = 0;
};

enum class LedgerRow { line, opening, closing, monthTotal, ignored, unknown };

/// Debit and credit of one or several rows.
struct LedgerMove
{
    Yen debit;
    Yen credit;
    Yen net() const { return debit - credit; }
};

/// One account while its rows are read.
struct LedgerAccount
{
    QString name;
    int number = 0;                         ///< in order of appearance
    std::optional<Yen> opening;             ///< as printed
    std::optional<Yen> balance;             ///< the last one printed
    std::optional<Side> side;               ///< on which the balances add up
    Yen open;                               ///< debit less credit since the last balance printed
    std::optional<LedgerMove> before;       ///< what moved before the first balance, where nothing was carried forward
    Yen firstBalance;
    LedgerMove monthPrinted;                ///< of the month being read, as printed and as it moves the balance
    LedgerMove monthMoved;
    std::map<Month, MonthlyMovement> months;
};

/// Takes the rows of one ledger, one by one.
class LedgerLines
{
public:
    /// `sink` takes each line with its own account only: the other side has a line of its own. nullptr: nobody wants them.
    LedgerLines(const Layout &layout, const LedgerColumns &columns, QString fileName, EntryLineSink *sink = nullptr);

    void take(const TextRow &row);
    /// The checks that need the whole file.
    void finish();

    Problems &problems() { return m_problems; }
    Problems &remarks() { return m_remarks; }
    std::vector<AccountTotals> accounts() const;
    qint64 lines() const { return m_lines; }
    bool hasAmounts() const { return m_hasAmounts; }
    Month first() const { return m_first; }
    Month last() const { return m_last; }

private:
    LedgerRow kindOf(const TextRow &row) const;
    LedgerAccount *accountOf(const TextRow &row);
    bool isOtherDepartment(const TextRow &row);
    void takeLine(const TextRow &row, LedgerAccount &account);
    void takeOpening(const TextRow &row, LedgerAccount &account);
    void takeClosing(const TextRow &row, const LedgerAccount &account);
    void takeMonthTotal(const TextRow &row, const LedgerAccount &account);
    /// What of a row moves the balance: the amounts, or the amounts less their tax. Nothing when neither fits.
    std::optional<LedgerMove> moveOf(const TextRow &row, LedgerAccount &account, LedgerMove printed, Yen balance);
    bool add(LedgerAccount &account, LedgerMove printed, LedgerMove move, Month month, qint64 line);
    void giveEntries(const LedgerAccount &account, LedgerMove move, QDate day, qint64 line);
    void findOpening(LedgerAccount &account);
    void report(const char *id, qint64 line, int column, QString message, QString remedy, QString found = {}, QString expected = {});

    const LedgerColumns m_columns;
    QString m_fileName;
    QString m_sheet;                                ///< of the row being read
    Problems m_problems;
    Problems m_remarks;
    BalanceCells m_cells;
    std::deque<LedgerAccount> m_accounts;           ///< in order of appearance; addresses stay
    QHash<QString, LedgerAccount *> m_byName;
    LedgerMove m_sums;
    std::array<QStringList, 5> m_markers;
    QStringList m_openingValues;
    QString m_department;
    LedgerAccount *m_current = nullptr;
    EntryLineSink *m_sink = nullptr;
    qint64 m_derivedOpenings = 0;
    qint64 m_lines = 0;
    bool m_hasAmounts = false;
    Month m_first;
    Month m_last;
};

} // namespace smartsme
