// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "diagnosis/book_findings.h"
#include "ledger/annual_accounts.h"
#include "ledger/book_words.h"

#include <vector>

namespace smartsme {

/// What the firm spends on IT beside its sales (R20): software, cloud services and communication, booked as expenses of the year.
/// Software taken up as an asset, equipment and leases are not in it. It stands beside productivity; it is never called a cause.
struct ItSpending
{
    Figure total;                       ///< it_spending: yen; unavailable with the reason where the books do not tell
    Figure ratio;                       ///< it_spending_ratio: percent of sales
    std::vector<Figure> kinds;          ///< what `total` is the sum of
    Confidence confidence = Confidence::certain;    ///< likely: in part told by words in descriptions
    Text note;                          ///< what is in it and what is not
};

/// From the signs in journals where journals cover every month of the year that has entries, else from accounts whose names say it
/// (data/accounts/book_words.csv): then what is booked under other names is missing, and the note says so.
ItSpending itSpending(const std::vector<Books> &books, const AnnualAccounts &accounts, const BookWords &words, const Figure &sales);

} // namespace smartsme
