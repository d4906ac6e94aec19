// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/import_problem.h"
#include "import/recognition.h"
#include "import/shapes/payroll_amounts.h"
#include "import/shapes/payroll_columns.h"
#include "import/shapes/payroll_month.h"
#include "table/row_reader.h"

#include <map>
#include <set>
#include <tuple>

namespace smartsme {

/// The pay slip of one person and one payment, or a sum of several, with a cell for each heading of its table.
struct PayrollRow
{
    enum class Kind { unknown, slip, wholeTotal };
    QStringList cells;
    Place place;                                ///< of its first cell
    std::vector<qint64> lines = {};             ///< where the cells stand below each other: the line of each
    Kind kind = Kind::unknown;                  ///< unknown: its own cells tell
    std::optional<PaymentHead> head = {};       ///< where the head of its column tells the month
    bool mayBeEmpty = false;                    ///< without any amount and hours it is no slip: the person was not paid in this month
    bool isSlipped = false;                     ///< cells and headings do not belong together
    Place at(int column) const;
};

/// Adds up the slips of one file and keeps sums only (Payroll). Nothing of a person leaves: names and numbers serve to count people
/// once and are forgotten with the reading, and no Problem quotes a cell that may hold a name.
class PayrollReading
{
public:
    PayrollReading(const Layout &layout, const SourceFile &source, const ImportOptions &options);

    /// A table begins: its headings, and what the lines above or the name of its sheet tell of the payment. A sum of all compares
    /// the rows of its table.
    void startTable(const QStringList &header, const PaymentHead &above = {});
    const PayrollColumns &columns() const { return m_tables.back().columns; }
    void take(PayrollRow row);
    void add(Problem problem) { m_problems.push_back(std::move(problem)); }
    /// The name of a person of this file, to be forgotten: where the file is named after somebody, its name is not kept.
    void noteName(const QString &name);
    bool isFull() const { return m_problems.size() >= mostImportProblems; }
    Result<Imported> finish();

    // For lists of people, which have no slips.
    EmploymentType typeOf(const PayrollRow &person);
    void addSlipped(const PayrollRow &row);
    Result<Imported> finishWith(std::vector<MonthlyPay> months, PayrollKind kind);

private:
    struct Table
    {
        QStringList header;
        PayrollColumns columns;
        PaymentHead above;
        RowAmounts sums;
        std::vector<int> nameColumns;
    };
    struct Sum
    {
        MonthlyPay pay;
        int hourlyPaysKnown = 0;
        std::int64_t lowestHourlyPay = 0;
        bool tellsHours = false;        ///< a cell of the hours worked is not empty
        bool tellsOtherHours = false;   ///< or one of overtime, holidays, nights
    };

    void decideHours();
    void process(std::size_t table, const PayrollRow &row);
    PayrollRow::Kind kindOf(const PayrollRow &row) const;
    std::optional<Month> monthOf(const PayrollRow &row);
    void addMonthUnknown();
    bool isBonus(const PayrollRow &row) const;
    bool isSettled(const PayrollRow &row);
    EmploymentType typeOf(const PayrollRow &row, bool isBonusRun);
    Yen amount(const PayrollRow &row, int column, bool isRequired);
    Yen sum(const PayrollRow &row, const std::vector<int> &columns);
    RowAmounts amounts(const PayrollRow &row);
    std::optional<Hours> hoursIn(const PayrollRow &row, const std::vector<int> &columns);
    RowHours hours(const PayrollRow &row);
    void addRow(const PayrollRow &row, Month month);
    void addPay(MonthlyPay &pay, const RowAmounts &found);
    void addHead(MonthlyPay &pay, const PayrollRow &row);
    void forgetEmptyHours(Sum &sum);
    void addHourlyPay(Sum &sum, const PayrollRow &row, const RowHours &worked);
    bool isEmptySlip(const PayrollRow &row) const;
    void checkSize(const PayrollRow &row, const MonthlyPay &pay);
    void addTooLarge(const PayrollRow &row);
    void compareTotal(const PayrollRow &row);
    void checkNet(const PayrollRow &row, const RowAmounts &amounts);
    void addRemarks(const Payroll &payroll);

    const Layout &m_layout;
    const SourceFile &m_source;
    PayrollKind m_kind;
    std::optional<Month> m_fileMonth;
    bool m_isBonusFile;
    std::vector<Table> m_tables;
    Table *m_table = nullptr;           ///< of the row at work
    std::vector<std::pair<std::size_t, PayrollRow>> m_waiting;  ///< rows kept until the form of the hours is known
    std::optional<HoursReading> m_hours;
    std::map<std::tuple<Month, bool, EmploymentType>, Sum> m_sums;
    RowAmounts m_all;
    std::set<std::tuple<Month, EmploymentType, QString>> m_people;
    std::set<QString> m_unknownTypes;
    bool m_isMonthMissingTold = false;
    bool m_isNetTold = false;
    bool m_areHoursMissingTold = false;
    bool m_hasWholeTotal = false;
    bool m_isFileNamedAfterPerson = false;
    Place m_lastPlace;
    Place m_firstHours;                 ///< of a cell of hours, for a remark on their form
    Problems m_problems;
};

/// Whether a heading or label names a column of names (氏名, 従業員名, フリガナ, …).
bool isNameLabel(const QString &label);

/// The cell for a Problem. A cell that may hold a name, in whatever script, is not quoted: its row may have slipped by a column.
QString quotable(const QString &cell);

/// What a reader of payrolls passes on of a Problem of the file as a table: neither bytes that may be a name nor the name of a sheet.
Problem withoutPersons(Problem problem, int sheet);

/// The name that Problems give a sheet: wage ledgers are named after people.
QString sheetLabel(int sheet);

} // namespace smartsme
