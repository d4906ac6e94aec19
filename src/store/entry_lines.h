// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/result.h"
#include "core/yen.h"
#include "ledger/statement_category.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace smartsme {

class Database;
class EntryLineStaging;

/// Which journal lines are wanted: those of one import that book on one of these accounts in these months.
struct EntryQuery
{
    QString sha256;
    std::vector<std::size_t> accounts;      ///< positions in Books::accounts
    Month first;
    Month last;
};

/// One journal line as one account sees it. Amounts of all entries of an account and month add up to its MonthlyMovement: they
/// are net of tax where the books are kept net, and what was taken out is an entry of the tax account.
struct AccountEntry
{
    qint64 line = 0;
    std::int32_t day = 0;                   ///< 20240401
    std::size_t account = 0;                ///< position in Books::accounts
    int counterAccount = -1;                ///< position; -1: the line names none, or 諸口
    Side side = Side::debit;
    Yen amount;
    Yen tax;                                ///< that belongs to it: inside `amount` where the books include tax, beside it where not
    std::string_view description;           ///< UTF-8, valid during the visit; empty where none was kept
};
using EntryVisit = std::function<void(const AccountEntry &)>;

// Called inside a transaction.

/// Lines of the import that was just inserted.
Result<Done> insertEntryLines(Database &database, qint64 caseId, const QString &sha256, const EntryLineStaging &lines);
/// In the order of the file. Nothing for an import without lines; store.damaged where the rows cannot be what this program wrote.
Result<Done> visitEntries(Database &database, qint64 caseId, const EntryQuery &query, const EntryVisit &visit);

} // namespace smartsme
