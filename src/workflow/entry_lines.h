// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/identifier.h"
#include "core/yen.h"
#include "ledger/statement_category.h"

#include <QDate>
#include <QString>

#include <vector>

namespace smartsme {

/// Which journal lines of the open case are asked for: those of one account or of all accounts of one category.
struct EntryLinesQuestion
{
    QString account;            ///< as the firm writes it (Origin::Part::label), width and blanks do not matter; or
    CategoryId category;        ///< every account that counts there
    Month first;
    Month last;
    QString file;               ///< only of this imported file (Origin::Part::file); empty: of all journals
};

/// One journal line as one account sees it; amounts as they count in the accounts, net of tax where the books are kept net.
struct KeptEntry
{
    QString file;
    qint64 line = 0;            ///< of that file
    QDate day;
    QString account;
    QString counterAccount;     ///< on the other side of the same line; empty where it names none or 諸口
    Side side = Side::debit;
    Yen amount;
    Yen tax;                    ///< that belongs to the amount
    QString description;        ///< empty unless descriptions were kept
    friend bool operator==(const KeptEntry &, const KeptEntry &) = default;
};

struct KeptEntries
{
    std::vector<KeptEntry> lines;   ///< by import, then by line; the part that was asked for
    qint64 count = 0;               ///< of all lines
    Yen debit;                      ///< sums of all lines: the movements of the account, to the yen
    Yen credit;
    Side normalSide = Side::debit;  ///< on which the account stands in the statements
    Yen amount;                     ///< debit less credit; for what stands on the credit side credit less debit
};

} // namespace smartsme
