// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "import/layout.h"
#include "import/shapes/voucher_check.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace smartsme {

// What stands in layout.read of shape "journal". A column is its number from 1, its name, or a list of names.
//   "date", "number"      columns; number is needed unless the rule is flags or line
//   "debit", "credit"     {"account", "amount", "tax", "tax_class", "statement_name", "department"}: columns, the first two required
//   "voucher"             {"rule": flags|number_and_date|number|line, "flag": column, "single"/"first"/"middle"/"last": values}
//   "closing"             {"column", "no": values that mean "no closing entry"}
//   "rows"                {"column", "values"}: only rows with one of these values in that column are lines, the others are totals
//   "tax"                 {"purchases", "sales": words of a tax class; "paid_accounts", "received_accounts": names, the first is used
//                          where none occurs; "bookkeeping": column, "exclusive"/"inclusive": its values}
//   "compound_accounts"   names that stand for "several accounts" (諸口): must cancel out and are dropped

/// Columns of one side of a journal line, indexes from 0, -1 where the file has none.
struct SideColumns
{
    int account = -1;
    int amount = -1;
    int tax = -1;
    int taxClass = -1;
    int statementName = -1;
    int department = -1;
};

/// How to read the lines of one journal file: the layout applied to the file's own header.
struct JournalRules
{
    int width = 0;                          ///< cells of each row
    int date = -1;
    int number = -1;
    int flag = -1;
    int closing = -1;
    int rowFilter = -1;
    int bookkeeping = -1;
    std::array<SideColumns, 2> sides;       ///< by Side
    VoucherRule rule = VoucherRule::numberAndDate;
    std::array<QStringList, 4> flags;       ///< single, first, middle, last
    QStringList closingNo;
    QStringList rowValues;
    QStringList purchaseWords;
    QStringList saleWords;
    QStringList paidAccounts;
    QStringList receivedAccounts;
    QStringList exclusiveValues;
    QStringList inclusiveValues;
    QStringList compoundAccounts;
};

/// The rules with the columns looked up in the header (empty for layouts without). Problems name the columns that are missing.
Result<JournalRules> journalRules(const Layout &layout, const QStringList &header, int width, const Place &headerPlace);

/// What is wrong with layout.read.
Problems checkJournalRules(const Layout &layout);

} // namespace smartsme
