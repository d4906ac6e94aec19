// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kept_files.h"

#include <algorithm>

namespace smartsme {

namespace {

ImportLine lineOf(const SourceFile &source)
{
    ImportLine line;
    line.state = ImportLine::State::kept;
    line.name = source.name;
    line.keys = {source.sha256};
    line.product = source.product;
    line.kind = source.kind;
    line.encoding = source.encoding;
    line.rows = source.rows;
    return line;
}

} // namespace

std::vector<ImportLine> keptLines(const Case &firm, const Problems &remarks)
{
    std::vector<ImportLine> lines;
    for (const Books &books : firm.books) {
        ImportLine line = lineOf(books.source);
        line.first = books.first;
        line.last = books.last;
        lines.push_back(std::move(line));
    }
    for (const Payroll &payroll : firm.payrolls) {
        ImportLine line = lineOf(payroll.source);
        if (!payroll.months.empty()) {
            const auto [first, last] = std::ranges::minmax(payroll.months, {}, &MonthlyPay::month);
            line.first = first.month;
            line.last = last.month;
        }
        lines.push_back(std::move(line));
    }
    for (ImportLine &line : lines)
        std::ranges::copy_if(remarks, std::back_inserter(line.problems), [&](const Problem &problem) { return problem.place.file == line.name; });
    return lines;
}

} // namespace smartsme
