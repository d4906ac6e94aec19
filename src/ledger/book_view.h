// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/account_map.h"
#include "ledger/books.h"

#include <optional>
#include <vector>

namespace smartsme {

/// One account of one book with what it was mapped to.
struct MappedLine
{
    const AccountTotals *account = nullptr;
    QString key;                                    ///< normalised name
    MappedAccount mapped;
    const StatementCategory *category = nullptr;    ///< nullptr: unmapped
    std::optional<Statement> statement;             ///< of the category, else as far as heading and mark tell
    bool isTotalRow = false;                        ///< left out of sums; never so in a journal, where every name is an account

    bool is(Statement s) const { return category && category->statement == s; }
    /// debit less credit -> positive on the category's side
    Yen onOwnSide(Yen debitLessCredit) const;
    /// As printed -> positive on the category's side
    Yen ofPrinted(Yen printed) const;
    /// Opposite of onOwnSide(); the same calculation
    Yen debitLessCredit(Yen onSide) const { return onOwnSide(onSide); }
};

/// One book with its mapped lines. Refers to books and categories, which must outlive it.
struct BookView
{
    const Books *books = nullptr;
    std::vector<MappedLine> lines;

    bool isJournal() const { return books->kind == BooksKind::journal; }
    bool carries(Statement statement) const;
    /// Where the amount of a line counts. An account that nothing is known of belongs to the balance sheet, or to the P/L of a list
    /// of that alone.
    Statement statementOf(const MappedLine &line) const;
    /// Lists its whole statement, so that what is absent is zero.
    bool isWhole(Statement statement) const;
    bool hasMonths() const;                         ///< a printed book with amounts of several months
};

/// Journals have no headings: theirs are taken from the printed books, where a name stands under one heading only.
std::vector<BookView> viewsOf(const std::vector<Books> &books, const AccountMap &map, const UserMapping &user, const CategoryTable &categories);

/// debit less credit of the months, and how many lines of the file they are
struct Movement
{
    Yen net;
    qint64 lines = 0;
    qint64 firstLine = 0;
    bool isAny = false;
};
Movement movementIn(const AccountTotals &account, Month first, Month last);

} // namespace smartsme
