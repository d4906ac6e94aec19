// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "import/shapes/account_sums.h"
#include "import/shapes/book_sign_collector.h"
#include "import/shapes/journal_rules.h"
#include "import/shapes/journal_tax.h"
#include "import/shapes/raw_values.h"
#include "import/shapes/seen_cells.h"
#include "import/shapes/tax_settlement.h"
#include "import/shapes/voucher_check.h"
#include "table/row_reader.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace smartsme {

/// Takes the lines of one journal, one by one, into sums by account and month, and collects what is wrong.
class JournalLines
{
public:
    /// `sink` takes each line, with its text where `keepsDescriptions`; nullptr: nobody wants them. With `words` it is told what the
    /// lines pay for.
    JournalLines(const JournalRules &rules, const RowReader &reader, EntryLineSink *sink = nullptr, bool keepsDescriptions = false,
                 const BookWords *words = nullptr)
        : m_rules(rules), m_reader(reader), m_check(rules.rule), m_dates(rules.shortDates, rules.closingDay), m_tax(rules.tax, reader), m_isPlainTax(isPlainTax(rules)), m_sink(sink),
          m_keepsDescriptions(keepsDescriptions && rules.description >= 0)
    {
        if (words)
            m_signs.emplace(*words, rules, reader);
    }

    /// False when no more need be read: too many problems or accounts.
    bool take(const RawRow &row);
    /// After the last row: vouchers that never balanced or ended.
    void finish();

    const AccountSums &sums() const { return m_sums; }
    const Problems &problems() const { return m_problems; }
    TaxHints &hints() { return m_hints; }
    qint64 lines() const { return m_lines; }
    qint64 vouchers() const { return m_check.vouchers(); }
    qint64 closingLines() const { return m_closingLines; }
    /// nullptr where nobody asked.
    const BookSignCollector *signs() const { return m_signs ? &*m_signs : nullptr; }
    bool hasDepartments() const { return m_hasDepartments; }
    bool hasAmounts() const { return m_hasAmounts; }
    DayNumber firstDay() const { return m_firstDay; }
    DayNumber lastDay() const { return m_lastDay; }

private:
    const RawField &field(const RawRow &row, int column) const { return row.fields[static_cast<std::size_t>(column)]; }
    std::string_view bytes(const RawRow &row, int column) const { return column < 0 ? std::string_view() : field(row, column).bytes; }
    static bool isPlainTax(const JournalRules &rules);
    std::optional<RawRow> filled(const RawRow &row);
    bool isBlank(const RawRow &row) const;
    VoucherFlag flagOf(const RawRow &row);
    bool beginVoucher(const RawRow &row, DayNumber day);
    void takeSide(const RawRow &row, std::size_t side, Month month);
    std::int64_t taxOf(const RawRow &row, const SideColumns &columns);
    AccountRole roleOf(RawAccount &account);
    std::string_view accountOf(const RawRow &row, std::size_t side);
    const RawField *classCell(const RawRow &row, const SideColumns &columns) const;
    void findTaxedSide(const RawRow &row);
    TaxPart taxPart(const RawRow &row, std::size_t side, std::int64_t &amount);
    void takeHints(const RawRow &row);
    void takeTotal(const RawRow &row);
    void giveEntry(const RawRow &row, DayNumber day);
    void report(const char *id, qint64 line, int column, QString message, QString remedy, QString found = {}, QString expected = {});
    void reportUnbalanced(const VoucherSums &voucher);
    QString textOf(const RawRow &row, int column) const;

    const JournalRules &m_rules;
    const RowReader &m_reader;
    VoucherCheck m_check;
    AccountSums m_sums;
    RawDates m_dates;
    JournalTax m_tax;
    bool m_isPlainTax = true;                                       ///< the class beside each tax tells what it is
    std::size_t m_taxedSide = 0;                                    ///< of the line being read, where its tax is shared
    TaxHints m_hints;
    Problems m_problems;
    SeenCells<VoucherFlag> m_flags;
    SeenCells<bool> m_closingMarks;
    std::string m_costAccount[2];                                   ///< by side, for the line being read
    SeenCells<bool> m_wantedRows;
    EntryLineSink *m_sink = nullptr;
    bool m_keepsDescriptions = false;
    EntryLine m_entry;                                              ///< the line being read, where there is a sink
    std::optional<BookSignCollector> m_signs;
    std::string m_bookkeepingBytes;
    std::int64_t m_printed[2][2] = {};                              ///< amounts as they stand: since the last total, since the beginning; by side
    std::vector<RawField> m_filled;                                 ///< of the row being read, where it is shorter than the headings
    int m_sheet = 0;                                                ///< of the row being read
    qint64 m_lines = 0;
    qint64 m_closingLines = 0;
    bool m_hasDepartments = false;
    bool m_hasAmounts = false;
    DayNumber m_firstDay = 0;
    DayNumber m_lastDay = 0;
    bool m_stop = false;
};

} // namespace smartsme
