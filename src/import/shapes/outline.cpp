// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/outline.h"

#include "core/number_text.h"
#include "import/import_problem.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

namespace {

Part firstPartOf(std::optional<Statement> statement)
{
    if (statement == Statement::balanceSheet)
        return Part::currentAssets;
    return statement == Statement::manufacturingCost ? Part::costStatement : Part::none;
}

/// What follows a part whose total has been printed, where no heading says so.
Part partAfter(Part part)
{
    switch (part) {
    case Part::currentAssets: return Part::fixedAssets;
    case Part::fixedAssets: return Part::deferredAssets;
    case Part::assets: return Part::currentLiabilities;
    case Part::currentLiabilities: return Part::fixedLiabilities;
    case Part::liabilities: return Part::equity;
    case Part::overhead: return Part::workInProcess;
    default: return Part::none;
    }
}

int resultsThrough(Part part)
{
    switch (part) {
    case Part::costOfSales: return 1;
    case Part::sellingAndAdministrative: return 2;
    default: return 0;
    }
}

} // namespace

bool OutlineRow::hasAmount() const
{
    return std::ranges::any_of(amounts, [](const auto &amount) { return amount.has_value(); });
}

std::int64_t OutlineLine::counted(std::size_t column, bool isOwnSide) const
{
    const std::int64_t value = row.amounts[column].value_or(Yen(0)).value();
    return reducesItsPart(row.name, part) && (value > 0 || isOwnSide) ? -value : value;
}

void Outline::report(const char *id, const OutlineRow *row, QString message, QString found, QString expected)
{
    if (m_problems.size() < mostImportProblems)
        m_problems.push_back(importProblem(Severity::error, id, Place{m_fileName, row ? row->sheet : QString(), row ? row->line : 0, 0}, std::move(message),
                                           QCoreApplication::translate("import", "The file may be damaged or changed by hand: export it again."), std::move(found), std::move(expected)));
}

void Outline::begin(std::optional<Statement> statement, Part part)
{
    m_statement = statement;
    m_whole = part;
    m_open.clear();
    m_next = firstPartOf(statement);
    m_resultsAbove = 0;
    m_firstLineOfStatement = m_lines.size();
    m_firstLineSinceTotal = m_lines.size();
    // A detailed list of what the P/L lists already is compared, not added.
    m_isRepeat = part != Part::none && !within(part).empty();
}

std::optional<Part> Outline::openPart() const
{
    for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
        if (open->part != Part::none)
            return open->part;
    }
    return std::nullopt;
}

/// The part a caption names within the statement at hand: 経費 is another thing in the P/L of a sole proprietor.
Part Outline::partOf(const QString &core) const
{
    const Part part = partNamed(core).value_or(Part::none);
    if (core == QStringLiteral("経費") && m_statement == Statement::profitAndLoss)
        return Part::sellingAndAdministrative;
    return part == Part::workInProcess && m_statement == Statement::balanceSheet ? Part::inventory : part;
}

void Outline::openHeading(const OutlineRow &row)
{
    const QString core = captionCore(row.name);
    const Part part = partOf(core);
    if (part != Part::none && m_statement != factsOf(part).statement)
        begin(factsOf(part).statement);
    const auto ends = [&](const Open &open) {
        if (row.level >= 0 && open.level >= 0)
            return open.level >= row.level;
        if (part == Part::none)
            return open.part == Part::none;     // one unknown heading follows another
        return open.part == part || !isWithin(part, open.part);
    };
    while (!m_open.empty() && ends(m_open.back()))
        m_open.pop_back();
    const QString usual = part == Part::none ? core : factsOf(part).name;
    m_open.push_back({core, hasHeadingForm(row.name) ? usual : normalised(row.name), part, row.level});
    m_firstLineSinceTotal = m_lines.size();
}

Problem statementTooLong(Place place)
{
    return importProblem(Severity::error, "import.statement-too-long", std::move(place), QCoreApplication::translate("import", "This file has more rows than statements have."),
                         QCoreApplication::translate("import", "Choose another layout, or export the file again."));
}

void Outline::take(OutlineRow row)
{
    if (++m_rows > mostRows) {
        if (m_rows == mostRows + 1)
            m_problems.push_back(statementTooLong({m_fileName, row.sheet, row.line, 0}));
        return;
    }
    row.amounts.resize(m_columns.size());
    const QString core = captionCore(row.name);
    switch (row.kind) {
    case OutlineRow::Kind::heading:
        openHeading(row);
        if (row.hasAmount())
            takeTotal(std::move(row));
        return;
    case OutlineRow::Kind::line:
        return takeLine(std::move(row));
    case OutlineRow::Kind::total:
        return takeTotal(std::move(row));
    case OutlineRow::Kind::byName:
        break;
    }
    if (!row.hasAmount()) {
        const bool isHeading = partNamed(core) || hasHeadingForm(row.name);
        if (isHeading)
            openHeading(row);
    } else if (isTotal(core, row)) {
        if (isHeadingWithTotal(core, row))
            openHeading(row);
        takeTotal(std::move(row));
    } else {
        takeLine(std::move(row));
    }
}

bool Outline::isTotal(const QString &core, const OutlineRow &row) const
{
    if (totalledName(core) || (m_statement && resultNamed(core, *m_statement)))
        return true;
    const std::optional<Part> part = partNamed(core);
    const bool isSumOfCost = part && isWithin(*part, Part::costStatement) && core.startsWith(QStringLiteral("当期"));
    return part && (factsOf(*part).isContainer || isSumOfCost || hasHeadingForm(row.name));
}

/// 「【売上高】 60,900」 above its lines, not below them.
bool Outline::isHeadingWithTotal(const QString &core, const OutlineRow &row) const
{
    const Part part = partOf(core);
    if (part == Part::none || totalledName(core) || !within(part).empty())
        return false;
    const bool hasBareLines = std::any_of(m_lines.begin() + static_cast<std::ptrdiff_t>(m_firstLineSinceTotal), m_lines.end(), [](const OutlineLine &line) { return line.isBare; });
    return hasHeadingForm(row.name) || !hasBareLines;
}

void Outline::takeLine(OutlineRow row)
{
    if (m_isRepeat)
        return;
    // 自己株式 after the lines of 利益剰余金 is not one of them, though no total closes these.
    if (const Part own = partOf(captionCore(row.name)); isWithin(own, Part::equity)) {
        while (!m_open.empty() && isWithin(m_open.back().part, Part::equity) && !isWithin(own, m_open.back().part))
            m_open.pop_back();
    }
    OutlineLine line;
    const std::optional<Part> open = openPart();
    const bool isDecided = open && *open != Part::costStatement && *open != Part::assets && *open != Part::liabilities;
    if (m_whole != Part::none)
        line.part = m_whole;
    else if (isDecided)
        line.part = *open;
    else if (m_statement == Statement::profitAndLoss)
        line.part = partOfBareLine(row.name, m_resultsAbove);
    else
        line.part = m_next != Part::none && (!open || isWithin(m_next, *open)) ? m_next : open.value_or(Part::none);
    line.isBare = !isDecided && m_whole == Part::none;
    line.isStatementKnown = line.part != Part::none || m_statement;
    line.statement = line.part != Part::none ? factsOf(line.part).statement : m_statement.value_or(Statement::balanceSheet);
    line.section = m_open.empty() || (line.isBare && line.part != Part::none) ? factsOf(line.part).name : m_open.back().text;
    for (const Open &heading : m_open)
        line.cores << heading.core;
    line.row = std::move(row);
    m_lines.push_back(std::move(line));
}

void Outline::addToLastLine(const std::vector<std::optional<Yen>> &amounts)
{
    if (m_lines.empty() || m_isRepeat)
        return;
    std::vector<std::optional<Yen>> &sums = m_lines.back().row.amounts;
    for (std::size_t i = 0; i < sums.size() && i < amounts.size(); ++i) {
        if (amounts[i])
            sums[i] = plus(sums[i].value_or(Yen(0)), *amounts[i]).value_or(Yen(Yen::largestCell));
    }
}

/// A total of a part that has no lines yet takes the lines above it whose part was only guessed from their order.
void Outline::assignBareLines(Part part)
{
    if (!within(part).empty())
        return;
    for (std::size_t i = m_firstLineSinceTotal; i < m_lines.size(); ++i) {
        OutlineLine &line = m_lines[i];
        const bool isSales = line.part == Part::sales && part != Part::sales;
        if (!line.isBare || isSales || line.statement != factsOf(part).statement)
            continue;
        line.part = part;
        line.section = factsOf(part).name;
    }
}

void Outline::closeHeading(const QString &core, std::optional<Part> part)
{
    const auto named = std::ranges::find_if(m_open, [&](const Open &open) { return open.core == core || (part && open.part != Part::none && isWithin(open.part, *part)); });
    // 「流動資産合計」 at the head of its lines closes nothing.
    const bool isAtHead = m_lines.size() == m_firstLineSinceTotal && named != m_open.end() && named + 1 == m_open.end() && named->part != Part::none
        && within(named->part).empty();
    if (named != m_open.end() && !isAtHead)
        m_open.erase(named, m_open.end());
}

void Outline::advance(const Total &total)
{
    if (total.part && partAfter(*total.part) != Part::none)
        m_next = partAfter(*total.part);
    if (total.part)
        m_resultsAbove = std::max(m_resultsAbove, resultsThrough(*total.part));
    if (!total.result)
        return;
    if (m_statement == Statement::manufacturingCost)
        m_next = Part::workInProcess;
    else
        m_resultsAbove = std::max(m_resultsAbove, total.result->order);
    m_open.clear();
}

/// All lines of the statement so far, those of the P/L's other side to be taken off.
Outline::Sum Outline::ofStatement() const
{
    Sum sum;
    for (std::size_t i = m_firstLineOfStatement; i < m_lines.size(); ++i) {
        const bool isMinus = m_statement == Statement::profitAndLoss && factsOf(m_lines[i].part).side == Side::debit;
        (isMinus ? sum.minus : sum.plus).push_back(i);
    }
    return sum;
}

/// 「合計」 or an outer amount without a name: the sum of the part at hand, of the statement so far, or of the lines since the last total.
void Outline::takeNameless(const OutlineRow &row)
{
    Total total{row, {}, {}, {}, {}, m_statement.value_or(Statement::balanceSheet)};
    if (m_whole != Part::none) {
        total.part = m_whole;
        m_totals.push_back(std::move(total));
        return;
    }
    if (const auto open = openPart()) {
        Sum ofPart;
        for (const std::size_t i : within(*open)) {
            if (i >= m_firstLineOfStatement)
                ofPart.plus.push_back(i);
        }
        if (!ofPart.plus.empty())
            total.sums.push_back(std::move(ofPart));
    }
    total.sums.push_back(ofStatement());
    Sum sinceTotal;
    for (std::size_t i = m_firstLineSinceTotal; i < m_lines.size(); ++i)
        sinceTotal.plus.push_back(i);
    total.sums.push_back(std::move(sinceTotal));
    m_totals.push_back(std::move(total));
}

void Outline::takeTotal(OutlineRow row)
{
    const QString core = captionCore(row.name);
    Total total{std::move(row), totalledName(core).value_or(core), {}, {}, {}, m_statement.value_or(Statement::balanceSheet)};
    if (m_statement)
        total.result = resultNamed(core, *m_statement);
    if (!total.result)
        total.part = partOf(total.core) == Part::none ? std::nullopt : std::optional(partOf(total.core));
    if (!total.result && !total.part && total.core.isEmpty())
        return takeNameless(total.row);
    // The profit of the year stands among net assets without being a sum of accounts.
    const bool isInEquity = m_statement == Statement::balanceSheet && resultNamed(core, Statement::profitAndLoss);
    if (isInEquity)
        return takeLine(std::move(total.row));
    if (total.part) {
        total.statement = factsOf(*total.part).statement;
        assignBareLines(*total.part);
    }
    closeHeading(total.core, total.part);
    advance(total);
    m_firstLineSinceTotal = m_lines.size();
    m_totals.push_back(std::move(total));
}

} // namespace smartsme
