// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/payroll_rows_shape.h"

#include "core/number_text.h"
#include "import/import_problem.h"
#include "import/layout_match.h"
#include "import/shapes/payroll_reading.h"
#include "import/shapes/payroll_sheets.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

namespace {

/// Finds the tables of a file and hands their rows on. A sheet has one table; headings printed again on a new page are passed over.
class RowsReading : public SheetReading
{
public:
    RowsReading(const Layout &layout, const SourceFile &source, PayrollReading &slips, bool isText)
        : m_layout(layout), m_source(source), m_slips(slips), m_isText(isText)
    {
    }
    void startSheet(int sheet, const QString &name) override;
    void take(const TextRow &row) override;
    void endSheet() override;

private:
    const Layout &m_layout;
    const SourceFile &m_source;
    PayrollReading &m_slips;
    bool m_isText;
    QString m_sheetLabel;
    PaymentHead m_above;
    QStringList m_header;
    bool m_hasRows = false;
};

void RowsReading::startSheet(int sheet, const QString &name)
{
    m_sheetLabel = name.isEmpty() ? QString() : sheetLabel(sheet);
    m_above = paymentOfSheet(m_layout, name);
    m_header.clear();
    m_hasRows = false;
}

void RowsReading::take(const TextRow &row)
{
    m_hasRows = true;
    if (headerRowOf(m_layout, {row})) {
        if (m_header.isEmpty()) {
            m_header = row.cells;
            m_slips.startTable(m_header, m_above);
        }
        return;
    }
    if (m_header.isEmpty()) {
        takePreamble(m_layout, row, m_above);
        return;
    }
    PayrollRow slip{row.cells, Place{m_source.name, m_sheetLabel, row.line, 0}};
    slip.isSlipped = m_isText ? row.cells.size() != m_header.size()
                              : std::any_of(row.cells.begin() + std::min(row.cells.size(), m_header.size()), row.cells.end(), [](const QString &cell) { return !cell.isEmpty(); });
    if (!m_isText)
        slip.cells.resize(m_header.size());
    m_slips.take(std::move(slip));
}

void RowsReading::endSheet()
{
    if (!m_sheetLabel.isEmpty() && m_hasRows && m_header.isEmpty())
        m_slips.add(importProblem(Severity::warning, "import.payroll-sheet-unread", {m_source.name, m_sheetLabel, 0, 0},
                                  QCoreApplication::translate("import", "This sheet has not the headings of the list and was not read."),
                                  QCoreApplication::translate("import", "If people stand on it, give it the same headings as the other sheets.")));
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
        PaymentHead above = head.empty() ? PaymentHead() : paymentOfSheet(layout, head.front().sheet);
        for (std::size_t i = 0; i < header.value_or(0); ++i)
            takePreamble(layout, head[i], above);
        const std::optional<Month> month = above.whole() ? above.whole() : monthOfFileName(layout, fileName);
        return {month, month};
    }
    Period period;
    for (std::size_t i = *header + 1; i < head.size(); ++i) {
        const auto found = paymentHead(head[i].cells.value(column));
        if (!found || !found->whole())
            continue;
        const Month month = *found->whole();
        period.first = std::min(period.first.value_or(month), month);
        period.last = std::max(period.last.value_or(month), month);
    }
    return period;
}

Result<Imported> PayrollRowsShape::read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options,
                                        const Progress &progress) const
{
    PayrollReading slips(layout, source, options);
    RowsReading reading(layout, source, slips, rows.container() == Container::text);
    if (auto stopped = readSheets(rows, reading, slips, source, progress))
        return *std::move(stopped);
    return slips.finish();
}

} // namespace smartsme
