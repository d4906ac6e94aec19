// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/yen.h"
#include "import/shapes/statement_captions.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace smartsme {

/// One row of a printed statement.
struct OutlineRow
{
    enum class Kind { heading, line, total, byName };
    Kind kind = Kind::byName;       ///< as far as the layout tells
    qint64 line = 0;
    QString sheet;
    QString name;
    int level = -1;                 ///< depth of a heading, -1 where the file does not show it
    std::vector<std::optional<Yen>> amounts;    ///< one per column of the outline
    bool hasAmount() const;
};

/// A column of amounts: balances count with the sign of their account, movements (debit, credit) as they stand.
struct OutlineColumn
{
    bool isMovement = false;
    QString name;                   ///< for problems: "4月", "借方"
};

/// An account of the statement, and where it stands in it.
struct OutlineLine
{
    OutlineRow row;
    QString section;                ///< nearest heading, in brackets no more
    Part part = Part::none;
    Statement statement = Statement::balanceSheet;
    bool isStatementKnown = false;
    QStringList cores;              ///< headings it stands under
    bool isBare = false;            ///< its part was told by order and name, not by a heading
    /// Positive on the side of its part. Accounts that reduce their part (期末商品棚卸高) count less: their amount as it stands,
    /// whatever its sign only says again that they do; or, where `isOwnSide`, on their own side, so that △ turns them.
    std::int64_t counted(std::size_t column, bool isOwnSide) const;
};

/// More rows than any statement has.
Problem statementTooLong(Place place);

/// Reads the rows of printed statements in order: which are headings, accounts and totals, under which part each account stands,
/// and whether every total and result (売上総利益, 資産合計, …) is what its lines add up to. Nothing of totals is ever added.
class Outline
{
public:
    static constexpr int mostRows = 20'000;     ///< totals are compared with lines, so the work grows with their product

    Outline(QString fileName, std::vector<OutlineColumn> columns) : m_fileName(std::move(fileName)), m_columns(std::move(columns)) {}

    /// A new statement begins; headings above it end. `part`: all of it is of that part (販売費及び一般管理費内訳書).
    void begin(std::optional<Statement> statement, Part part = Part::none);
    void take(OutlineRow row);
    /// Amounts of a sub-account of the line above, where that line has none of its own.
    void addToLastLine(const std::vector<std::optional<Yen>> &amounts);
    /// Compares all totals. `unit` is 1 for yen; 1000 lets each line be rounded by that much. `needsLastLine`: a statement
    /// without its last line (当期純利益, 負債純資産合計) is cut off.
    void finish(std::int64_t unit, bool needsLastLine);

    const std::vector<OutlineLine> &lines() const { return m_lines; }
    /// The amount of a line as counted() by what the totals of the file show.
    std::int64_t counted(const OutlineLine &line, std::size_t column) const { return line.counted(column, m_ownSide.contains(line.statement)); }
    /// The side on which a reducing account is printed, where the totals show that it is its own.
    std::optional<Side> sideOf(const OutlineLine &line) const;
    bool has(Statement statement) const;
    std::optional<Statement> statement() const { return m_statement; }
    bool isEmpty() const { return m_lines.empty(); }
    Problems &problems() { return m_problems; }
    const QStringList &undivided() const { return m_undivided; }   ///< totals whose lines stand nowhere; they are lines themselves now

private:
    struct Open { QString core; QString text; Part part; int level; };
    /// Lines (by index) whose sum a total may be.
    struct Sum { std::vector<std::size_t> plus; std::vector<std::size_t> minus; };
    struct Total { OutlineRow row; QString core; std::optional<Part> part; std::optional<ResultLine> result; std::vector<Sum> sums; Statement statement = Statement::balanceSheet; };

    void openHeading(const OutlineRow &row);
    void takeLine(OutlineRow row);
    void takeTotal(OutlineRow row);
    void takeNameless(const OutlineRow &row);
    void assignBareLines(Part part);
    void closeHeading(const QString &core, std::optional<Part> part);
    void advance(const Total &total);
    std::optional<Part> openPart() const;
    Part partOf(const QString &core) const;
    bool isTotal(const QString &core, const OutlineRow &row) const;
    bool isHeadingWithTotal(const QString &core, const OutlineRow &row) const;
    void makeLinesOfUndivided();
    void compareAll(std::int64_t unit);
    Problems comparedOf(Statement statement, std::int64_t unit);
    void compare(const Total &total, std::int64_t unit);
    std::vector<Sum> sumsOf(const Total &total) const;
    std::optional<Yen> sumIn(const Sum &sum, std::size_t column, bool asPrinted) const;
    bool isSum(const Sum &sum, const Total &total, std::size_t column, std::int64_t unit) const;
    Sum ofStatement() const;
    std::vector<std::size_t> within(Part part) const;
    void checkEnds();
    void report(const char *id, const OutlineRow *row, QString message, QString found = {}, QString expected = {});

    QString m_fileName;
    std::vector<OutlineColumn> m_columns;
    std::vector<OutlineLine> m_lines;
    std::vector<Total> m_totals;
    std::vector<Open> m_open;
    std::optional<Statement> m_statement;
    Part m_whole = Part::none;
    Part m_next = Part::none;               ///< part of the next line without a heading (balance sheet)
    int m_resultsAbove = 0;
    std::size_t m_firstLineOfStatement = 0;
    std::size_t m_firstLineSinceTotal = 0;
    bool m_isRepeat = false;
    std::set<Statement> m_ownSide;          ///< statements whose reducing accounts are printed on their own side
    int m_rows = 0;
    Problems m_problems;
    QStringList m_undivided;
};

} // namespace smartsme
