// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/yen.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace smartsme {

/// What a journal line pays for, as data/accounts/book_words.csv tells by the account or by words.
enum class BookTopic { software, cloud, communication, lease, postage, stampDuty, fax, transferFee, bill, electronicRecord, watch };

/// The names of the topics in the table and in the store, in the order of the enumeration.
QStringList bookTopicNames();
std::optional<BookTopic> bookTopicNamed(const QString &name);

/// Lines of one topic on one account in one month. The texts the topic was told by are not kept, only the supplier's name as the
/// table has it.
struct BookSign
{
    BookTopic topic = BookTopic::watch;
    QString payee;              ///< as in the table; empty where the account or a general word told
    bool isByText = false;      ///< told by a word in a description, not by the account: likely, not certain
    QString account;            ///< as the firm writes it
    Month month;
    Yen debit;                  ///< as the journal carries it, consumption tax included
    Yen credit;
    Yen tax;                    ///< inside debit less credit
    qint64 firstLine = 0;       ///< of the file
    qint64 lines = 0;
    /// What was booked on the account: debit less credit, without the tax where the books are kept net.
    Yen booked(bool isNet) const { return debit - credit - (isNet ? tax : Yen(0)); }
    friend bool operator==(const BookSign &, const BookSign &) = default;
};

/// A department of the firm and the number of lines that carry it.
struct DepartmentLines
{
    QString name;
    qint64 lines = 0;
    friend bool operator==(const DepartmentLines &, const DepartmentLines &) = default;
};

/// When entries are dated and made. Counts of lines of one journal.
struct EntryRhythm
{
    /// Days between the date of a line and the day it was entered: at most 3, 14, 31, 62, more. All zero where the file does not tell.
    static constexpr std::array<int, 4> delayLimits{3, 14, 31, 62};
    std::array<qint64, 31> byDay{};                 ///< by day of the month; closing entries left out
    std::array<qint64, 5> byDelay{};
    std::vector<DepartmentLines> departments;       ///< in order of appearance, at most mostDepartments
    static constexpr std::size_t mostDepartments = 200;
    friend bool operator==(const EntryRhythm &, const EntryRhythm &) = default;
};

} // namespace smartsme
