// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/trial_balance_shape.h"

#include "core/number_text.h"
#include "import/import_problem.h"
#include "import/json_keys.h"
#include "import/shapes/account_sums.h"
#include "import/shapes/balance_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace smartsme {

namespace {

// layout.read: "marker", "department", "statement", "account", "opening", "debit", "credit", "closing": column numbers; "month" and
// "sub_account" where there are such columns; "is_part": not all accounts are listed;
// "headings", "sections", "lines", "totals": values of the marker; "statements": {"balance_sheet", "profit_and_loss",
// "manufacturing_cost": value}; "equal_totals": pairs of totals whose closing balances must be equal; "period", "tax".

constexpr std::array<const char *, 8> columnKeys{"marker", "department", "statement", "account", "opening", "debit", "credit", "closing"};

QString exportAgain() { return QCoreApplication::translate("import", "The file may be damaged or changed by hand: export it again."); }

/// "[現金･預金]" -> "現金･預金"
QString withoutBrackets(const QString &text)
{
    return text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']')) ? text.mid(1, text.size() - 2) : text;
}

struct Sums
{
    std::int64_t debit = 0;
    std::int64_t credit = 0;
    bool fits = true;
    void add(const BalanceLine &line)
    {
        fits = addTo(debit, line.debit.value_or(Yen(0)).value()) && fits;
        fits = addTo(credit, line.credit.value_or(Yen(0)).value()) && fits;
    }
};

/// Takes the rows of one trial balance, one by one.
class Lines
{
public:
    Lines(const QJsonObject &read, QString fileName) : m_read(read), m_fileName(std::move(fileName)), m_cells(m_fileName, m_problems) {}

    void take(const TextRow &row);
    /// Cells of each row; 0 before the headings.
    qsizetype width() const { return m_width; }
    /// The checks that need the whole file.
    void finish();

    /// The period the person chose, where the file tells none.
    void takeChosen(const std::optional<std::pair<Month, Month>> &period)
    {
        if (!m_preamble.period)
            m_preamble.period = wholeMonths(period);
    }

    Problems &problems() { return m_problems; }
    const BalancePreamble &preamble() const { return m_preamble; }
    std::vector<AccountTotals> accounts() const;
    bool has(Statement statement) const;
    bool hasAmounts() const { return m_hasAmounts; }

private:
    struct Line { BalanceLine amounts; std::optional<Side> side; QString section; std::optional<Statement> statement; };

    int column(const char *key) const { return m_read[QLatin1String(key)].toInt() - 1; }
    bool isMarked(const char *kind, const TextRow &row) const { return stringsAt(m_read, QLatin1String(kind)).contains(row.cells.value(column("marker"))); }
    std::optional<Statement> statementOf(const TextRow &row) const;
    BalanceLine amountsOf(const TextRow &row);
    void checkOneOf(const char *key, const char *id, const TextRow &row, QString &seen, const QString &message);
    bool joinSubAccount(const Line &line, const QString &sub);
    void takeLine(const TextRow &row);
    void takeTotal(const TextRow &row);
    void report(const char *id, qint64 line, QString message, QString found = {}, QString expected = {});

    const QJsonObject m_read;
    QString m_fileName;
    Problems m_problems;
    BalanceCells m_cells;
    BalancePreamble m_preamble;
    std::vector<Line> m_lines;
    QString m_section;
    QString m_department;
    QString m_month;
    bool m_lastHasOwn = false;      ///< the account stands as a row of its own above its sub-accounts
    Sums m_sectionSums;
    bool m_sectionOpen = false;
    qsizetype m_width = 0;
    bool m_hasAmounts = false;
    std::vector<BalanceLine> m_totals;
};

void Lines::report(const char *id, qint64 line, QString message, QString found, QString expected)
{
    if (m_problems.size() < mostImportProblems)
        m_problems.push_back(importProblem(Severity::error, id, Place{m_fileName, {}, line, 0}, std::move(message), exportAgain(), std::move(found), std::move(expected)));
}

std::optional<Statement> Lines::statementOf(const TextRow &row) const
{
    const QString cell = row.cells.value(column("statement"));
    const QJsonObject names = m_read[QStringLiteral("statements")].toObject();
    if (cell == names[QStringLiteral("balance_sheet")].toString())
        return Statement::balanceSheet;
    if (cell == names[QStringLiteral("profit_and_loss")].toString())
        return Statement::profitAndLoss;
    if (cell == names[QStringLiteral("manufacturing_cost")].toString())
        return Statement::manufacturingCost;
    return std::nullopt;
}

BalanceLine Lines::amountsOf(const TextRow &row)
{
    BalanceLine line{row.line, row.cells.value(column("account")), {}, {}, {}, {}};
    line.opening = m_cells.amount(row, column("opening"));
    line.debit = m_cells.amount(row, column("debit"));
    line.credit = m_cells.amount(row, column("credit"));
    line.closing = m_cells.amount(row, column("closing"));
    const auto isAmount = [](const std::optional<Yen> &yen) { return yen && *yen != Yen(0); };
    m_hasAmounts = m_hasAmounts || isAmount(line.opening) || isAmount(line.debit) || isAmount(line.credit) || isAmount(line.closing);
    return line;
}

void Lines::checkOneOf(const char *key, const char *id, const TextRow &row, QString &seen, const QString &message)
{
    if (column(key) < 0)
        return;
    const QString found = row.cells.value(column(key));
    if (!seen.isEmpty() && found != seen)
        report(id, row.line, message, found, seen);
    seen = found;
}

/// Sub-accounts of one account follow each other. Where the account has a row of its own they only repeat it.
bool Lines::joinSubAccount(const Line &line, const QString &sub)
{
    const bool isSame = !m_lines.empty() && m_lines.back().amounts.name == line.amounts.name && m_lines.back().statement == line.statement;
    if (!isSame || sub.isEmpty()) {
        m_lastHasOwn = sub.isEmpty();
        return false;
    }
    if (m_lastHasOwn)
        return true;
    BalanceLine &account = m_lines.back().amounts;
    const auto add = [](std::optional<Yen> &sum, const std::optional<Yen> &part) {
        if (part)
            sum = plus(sum.value_or(Yen(0)), *part).value_or(Yen(Yen::largestCell));
    };
    add(account.opening, line.amounts.opening);
    add(account.debit, line.amounts.debit);
    add(account.credit, line.amounts.credit);
    add(account.closing, line.amounts.closing);
    m_lines.back().side = sideOf(account).side;
    return true;
}

void Lines::takeLine(const TextRow &row)
{
    Line line{amountsOf(row), {}, m_section, statementOf(row)};
    if (line.amounts.name.isEmpty()) {
        report("import.account-missing", row.line, QCoreApplication::translate("import", "This line has an amount but no account."));
        return;
    }
    if (!line.statement)
        report("import.statement-unknown", row.line, QCoreApplication::translate("import", "This line does not say which statement it belongs to."), row.cells.value(column("statement")));
    const BalanceSide side = sideOf(line.amounts);
    line.side = side.side;
    if (!side.addsUp && m_problems.size() < mostImportProblems)
        m_problems.push_back(balanceDoesNotAddUp(m_fileName, line.amounts));
    if (column("sub_account") >= 0 && joinSubAccount(line, row.cells.value(column("sub_account"))))
        return;
    m_sectionSums.add(line.amounts);
    m_lines.push_back(std::move(line));
}

/// The first total after the lines of a section repeats their sums when it is named after the section. Others mix in results.
void Lines::takeTotal(const TextRow &row)
{
    const BalanceLine total = amountsOf(row);
    const bool isOfSection = m_sectionOpen && !m_section.isEmpty() && total.name.startsWith(m_section);
    m_sectionOpen = false;
    m_totals.push_back(total);
    if (!isOfSection || !total.debit || !total.credit)
        return;
    if (total.debit->value() != m_sectionSums.debit || total.credit->value() != m_sectionSums.credit)
        report("import.total-differs", row.line, QCoreApplication::translate("import", "The total “%1” differs from the sum of its lines.").arg(total.name),
               QStringLiteral("%1 / %2").arg(yenText(*total.debit), yenText(*total.credit)),
               QStringLiteral("%1 / %2").arg(yenText(Yen(m_sectionSums.debit)), yenText(Yen(m_sectionSums.credit))));
}

void Lines::take(const TextRow &row)
{
    if (std::ranges::all_of(row.cells, &QString::isEmpty))
        return;
    const bool isLine = isMarked("lines", row);
    const bool isTotal = isMarked("totals", row);
    if (isMarked("headings", row)) {
        m_width = row.cells.size();
        return;
    }
    if (!isLine && !isTotal && !isMarked("sections", row)) {
        if (m_width == 0)
            m_preamble.take(row, m_read);
        else
            report("import.row-unknown", row.line, QCoreApplication::translate("import", "It is not known what this row is."), row.cells.value(0));
        return;
    }
    if (row.cells.size() != m_width) {
        report("import.columns-differ", row.line, QCoreApplication::translate("import", "This row has a different number of columns; it may be cut off."),
               QString::number(row.cells.size()), QString::number(m_width));
        return;
    }
    checkOneOf("department", "import.departments-mixed", row, m_department,
               QCoreApplication::translate("import", "This file holds several departments; their rows would be counted twice."));
    checkOneOf("month", "import.months-mixed", row, m_month, QCoreApplication::translate("import", "This file holds several months; their balances would be counted twice."));
    if (isLine) {
        takeLine(row);
    } else if (isTotal) {
        takeTotal(row);
    } else {
        m_section = withoutBrackets(row.cells.value(column("account")));
        m_sectionSums = {};
        m_sectionOpen = true;
    }
}

bool Lines::has(Statement statement) const
{
    return std::ranges::any_of(m_lines, [&](const Line &line) { return line.statement == statement; });
}

void Lines::finish()
{
    Sums all;
    for (const Line &line : m_lines)
        all.add(line.amounts);
    if (!all.fits)
        report("import.sum-too-large", 0, QCoreApplication::translate("import", "The sum of an account is too large to be an amount of money."));
    // Only a whole set of books balances: a file of one statement does not.
    else if (!m_read[QStringLiteral("is_part")].toBool() && has(Statement::balanceSheet) && has(Statement::profitAndLoss) && all.debit != all.credit)
        report("import.trial-balance-differs", 0, QCoreApplication::translate("import", "The debits and credits of all accounts together differ; rows may be missing."),
               yenText(Yen(all.debit)), yenText(Yen(all.credit)));
    const QStringList pair = stringsAt(m_read, QStringLiteral("equal_totals"));
    const auto named = [&](const QString &name) { return std::ranges::find(m_totals, name, &BalanceLine::name); };
    const auto left = named(pair.value(0));
    const auto right = named(pair.value(1));
    if (pair.size() == 2 && left != m_totals.end() && right != m_totals.end() && left->closing != right->closing)
        report("import.trial-balance-differs", right->line, QCoreApplication::translate("import", "“%1” and “%2” must be equal.").arg(left->name, right->name),
               yenText(right->closing.value_or(Yen(0))), yenText(left->closing.value_or(Yen(0))));
    if (has(Statement::balanceSheet) && pair.size() == 2 && (left == m_totals.end() || right == m_totals.end()))
        report("import.trial-balance-cut", 0, QCoreApplication::translate("import", "The totals of the balance sheet are missing; the file may be cut off."), {}, pair.join(QStringLiteral(", ")));
}

std::vector<AccountTotals> Lines::accounts() const
{
    std::vector<AccountTotals> accounts;
    for (const Line &line : m_lines) {
        AccountTotals account = accountOf(line.amounts, line.side, Month(m_preamble.period->last));
        account.section = line.section;
        account.statement = line.statement;
        accounts.push_back(std::move(account));
    }
    return accounts;
}

} // namespace

Problems TrialBalanceShape::checkLayout(const Layout &layout) const
{
    const QString file = layout.id.text() + QStringLiteral(".json");
    Problems problems = checkKeys(layout.read, {{"marker", KeyType::integer, true}, {"department", KeyType::integer, true}, {"statement", KeyType::integer, true},
                                                {"account", KeyType::integer, true}, {"opening", KeyType::integer, true}, {"debit", KeyType::integer, true},
                                                {"credit", KeyType::integer, true}, {"closing", KeyType::integer, true}, {"headings", KeyType::strings, true},
                                                {"sections", KeyType::strings, true}, {"lines", KeyType::strings, true}, {"totals", KeyType::strings, true},
                                                {"statements", KeyType::object, true}, {"equal_totals", KeyType::strings}, {"month", KeyType::integer}, {"sub_account", KeyType::integer}, {"is_part", KeyType::flag}, {"period", KeyType::object, true},
                                                {"tax", KeyType::object, true}}, file, QStringLiteral("read"));
    std::ranges::move(checkKeys(layout.read[QStringLiteral("statements")].toObject(), {{"balance_sheet", KeyType::string, true}, {"profit_and_loss", KeyType::string, true},
                                                                                      {"manufacturing_cost", KeyType::string}}, file, QStringLiteral("read.statements")),
                      std::back_inserter(problems));
    std::ranges::move(checkBalancePreamble(layout.read, file), std::back_inserter(problems));
    for (const char *key : columnKeys) {
        if (problems.empty() && layout.read[QLatin1String(key)].toInt() < 1)
            problems.push_back(layoutProblem(file, QStringLiteral("read.") + QLatin1String(key), QCoreApplication::translate("import", "Columns are counted from 1.")));
    }
    return problems;
}

Period TrialBalanceShape::period(const std::vector<TextRow> &head, const QString &, const Layout &layout) const
{
    BalancePreamble preamble;
    for (const TextRow &row : head)
        preamble.take(row, layout.read);
    if (!preamble.period)
        return {};
    return {Month(preamble.period->first), Month(preamble.period->last)};
}

Result<Imported> TrialBalanceShape::read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options, const Progress &progress) const
{
    Lines lines(layout.read, rows.fileName());
    while (std::optional<TextRow> row = rows.nextText()) {
        // A row of a workbook ends with its last filled cell.
        if (rows.container() != Container::text && row->cells.size() < lines.width())
            row->cells.resize(lines.width());
        lines.take(*row);
        if (rows.rows() % 1024 == 0 && progress && !progress(rows.done(), rows.size(), rows.rows()))
            return readingStopped(rows.fileName());
        if (lines.problems().size() >= mostImportProblems)
            return std::move(lines.problems());
    }
    if (rows.problem())
        lines.problems().push_back(*rows.problem());
    else
        lines.finish();
    lines.takeChosen(options.period);
    const std::optional<DayRange> period = lines.preamble().period;
    if (!period)
        lines.problems().push_back(periodMissing(rows.fileName(), layout.read));
    if (!lines.problems().empty())
        return std::move(lines.problems());
    if (!lines.hasAmounts())
        return noAmounts(rows.fileName());

    Books books;
    books.kind = BooksKind::trialBalance;
    books.source = source;
    books.first = Month(period->first);
    books.last = Month(period->last);
    books.tax = lines.preamble().tax;
    const bool isPart = layout.read[QStringLiteral("is_part")].toBool();
    books.hasBalanceSheet = !isPart && lines.has(Statement::balanceSheet);
    books.hasProfitAndLoss = !isPart && lines.has(Statement::profitAndLoss);
    books.accounts = lines.accounts();
    books.lines = static_cast<qint64>(books.accounts.size());
    Problems remarks;
    if (!period->isWholeMonths())
        remarks.push_back(periodNotWholeMonths(rows.fileName(), *period));
    return Imported{std::move(books), std::move(remarks)};
}

} // namespace smartsme
