// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/problem.h"
#include "core/yen.h"
#include "ledger/books.h"
#include "table/row_reader.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace smartsme {

// What tables of balances (trial balance, annual amounts) have in common: a preamble with period and tax, and lines of
// opening, debit, credit and closing. In layout.read:
//   "period"  {"keys": first cells of the row whose next cells are the first and the last day}
//   "tax"     {"keys", "exclusive", "inclusive": values}

/// The four amounts of a line; what the file does not carry or leaves empty is missing.
struct BalanceLine
{
    qint64 line = 0;
    QString name;
    std::optional<Yen> opening;
    std::optional<Yen> debit;
    std::optional<Yen> credit;
    std::optional<Yen> closing;
};

/// The side on which opening, debit, credit and closing add up; nothing when both do alike or one of them is missing.
/// `addsUp` is false when all four are there and neither does. `tolerance`: how far rounded amounts may be off.
struct BalanceSide
{
    std::optional<Side> side;
    bool addsUp = true;
};
BalanceSide sideOf(const BalanceLine &line, std::int64_t tolerance = 0);

struct DayRange
{
    QDate first;
    QDate last;
    bool isWholeMonths() const { return first.day() == 1 && last.day() == last.daysInMonth(); }
};

/// The days of months the person chose.
std::optional<DayRange> wholeMonths(const std::optional<std::pair<Month, Month>> &period);

/// What the preamble rows tell.
struct BalancePreamble
{
    std::optional<DayRange> period;
    TaxBookkeeping tax = TaxBookkeeping::unknown;
    void take(const TextRow &row, const QJsonObject &read);
};

/// Reads amounts of text rows; an unreadable one is a problem.
class BalanceCells
{
public:
    BalanceCells(const QString &fileName, Problems &problems) : m_fileName(fileName), m_problems(problems) {}
    /// `column` from 0; -1 gives nothing. `unit`: yen per printed unit. At most Yen::largestCell, so that sums of a row fit.
    std::optional<Yen> amount(const TextRow &row, int column, std::int64_t unit = 1);

private:
    QString m_fileName;
    Problems &m_problems;
};

/// One account of the books from a line; its movement stands in the last month of the period.
AccountTotals accountOf(const BalanceLine &line, std::optional<Side> side, Month last);

// The problems both tables may have.
Problem balanceDoesNotAddUp(const QString &fileName, const BalanceLine &line);
Problem periodMissing(const QString &fileName, const QJsonObject &read);
Problem periodNotWholeMonths(const QString &fileName, const DayRange &period);
Problem noAmounts(const QString &fileName);

/// What is wrong with "period" and "tax" of layout.read.
Problems checkBalancePreamble(const QJsonObject &read, const QString &file);

} // namespace smartsme
