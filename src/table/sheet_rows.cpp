// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/sheet_rows.h"

#include "table/container_problems.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

SheetRows::SheetRows(QString fileName, const RowReaderOptions &options) : m_fileName(std::move(fileName)), m_options(options) {}

Place SheetRows::place(int column) const
{
    return Place{m_fileName, m_sheets.isEmpty() ? QString() : m_sheets.back(), m_line, column};
}

bool SheetRows::refuse(Problem problem)
{
    fail(std::move(problem));
    return false;
}

bool SheetRows::beginSheet(const QString &name)
{
    m_line = 0;
    m_width = 0;
    m_cells.clear();
    m_sheets << name;
    m_row.sheet = static_cast<int>(m_sheets.size()) - 1;
    const int most = m_options.containers.mostSheets;
    return m_sheets.size() <= most
        || refuse(unpacksTooLarge(Place{m_fileName, {}, 0, 0}, {}, QCoreApplication::translate("table", "at most %1 sheets").arg(most)));
}

bool SheetRows::tooManyRows(const QString &expected)
{
    return refuse(Problem{Severity::error, QStringLiteral("file.too-many-rows"), place(),
                          QCoreApplication::translate("table", "This file has more rows than the program reads."), {}, expected,
                          QCoreApplication::translate("table", "Check this line; if it looks right, export the file again.")});
}

bool SheetRows::tooManyColumns(int column)
{
    return refuse(Problem{Severity::error, QStringLiteral("file.too-many-columns"), place(column),
                          QCoreApplication::translate("table", "This row has more columns than the program reads."), {},
                          QCoreApplication::translate("table", "at most %1 columns").arg(m_options.mostColumns),
                          QCoreApplication::translate("table", "Check this line; if it looks right, export the file again.")});
}

bool SheetRows::beginRow(qint64 line)
{
    if (line <= m_line)
        return refuse(fileDamaged(place(), QCoreApplication::translate("table", "row %1 after row %2").arg(line).arg(m_line)));
    beginRowAnywhere(line);
    return true;
}

void SheetRows::beginRowAnywhere(qint64 line)
{
    m_line = line;
    m_bytes.clear();
    m_cells.clear();
}

bool SheetRows::openCell(int column)
{
    if (!m_cells.empty() && m_cells.back().column >= column)
        return m_cells.back().column == column
            || refuse(fileDamaged(place(column), QCoreApplication::translate("table", "column %1 after column %2").arg(column).arg(m_cells.back().column)));
    if (column > m_options.mostColumns)
        return tooManyColumns(column);
    if (m_line > m_options.containers.mostSheetRows)
        return tooManyRows(QCoreApplication::translate("table", "at most %1 rows").arg(m_options.containers.mostSheetRows));
    m_cells.push_back({column, m_bytes.size(), true});
    return true;
}

bool SheetRows::addText(int column, std::string_view text)
{
    if (text.empty())
        return true;
    if (!openCell(column))
        return false;
    Cell &cell = m_cells.back();
    const auto used = static_cast<qint64>(m_bytes.size() - cell.begin);
    if (used + static_cast<qint64>(text.size()) > m_options.longestCell)
        return refuse(Problem{Severity::error, QStringLiteral("file.cell-too-long"), place(column),
                              QCoreApplication::translate("table", "This cell is longer than the program reads."), {},
                              QCoreApplication::translate("table", "at most %1 bytes").arg(m_options.longestCell),
                              QCoreApplication::translate("table", "Check this line; if it looks right, export the file again.")});
    if (m_bytes.size() + text.size() > static_cast<std::size_t>(m_options.longestCell) * 8)
        return refuse(Problem{Severity::error, QStringLiteral("file.row-too-long"), place(column),
                              QCoreApplication::translate("table", "This row is longer than the program reads."), {},
                              QCoreApplication::translate("table", "at most %1 bytes").arg(m_options.longestCell * 8),
                              QCoreApplication::translate("table", "Check this line; if it looks right, export the file again.")});
    for (const char c : text) {
        const bool isBreak = c == '\n' || c == '\r';
        const bool follows = !m_bytes.empty() && m_bytes.size() > cell.begin && m_bytes.back() == ' ';
        if (!isBreak)
            m_bytes += c == '\0' ? ' ' : c;
        else if (!follows)
            m_bytes += ' ';
        cell.isBlank = cell.isBlank && isBlank(c);
    }
    return true;
}

bool SheetRows::countRow()
{
    if (++m_rows > m_options.mostRows)
        return tooManyRows(QCoreApplication::translate("table", "at most %1 rows").arg(m_options.mostRows));
    m_row.line = m_line;
    return true;
}

bool SheetRows::endRow()
{
    while (!m_cells.empty() && m_cells.back().isBlank) {
        m_bytes.resize(m_cells.back().begin);   // else its blanks would belong to the cell before
        m_cells.pop_back();
    }
    if (m_cells.empty())
        return false;
    m_width = std::max(m_width, static_cast<std::size_t>(m_cells.back().column));
    m_fields.assign(m_width, RawField());
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const std::size_t end = i + 1 < m_cells.size() ? m_cells[i + 1].begin : m_bytes.size();
        if (!m_cells[i].isBlank)
            m_fields[static_cast<std::size_t>(m_cells[i].column) - 1].bytes = std::string_view(m_bytes).substr(m_cells[i].begin, end - m_cells[i].begin);
    }
    m_row.fields = m_fields;
    return countRow();
}

bool SheetRows::repeatRow()
{
    ++m_line;
    if (m_line > m_options.containers.mostSheetRows)
        return tooManyRows(QCoreApplication::translate("table", "at most %1 rows").arg(m_options.containers.mostSheetRows));
    return countRow();
}

} // namespace smartsme
