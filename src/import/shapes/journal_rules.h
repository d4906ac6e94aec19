// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "import/layout.h"
#include "import/shapes/raw_values.h"
#include "import/shapes/voucher_check.h"
#include "ledger/books.h"
#include "table/row_reader.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace smartsme {

// What stands in layout.read of shape "journal". Columns: columnIndex() of import/layout_match.h.
//   "date", "number"      columns; number is needed by the rules number_and_date and number
//   "short_dates"         reiwa (60401 is 2024-04-01) or heisei (360401 is 2024-04-01): what dates of five or six digits mean
//   "debit", "credit"     {"account", "account_code": used where the account is blank, "amount", "tax", "tax_class", "tax_class_code":
//                          likewise, "rate", "deduction", "statement_name", "department", "sub_account", "partner",
//                          "cost": {"column", "values"}: marks of accounts of the cost statement}: columns, account and amount required. A column that both sides name is
//                          the line's own: one amount, or one tax that belongs to the side that can carry it
//   "voucher"             {"rule": flags|number_and_date|number|line|start|compound, "flag": column, "single"/"first"/"middle"/"last":
//                          values, "compound_joins": true where lines balance by themselves and 諸口 makes vouchers of them}
//   "closing"             {"column", "no": values that mean "no closing entry"}
//   "rows"                {"column", "values"}: only rows with one of these values in that column are lines, the others are totals
//   "totals"              {"column", "words"}: rows with one of these words in that column hold sums since the last of them or since the
//                         beginning, which are checked
//   "tax"                 see taxRules()
//   "preamble"            {"closing_day", "bookkeeping"}: keys of rows above the headings that hold the last day of the year
//                          (needed where closing entries have month 13) and a value of tax.exclusive or tax.inclusive
//   "description"         column of the text of a line (摘要), kept only on request
//   "entered"             column of the day, or day and time, a line was entered
//   "compound_accounts"   names that stand for "several accounts" (諸口): must cancel out and are dropped
//   "blank_is_compound"   true where an amount without account stands for 諸口

/// Columns of one side of a journal line, indexes from 0, -1 where the file has none.
struct SideColumns
{
    int account = -1;
    int accountCode = -1;
    int amount = -1;
    int tax = -1;
    int taxClass = -1;
    int taxClassCode = -1;
    int rate = -1;
    int deduction = -1;
    int statementName = -1;
    int department = -1;
    int cost = -1;
    QStringList costValues;
    int subAccount = -1;
    int partner = -1;
};

/// Stands behind the bytes of an account of the cost statement: the name alone may also be that of an account of the P/L.
constexpr char costMark = '\x01';

/// How a journal tells consumption tax.
struct TaxRules
{
    QStringList purchaseWords;
    QStringList saleWords;
    QStringList purchaseCodes;
    QStringList saleCodes;
    QStringList returnWords;
    QStringList includedWords;
    QStringList moneyAccounts;
    std::vector<std::pair<QString, int>> deductible;    ///< word and per cent
    QStringList paidAccounts;
    QStringList receivedAccounts;
    QStringList exclusiveValues;
    QStringList inclusiveValues;
    QStringList transferWords;
    int bookkeeping = -1;
    int transfers = -1;
    bool isAdded = false;           ///< amounts exclude the tax beside them
    bool isDerived = false;         ///< no column of tax: computed from class and rate
    bool isShared = false;          ///< one tax for both sides of a line
    bool isBeforeDeduction = false;
    bool isTold = false;            ///< there is a column of tax, or it can be derived
    /// More than an amount and its tax beside it, side by side.
    bool isPlain() const { return !isAdded && !isDerived && !isShared; }
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
    int totals = -1;
    int entered = -1;
    int description = -1;
    std::array<SideColumns, 2> sides;       ///< by Side
    bool hasOneAmount = false;              ///< one amount for both sides
    VoucherRule rule = VoucherRule::numberAndDate;
    bool compoundJoins = false;
    bool blankIsCompound = false;
    std::array<QStringList, 4> flags;       ///< single, first, middle, last
    QStringList closingNo;
    QStringList rowValues;
    QStringList totalWords;
    QStringList compoundAccounts;
    TaxRules tax;
    ShortDates shortDates = ShortDates::none;
    DayNumber closingDay = 0;               ///< from the preamble
    std::optional<TaxBookkeeping> bookkeeping;  ///< from the preamble
};

/// The rules with the columns looked up in the header (empty for layouts without). Problems name the columns that are missing.
Result<JournalRules> journalRules(const Layout &layout, const QStringList &header, int width, const Place &headerPlace);

/// Takes from the rows above the headings what the layout says is there.
void takePreamble(JournalRules &rules, const Layout &layout, const std::vector<TextRow> &preamble);

/// What is wrong with layout.read.
Problems checkJournalRules(const Layout &layout);

} // namespace smartsme
