// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/payroll_rows_shape.h"

#include "core/number_text.h"
#include "import/import_problem.h"
#include "import/layout_match.h"
#include "import/shapes/payroll_amounts.h"
#include "import/shapes/payroll_columns.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace smartsme {

namespace {

/// The cell for a Problem. A cell that may hold a name, in whatever script, is not quoted: its row may have slipped by a column.
QString quotable(const QString &cell)
{
    static const QRegularExpression letters(QStringLiteral("[^\\P{L}A-Za-z]|[A-Za-z]{2}"));
    QString rest = cell;
    rest.remove(QRegularExpression(QStringLiteral("[時間分円年月日令和平成昭]")));
    return letters.match(rest).hasMatch() ? QString() : cell;
}

/// Reads the rows of one file and keeps sums only.
class PayrollReading
{
public:
    PayrollReading(const Layout &layout, const SourceFile &source, const ImportOptions &options)
        : m_layout(layout), m_source(source), m_fileMonth(monthOfFileName(layout, source.name)), m_isBonusFile(isBonusFileName(layout, source.name))
    {
        if (!m_fileMonth)
            m_fileMonth = options.month;
    }

    void setHeader(const TextRow &row);
    void take(const TextRow &row);
    Result<Imported> finish();
    bool isFull() const { return m_problems.size() >= mostImportProblems; }
    void add(Problem problem) { m_problems.push_back(std::move(problem)); }

private:
    Place at(const TextRow &row, int column) const { return {m_source.name, {}, row.line, column + 1}; }
    bool isTotal(const TextRow &row) const;
    std::optional<Month> monthOf(const TextRow &row);
    bool isBonus(const TextRow &row) const;
    EmploymentType typeOf(const TextRow &row, bool isBonusRun);
    Yen amount(const TextRow &row, int column, bool isRequired);
    Yen sum(const TextRow &row, const std::vector<int> &columns);
    RowAmounts amounts(const TextRow &row);
    std::optional<Hours> hoursIn(const TextRow &row, const std::vector<int> &columns);
    RowHours hours(const TextRow &row);
    void addHours(std::optional<Hours> &to, std::optional<Hours> part, bool isFirst) const;
    void addRow(const TextRow &row, Month month);
    void checkSize(const TextRow &row, const MonthlyPay &pay);
    void addTooLarge(const TextRow &row);
    void compareTotal(const TextRow &row);
    void checkNet(const TextRow &row, const RowAmounts &amounts);

    const Layout &m_layout;
    const SourceFile &m_source;
    std::optional<Month> m_fileMonth;
    bool m_isBonusFile;
    bool m_hasHeader = false;
    bool m_isMonthMissingTold = false;
    PayrollColumns m_columns;
    QStringList m_header;
    std::map<std::tuple<Month, bool, EmploymentType>, MonthlyPay> m_sums;
    RowAmounts m_all;
    std::set<QString> m_unknownTypes;
    bool m_isNetTold = false;
    bool m_hasWholeTotal = false;
    qint64 m_lastLine = 0;
    Problems m_problems;
};

void PayrollReading::setHeader(const TextRow &row)
{
    m_hasHeader = true;
    m_header = row.cells;
    m_columns = PayrollColumns::of(m_layout, row.cells);
}

bool PayrollReading::isTotal(const TextRow &row) const
{
    return m_columns.total >= 0 && normalised(row.cells.value(m_columns.total)).startsWith(m_columns.totalPrefix);
}

bool PayrollReading::isBonus(const TextRow &row) const
{
    if (m_columns.bonus < 0)
        return m_isBonusFile;
    return m_columns.bonusValues.contains(row.cells.value(m_columns.bonus));
}

std::optional<Month> PayrollReading::monthOf(const TextRow &row)
{
    if (m_columns.month < 0)
        return m_fileMonth;
    const QString cell = row.cells.value(m_columns.month);
    if (const auto date = dateFrom(cell))
        return Month(*date);
    add(importProblem(Severity::error, "import.date-unreadable", at(row, m_columns.month),
                      QCoreApplication::translate("import", "The date of payment cannot be read."),
                      QCoreApplication::translate("import", "Correct the cell in the payroll program and export again."), quotable(cell), QStringLiteral("2024/04/25")));
    return std::nullopt;
}

Yen PayrollReading::amount(const TextRow &row, int column, bool isRequired)
{
    if (column < 0)
        return {};
    const QString cell = row.cells.value(column);
    if (cell.isEmpty() && !isRequired)
        return {};
    if (const auto yen = yenFrom(cell))
        return *yen;
    add(importProblem(Severity::error, "import.amount-unreadable", at(row, column),
                      QCoreApplication::translate("import", "The amount in the column “%1” cannot be read.").arg(m_header.value(column)),
                      QCoreApplication::translate("import", "Correct the cell in the payroll program and export again."), quotable(cell), QStringLiteral("1,234")));
    return {};
}

Yen PayrollReading::sum(const TextRow &row, const std::vector<int> &columns)
{
    Yen all;
    for (const int column : columns)
        all += amount(row, column, false);
    return all;
}

RowAmounts PayrollReading::amounts(const TextRow &row)
{
    RowAmounts found;
    found.officerPay = sum(row, m_columns.officerPay);
    found.bonus = sum(row, m_columns.bonusPay);
    found.commuting = sum(row, m_columns.commuting);
    found.gross = amount(row, m_columns.gross, true);
    found.deductions = amount(row, m_columns.deductions, false);
    found.net = amount(row, m_columns.net, false);
    return found;
}

RowHours PayrollReading::hours(const TextRow &row)
{
    return {hoursIn(row, m_columns.hours), hoursIn(row, m_columns.overtime), hoursIn(row, m_columns.holiday), hoursIn(row, m_columns.night)};
}

std::optional<Hours> PayrollReading::hoursIn(const TextRow &row, const std::vector<int> &columns)
{
    if (columns.empty())
        return std::nullopt;
    Hours all;
    for (const int column : columns) {
        const QString cell = row.cells.value(column);
        if (cell.isEmpty())
            continue;
        if (const auto read = hoursFrom(cell)) {
            all += *read;
            continue;
        }
        add(importProblem(Severity::error, "import.hours-unreadable", at(row, column),
                          QCoreApplication::translate("import", "The hours in the column “%1” cannot be read.").arg(m_header.value(column)),
                          QCoreApplication::translate("import", "Correct the cell in the payroll program and export again."), quotable(cell),
                          QCoreApplication::translate("import", "hours such as 168:30 or 168.50")));
    }
    return all;
}

EmploymentType PayrollReading::typeOf(const TextRow &row, bool isBonusRun)
{
    for (const EmploymentRule &rule : m_columns.rules) {
        const QString cell = rule.column < 0 ? QString() : row.cells.value(rule.column);
        bool holds = !rule.isForBonus || isBonusRun;
        switch (rule.test) {
        case EmploymentRule::Test::always: break;
        case EmploymentRule::Test::positive: holds = holds && yenFrom(cell).value_or(Yen(0)) > Yen(0); break;
        case EmploymentRule::Test::filled: holds = holds && !cell.isEmpty(); break;
        case EmploymentRule::Test::values: holds = holds && rule.values.contains(normalised(cell)); break;
        }
        if (!holds)
            continue;
        const int column = m_columns.rules.front().column;
        const QString value = row.cells.value(column);
        if (rule.isRemarked && column >= 0 && m_unknownTypes.insert(value).second)
            add(importProblem(Severity::warning, "import.payroll-type-unknown", at(row, column),
                              QCoreApplication::translate("import", "The employment type in the column “%1” is not known; these people count as regular employees.")
                                  .arg(m_header.value(column)),
                              QCoreApplication::translate("import", "Check whether they are part-timers; then change the type in the payroll program and export again.")));
        return rule.type;
    }
    return EmploymentType::regular;
}

void PayrollReading::addHours(std::optional<Hours> &to, std::optional<Hours> part, bool isFirst) const
{
    if (isFirst)
        to = part;
    else if (to && part)
        *to += *part;
}

void PayrollReading::addRow(const TextRow &row, Month month)
{
    const bool isBonusRun = isBonus(row);
    const std::size_t before = m_problems.size();
    const RowAmounts found = amounts(row);
    const RowHours worked = isBonusRun ? RowHours{} : hours(row);
    if (m_problems.size() != before)
        return;
    if (!m_all.add(found))
        return addTooLarge(row);
    checkNet(row, found);
    const EmploymentType type = typeOf(row, isBonusRun);
    const auto [place, isFirst] = m_sums.try_emplace({month, isBonusRun, type});
    MonthlyPay &pay = place->second;
    pay.month = month;
    pay.type = type;
    pay.isBonus = isBonusRun;
    pay.gross += found.gross;
    pay.commuting += found.commuting;
    if (isBonusRun) {
        // A bonus run pays bonuses; what it does not name as such (MoneyForward has one column per kind) is bonus all the same.
        pay.bonus += found.gross - found.commuting;
        checkSize(row, pay);
        return;
    }
    pay.officerPay += found.officerPay;
    pay.bonus += found.bonus;
    pay.wages += found.gross - found.officerPay - found.bonus - found.commuting;
    checkSize(row, pay);
    pay.heads += Heads::fromPersons(1);
    addHours(pay.hours, worked.all, isFirst);
    addHours(pay.overtime, worked.overtime, isFirst);
    addHours(pay.holiday, worked.holiday, isFirst);
    addHours(pay.night, worked.night, isFirst);
}

/// One type's sum may run away where the other types' amounts outweigh it in the sum of all.
void PayrollReading::checkSize(const TextRow &row, const MonthlyPay &pay)
{
    for (const Yen amount : {pay.gross, pay.commuting, pay.bonus, pay.officerPay, pay.wages}) {
        if (!isPayrollSum(amount))
            return addTooLarge(row);
    }
}

void PayrollReading::addTooLarge(const TextRow &row)
{
    add(importProblem(Severity::error, "import.amount-too-large", at(row, m_columns.gross),
                      QCoreApplication::translate("import", "The sum of this file is larger than 1,000 trillion yen."),
                      QCoreApplication::translate("import", "Check the file; it is no payroll of a firm.")));
}

void PayrollReading::checkNet(const TextRow &row, const RowAmounts &found)
{
    if (m_columns.deductions < 0 || m_columns.net < 0 || found.gross - found.deductions == found.net || m_isNetTold)
        return;
    m_isNetTold = true;
    add(importProblem(Severity::warning, "import.payroll-net-differs", at(row, m_columns.net),
                      QCoreApplication::translate("import", "Gross pay less deductions is not the net pay in this row, perhaps in others too; the gross pay is used."),
                      QCoreApplication::translate("import", "Year-end adjustments may explain it. Otherwise check the row in the payroll program.")));
}

void PayrollReading::compareTotal(const TextRow &row)
{
    if (!m_columns.wholeTotals.contains(normalised(row.cells.value(m_columns.total))))
        return;
    m_hasWholeTotal = true;
    const RowAmounts printed = amounts(row);
    if (printed == m_all)
        return;
    add(importProblem(Severity::error, "import.payroll-total-differs", at(row, m_columns.gross),
                      QCoreApplication::translate("import", "The rows of this file do not add up to its total."),
                      QCoreApplication::translate("import", "Export the whole list again, without filter and without changes by hand."),
                      yenText(m_all.gross), yenText(printed.gross)));
}

void PayrollReading::take(const TextRow &row)
{
    if (!m_hasHeader || std::ranges::all_of(row.cells, &QString::isEmpty))
        return;
    m_lastLine = row.line;
    if (isTotal(row)) {
        compareTotal(row);
        return;
    }
    if (row.cells.size() != m_header.size()) {
        add(importProblem(Severity::error, "import.payroll-row-slipped", {m_source.name, {}, row.line, 0},
                          QCoreApplication::translate("import", "This row has another number of cells than the headings; its amounts cannot be told apart."),
                          QCoreApplication::translate("import", "Look for a comma or line break within a cell, and export again."),
                          QString::number(row.cells.size()), QString::number(m_header.size())));
        return;
    }
    if (const auto month = monthOf(row)) {
        addRow(row, *month);
    } else if (m_columns.month < 0 && !m_isMonthMissingTold) {
        m_isMonthMissingTold = true;
        add(importProblem(Severity::error, "import.month-unknown", {m_source.name, {}, 0, 0},
                          QCoreApplication::translate("import", "The month of payment stands neither in this file nor in its name."),
                          QCoreApplication::translate("import", "Choose the month, or give the file the name the payroll program proposed."), m_source.name));
    }
}

Result<Imported> PayrollReading::finish()
{
    if (!hasErrors(m_problems) && m_sums.empty())
        add(importProblem(Severity::error, "import.file-without-rows", {m_source.name, {}, 0, 0},
                          QCoreApplication::translate("import", "There is no pay slip in this file."),
                          QCoreApplication::translate("import", "Export the list of a month whose salaries are settled.")));
    if (!hasErrors(m_problems) && !m_columns.wholeTotals.isEmpty() && !m_hasWholeTotal)
        add(importProblem(Severity::warning, "import.payroll-total-missing", {m_source.name, {}, m_lastLine, 0},
                          QCoreApplication::translate("import", "This file ends without the total of all people, so the program cannot tell whether the list is whole."),
                          QCoreApplication::translate("import", "Compare the number of people. If some are missing, export the whole list again."), {},
                          m_columns.wholeTotals.join(QStringLiteral(", "))));
    if (hasErrors(m_problems))
        return std::move(m_problems);
    Payroll payroll;
    payroll.source = m_source;
    for (auto &[key, pay] : m_sums)
        payroll.months.push_back(std::move(pay));
    return Imported{std::move(payroll), std::move(m_problems)};
}

} // namespace

Problems PayrollRowsShape::checkLayout(const Layout &layout) const
{
    return checkPayrollLayout(layout);
}

Period PayrollRowsShape::period(const std::vector<TextRow> &head, const QString &fileName, const Layout &layout) const
{
    const auto header = headerRowOf(layout, head);
    const int column = header ? PayrollColumns::of(layout, head[*header].cells).month : -1;
    if (column < 0) {
        const std::optional<Month> month = monthOfFileName(layout, fileName);
        return {month, month};
    }
    Period period;
    for (std::size_t i = *header + 1; i < head.size(); ++i) {
        const auto date = dateFrom(head[i].cells.value(column));
        if (!date)
            continue;
        const Month month(*date);
        period.first = std::min(period.first.value_or(month), month);
        period.last = std::max(period.last.value_or(month), month);
    }
    return period;
}

Result<Imported> PayrollRowsShape::read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options,
                                        const Progress &progress) const
{
    PayrollReading reading(layout, source, options);
    bool hasHeader = false;
    while (auto row = rows.nextText()) {
        if (hasHeader) {
            reading.take(*row);
        } else if (headerRowOf(layout, {*row})) {
            hasHeader = true;
            reading.setHeader(*row);
        }
        if (reading.isFull())
            break;
        if (progress && !progress(rows.done(), rows.size()))
            return importProblem(Severity::error, "import.stopped", {source.name, {}, 0, 0}, QCoreApplication::translate("import", "Reading this file was stopped; nothing of it was taken."), {});
    }
    if (rows.problem()) {
        // What cannot be decoded may be a name.
        Problem problem = *rows.problem();
        problem.found.clear();
        reading.add(std::move(problem));
    }
    return reading.finish();
}

} // namespace smartsme
