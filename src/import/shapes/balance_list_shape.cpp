// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/balance_list_shape.h"

#include "core/number_text.h"
#include "import/import_problem.h"
#include "import/json_keys.h"
#include "import/layout_match.h"
#include "import/shapes/balance_rows.h"
#include "import/shapes/outline_books.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace smartsme {

namespace {

// layout.read: columns "account", "sub_account", "section", "code", "opening", "debit", "credit", "closing", "level", "kind_of_row";
//   "statement_code": column of the official code (e-Tax), for accounts whose name is not known
//   "account_depth"  {"from", "to"}: the name stands in one of these columns, by depth
//   "headings", "totals": values of kind_of_row; "total_name": column of the name of rows that are totals
//   "sub_rows", "grand_total", "passed_over": regular expressions on the name
//   "profit_and_loss_from": codes from this number on are of the P/L
//   "has_totals": the file ends each statement with its last line, or it is cut off
//   "annual_amounts": gives Books of kind annualAmounts (names of a statement, not of the firm's books)
//   "statement": what the file is, where nothing in it says so; "period", see StatedFacts

constexpr std::size_t opening = 0, debit = 1, credit = 2, closing = 3;
constexpr std::array<const char *, 4> amountKeys{"opening", "debit", "credit", "closing"};

std::optional<Statement> statementOfKey(const QString &key)
{
    if (key == QStringLiteral("balance_sheet"))
        return Statement::balanceSheet;
    if (key == QStringLiteral("profit_and_loss"))
        return Statement::profitAndLoss;
    return key == QStringLiteral("manufacturing_cost") ? std::optional(Statement::manufacturingCost) : std::nullopt;
}

class List
{
public:
    List(const Layout &layout, QString fileName)
        : m_layout(layout), m_read(layout.read), m_fileName(std::move(fileName)), m_cells(m_fileName, m_problems),
          m_outline(m_fileName, {{false, {}}, {true, {}}, {true, {}}, {false, {}}})
    {
    }

    void take(const TextRow &row);
    void finish();
    Problems &problems() { return m_problems; }
    const StatedFacts &facts() const { return m_facts; }
    const Outline &outline() const { return m_outline; }
    std::vector<AccountTotals> accounts(Month last) const;

private:
    bool hasHeader() const { return m_layout.recognise.contains(QStringLiteral("header")) || m_layout.recognise.contains(QStringLiteral("header_any")); }
    void takeHeader(const TextRow &row);
    bool isListed(const char *key, const QString &cell) const { return stringsAt(m_read, QLatin1String(key)).contains(cell, Qt::CaseInsensitive); }
    bool fits(const char *key, const QString &name) const
    {
        const QString pattern = m_read[QLatin1String(key)].toString();
        return !pattern.isEmpty() && QRegularExpression(pattern).match(name).hasMatch();
    }
    QString at(const TextRow &row, const char *key) const { return m_columns[QLatin1String(key)] < 0 ? QString() : row.cells.value(m_columns[QLatin1String(key)]); }
    OutlineRow rowOf(const TextRow &row);
    void placeName(const TextRow &row, OutlineRow &out) const;
    void takeSub(const OutlineRow &row);
    void takeSection(const TextRow &row);
    void checkGrandTotal(const OutlineRow &row);
    BalanceLine balanceOf(const OutlineLine &line) const;
    /// How far a sum of so many amounts printed in thousands may be off.
    std::int64_t tolerance(std::size_t amounts) const { return m_facts.unit > 1 ? m_facts.unit * static_cast<std::int64_t>(amounts) : 0; }
    bool isNear(std::optional<Yen> difference, std::size_t amounts) const
    {
        return difference && *difference <= Yen(tolerance(amounts)) && *difference >= Yen(-tolerance(amounts));
    }
    BalanceSide sideOf(const BalanceLine &line) const { return smartsme::sideOf(line, tolerance(2)); }
    void checkBalances();
    void checkWhole();
    void report(const char *id, const OutlineRow &row, QString message, QString found = {}, QString expected = {});

    const Layout &m_layout;
    const QJsonObject m_read;
    QString m_fileName;
    Problems m_problems;
    BalanceCells m_cells;
    StatedFacts m_facts;
    Outline m_outline;
    QHash<QString, int> m_columns;
    QString m_sheet;
    qsizetype m_width = 0;
    bool m_isBody = false;
    bool m_lastHasOwn = false;
    int m_lastLevel = -1;                   ///< of the account above; -1: there is none
    QString m_lastAccount;
    QHash<qsizetype, QString> m_codes;      ///< by index of the outline's lines
    QString m_lastSection;
    bool m_hasGrandTotal = false;
};

void List::report(const char *id, const OutlineRow &row, QString message, QString found, QString expected)
{
    m_problems.push_back(importProblem(Severity::error, id, Place{m_fileName, row.sheet, row.line, 0}, std::move(message),
                                       QCoreApplication::translate("import", "The file may be damaged or changed by hand: export it again."), std::move(found), std::move(expected)));
}

void List::takeHeader(const TextRow &row)
{
    for (const char *key : {"account", "sub_account", "section", "code", "statement_code", "level", "kind_of_row", "total_name", "opening", "debit", "credit", "closing"})
        m_columns[QLatin1String(key)] = m_read.contains(QLatin1String(key)) ? columnIndex(m_read[QLatin1String(key)], row.cells) : -1;
    m_isBody = true;
    m_width = row.cells.size();
    if (m_outline.isEmpty())
        m_outline.begin(m_facts.statement ? m_facts.statement : statementOfKey(m_read[QStringLiteral("statement")].toString()));
}

void List::placeName(const TextRow &row, OutlineRow &out) const
{
    const QJsonObject depth = m_read[QStringLiteral("account_depth")].toObject();
    if (depth.isEmpty()) {
        out.name = at(row, "account");
        const QString level = at(row, "level");
        out.level = level.isEmpty() ? -1 : level.toInt();
        return;
    }
    const int from = depth[QStringLiteral("from")].toInt() - 1;
    for (int column = from; column < depth[QStringLiteral("to")].toInt(); ++column) {
        const QString cell = row.cells.value(column);
        if (cell.isEmpty())
            continue;
        out.name = cell;
        out.level = column - from;
        bool isCode = false;
        cell.toLongLong(&isCode);
        if (!isCode)
            return;
    }
}

OutlineRow List::rowOf(const TextRow &row)
{
    OutlineRow out;
    out.line = row.line;
    out.sheet = row.sheet;
    placeName(row, out);
    for (const char *key : amountKeys)
        out.amounts.push_back(m_cells.amount(row, m_columns[QLatin1String(key)], m_facts.unit));
    const QString kind = at(row, "kind_of_row");
    if (isListed("headings", kind)) {
        out.kind = OutlineRow::Kind::heading;
    } else if (isListed("totals", kind)) {
        out.kind = OutlineRow::Kind::total;
        if (out.name.isEmpty())
            out.name = at(row, "total_name");
    } else if (!out.hasAmount() && !out.name.isEmpty()) {
        out.kind = OutlineRow::Kind::heading;
    }
    return out;
}

void List::takeSection(const TextRow &row)
{
    const QString section = at(row, "section");
    if (section.isEmpty() || section == m_lastSection)
        return;
    m_lastSection = section;
    if (const auto statement = statementTitled(section); statement && !partNamed(captionCore(section)))
        return m_outline.begin(statement);
    OutlineRow heading;
    heading.kind = OutlineRow::Kind::heading;
    heading.line = row.line;
    heading.sheet = row.sheet;
    heading.name = section;
    m_outline.take(std::move(heading));
}

/// Sub-accounts repeat what their account already counts; where the account has no amount of its own they are its amounts.
void List::takeSub(const OutlineRow &row)
{
    if (!m_lastHasOwn)
        m_outline.addToLastLine(row.amounts);
}

void List::checkGrandTotal(const OutlineRow &row)
{
    m_hasGrandTotal = true;
    for (const std::size_t column : {debit, credit}) {
        std::int64_t sum = 0;
        for (const OutlineLine &line : m_outline.lines())
            sum = plus(Yen(sum), line.row.amounts[column].value_or(Yen(0))).value_or(Yen(0)).value();
        if (row.amounts[column] && !isNear(plus(*row.amounts[column], -Yen(sum)), m_outline.lines().size()))
            report("import.total-differs", row, QCoreApplication::translate("import", "The total “%1” differs from the sum of its lines.").arg(normalised(row.name)),
                   yenText(*row.amounts[column]), yenText(Yen(sum)));
    }
}

void List::take(const TextRow &row)
{
    if (row.sheet != m_sheet) {
        m_sheet = row.sheet;
        m_isBody = false;
    }
    if (hasHeader() && headerRowOf(m_layout, {row}))
        return takeHeader(row);
    if (!m_isBody && !hasHeader() && row.cells.size() > 2 && !row.cells.value(m_read[QStringLiteral("kind_of_row")].toInt() - 1).isEmpty())
        takeHeader(row);
    if (!m_isBody)
        return m_facts.take(row, m_read);
    if (std::ranges::all_of(row.cells, &QString::isEmpty))
        return;
    if (row.cells.size() > m_width) {
        OutlineRow at;
        at.line = row.line;
        return report("import.columns-differ", at, QCoreApplication::translate("import", "This row has a different number of columns; it may be cut off."),
                      QString::number(row.cells.size()), QString::number(m_width));
    }
    OutlineRow out = rowOf(row);
    if (out.kind != OutlineRow::Kind::total)
        takeSection(row);
    if (fits("grand_total", normalised(out.name)))
        return checkGrandTotal(out);
    if (fits("passed_over", normalised(out.name)))
        return;
    if (out.name.isEmpty()) {
        if (!at(row, "sub_account").isEmpty())
            return takeSub(out);
        if (out.hasAmount())
            report("import.account-missing", out, QCoreApplication::translate("import", "This line has an amount but no account."));
        return;
    }
    // A row with amounts below an account's row and deeper than it is a detail of it (補助科目, 取引先).
    const bool isDeeper = m_lastLevel >= 0 && out.level > m_lastLevel && out.hasAmount();
    const bool isSub = isDeeper || fits("sub_rows", normalised(out.name)) || !at(row, "sub_account").isEmpty();
    if (isSub && (m_columns[QStringLiteral("sub_account")] < 0 || out.name == m_lastAccount))
        return takeSub(out);
    if (m_columns[QStringLiteral("sub_account")] >= 0 && out.kind == OutlineRow::Kind::heading)
        out.kind = OutlineRow::Kind::byName;
    m_lastLevel = out.hasAmount() && m_read.contains(QStringLiteral("account_depth")) ? out.level : -1;
    m_lastAccount = out.name;
    m_lastHasOwn = out.hasAmount() && !isSub;
    const int firstOfProfitAndLoss = m_read[QStringLiteral("profit_and_loss_from")].toInt();
    if (firstOfProfitAndLoss > 0 && !at(row, "code").isEmpty()) {
        const Statement statement = at(row, "code").toInt() >= firstOfProfitAndLoss ? Statement::profitAndLoss : Statement::balanceSheet;
        if (m_outline.statement() != statement)
            m_outline.begin(statement);
    }
    const std::size_t before = m_outline.lines().size();
    const QString code = at(row, "statement_code");
    m_outline.take(std::move(out));
    // "10E200090-1" is an account of the firm's own beside 10E200090, not that account.
    if (!code.isEmpty() && !code.contains(QLatin1Char('-')) && m_outline.lines().size() > before)
        m_codes.insert(static_cast<qsizetype>(before), code);
}

BalanceLine List::balanceOf(const OutlineLine &line) const
{
    const auto &amounts = line.row.amounts;
    BalanceLine balance{line.row.line, line.row.name, amounts[opening], amounts[debit], amounts[credit], amounts[closing]};
    const bool hasMovement = balance.debit || balance.credit || m_columns[QStringLiteral("debit")] >= 0;
    const bool isEmptyZero = hasMovement && m_columns[QStringLiteral("opening")] >= 0;  // a program that leaves zero empty
    if (isEmptyZero || (hasMovement && line.isStatementKnown && line.statement != Statement::balanceSheet))
        balance.opening = balance.opening.value_or(Yen(0));
    if (hasMovement) {
        balance.debit = balance.debit.value_or(Yen(0));
        balance.credit = balance.credit.value_or(Yen(0));
        balance.closing = balance.closing.value_or(Yen(0));
    }
    return balance;
}

void List::checkBalances()
{
    for (const OutlineLine &line : m_outline.lines()) {
        const BalanceLine balance = balanceOf(line);
        if (!sideOf(balance).addsUp && m_problems.size() < mostImportProblems)
            m_problems.push_back(balanceDoesNotAddUp(m_fileName, balance));
    }
}

/// A list without totals by part is whole when its last total is there, or when debits and credits balance.
void List::checkWhole()
{
    const std::vector<OutlineLine> &lines = m_outline.lines();
    if (m_read[QStringLiteral("has_totals")].toBool() || lines.empty())
        return;
    if (m_read.contains(QStringLiteral("grand_total"))) {
        if (!m_hasGrandTotal)
            report("import.statement-cut", lines.back().row, QCoreApplication::translate("import", "The statement does not end with “%1”; the file may be cut off.").arg(QStringLiteral("合計")),
                   {}, QStringLiteral("合計"));
        return;
    }
    std::optional<Yen> difference = Yen(0);
    for (const OutlineLine &line : lines) {
        const bool isProfit = resultNamed(captionCore(line.row.name), Statement::profitAndLoss).has_value();
        if (difference && !isProfit)
            difference = plus(*difference, line.row.amounts[debit].value_or(Yen(0)));
        if (difference && !isProfit)
            difference = plus(*difference, -line.row.amounts[credit].value_or(Yen(0)));
    }
    const bool isWholeSet = m_outline.has(Statement::balanceSheet) && m_outline.has(Statement::profitAndLoss);
    if (isWholeSet && !isNear(difference, lines.size()))
        report("import.trial-balance-differs", lines.back().row, QCoreApplication::translate("import", "The debits and credits of all accounts together differ; rows may be missing."),
               difference ? yenText(*difference) : QString(), QStringLiteral("0"));
}

void List::finish()
{
    checkBalances();
    checkWhole();
    m_outline.finish(m_facts.unit, m_read[QStringLiteral("has_totals")].toBool());
    std::ranges::move(m_outline.problems(), std::back_inserter(m_problems));
}

std::vector<AccountTotals> List::accounts(Month last) const
{
    std::vector<AccountTotals> accounts;
    for (const OutlineLine &line : m_outline.lines()) {
        BalanceLine balance = balanceOf(line);
        const std::optional<Side> side = sideOf(balance).side;   // told by the four amounts, else by the totals
        if (m_columns[QStringLiteral("opening")] < 0)
            balance.opening.reset();
        AccountTotals account = accountOf(balance, side ? side : m_outline.sideOf(line), last);
        account.section = line.section;
        account.statementName = m_codes.value(static_cast<qsizetype>(accounts.size()));
        if (line.isStatementKnown)
            account.statement = line.statement;
        accounts.push_back(std::move(account));
    }
    return accounts;
}

} // namespace

Problems BalanceListShape::checkLayout(const Layout &layout) const
{
    const QString file = layout.id.text() + QStringLiteral(".json");
    Problems problems = checkKeys(layout.read, {{"account", KeyType::column}, {"account_depth", KeyType::object}, {"sub_account", KeyType::column}, {"section", KeyType::column},
                                                {"code", KeyType::column}, {"statement_code", KeyType::column}, {"level", KeyType::column}, {"kind_of_row", KeyType::column}, {"total_name", KeyType::column},
                                                {"opening", KeyType::column}, {"debit", KeyType::column}, {"credit", KeyType::column}, {"closing", KeyType::column, true},
                                                {"headings", KeyType::strings}, {"totals", KeyType::strings}, {"sub_rows", KeyType::pattern}, {"grand_total", KeyType::pattern},
                                                {"passed_over", KeyType::pattern}, {"profit_and_loss_from", KeyType::integer}, {"has_totals", KeyType::flag},
                                                {"annual_amounts", KeyType::flag}, {"statement", KeyType::string}, {"period", KeyType::object}}, file, QStringLiteral("read"));
    std::ranges::move(checkKeys(layout.read[QStringLiteral("account_depth")].toObject(), {{"from", KeyType::integer, layout.read.contains(QStringLiteral("account_depth"))}, {"to", KeyType::integer}},
                                file, QStringLiteral("read.account_depth")), std::back_inserter(problems));
    std::ranges::move(checkStatedFacts(layout.read, file), std::back_inserter(problems));
    if (problems.empty() && layout.read.contains(QStringLiteral("account")) == layout.read.contains(QStringLiteral("account_depth")))
        problems.push_back(layoutProblem(file, QStringLiteral("read.account"), QCoreApplication::translate("import", "One of the keys account and account_depth is needed.")));
    return problems;
}

Period BalanceListShape::period(const std::vector<TextRow> &head, const QString &fileName, const Layout &layout) const
{
    StatedFacts facts;
    for (const TextRow &row : head)
        facts.take(row, layout.read);
    const FoundPeriod found = periodOf(facts, {}, fileName);
    return found.days ? Period{Month(found.days->first), Month(found.days->last)} : Period{};
}

Result<Imported> BalanceListShape::read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options, const Progress &progress) const
{
    List list(layout, rows.fileName());
    while (const std::optional<TextRow> row = rows.nextText()) {
        list.take(*row);
        if (rows.rows() % 1024 == 0 && progress && !progress(rows.done(), rows.size(), rows.rows()))
            return readingStopped(rows.fileName());
        if (list.problems().size() >= mostImportProblems)
            return std::move(list.problems());
    }
    if (rows.problem())
        list.problems().push_back(*rows.problem());
    else
        list.finish();
    const FoundPeriod period = periodOf(list.facts(), options, rows.fileName());
    std::vector<AccountTotals> accounts;
    if (period.days)
        accounts = list.accounts(Month(period.days->last));
    const BooksKind kind = layout.read[QStringLiteral("annual_amounts")].toBool() ? BooksKind::annualAmounts : BooksKind::trialBalance;
    return booksOf({list.outline(), std::move(accounts), std::move(list.problems()), period, list.facts(), kind, std::nullopt}, layout, source, options);
}

} // namespace smartsme
