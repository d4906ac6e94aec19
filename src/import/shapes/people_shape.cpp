// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/people_shape.h"

#include "core/number_text.h"
#include "import/import_problem.h"
#include "import/json_keys.h"
#include "import/layout_match.h"
#include "import/shapes/payroll_columns.h"
#include "import/shapes/payroll_sheets.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace smartsme {

namespace {

class PeopleReading : public SheetReading
{
public:
    PeopleReading(const Layout &layout, const SourceFile &source, Month month, PayrollReading &problems)
        : m_layout(layout), m_source(source), m_month(month), m_problems(problems)
    {
    }
    void startSheet(int sheet, const QString &name) override;
    void take(const TextRow &row) override;
    void endSheet() override {}
    std::vector<MonthlyPay> months() const;

private:
    void setHeader(const TextRow &row);
    /// The day of a cell; `isWrong` when it cannot be read.
    std::optional<QDate> day(const TextRow &row, int column, bool &isWrong);

    const Layout &m_layout;
    const SourceFile &m_source;
    const Month m_month;
    PayrollReading &m_problems;
    QString m_sheetLabel;
    QStringList m_header;
    int m_joined = -1;
    int m_left = -1;
    int m_status = -1;
    QStringList m_leftValues;
    std::map<EmploymentType, Heads> m_heads;
};

void PeopleReading::startSheet(int sheet, const QString &name)
{
    m_sheetLabel = name.isEmpty() ? QString() : sheetLabel(sheet);
    m_header.clear();
}

void PeopleReading::setHeader(const TextRow &row)
{
    const auto column = [&](const QJsonValue &value) { return value.isUndefined() ? -1 : columnIndex(value, row.cells); };
    const QJsonObject status = m_layout.read[QStringLiteral("status")].toObject();
    m_header = row.cells;
    m_problems.startTable(row.cells);
    m_joined = column(m_layout.read[QStringLiteral("joined")]);
    m_left = column(m_layout.read[QStringLiteral("left")]);
    m_status = column(status[QStringLiteral("column")]);
    m_leftValues = stringsAt(status, QStringLiteral("left"));
}

std::optional<QDate> PeopleReading::day(const TextRow &row, int column, bool &isWrong)
{
    const QString cell = column < 0 ? QString() : row.cells.value(column);
    const std::optional<QDate> day = dateFrom(cell);
    if (cell.isEmpty() || day)
        return day;
    isWrong = true;
    m_problems.add(importProblem(Severity::error, "import.date-unreadable", Place{m_source.name, m_sheetLabel, row.line, column + 1},
                                 QCoreApplication::translate("import", "The date in the column “%1” cannot be read.").arg(m_header.value(column)),
                                 QCoreApplication::translate("import", "Correct the cell in the list of employees and export again."), {}, QStringLiteral("2024/04/01")));
    return std::nullopt;
}

void PeopleReading::take(const TextRow &row)
{
    if (headerRowOf(m_layout, {row})) {
        setHeader(row);
        return;
    }
    if (m_header.isEmpty() || std::ranges::all_of(row.cells, &QString::isEmpty))
        return;
    PayrollRow person{row.cells, Place{m_source.name, m_sheetLabel, row.line, 0}};
    if (m_sheetLabel.isEmpty() && row.cells.size() != m_header.size()) {
        person.isSlipped = true;
        m_problems.addSlipped(person);
        return;
    }
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (isNameLabel(m_header.value(i)))
            m_problems.noteName(row.cells[i]);
    }
    bool isWrong = false;
    const std::optional<QDate> joined = day(row, m_joined, isWrong);
    const std::optional<QDate> left = day(row, m_left, isWrong);
    const bool hasLeft = m_status >= 0 && m_leftValues.contains(normalised(row.cells.value(m_status)));
    const QDate end = m_month.lastDay();
    const bool isThere = (!joined || *joined <= end) && (left ? *left > end : !hasLeft);
    if (!isWrong && isThere)
        m_heads[m_problems.typeOf(person)] += Heads::fromPersons(1);
}

std::vector<MonthlyPay> PeopleReading::months() const
{
    std::vector<MonthlyPay> months;
    for (const auto &[type, heads] : m_heads) {
        MonthlyPay pay;
        pay.month = m_month;
        pay.type = type;
        pay.heads = heads;
        months.push_back(pay);
    }
    return months;
}

} // namespace

Problems PeopleShape::checkLayout(const Layout &layout) const
{
    const QString file = layout.id.text() + QStringLiteral(".json");
    Problems problems = checkKeys(layout.read, {{"joined", KeyType::column, true}, {"left", KeyType::column}, {"status", KeyType::object},
                                                {"type", KeyType::objects, true}, {"month", KeyType::object, true}}, file, QStringLiteral("read"));
    std::ranges::move(checkKeys(layout.read[QStringLiteral("status")].toObject(), {{"column", KeyType::column}, {"left", KeyType::strings}}, file,
                                QStringLiteral("read.status")), std::back_inserter(problems));
    std::ranges::move(checkKeys(layout.read[QStringLiteral("month")].toObject(), {{"file_name", KeyType::pattern}}, file, QStringLiteral("read.month")),
                      std::back_inserter(problems));
    std::ranges::move(checkEmploymentRules(layout), std::back_inserter(problems));
    return problems;
}

Period PeopleShape::period(const std::vector<TextRow> &, const QString &fileName, const Layout &layout) const
{
    const std::optional<Month> month = monthOfFileName(layout, fileName);
    return {month, month};
}

Result<Imported> PeopleShape::read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options,
                                   const Progress &progress) const
{
    std::optional<Month> month = monthOfFileName(layout, source.name);
    if (!month)
        month = options.month;
    if (!month)
        return importProblem(Severity::error, "import.month-unknown", {source.name, {}, 0, 0},
                             QCoreApplication::translate("import", "The month for which this list of employees holds stands neither in it nor in its name."),
                             QCoreApplication::translate("import", "Choose the month, or put it into the file name, such as employees_202503.csv."), source.name);
    PayrollReading problems(layout, source, options);
    PeopleReading reading(layout, source, *month, problems);
    if (auto stopped = readSheets(rows, reading, problems, source, progress))
        return *std::move(stopped);
    return problems.finishWith(reading.months(), PayrollKind::people);
}

} // namespace smartsme
