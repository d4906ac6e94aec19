// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/identifier.h"
#include "core/language.h"
#include "core/yen.h"
#include "ledger/book_signs.h"
#include "ledger/statement_category.h"

#include <QString>

#include <optional>
#include <vector>

namespace smartsme {

/// 税抜 / 税込: whether the firm keeps consumption tax out of its accounts. Journals carry amounts including tax either way.
enum class TaxBookkeeping { exclusive, inclusive, unknown };

enum class BooksKind { journal, trialBalance, annualAmounts };

/// The imported file behind an amount. Contents are never kept, only what is needed to find and name it again.
struct SourceFile
{
    QString name;           ///< file name without folder
    QString sha256;         ///< hex
    LayoutId layout;
    Text product;           ///< "弥生会計"
    Text kind;              ///< "仕訳日記帳（弥生インポート形式）"
    QString encoding;       ///< "CP932"
    qint64 rows = 0;
    friend bool operator==(const SourceFile &, const SourceFile &) = default;
};

/// What was booked on one account in one month, consumption tax already taken out where the books are kept net.
struct MonthlyMovement
{
    Month month;
    Yen debit;
    Yen credit;
    qint64 firstLine = 0;   ///< first line of the file that touches it
    qint64 lines = 0;
    friend bool operator==(const MonthlyMovement &, const MonthlyMovement &) = default;
};

/// One account of one imported file.
struct AccountTotals
{
    QString name;                           ///< as the firm writes it
    QString statementName;                  ///< name on the statements where the file tells (freee 決算書表示名), else empty
    QString section;                        ///< heading it stands under ("販売管理費"), else empty
    std::optional<Statement> statement;     ///< where the file tells
    std::optional<Side> normalSide;         ///< where the file tells
    std::optional<Yen> opening;             ///< as printed: positive on the account's normal side
    std::optional<Yen> closing;             ///< as printed
    std::vector<MonthlyMovement> months;    ///< ascending; a trial balance of a period has one, in its last month
    friend bool operator==(const AccountTotals &, const AccountTotals &) = default;
};

/// One imported accounting file, reduced to accounts and months.
struct Books
{
    BooksKind kind = BooksKind::journal;
    SourceFile source;
    Month first;
    Month last;
    TaxBookkeeping tax = TaxBookkeeping::unknown;
    qint64 vouchers = 0;
    qint64 lines = 0;
    bool hasBalanceSheet = true;            ///< false for a file that carries the P/L only
    bool hasProfitAndLoss = true;
    bool hasDepartments = false;            ///< a department column with values: evidence for Q209
    std::vector<AccountTotals> accounts;
    std::vector<BookSign> signs;            ///< what journal lines pay for; empty where it was not asked
    EntryRhythm rhythm;                     ///< when journal lines are dated and entered
    friend bool operator==(const Books &, const Books &) = default;
};

} // namespace smartsme
