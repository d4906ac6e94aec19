// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "import/shapes/account_sums.h"
#include "import/shapes/journal_rules.h"
#include "ledger/books.h"
#include "table/row_reader.h"

#include <optional>
#include <vector>

namespace smartsme {

/// A cell of the file.
struct CellSeen
{
    qint64 line = 0;
    int column = 0;
    QString text;
};

/// What the columns of a journal told about how the books treat consumption tax.
struct TaxHints
{
    std::optional<TaxBookkeeping> chosen;       ///< by the person
    std::optional<TaxBookkeeping> fromFile;     ///< by a column of the file
    qint64 unknownClasses = 0;                  ///< amounts with tax whose class is neither of purchases nor of sales
    CellSeen unknownClass;                      ///< the first of them
    bool hasTransfers = false;                  ///< lines of the file take the tax out of the amounts themselves
};

struct SettledAccounts
{
    std::vector<AccountTotals> accounts;        ///< by name as decoded, in order of first line
    EntryAccounts entryAccounts;                ///< the same accounts by their number in the sums, for the lines
    TaxBookkeeping tax = TaxBookkeeping::unknown;
    Problems remarks;                           ///< what was assumed; also errors (undecodable names, sums that do not fit)
};

/// Turns the sums of a journal, which include tax, into what the books hold. Inclusive books: the amounts as they are. Exclusive
/// books whose file tells the tax: amount less tax on the account of the line, the tax on 仮払消費税 (class of purchases) or 仮受消費税 (of sales).
/// Where it does not, or where lines of its own move the tax, the amounts stand; said in a remark. Which of the two: the person's choice, else the file's column, else exclusive when a 仮払/仮受消費税 account occurs; said in a note.
SettledAccounts settledAccounts(const AccountSums &sums, const JournalRules &rules, const TaxHints &hints, const RowReader &rows);

} // namespace smartsme
