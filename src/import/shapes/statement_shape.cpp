// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/statement_shape.h"

#include "core/number_text.h"
#include "import/import_problem.h"
#include "import/json_keys.h"
#include "import/shapes/outline_books.h"
#include "import/shapes/statement_sheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

namespace {

constexpr qint64 mostRowsOfStatements = 20'000;

Problem periodsDiffer(const QString &fileName, const StatementBlock &block, const QDate &found, const QDate &expected)
{
    return importProblem(Severity::error, "import.periods-differ", Place{fileName, block.sheet, block.rows.front().line, 0},
                         QCoreApplication::translate("import", "The statements of this file end on different days."),
                         QCoreApplication::translate("import", "Leave the statements of one year in the file and choose it again."), found.toString(Qt::ISODate), expected.toString(Qt::ISODate));
}

/// Reads all statements of a file into one outline.
StatedFacts readBlocks(const StatementBlocks &found, const QString &fileName, Outline &outline, Problems &problems)
{
    StatedFacts facts;
    for (const StatementBlock &block : found.blocks) {
        const std::optional<QDate> before = facts.last;
        const std::vector<OutlineRow> rows = outlineRowsOf(block, facts, fileName, problems);
        if (before && facts.last && *before != *facts.last)
            problems.push_back(periodsDiffer(fileName, block, *facts.last, *before));
        outline.begin(block.statement, block.isDetail ? Part::sellingAndAdministrative : Part::none);
        for (const OutlineRow &row : rows)
            outline.take(row);
    }
    return facts;
}

std::vector<AccountTotals> accountsOf(const Outline &outline)
{
    std::vector<AccountTotals> accounts;
    for (const OutlineLine &line : outline.lines()) {
        AccountTotals account;
        account.name = withoutNumbering(line.row.name);
        account.section = line.section;
        account.statement = line.statement;
        account.normalSide = outline.sideOf(line);
        account.closing = line.row.amounts.front();
        accounts.push_back(std::move(account));
    }
    return accounts;
}

} // namespace

Problems StatementShape::checkLayout(const Layout &layout) const
{
    return checkKeys(layout.read, {}, layout.id.text() + QStringLiteral(".json"), QStringLiteral("read"));
}

Period StatementShape::period(const std::vector<TextRow> &head, const QString &fileName, const Layout &) const
{
    StatedFacts facts;
    for (const TextRow &row : head)
        facts.take(row, {});
    const FoundPeriod found = periodOf(facts, {}, fileName);
    return found.days ? Period{Month(found.days->first), Month(found.days->last)} : Period{};
}

Result<Imported> StatementShape::read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options, const Progress &progress) const
{
    std::vector<TextRow> all;
    while (std::optional<TextRow> row = rows.nextText()) {
        for (QString &cell : row->cells)
            cell = normalised(cell);
        all.push_back(*std::move(row));
        if (rows.rows() % 1024 == 0 && progress && !progress(rows.done(), rows.size(), rows.rows()))
            return readingStopped(rows.fileName());
        if (rows.rows() > mostRowsOfStatements)
            return statementTooLong({rows.fileName(), all.back().sheet, all.back().line, 0});
    }
    if (rows.problem())
        return *rows.problem();
    const StatementBlocks found = blocksOf(all);
    Outline outline(rows.fileName(), {{false, {}}});
    Problems problems;
    const StatedFacts facts = readBlocks(found, rows.fileName(), outline, problems);
    outline.finish(facts.unit, true);
    std::ranges::move(outline.problems(), std::back_inserter(problems));
    std::vector<AccountTotals> accounts = accountsOf(outline);
    std::optional<Problem> leftOut;
    if (!found.leftOut.isEmpty())
        leftOut = sheetsLeftOut("import.sheets-left-out", rows.fileName(), QCoreApplication::translate("import", "Some sheets hold no balance sheet, P/L or cost statement and were passed over."),
                                QCoreApplication::translate("import", "Nothing needs to be done if no statement is among them."), found.leftOut);
    return booksOf({outline, std::move(accounts), std::move(problems), periodOf(facts, options, rows.fileName()), facts, BooksKind::annualAmounts, leftOut}, layout, source, options);
}

} // namespace smartsme
