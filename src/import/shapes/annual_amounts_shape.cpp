// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/annual_amounts_shape.h"

#include "core/number_text.h"
#include "import/import_problem.h"
#include "import/json_keys.h"
#include "import/layout_match.h"
#include "import/shapes/balance_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace smartsme {

namespace {

// layout.read: "account" and "closing" or "amount", "section", "opening", "debit", "credit": columns; "statements":
// {"balance_sheet", "profit_and_loss", "manufacturing_cost": words of the section column}; "period", "tax".

struct Columns
{
    int account = -1;
    int section = -1;
    int opening = -1;
    int debit = -1;
    int credit = -1;
    int closing = -1;   ///< or the one amount
};

Columns columnsOf(const QJsonObject &read, const QStringList &header)
{
    const auto find = [&](const char *key) {
        const int column = read.contains(QLatin1String(key)) ? columnIndex(read[QLatin1String(key)], header) : -1;
        return column < header.size() ? column : -1;
    };
    Columns columns{find("account"), find("section"), find("opening"), find("debit"), find("credit"), find("closing")};
    if (columns.closing < 0)
        columns.closing = find("amount");
    return columns;
}

std::optional<Statement> statementOf(const QString &section, const QJsonObject &read)
{
    const QJsonObject words = read[QStringLiteral("statements")].toObject();
    const auto is = [&](const char *key) {
        return std::ranges::any_of(stringsAt(words, QLatin1String(key)), [&](const QString &word) { return normalised(word).compare(normalised(section), Qt::CaseInsensitive) == 0; });
    };
    if (is("balance_sheet"))
        return Statement::balanceSheet;
    if (is("profit_and_loss"))
        return Statement::profitAndLoss;
    if (is("manufacturing_cost"))
        return Statement::manufacturingCost;
    return std::nullopt;
}

QString correctSheet() { return QCoreApplication::translate("import", "Correct the sheet and choose it again."); }

/// Takes the rows below the headings.
class Accounts
{
public:
    Accounts(const QJsonObject &read, Columns columns, qsizetype width, QString fileName)
        : m_read(read), m_columns(columns), m_width(width), m_fileName(std::move(fileName)), m_cells(m_fileName, m_problems) {}

    void take(const TextRow &row, Month last);
    Problems &problems() { return m_problems; }
    std::vector<AccountTotals> &accounts() { return m_accounts; }
    bool hasAmounts() const { return m_hasAmounts; }

private:
    void report(const char *id, const TextRow &row, int column, QString message, QString found = {}, QString expected = {})
    {
        m_problems.push_back(importProblem(Severity::error, id, Place{m_fileName, {}, row.line, column}, std::move(message), correctSheet(), std::move(found), std::move(expected)));
    }

    const QJsonObject m_read;
    Columns m_columns;
    qsizetype m_width;
    QString m_fileName;
    Problems m_problems;
    BalanceCells m_cells;
    std::vector<AccountTotals> m_accounts;
    std::set<std::pair<QString, QString>> m_seen;
    bool m_hasAmounts = false;
};

void Accounts::take(const TextRow &row, Month last)
{
    if (std::ranges::all_of(row.cells, &QString::isEmpty))
        return;
    if (row.cells.size() != m_width) {
        report("import.columns-differ", row, 0, QCoreApplication::translate("import", "This row has a different number of columns; it may be cut off."),
               QString::number(row.cells.size()), QString::number(m_width));
        return;
    }
    BalanceLine line{row.line, row.cells.value(m_columns.account), m_cells.amount(row, m_columns.opening), m_cells.amount(row, m_columns.debit),
                     m_cells.amount(row, m_columns.credit), m_cells.amount(row, m_columns.closing)};
    if (line.name.isEmpty()) {
        report("import.account-missing", row, m_columns.account + 1, QCoreApplication::translate("import", "This line has an amount but no account."));
        return;
    }
    const QString section = m_columns.section < 0 ? QString() : row.cells.value(m_columns.section);
    if (!m_seen.insert({line.name, section}).second)
        report("import.account-twice", row, m_columns.account + 1, QCoreApplication::translate("import", "This account stands twice."), line.name);
    const BalanceSide side = sideOf(line);
    if (!side.addsUp)
        m_problems.push_back(balanceDoesNotAddUp(m_fileName, line));
    m_hasAmounts = m_hasAmounts || line.opening.value_or(Yen(0)) != Yen(0) || line.closing.value_or(Yen(0)) != Yen(0) || line.debit.value_or(Yen(0)) != Yen(0)
                || line.credit.value_or(Yen(0)) != Yen(0);
    AccountTotals account = accountOf(line, side.side, last);
    account.statement = statementOf(section, m_read);
    if (!account.statement)
        account.section = section;
    m_accounts.push_back(std::move(account));
}

struct Head
{
    BalancePreamble preamble;
    std::optional<TextRow> header;
};

Head headOf(RowReader &rows, const Layout &layout)
{
    Head head;
    for (std::size_t i = 0; i < headRows && !head.header; ++i) {
        std::optional<TextRow> row = rows.nextText();
        if (!row)
            break;
        if (headerRowOf(layout, {*row}))
            head.header = std::move(row);
        else
            head.preamble.take(*row, layout.read);
    }
    return head;
}

bool hasStatement(const std::vector<AccountTotals> &accounts, Statement statement)
{
    return std::ranges::any_of(accounts, [&](const AccountTotals &a) { return a.statement == statement; });
}

Books booksOf(std::vector<AccountTotals> accounts, const BalancePreamble &preamble, const SourceFile &source, const ImportOptions &options)
{
    Books books;
    books.kind = BooksKind::annualAmounts;
    books.source = source;
    books.first = Month(preamble.period->first);
    books.last = Month(preamble.period->last);
    books.tax = options.tax.value_or(preamble.tax);
    books.lines = static_cast<qint64>(accounts.size());
    // Where the sheet names statements they tell; else opening balances tell that there is a balance sheet.
    const bool namesStatements = hasStatement(accounts, Statement::balanceSheet) || hasStatement(accounts, Statement::profitAndLoss);
    books.hasBalanceSheet = namesStatements ? hasStatement(accounts, Statement::balanceSheet)
                                            : std::ranges::any_of(accounts, [](const AccountTotals &a) { return a.opening && *a.opening != Yen(0); });
    books.hasProfitAndLoss = !namesStatements || hasStatement(accounts, Statement::profitAndLoss);
    books.accounts = std::move(accounts);
    return books;
}

} // namespace

Problems AnnualAmountsShape::checkLayout(const Layout &layout) const
{
    const QString file = layout.id.text() + QStringLiteral(".json");
    Problems problems = checkKeys(layout.read, {{"account", KeyType::column, true}, {"section", KeyType::column}, {"opening", KeyType::column}, {"debit", KeyType::column},
                                                {"credit", KeyType::column}, {"closing", KeyType::column}, {"amount", KeyType::column},
                                                {"statements", KeyType::object, true}, {"period", KeyType::object, true}, {"tax", KeyType::object, true}},
                                  file, QStringLiteral("read"));
    std::ranges::move(checkKeys(layout.read[QStringLiteral("statements")].toObject(), {{"balance_sheet", KeyType::strings, true}, {"profit_and_loss", KeyType::strings, true},
                                                                                      {"manufacturing_cost", KeyType::strings, true}}, file, QStringLiteral("read.statements")),
                      std::back_inserter(problems));
    std::ranges::move(checkBalancePreamble(layout.read, file), std::back_inserter(problems));
    if (problems.empty() && !layout.read.contains(QStringLiteral("closing")) && !layout.read.contains(QStringLiteral("amount")))
        problems.push_back(layoutProblem(file, QStringLiteral("read.closing"), QCoreApplication::translate("import", "This layout lacks the key %1.").arg(QStringLiteral("read.closing"))));
    return problems;
}

Period AnnualAmountsShape::period(const std::vector<TextRow> &head, const QString &, const Layout &layout) const
{
    BalancePreamble preamble;
    for (const TextRow &row : head)
        preamble.take(row, layout.read);
    if (!preamble.period)
        return {};
    return {Month(preamble.period->first), Month(preamble.period->last)};
}

Result<Imported> AnnualAmountsShape::read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options, const Progress &progress) const
{
    Head head = headOf(rows, layout);
    if (!head.preamble.period)
        head.preamble.period = wholeMonths(options.period);
    if (rows.problem())
        return *rows.problem();
    if (!head.header)
        return importProblem(Severity::error, "import.header-missing", Place{rows.fileName(), {}, 1, 0}, QCoreApplication::translate("import", "The headings of this layout are not in the first rows."),
                             QCoreApplication::translate("import", "Choose another layout, or export the file again."));
    if (!head.preamble.period)
        return periodMissing(rows.fileName(), layout.read);
    const Month last(head.preamble.period->last);
    Accounts accounts(layout.read, columnsOf(layout.read, head.header->cells), head.header->cells.size(), rows.fileName());
    while (std::optional<TextRow> row = rows.nextText()) {
        // A row of a workbook ends with its last filled cell.
        if (rows.container() != Container::text && row->cells.size() < head.header->cells.size())
            row->cells.resize(head.header->cells.size());
        accounts.take(*row, last);
        if (rows.rows() % 1024 == 0 && progress && !progress(rows.done(), rows.size(), rows.rows()))
            return readingStopped(rows.fileName());
        if (accounts.problems().size() >= mostImportProblems)
            return std::move(accounts.problems());
    }
    if (rows.problem())
        accounts.problems().push_back(*rows.problem());
    if (!accounts.problems().empty())
        return std::move(accounts.problems());
    if (!accounts.hasAmounts())
        return noAmounts(rows.fileName());
    Problems remarks;
    if (!head.preamble.period->isWholeMonths())
        remarks.push_back(periodNotWholeMonths(rows.fileName(), *head.preamble.period));
    return Imported{booksOf(std::move(accounts.accounts()), head.preamble, source, options), std::move(remarks)};
}

} // namespace smartsme
