// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/journal_shape.h"

#include "import/import_problem.h"
#include "import/json_keys.h"
#include "import/layout_match.h"
#include "import/shapes/journal_lines.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace smartsme {

namespace {

constexpr qint64 rowsBetweenReports = 16384;

Problem plainProblem(const char *id, const RowReader &rows, QString message, QString remedy, QString found = {})
{
    return importProblem(Severity::error, id, Place{rows.fileName(), {}, 0, 0}, std::move(message), std::move(remedy), std::move(found));
}

/// The header row, read off the reader with the rows above it; nothing when the first rows hold none.
std::optional<TextRow> headerOf(RowReader &rows, const Layout &layout, std::vector<TextRow> &preamble)
{
    for (std::size_t i = 0; i < headRows; ++i) {
        std::optional<TextRow> row = rows.nextText();
        if (!row)
            return std::nullopt;
        if (headerRowOf(layout, {*row}))
            return row;
        preamble.push_back(*std::move(row));
    }
    return std::nullopt;
}

/// A workbook may have other sheets. One with the same headings goes on with the journal; of the others nothing is read.
class SheetFilter
{
public:
    SheetFilter(const RowReader &rows, const Layout &layout, const QStringList &header, int sheet) : m_rows(rows), m_layout(layout), m_header(header), m_sheet(sheet) {}

    /// Whether the row is a line of the journal.
    bool takes(const RawRow &row)
    {
        if (row.sheet == m_sheet && m_isRead)
            return true;
        if (row.sheet != m_sheet) {
            leave();
            m_sheet = row.sheet;
            m_isRead = m_header.isEmpty();
            if (m_isRead)
                return true;
        }
        m_isRead = isHeading(row);
        return false;
    }
    /// To be asked after the last row.
    Problems unreadSheets()
    {
        leave();
        Problems remarks;
        for (const QString &name : std::as_const(m_unread))
            remarks.push_back(importProblem(Severity::warning, "import.sheet-unread", Place{m_rows.fileName(), name, 0, 0},
                                            QCoreApplication::translate("import", "This sheet has not the headings of the first one and was not read."),
                                            QCoreApplication::translate("import", "If it holds entries too, give it the same headings.")));
        return remarks;
    }

private:
    void leave()
    {
        if (!m_isRead && !m_unread.contains(m_rows.sheetName(m_sheet)))
            m_unread << m_rows.sheetName(m_sheet);
    }
    bool isHeading(const RawRow &row) const
    {
        TextRow text{row.line, {}, {}};
        for (const RawField &field : row.fields)
            text.cells << m_rows.text(field).text.trimmed();
        return text.cells == m_header && headerRowOf(m_layout, {text});
    }

    const RowReader &m_rows;
    const Layout &m_layout;
    const QStringList m_header;
    int m_sheet;
    bool m_isRead = true;
    QStringList m_unread;
};

Problem headerMissing(const RowReader &rows, const Layout &layout)
{
    const QStringList names = stringsAt(layout.recognise, QStringLiteral("header"));
    return importProblem(Severity::error, "import.header-missing", Place{rows.fileName(), {}, 1, 0}, QCoreApplication::translate("import", "The headings of this layout are not in the first rows."),
                         QCoreApplication::translate("import", "Choose another layout, or export the file again."), {}, names.join(QStringLiteral(", ")));
}

/// Months between the first and the last without any line.
Problems monthGaps(const std::vector<AccountTotals> &accounts, Month first, Month last, const QString &fileName)
{
    std::set<Month> seen;
    for (const AccountTotals &account : accounts) {
        for (const MonthlyMovement &movement : account.months)
            seen.insert(movement.month);
    }
    Problems remarks;
    for (Month month = first; month <= last && remarks.size() < mostImportProblems; month = month.plus(1)) {
        if (!seen.contains(month))
            remarks.push_back(importProblem(Severity::warning, "import.month-missing", Place{fileName, {}, 0, 0},
                                            QCoreApplication::translate("import", "There is no entry in the month %1.").arg(month.iso()),
                                            QCoreApplication::translate("import", "If the firm was open then, export the file again with all months.")));
    }
    return remarks;
}

Books booksOf(const JournalLines &lines, SettledAccounts &settled, const SourceFile &source)
{
    Books books;
    books.kind = BooksKind::journal;
    books.source = source;
    books.first = monthOf(lines.firstDay());
    books.last = monthOf(lines.lastDay());
    books.tax = settled.tax;
    books.vouchers = lines.vouchers();
    books.lines = lines.lines();
    books.hasDepartments = lines.hasDepartments();
    if (const BookSignCollector *signs = lines.signs()) {
        books.signs = signs->signs();
        books.rhythm = signs->rhythm();
    }
    books.accounts = std::move(settled.accounts);
    return books;
}

} // namespace

Problems JournalShape::checkLayout(const Layout &layout) const
{
    return checkJournalRules(layout);
}

Result<Imported> JournalShape::read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options, const Progress &progress) const
{
    const bool hasHeader = layout.recognise.contains(QStringLiteral("header"));
    TextRow header;
    std::vector<TextRow> preamble;
    if (hasHeader) {
        std::optional<TextRow> found = headerOf(rows, layout, preamble);
        if (!found)
            return rows.problem() ? *rows.problem() : headerMissing(rows, layout);
        header = *std::move(found);
    }
    const RawRow *row = rows.next();
    if (!row)
        return rows.problem() ? *rows.problem()
                              : plainProblem("import.no-rows", rows, QCoreApplication::translate("import", "This file holds no rows."),
                                             QCoreApplication::translate("import", "Export it again and check the period you choose."));
    const int width = static_cast<int>(hasHeader ? static_cast<std::size_t>(header.cells.size()) : row->fields.size());
    Result<JournalRules> rules = journalRules(layout, header.cells, width, Place{rows.fileName(), {}, header.line, 0});
    if (!rules)
        return rules.problems();
    takePreamble(*rules, layout, preamble);

    JournalLines lines(*rules, rows, options.entryLines, options.keepsDescriptions, options.bookWords);
    lines.hints().chosen = options.tax;
    lines.hints().fromFile = rules->bookkeeping;
    SheetFilter sheets(rows, layout, header.cells, row->sheet);
    for (qint64 n = 0; row && (!sheets.takes(*row) || lines.take(*row)); row = rows.next()) {
        if (++n % rowsBetweenReports == 0 && progress && !progress(rows.done(), rows.size(), rows.rows()))
            return readingStopped(rows.fileName());
    }
    if (!row && !rows.problem())
        lines.finish();
    Problems problems = lines.problems();
    if (rows.problem())
        problems.push_back(*rows.problem());
    if (!problems.empty())
        return problems;
    if (!lines.hasAmounts())
        return plainProblem("import.no-amounts", rows, QCoreApplication::translate("import", "No row of this file holds an amount."),
                            QCoreApplication::translate("import", "Export it again and check the period you choose."));

    SettledAccounts settled = settledAccounts(lines.sums(), *rules, lines.hints(), rows);
    if (hasErrors(settled.remarks)) {
        std::erase_if(settled.remarks, [](const Problem &p) { return p.severity != Severity::error; });
        return std::move(settled.remarks);
    }
    if (options.entryLines)
        options.entryLines->settle(settled.entryAccounts);
    Books books = booksOf(lines, settled, source);
    Problems remarks = std::move(settled.remarks);
    std::ranges::move(sheets.unreadSheets(), std::back_inserter(remarks));
    std::ranges::move(monthGaps(books.accounts, books.first, books.last, rows.fileName()), std::back_inserter(remarks));
    // Where closing entries are those of month 13, the layout says where the year ends.
    const bool hasMonth13 = layout.read[QStringLiteral("preamble")].toObject().contains(QStringLiteral("closing_day"));
    if ((rules->closing >= 0 || hasMonth13) && lines.closingLines() == 0 && books.first.monthsUntil(books.last) >= 11)
        remarks.push_back(importProblem(Severity::note, "import.no-closing-entries", Place{rows.fileName(), {}, 0, 0},
                                        QCoreApplication::translate("import", "No line is marked as a closing entry: depreciation and stock may still be missing."),
                                        QCoreApplication::translate("import", "If the year is closed, export it again after closing.")));
    return Imported{std::move(books), std::move(remarks)};
}

} // namespace smartsme
