// SPDX-License-Identifier: GPL-3.0-or-later
// How PayrollReading understands the cells of one slip.
#include "core/number_text.h"
#include "import/shapes/payroll_reading.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace smartsme {

namespace {

/// Amounts of interfaces are written with decimals that are zero: "330000.0".
std::optional<Yen> payFrom(const QString &cell)
{
    static const QRegularExpression zeroDecimals(QStringLiteral("\\.0+$"));
    return yenFrom(QString(cell).remove(zeroDecimals));
}

bool isTypeRule(const EmploymentRule &rule, const QString &cell)
{
    switch (rule.test) {
    case EmploymentRule::Test::always: return true;
    case EmploymentRule::Test::positive: return payFrom(cell).value_or(Yen(0)) > Yen(0);
    case EmploymentRule::Test::filled: return !cell.isEmpty();
    case EmploymentRule::Test::values: return rule.values.contains(normalised(cell));
    }
    Q_UNREACHABLE();
}

} // namespace

Place PayrollRow::at(int column) const
{
    Place at = place;
    if (lines.empty())
        at.column = column + 1;
    else if (column >= 0)
        at.line = lines[static_cast<std::size_t>(column)];
    return at;
}

Yen PayrollReading::amount(const PayrollRow &row, int column, bool isRequired)
{
    if (column < 0)
        return {};
    const QString cell = row.cells.value(column);
    if ((cell.isEmpty() || cell == u"-") && !isRequired)
        return {};
    if (const auto yen = payFrom(cell))
        return *yen;
    add(importProblem(Severity::error, "import.amount-unreadable", row.at(column),
                      QCoreApplication::translate("import", "The amount in the column “%1” cannot be read.").arg(m_table->header.value(column)),
                      QCoreApplication::translate("import", "Correct the cell in the payroll program and export again."), quotable(cell), QStringLiteral("1,234")));
    return {};
}

Yen PayrollReading::sum(const PayrollRow &row, const std::vector<int> &columns)
{
    Yen all;
    for (const int column : columns)
        all += amount(row, column, false);
    return all;
}

RowAmounts PayrollReading::amounts(const PayrollRow &row)
{
    const PayrollColumns &columns = m_table->columns;
    RowAmounts found;
    found.officerPay = sum(row, columns.officerPay);
    found.bonus = sum(row, columns.bonusPay);
    found.commuting = sum(row, columns.commuting);
    found.employerShare = sum(row, columns.employerShare);
    found.gross = amount(row, columns.gross, row.kind != PayrollRow::Kind::wholeTotal);
    found.deductions = amount(row, columns.deductions, false);
    found.net = amount(row, columns.net, false);
    return found;
}

RowHours PayrollReading::hours(const PayrollRow &row)
{
    const PayrollColumns &columns = m_table->columns;
    return {hoursIn(row, columns.hours), hoursIn(row, columns.overtime), hoursIn(row, columns.holiday), hoursIn(row, columns.night)};
}

std::optional<Hours> PayrollReading::hoursIn(const PayrollRow &row, const std::vector<int> &columns)
{
    if (columns.empty())
        return std::nullopt;
    Hours all;
    for (const int column : columns) {
        const QString cell = row.cells.value(column);
        if (cell.isEmpty() || cell == u"-")
            continue;
        const bool isMinutes = std::ranges::find(m_table->columns.minuteColumns, column) != m_table->columns.minuteColumns.end();
        if (const auto read = hoursOf(cell, isMinutes ? HoursForm::minutes : m_hours->form)) {
            all += *read;
            continue;
        }
        add(importProblem(Severity::error, "import.hours-unreadable", row.at(column),
                          QCoreApplication::translate("import", "The hours in the column “%1” cannot be read.").arg(m_table->header.value(column)),
                          QCoreApplication::translate("import", "Correct the cell in the payroll program and export again."), quotable(cell),
                          QCoreApplication::translate("import", "hours such as 168:30 or 168.50")));
    }
    return all;
}

/// A month in which a ledger says nothing of its person: not yet there, or already gone.
bool PayrollReading::isEmptySlip(const PayrollRow &row) const
{
    const auto isNothing = [&](int column) {
        const QString cell = column < 0 ? QString() : normalised(row.cells.value(column));
        static const QRegularExpression zero(QStringLiteral("^[-0:.]*$"));
        return zero.match(cell).hasMatch();
    };
    const PayrollColumns &columns = m_table->columns;
    std::vector<int> all = columns.hourColumns();
    all.push_back(columns.gross);
    for (const auto &list : {columns.officerPay, columns.bonusPay, columns.commuting, columns.lowestPay.fixedPay, columns.minuteColumns})
        all.insert(all.end(), list.begin(), list.end());
    return std::ranges::all_of(all, isNothing);
}

EmploymentType PayrollReading::typeOf(const PayrollRow &person)
{
    m_table = &m_tables.back();
    return typeOf(person, false);
}

EmploymentType PayrollReading::typeOf(const PayrollRow &row, bool isBonusRun)
{
    for (const EmploymentRule &rule : m_table->columns.rules) {
        const QString cell = rule.column < 0 ? QString() : row.cells.value(rule.column);
        if ((rule.isForBonus && !isBonusRun) || !isTypeRule(rule, cell))
            continue;
        const int column = m_table->columns.rules.front().column;
        const QString value = row.cells.value(column);
        if (rule.isRemarked && column >= 0 && m_unknownTypes.insert(value).second)
            add(importProblem(Severity::warning, "import.payroll-type-unknown", row.at(column),
                              QCoreApplication::translate("import", "The employment type in the column “%1” is not known; these people count as regular employees.")
                                  .arg(m_table->header.value(column)),
                              QCoreApplication::translate("import", "Check whether they are part-timers; then change the type in the payroll program and export again.")));
        return rule.type;
    }
    return EmploymentType::regular;
}

/// See MonthlyPay::lowestHourlyPay.
void PayrollReading::addHourlyPay(Sum &sum, const PayrollRow &row, const RowHours &worked)
{
    const LowestPayColumns &columns = m_table->columns.lowestPay;
    if (columns.fixedPay.empty() || sum.pay.type == EmploymentType::officer)
        return;
    const std::size_t before = m_problems.size();
    const std::int64_t pay = this->sum(row, columns.fixedPay).value();
    std::int64_t minutes = hoursIn(row, columns.scheduled).value_or(Hours()).minutes();
    if (minutes == 0 && worked.all) {
        const std::int64_t leave = hoursIn(row, columns.leaveHours).value_or(Hours()).minutes();
        minutes = worked.all->minutes() - worked.overtime.value_or(Hours()).minutes() - worked.holiday.value_or(Hours()).minutes();
        const double days = normalised(row.cells.value(columns.days)).toDouble();
        const double leaveDays = normalised(row.cells.value(columns.leaveDays)).toDouble();
        if (leave > 0)
            minutes += leave;
        else if (columns.days >= 0 && columns.leaveDays >= 0 && days > 0 && leaveDays > 0 && leaveDays <= 31)
            minutes += std::llround(static_cast<double>(minutes) / days * leaveDays);
    }
    if (m_problems.size() != before || pay <= 0 || minutes <= 0)
        return;
    const std::int64_t hourly = pay * 60 / minutes;
    sum.lowestHourlyPay = sum.hourlyPaysKnown == 0 ? hourly : std::min(sum.lowestHourlyPay, hourly);
    ++sum.hourlyPaysKnown;
}

void PayrollReading::noteName(const QString &name)
{
    const QString file = normalised(m_source.name);
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QStringList parts = name.split(blanks, Qt::SkipEmptyParts);
    parts << normalised(name);
    for (const QString &part : parts)
        m_isFileNamedAfterPerson = m_isFileNamedAfterPerson || (part.size() > 1 && part.front().isLetter() && file.contains(normalised(part), Qt::CaseInsensitive));
}

bool isNameLabel(const QString &label)
{
    static const QRegularExpression names(QStringLiteral("^(氏名|名前|姓|名|従業員|従業員名|社員名|スタッフ名|.*フリガナ\\)?|.*カナ\\)?|ビジネスネーム.*|employee_(display_)?name)$"));
    return names.match(normalised(label)).hasMatch();
}

QString quotable(const QString &cell)
{
    static const QRegularExpression letters(QStringLiteral("[^\\P{L}A-Za-z]|[A-Za-z]{2}"));
    static const QRegularExpression digits(QStringLiteral("^\\d*$"));
    static const QRegularExpression marks(QStringLiteral("[-/.].*[-/.]"));   // dates of birth, telephone and bank numbers
    QString rest = normalised(cell);
    rest.remove(QRegularExpression(QStringLiteral("[時間分円]")));
    const bool maySayWho = letters.match(rest).hasMatch() || digits.match(rest).hasMatch() || marks.match(rest).hasMatch() || dateFrom(rest);
    return maySayWho ? QString() : cell;
}

Problem withoutPersons(Problem problem, int sheet)
{
    problem.found.clear();
    if (!problem.place.sheet.isEmpty())
        problem.place.sheet = sheetLabel(sheet);
    return problem;
}

QString sheetLabel(int sheet)
{
    return QCoreApplication::translate("import", "sheet %1").arg(sheet);
}

} // namespace smartsme
