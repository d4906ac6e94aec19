// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/transition_shape.h"

#include "core/number_text.h"
#include "import/import_problem.h"
#include "import/json_keys.h"
#include "import/layout_match.h"
#include "import/shapes/outline_books.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace smartsme {

namespace {

// layout.read: "account" and "sub_account": columns; "settlement", "total": captions of those columns; "sheets": regular expression,
// other sheets are passed over; "heading_in_first_column": headings and totals stand in column 1, accounts in "account";
// "has_totals": the file ends each statement with its last line, or it is cut off; "period", see StatedFacts.

/// The columns of amounts: months in order, then closing entries, then the total.
struct MonthColumns
{
    std::vector<std::pair<int, int>> months;    ///< column, month 1-12
    int settlement = -1;
    int total = -1;

    /// One for each amount of an outline row; -1 for what the sheet does not have.
    std::vector<int> all() const
    {
        std::vector<int> columns;
        for (const auto &[column, month] : months)
            columns.push_back(column);
        columns.push_back(settlement);
        columns.push_back(total);
        return columns;
    }
};

std::optional<int> monthOfCaption(const QString &caption)
{
    static const QRegularExpression form(QStringLiteral("^(?:(?:\\d{4}年|令和\\d{1,2}年|R\\d{1,2}年)?)(\\d{1,2})月度?$"));
    const auto match = form.match(normalised(caption));
    const int month = match.hasMatch() ? match.captured(1).toInt() : 0;
    return month >= 1 && month <= 12 ? std::optional(month) : std::nullopt;
}

MonthColumns columnsOf(const QStringList &header, const QJsonObject &read)
{
    MonthColumns columns;
    for (int i = 0; i < header.size(); ++i) {
        const auto month = monthOfCaption(header[i]);
        const bool isNext = month && (columns.months.empty() || *month == columns.months.back().second % 12 + 1);
        if (isNext && columns.months.size() < 12)
            columns.months.emplace_back(i, *month);
    }
    columns.settlement = columnIndex(read[QStringLiteral("settlement")], header);
    columns.total = columnIndex(read[QStringLiteral("total")], header);
    return columns;
}

class Table
{
public:
    Table(const Layout &layout, QString fileName) : m_layout(layout), m_read(layout.read), m_fileName(std::move(fileName)), m_cells(m_fileName, m_problems), m_outline(m_fileName, {}) {}

    void take(const TextRow &row);
    void finish();
    FoundPeriod period(const ImportOptions &options) const;
    std::vector<AccountTotals> accounts(const DayRange &period) const;
    Problems &problems() { return m_problems; }
    const StatedFacts &facts() const { return m_facts; }
    const Outline &outline() const { return m_outline; }
    /// Sheets that were passed over: those of single departments.
    const QStringList &leftOut() const { return m_leftOut; }

private:
    void takeHeader(const TextRow &row);
    bool isPassedOver(const QString &sheet) const;
    std::vector<std::optional<Yen>> amountsOf(const TextRow &row);
    void checkAcross(const OutlineRow &row);
    int lastActiveMonth() const;
    std::optional<Yen> lastBalance(const OutlineLine &line, int months) const;
    void addMonths(AccountTotals &account, const OutlineLine &line, Month first) const;

    const Layout &m_layout;
    const QJsonObject m_read;
    QString m_fileName;
    Problems m_problems;
    BalanceCells m_cells;
    StatedFacts m_facts;
    Outline m_outline;
    MonthColumns m_columns;
    QString m_sheet;
    bool m_isBody = false;
    bool m_lastHasOwn = false;
    QStringList m_leftOut;
};

bool Table::isPassedOver(const QString &sheet) const
{
    const QString wanted = m_read[QStringLiteral("sheets")].toString();
    return !sheet.isEmpty() && !wanted.isEmpty() && !QRegularExpression(wanted).match(normalised(sheet)).hasMatch();
}

void Table::takeHeader(const TextRow &row)
{
    const MonthColumns columns = columnsOf(row.cells, m_read);
    if (m_outline.isEmpty()) {
        m_columns = columns;
        std::vector<OutlineColumn> names;
        for (const int column : columns.all())
            names.push_back({false, column < 0 ? QString() : row.cells.value(column)});
        m_outline = Outline(m_fileName, std::move(names));
    } else if (columns.months != m_columns.months) {
        m_problems.push_back(importProblem(Severity::error, "import.months-differ", Place{m_fileName, row.sheet, row.line, 0},
                                           QCoreApplication::translate("import", "The sheets of this file do not have the same months."),
                                           QCoreApplication::translate("import", "Export all sheets for the same period.")));
    }
    m_columns.total = columns.total;
    m_columns.settlement = columns.settlement;
    m_isBody = true;
    std::optional<Statement> statement = m_facts.statement;
    if (!statement)
        statement = statementTitled(m_fileName);
    m_outline.begin(statement);
}

std::vector<std::optional<Yen>> Table::amountsOf(const TextRow &row)
{
    std::vector<std::optional<Yen>> amounts;
    for (const int column : m_columns.all())
        amounts.push_back(m_cells.amount(row, column, m_facts.unit));
    return amounts;
}

/// The months and closing entries of a row make its total.
void Table::checkAcross(const OutlineRow &row)
{
    static const QRegularExpression stocks(QStringLiteral("^期[首末]"));    // their total may be that of the year's first or last day
    if (!row.amounts.back() || stocks.match(captionCore(row.name)).hasMatch())
        return;
    std::optional<Yen> sum = Yen(0);
    for (std::size_t i = 0; i + 1 < row.amounts.size() && sum; ++i)
        sum = plus(*sum, row.amounts[i].value_or(Yen(0)));
    const std::int64_t tolerance = m_facts.unit > 1 ? m_facts.unit * 13 : 0;
    const std::optional<Yen> difference = sum ? plus(*sum, -*row.amounts.back()) : std::nullopt;
    if (difference && *difference <= Yen(tolerance) && *difference >= Yen(-tolerance))
        return;
    m_problems.push_back(importProblem(Severity::error, "import.months-differ-from-total", Place{m_fileName, row.sheet, row.line, m_columns.total + 1},
                                       QCoreApplication::translate("import", "The months of “%1” do not add up to its total.").arg(normalised(row.name)),
                                       QCoreApplication::translate("import", "The file may be damaged or changed by hand: export it again."), yenText(*row.amounts.back()),
                                       sum ? yenText(*sum) : QString()));
}

void Table::take(const TextRow &row)
{
    if (row.sheet != m_sheet) {
        m_sheet = row.sheet;
        m_isBody = false;
        m_facts.statement.reset();
    }
    if (isPassedOver(row.sheet)) {
        if (!m_leftOut.contains(row.sheet))
            m_leftOut << row.sheet;
        return;
    }
    if (headerRowOf(m_layout, {row}))
        return takeHeader(row);
    if (!m_isBody)
        return m_facts.take(row, m_read);
    const bool isFirstForHeadings = m_read[QStringLiteral("heading_in_first_column")].toBool();
    const int account = m_read[QStringLiteral("account")].toInt() - 1;
    const int sub = m_read[QStringLiteral("sub_account")].toInt() - 1;
    OutlineRow out;
    out.line = row.line;
    out.sheet = row.sheet;
    out.amounts = amountsOf(row);
    const bool isHeading = isFirstForHeadings && !row.cells.value(0).isEmpty();
    out.name = row.cells.value(isHeading ? 0 : account);
    if (out.name.isEmpty()) {
        const bool isSub = sub >= 0 && !row.cells.value(sub).isEmpty();
        if (isSub && !m_lastHasOwn)
            m_outline.addToLastLine(out.amounts);
        if (!isSub && out.hasAmount())
            m_problems.push_back(importProblem(Severity::error, "import.account-missing", Place{m_fileName, row.sheet, row.line, 0},
                                               QCoreApplication::translate("import", "This line has an amount but no account."),
                                               QCoreApplication::translate("import", "The file may be damaged or changed by hand: export it again.")));
        return;
    }
    if (isFirstForHeadings && !isHeading)
        out.kind = OutlineRow::Kind::line;
    else if (isHeading)
        out.kind = out.hasAmount() ? OutlineRow::Kind::total : OutlineRow::Kind::heading;
    else if (!out.hasAmount())
        out.kind = OutlineRow::Kind::heading;
    m_lastHasOwn = out.hasAmount();
    checkAcross(out);
    m_outline.take(std::move(out));
}

/// Index of the last month in which anything was booked, from 0; -1 when nothing was.
int Table::lastActiveMonth() const
{
    int last = -1;
    const std::size_t months = m_columns.months.size();
    for (const OutlineLine &line : m_outline.lines()) {
        const bool isBalance = line.statement == Statement::balanceSheet;
        for (std::size_t i = 0; i < months; ++i) {
            const auto before = isBalance ? (i == 0 ? line.row.amounts[i] : line.row.amounts[i - 1]) : std::optional(Yen(0));
            if (line.row.amounts[i] && *line.row.amounts[i] != before.value_or(Yen(0)))
                last = std::max(last, static_cast<int>(i));
        }
        const bool isSettled = line.row.amounts[months] && *line.row.amounts[months] != (isBalance ? line.row.amounts[months - 1].value_or(Yen(0)) : Yen(0));
        if (isSettled)
            last = static_cast<int>(months) - 1;
    }
    return last;
}

FoundPeriod Table::period(const ImportOptions &options) const
{
    const int active = std::max(lastActiveMonth(), 0);
    const auto rangeFrom = [&](Month first) { return DayRange{first.firstDay(), first.plus(active).lastDay()}; };
    if (m_columns.months.empty())
        return {};
    const int firstMonth = m_columns.months.front().second;
    const auto yearWith = [&](Month month) { return Month(month.month() < firstMonth ? month.year() - 1 : month.year(), firstMonth); };
    if (const auto stated = m_facts.period())
        return {rangeFrom(yearWith(Month(m_facts.first.value_or(stated->last)))), std::nullopt};
    if (options.month)
        return {rangeFrom(yearWith(*options.month)), std::nullopt};
    if (options.period)
        return {rangeFrom(yearWith(options.period->first)), std::nullopt};
    const std::optional<QDate> day = dayInName(m_fileName);
    if (!day)
        return {};
    // The latest year whose booked months had come to an end or begun when the file was written.
    Month first = yearWith(Month(*day));
    while (first.plus(active) > Month(*day))
        first = first.plus(-12);
    const DayRange range = rangeFrom(first);
    return {range, periodAssumed(m_fileName, range, QCoreApplication::translate("import", "The file names its months without a year; the year is taken from the day in its name, %1.").arg(day->toString(Qt::ISODate)))};
}

std::optional<Yen> Table::lastBalance(const OutlineLine &line, int months) const
{
    const bool isWhole = months == static_cast<int>(m_columns.months.size());
    if (isWhole && line.row.amounts[m_columns.months.size()])
        return line.row.amounts[m_columns.months.size()];
    return line.row.amounts[static_cast<std::size_t>(months - 1)];
}

void Table::addMonths(AccountTotals &account, const OutlineLine &line, Month first) const
{
    const bool isCredit = factsOf(line.part).side == Side::credit;
    const auto sum = [](std::int64_t a, std::int64_t b) { return plus(Yen(a), Yen(b)).value_or(Yen(Yen::largestCell)).value(); };
    std::int64_t total = 0;
    const std::size_t months = m_columns.months.size();
    for (std::size_t i = 0; i < months; ++i) {
        std::int64_t value = m_outline.counted(line, i);
        if (i + 1 == months)
            value = sum(value, m_outline.counted(line, months));      // closing entries belong to the last month
        total = sum(total, value);
        if (value == 0)
            continue;
        const Yen amount(value < 0 ? -value : value);
        const bool isOnCredit = isCredit != (value < 0);
        account.months.push_back({first.plus(static_cast<int>(i)), isOnCredit ? Yen(0) : amount, isOnCredit ? amount : Yen(0), line.row.line, 1});
    }
    account.closing = line.row.amounts.back() ? *line.row.amounts.back() : Yen(reducesItsPart(line.row.name, line.part) ? -total : total);
}

std::vector<AccountTotals> Table::accounts(const DayRange &period) const
{
    std::vector<AccountTotals> accounts;
    const Month first(period.first);
    const int months = first.monthsUntil(Month(period.last)) + 1;
    for (const OutlineLine &line : m_outline.lines()) {
        AccountTotals account;
        account.name = line.row.name;
        account.section = line.section;
        account.normalSide = m_outline.sideOf(line);
        if (line.isStatementKnown)
            account.statement = line.statement;
        if (line.statement == Statement::balanceSheet)
            account.closing = lastBalance(line, months);
        else
            addMonths(account, line, first);
        accounts.push_back(std::move(account));
    }
    return accounts;
}

void Table::finish()
{
    m_outline.finish(m_facts.unit, m_read[QStringLiteral("has_totals")].toBool());
    std::ranges::move(m_outline.problems(), std::back_inserter(m_problems));
}

Table tableOf(const std::vector<TextRow> &rows, const Layout &layout, const QString &fileName)
{
    Table table(layout, fileName);
    for (const TextRow &row : rows)
        table.take(row);
    return table;
}

} // namespace

Problems TransitionShape::checkLayout(const Layout &layout) const
{
    const QString file = layout.id.text() + QStringLiteral(".json");
    Problems problems = checkKeys(layout.read, {{"account", KeyType::integer, true}, {"sub_account", KeyType::integer}, {"settlement", KeyType::column, true}, {"total", KeyType::column, true},
                                                {"sheets", KeyType::pattern}, {"heading_in_first_column", KeyType::flag}, {"has_totals", KeyType::flag}, {"period", KeyType::object}},
                                  file, QStringLiteral("read"));
    std::ranges::move(checkStatedFacts(layout.read, file), std::back_inserter(problems));
    return problems;
}

Period TransitionShape::period(const std::vector<TextRow> &head, const QString &fileName, const Layout &layout) const
{
    const FoundPeriod found = tableOf(head, layout, fileName).period({});
    return found.days ? Period{Month(found.days->first), Month(found.days->last)} : Period{};
}

Result<Imported> TransitionShape::read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options, const Progress &progress) const
{
    Table table(layout, rows.fileName());
    while (const std::optional<TextRow> row = rows.nextText()) {
        table.take(*row);
        if (rows.rows() % 1024 == 0 && progress && !progress(rows.done(), rows.size(), rows.rows()))
            return readingStopped(rows.fileName());
        if (table.problems().size() >= mostImportProblems)
            return std::move(table.problems());
    }
    if (rows.problem())
        table.problems().push_back(*rows.problem());
    else
        table.finish();
    const FoundPeriod period = table.period(options);
    std::vector<AccountTotals> accounts;
    if (period.days)
        accounts = table.accounts(*period.days);
    std::optional<Problem> leftOut;
    if (!table.leftOut().isEmpty())
        leftOut = sheetsLeftOut("import.departments-left-out", rows.fileName(), QCoreApplication::translate("import", "Sheets of single departments were passed over; the sheets of the whole firm hold their amounts too."),
                                QCoreApplication::translate("import", "Nothing needs to be done."), table.leftOut());
    return booksOf({table.outline(), std::move(accounts), std::move(table.problems()), period, table.facts(), BooksKind::trialBalance, leftOut}, layout, source, options);
}

} // namespace smartsme
