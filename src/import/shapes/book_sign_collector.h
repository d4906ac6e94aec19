// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/shapes/journal_rules.h"
#include "ledger/book_signs.h"
#include "ledger/book_words.h"
#include "table/row_reader.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace smartsme {

/// Gathers from the lines of one journal what book_words.csv tells of them, and when they were dated and entered. Texts are looked
/// at and forgotten.
class BookSignCollector
{
public:
    BookSignCollector(const BookWords &words, const JournalRules &rules, const RowReader &rows)
        : m_words(words), m_rules(rules), m_rows(rows), m_entered(ShortDates::none, 0) {}

    /// Once a line. Closing entries are dated to the last day whatever was done when, so they count for the delay only.
    void takeLine(const RawRow &row, DayNumber day, bool isClosing);
    /// One side of a line: an amount with the tax inside it.
    struct Amount
    {
        std::size_t side = 0;           ///< Side
        std::size_t account = 0;        ///< number of the account in order of first appearance
        std::string_view accountBytes;
        std::int64_t yen = 0;
        std::int64_t tax = 0;
        Month month;
    };
    void takeSide(const RawRow &row, const Amount &amount);

    /// Ascending by topic, supplier, account and month.
    std::vector<BookSign> signs() const;
    const EntryRhythm &rhythm() const { return m_rhythm; }

private:
    struct Account
    {
        bool isKnown = false;
        std::optional<BookWords::Hit> hit;
    };
    using Key = std::tuple<BookTopic, QString, bool, std::size_t, Month>;

    std::optional<BookWords::Hit> hitOfText(const RawRow &row, std::size_t side) const;
    void takeDelay(const RawRow &row, DayNumber day);
    void takeDepartment(const RawRow &row);

    /// A file must not decide how much is kept: beyond this the rest of a file tells nothing new.
    static constexpr std::size_t mostSigns = 50'000;

    const BookWords &m_words;
    const JournalRules &m_rules;
    const RowReader &m_rows;
    RawDates m_entered;
    std::vector<Account> m_accounts;
    std::vector<QString> m_names;
    std::map<Key, BookSign> m_signs;
    EntryRhythm m_rhythm;
    std::vector<std::string> m_departments;         ///< raw bytes, beside m_rhythm.departments
    std::size_t m_lastDepartment = 0;
};

} // namespace smartsme
