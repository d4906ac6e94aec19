// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/identifier.h"
#include "core/language.h"
#include "ledger/annual_accounts.h"
#include "ledger/books.h"
#include "ledger/workforce.h"

#include <QString>

#include <vector>

namespace smartsme {

/// certain: the account says it. likely: words in descriptions say it, which a person should look at.
enum class Confidence { certain, likely };

/// Something the books show about how the firm works (気づき), with the lines it rests on. It never overwrites an answer and never
/// says why.
struct BookFinding
{
    QString id;                             ///< "book.it_spending", "book.paper_costs", …
    Text title;
    Text sentence;
    Confidence confidence = Confidence::certain;
    std::vector<Figure> evidence;           ///< never empty; each opens to accounts, file and first line
    std::vector<QuestionId> questions;      ///< beside which it is shown
};

/// What the journals and payrolls of one fiscal year show. `sales` is the term of that year. Where two journals cover the same
/// month, the longer one counts. Amounts are as booked: without consumption tax where the books are kept net. Where the journals do not
/// have every month of the year the sentences say of how many months they speak.
///
/// - book.it_spending: software, cloud and communication, by kind, by supplier, and as a share of sales where the journals have every month that the accounts have
/// - book.leases, book.paper_costs (postage, stamps, fax, transfer fees), book.bills (手形 received and given)
/// - book.month_end: a share of entries dated from the 27th on of at least 30 % (evenly spread it would be 16 %)
/// - book.entry_delay: where the file tells when a line was entered
/// - book.departments: two or more in use
/// - book.overtime_peak: a month with at least 1.5 times the mean overtime of the other months
std::vector<BookFinding> bookFindings(const std::vector<Books> &books, const AnnualAccounts &accounts, const Workforce &workforce, const Figure &sales);

} // namespace smartsme
