// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/payroll_reading.h"

#include "core/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

namespace {

/// Rows that wait for the form of the hours; after so many it is decided by those seen.
constexpr std::size_t mostWaiting = 20'000;

void addTo(std::optional<Hours> &to, std::optional<Hours> part, bool isFirst)
{
    if (isFirst)
        to = part;
    else if (to && part)
        *to += *part;
}

bool isFilled(const PayrollRow &row, const std::vector<int> &columns)
{
    return std::ranges::any_of(columns, [&](int column) { return !row.cells.value(column).isEmpty(); });
}

} // namespace

PayrollReading::PayrollReading(const Layout &layout, const SourceFile &source, const ImportOptions &options)
    : m_layout(layout), m_source(source), m_kind(payrollKindOf(layout)), m_fileMonth(monthOfFileName(layout, source.name)),
      m_isBonusFile(isBonusFileName(layout, source.name))
{
    if (!m_fileMonth)
        m_fileMonth = options.month;
}

void PayrollReading::startTable(const QStringList &header, const PaymentHead &above)
{
    m_tables.push_back({header, PayrollColumns::of(m_layout, header), above, {}, {}});
    for (int i = 0; i < header.size(); ++i) {
        if (isNameLabel(header[i]))
            m_tables.back().nameColumns.push_back(i);
    }
    if (m_tables.back().columns.hoursUnit == HoursUnit::decimal)
        m_hours = HoursReading{};
    m_table = nullptr;      // it may have moved
}

void PayrollReading::take(PayrollRow row)
{
    if (std::ranges::all_of(row.cells, &QString::isEmpty))
        return;
    m_lastPlace = row.place;
    for (const int column : m_tables.back().nameColumns)
        noteName(row.cells.value(column));
    if (m_hours)
        return process(m_tables.size() - 1, row);
    m_waiting.emplace_back(m_tables.size() - 1, std::move(row));
    if (m_waiting.size() >= mostWaiting)
        decideHours();
}

void PayrollReading::decideHours()
{
    QStringList cells;
    for (const auto &[table, row] : m_waiting) {
        m_table = &m_tables[table];
        if (kindOf(row) != PayrollRow::Kind::slip)  // hours of many people look like minutes of one
            continue;
        for (const int column : m_tables[table].columns.hourColumns()) {
            if (cells.isEmpty())
                m_firstHours = row.at(column);
            cells << row.cells.value(column);
        }
    }
    m_hours = m_tables.empty() ? HoursReading{} : hoursReadingOf(cells, m_tables.front().columns.hoursUnit);
    for (const auto &[table, row] : std::exchange(m_waiting, {}))
        process(table, row);
}

void PayrollReading::process(std::size_t table, const PayrollRow &row)
{
    m_table = &m_tables[table];
    const PayrollRow::Kind kind = kindOf(row);
    if (row.isSlipped && !isFull())     // a row of sums that breaks off is the end of a list that is not whole
        return addSlipped(row);
    if (kind == PayrollRow::Kind::wholeTotal)
        return compareTotal(row);
    if (kind == PayrollRow::Kind::unknown || isFull())  // a sum of some
        return;
    if (row.mayBeEmpty && isEmptySlip(row))
        return;
    if (!isSettled(row))
        return;
    if (const auto month = monthOf(row))
        addRow(row, *month);
}

void PayrollReading::addSlipped(const PayrollRow &row)
{
    m_table = m_table ? m_table : &m_tables.back();
    add(importProblem(Severity::error, "import.payroll-row-slipped", row.place,
                      QCoreApplication::translate("import", "This row has another number of cells than the headings; its amounts cannot be told apart."),
                      QCoreApplication::translate("import", "Look for a comma or line break within a cell, and export again."),
                      QString::number(row.cells.size()), QString::number(m_table->header.size())));
}

PayrollRow::Kind PayrollReading::kindOf(const PayrollRow &row) const
{
    if (row.kind != PayrollRow::Kind::unknown)
        return row.kind;
    const PayrollColumns &columns = m_table->columns;
    bool isSumOfSome = false;
    for (const int column : columns.totals) {
        const QString cell = normalised(row.cells.value(column));
        if (!cell.isEmpty() && !columns.wholeTotal.pattern().isEmpty() && columns.wholeTotal.match(cell).hasMatch())
            return PayrollRow::Kind::wholeTotal;
        isSumOfSome = isSumOfSome || (!columns.totalPrefix.isEmpty() && cell.startsWith(columns.totalPrefix)) || cell.endsWith(QStringLiteral("小計"))
            || cell.endsWith(QStringLiteral("部門計"));
    }
    return isSumOfSome ? PayrollRow::Kind::unknown : PayrollRow::Kind::slip;
}

bool PayrollReading::isBonus(const PayrollRow &row) const
{
    if (row.head)
        return row.head->isBonus;
    if (m_table->columns.bonus >= 0)
        return m_table->columns.bonusValues.contains(row.cells.value(m_table->columns.bonus));
    return m_table->above.isBonus || m_isBonusFile;
}

bool PayrollReading::isSettled(const PayrollRow &row)
{
    const PayrollColumns &columns = m_table->columns;
    if (columns.settled < 0 || columns.settledValues.contains(normalised(row.cells.value(columns.settled))))
        return true;
    add(importProblem(Severity::error, "import.payroll-not-settled", row.at(columns.settled),
                      QCoreApplication::translate("import", "This pay slip is not worked out yet; its amounts are not final."),
                      QCoreApplication::translate("import", "Fix the pay slips of this month in the payroll program, then export again."), {},
                      columns.settledValues.join(QStringLiteral(", "))));
    return false;
}

std::optional<Month> PayrollReading::monthOf(const PayrollRow &row)
{
    if (row.head) {     // the month in the file's name is not that of each of its columns
        if (!row.head->whole())
            addMonthUnknown();
        return row.head->whole();
    }
    const int column = m_table->columns.month;
    if (column >= 0) {
        const QString cell = row.cells.value(column);
        const QString year = m_table->columns.year < 0 ? QString() : row.cells.value(m_table->columns.year) + QLatin1Char('/');
        if (const auto head = paymentHead(year + cell); head && head->whole())
            return head->whole();
        add(importProblem(Severity::error, "import.date-unreadable", row.at(column),
                          QCoreApplication::translate("import", "The date of payment cannot be read."),
                          QCoreApplication::translate("import", "Correct the cell in the payroll program and export again."), quotable(cell), QStringLiteral("2024/04/25")));
        return std::nullopt;
    }
    if (m_table->above.whole())
        return m_table->above.whole();
    if (!m_fileMonth)
        addMonthUnknown();
    return m_fileMonth;
}

void PayrollReading::addMonthUnknown()
{
    if (std::exchange(m_isMonthMissingTold, true))
        return;
    add(importProblem(Severity::error, "import.month-unknown", {m_source.name, {}, 0, 0},
                      QCoreApplication::translate("import", "The month of payment stands neither in this file nor in its name."),
                      QCoreApplication::translate("import", "Choose the month, or give the file the name the payroll program proposed."), m_source.name));
}

void PayrollReading::addRow(const PayrollRow &row, Month month)
{
    const bool isBonusRun = isBonus(row);
    const std::size_t before = m_problems.size();
    const RowAmounts found = amounts(row);
    const RowHours worked = isBonusRun ? RowHours{} : hours(row);
    if (m_problems.size() != before)
        return;
    m_table->sums.add(found);
    if (!m_all.add(found))
        return addTooLarge(row);
    checkNet(row, found);
    const EmploymentType type = typeOf(row, isBonusRun);
    const auto [place, isFirst] = m_sums.try_emplace({month, isBonusRun, type});
    Sum &sum = place->second;
    MonthlyPay &pay = sum.pay;
    pay.month = month;
    pay.type = type;
    pay.isBonus = isBonusRun;
    addPay(pay, found);
    checkSize(row, pay);
    if (isBonusRun)
        return;
    addTo(pay.hours, worked.all, isFirst);
    addTo(pay.overtime, worked.overtime, isFirst);
    addTo(pay.holiday, worked.holiday, isFirst);
    addTo(pay.night, worked.night, isFirst);
    sum.tellsHours = sum.tellsHours || isFilled(row, m_table->columns.hours);
    sum.tellsOtherHours = sum.tellsOtherHours || isFilled(row, m_table->columns.overtime) || isFilled(row, m_table->columns.holiday) || isFilled(row, m_table->columns.night);
    addHead(pay, row);
    addHourlyPay(sum, row, worked);
}

void PayrollReading::addPay(MonthlyPay &pay, const RowAmounts &found)
{
    pay.gross += found.gross;
    pay.commuting += found.commuting;
    if (!m_table->columns.employerShare.empty())
        pay.employerShare = pay.employerShare.value_or(Yen(0)) + found.employerShare;
    if (pay.isBonus) {
        // A bonus run pays bonuses; what it does not name as such (MoneyForward has one column per kind) is bonus all the same.
        pay.bonus += found.gross - found.commuting;
        return;
    }
    pay.officerPay += found.officerPay;
    pay.bonus += found.bonus;
    pay.wages += found.gross - found.officerPay - found.bonus - found.commuting;
}

void PayrollReading::addHead(MonthlyPay &pay, const PayrollRow &row)
{
    const QString person = m_table->columns.person < 0 ? QString() : normalised(row.cells.value(m_table->columns.person));
    if (person.isEmpty() || m_people.emplace(pay.month, pay.type, person).second)
        pay.heads += Heads::fromPersons(1);
}

/// One type's sum may run away where the other types' amounts outweigh it in the sum of all.
void PayrollReading::checkSize(const PayrollRow &row, const MonthlyPay &pay)
{
    for (const Yen amount : {pay.gross, pay.commuting, pay.bonus, pay.officerPay, pay.wages, pay.employerShare.value_or(Yen(0))}) {
        if (!isPayrollSum(amount))
            return addTooLarge(row);
    }
}

void PayrollReading::addTooLarge(const PayrollRow &row)
{
    add(importProblem(Severity::error, "import.amount-too-large", row.at(m_table->columns.gross),
                      QCoreApplication::translate("import", "The sum of this file is larger than 1,000 trillion yen."),
                      QCoreApplication::translate("import", "Check the file; it is no payroll of a firm.")));
}

void PayrollReading::checkNet(const PayrollRow &row, const RowAmounts &found)
{
    const PayrollColumns &columns = m_table->columns;
    if (columns.deductions < 0 || columns.net < 0 || found.gross - found.deductions == found.net || m_isNetTold)
        return;
    m_isNetTold = true;
    add(importProblem(Severity::warning, "import.payroll-net-differs", row.at(columns.net),
                      QCoreApplication::translate("import", "Gross pay less deductions is not the net pay in this row, perhaps in others too; the gross pay is used."),
                      QCoreApplication::translate("import", "Year-end adjustments may explain it. Otherwise check the row in the payroll program.")));
}

void PayrollReading::compareTotal(const PayrollRow &row)
{
    m_hasWholeTotal = true;
    PayrollRow total = row;
    total.kind = PayrollRow::Kind::wholeTotal;
    const RowAmounts printed = amounts(total);
    if (hasErrors(m_problems) || printed == m_table->sums)
        return;
    add(importProblem(Severity::error, "import.payroll-total-differs", row.at(m_table->columns.gross),
                      QCoreApplication::translate("import", "The rows of this file do not add up to its total."),
                      QCoreApplication::translate("import", "Export the whole list again, without filter and without changes by hand."),
                      yenText(m_table->sums.gross), yenText(printed.gross)));
}

Result<Imported> PayrollReading::finish()
{
    decideHours();
    std::vector<MonthlyPay> months;
    for (auto &[key, sum] : m_sums) {
        if (sum.hourlyPaysKnown >= leastPeopleOfLowestPay)
            sum.pay.lowestHourlyPay = Yen(sum.lowestHourlyPay);
        forgetEmptyHours(sum);
        months.push_back(std::move(sum.pay));
    }
    return finishWith(std::move(months), m_kind);
}

/// An empty cell among filled ones is zero; where nobody of a type who was paid has hours, the file does not tell them.
void PayrollReading::forgetEmptyHours(Sum &sum)
{
    MonthlyPay &pay = sum.pay;
    const bool mayHaveWorked = m_kind == PayrollKind::attendance || pay.gross != Yen(0);
    if (sum.tellsHours || !pay.hours || pay.isBonus || pay.type == EmploymentType::officer || pay.heads == Heads() || !mayHaveWorked)
        return;
    pay.hours = std::nullopt;
    if (!sum.tellsOtherHours)
        pay.overtime = pay.holiday = pay.night = std::nullopt;
    if (std::exchange(m_areHoursMissingTold, true))
        return;
    add(importProblem(Severity::warning, "import.payroll-hours-empty", {m_source.name, {}, 0, 0},
                      QCoreApplication::translate("import", "The columns of hours are empty in the month %1, perhaps in others too; these hours stay unknown.").arg(pay.month.iso()),
                      QCoreApplication::translate("import", "Export the list with the hours worked, or import the attendance of the month too.")));
}

Result<Imported> PayrollReading::finishWith(std::vector<MonthlyPay> months, PayrollKind kind)
{
    if (!hasErrors(m_problems) && months.empty())
        add(importProblem(Severity::error, "import.file-without-rows", {m_source.name, {}, 0, 0},
                          QCoreApplication::translate("import", "There is no pay slip in this file."),
                          QCoreApplication::translate("import", "Export the list of a month whose salaries are settled.")));
    if (hasErrors(m_problems))
        return std::move(m_problems);
    Payroll payroll{m_source, std::move(months), kind};
    if (m_isFileNamedAfterPerson)
        payroll.source.name = m_source.kind.ja;
    addRemarks(payroll);
    return Imported{std::move(payroll), std::move(m_problems)};
}

void PayrollReading::addRemarks(const Payroll &payroll)
{
    if (m_tables.front().columns.isTotalExpected && !m_hasWholeTotal)
        add(importProblem(Severity::warning, "import.payroll-total-missing", {m_lastPlace.file, m_lastPlace.sheet, m_lastPlace.line, 0},
                          QCoreApplication::translate("import", "This file ends without the total of all people, so the program cannot tell whether the list is whole."),
                          QCoreApplication::translate("import", "Compare the number of people. If some are missing, export the whole list again.")));
    if (m_hours && m_hours->isAmbiguous) {
        const bool isDecimal = m_hours->form == HoursForm::decimal;
        add(importProblem(Severity::warning, "import.payroll-hours-ambiguous", m_firstHours,
                          isDecimal ? QCoreApplication::translate("import", "The hours of this file could be decimal or hours and minutes; 168.50 was read as 168 hours 30 minutes.")
                                    : QCoreApplication::translate("import", "The hours of this file could be decimal or hours and minutes; 168.30 was read as 168 hours 30 minutes."),
                          QCoreApplication::translate("import", "Compare one person's hours with the payroll program. If they differ, export with hours such as 168:30.")));
    }
    const bool hasOfficer = std::ranges::any_of(payroll.months, [](const MonthlyPay &m) { return m.type == EmploymentType::officer; });
    if (m_kind == PayrollKind::wageLedger && !hasOfficer)
        add(importProblem(Severity::note, "import.payroll-no-officer", {m_source.name, {}, 0, 0},
                          QCoreApplication::translate("import", "There is no officer in this wage ledger; the law asks for employees only. The number of officers stays unknown."),
                          QCoreApplication::translate("import", "Type the number of officers, or import a list that names them.")));
}

} // namespace smartsme
