// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/statement_sheet.h"

#include "core/number_text.h"
#include "import/import_problem.h"
#include "import/shapes/pattern.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

namespace {

bool isNone(const QString &text)
{
    return text.isEmpty() || matches<"^[-−―ー－‐]+$">(text);
}

bool isAmount(const QString &text)
{
    return !isNone(text) && yenFrom(text).has_value();
}

/// 12.3, 64.3%: shares and the like, no captions.
bool isOtherNumber(const QString &text)
{
    return matches<"^[-△▲]?[0-9]+(\\.[0-9]+)?%?$|^[-△▲]?[0-9]*\\.[0-9]+%?$">(text);
}

bool isColumnCaption(const QString &text)
{
    return matches<"^(科目|勘定科目|項目|摘要|金額|内訳|注記|構成比|比率|(前期|当期|前年|当年)(末|実績|金額|決算)?|増減額?|\\(?単位.*|\\(?千?円\\)?)$">(text);
}

/// The title of a statement that is read or not read; nothing for other text.
struct Title { std::optional<Statement> statement; bool isDetail = false; };
std::optional<Title> titleIn(const TextRow &row)
{
    if (std::ranges::any_of(row.cells, isAmount))
        return std::nullopt;
    for (const QString &text : row.cells) {
        if (text.size() > 30 || text.contains(QStringLiteral("に関する")))     // 「損益計算書に関する注記」
            continue;
        if (matches<"株主資本等変動計算書|注記表|キャッシュ・?フロー|附属明細書|勘定科目内訳|固定資産台帳|利益処分|事業報告">(text))
            return Title{};
        if (const auto statement = statementTitled(text))
            return Title{statement, *statement == Statement::profitAndLoss && !text.contains(QStringLiteral("損益計算書"))};
    }
    return std::nullopt;
}

/// Columns that belong together: captions, then amounts.
struct ColumnGroup
{
    std::vector<int> captions;
    std::vector<int> amounts;
};

bool isLeftOutColumn(const StatementBlock &block, int column)
{
    for (const TextRow &row : block.rows) {
        const QString text = row.cells.value(column);
        if (matches<"^\\(?(前期|前年|増減|構成比|比率|対比)(末|実績|金額|決算|額|比)?\\)?$">(text))
            return true;
        if (isAmount(text))
            return false;
    }
    return false;
}

std::vector<ColumnGroup> groupsOf(const StatementBlock &block)
{
    qsizetype width = 0;
    for (const TextRow &row : block.rows)
        width = std::max(width, row.cells.size());
    std::vector<ColumnGroup> groups;
    for (int column = 0; column < width; ++column) {
        int amounts = 0;
        int captions = 0;
        for (const TextRow &row : block.rows) {
            const QString text = row.cells.value(column);
            amounts += isAmount(text) ? 1 : 0;
            captions += !isNone(text) && !isAmount(text) && !isOtherNumber(text) && !isColumnCaption(text) ? 1 : 0;
        }
        if (amounts > 0 && amounts >= captions) {
            if (!groups.empty() && !isLeftOutColumn(block, column))
                groups.back().amounts.push_back(column);
        } else if (captions > 0) {
            if (groups.empty() || !groups.back().amounts.empty())
                groups.emplace_back();
            groups.back().captions.push_back(column);
        }
    }
    std::erase_if(groups, [](const ColumnGroup &group) { return group.amounts.empty(); });
    return groups;
}

/// Reads one column group of a block.
class GroupReader
{
public:
    GroupReader(const StatementBlock &block, const ColumnGroup &group, std::int64_t unit, const QString &fileName, Problems &problems)
        : m_block(block), m_group(group), m_unit(unit), m_fileName(fileName), m_problems(problems)
    {
    }

    void read(std::vector<OutlineRow> &out)
    {
        for (const TextRow &row : m_block.rows)
            readRow(row, out);
    }

private:
    std::optional<Yen> amountIn(const TextRow &row, int column)
    {
        const QString text = row.cells.value(column);
        if (isNone(text) || isColumnCaption(text))
            return std::nullopt;
        const std::optional<Yen> printed = yenFrom(text);
        const std::optional<Yen> amount = printed ? times(*printed, m_unit) : std::nullopt;
        if (amount)
            return amount;
        const bool isMeantAsAmount = printed || (m_isBody && matches<"[0-9]">(text) && !matches<"[年:頁]|ページ">(text) && !titleIn(row));
        if (isMeantAsAmount && m_problems.size() < mostImportProblems)
            m_problems.push_back(importProblem(Severity::error, "import.amount-unreadable", Place{m_fileName, row.sheet, row.line, column + 1},
                                               QCoreApplication::translate("import", "This amount cannot be read."), QCoreApplication::translate("import", "Correct the sheet and choose it again."),
                                               row.cells.value(column), QCoreApplication::translate("import", "a whole number of yen")));
        return std::nullopt;
    }

    void readRow(const TextRow &row, std::vector<OutlineRow> &out)
    {
        OutlineRow outline;
        outline.line = row.line;
        outline.sheet = row.sheet;
        for (const int column : m_group.captions) {
            const QString text = row.cells.value(column);
            if (!isNone(text) && !isColumnCaption(text))
                outline.name += text;
        }
        std::vector<Yen> amounts;
        for (const int column : m_group.amounts) {
            if (const auto amount = amountIn(row, column))
                amounts.push_back(*amount);
        }
        m_isBody = m_isBody || !amounts.empty();
        if (outline.name.isEmpty() && amounts.empty())
            return;
        if (outline.name.isEmpty() || amounts.size() > 2) {
            m_problems.push_back(importProblem(Severity::error, amounts.size() > 2 ? "import.amounts-several" : "import.account-missing", Place{m_fileName, row.sheet, row.line, 0},
                                               amounts.size() > 2 ? QCoreApplication::translate("import", "This row holds more than two amounts; it is not known which is meant.")
                                                                  : QCoreApplication::translate("import", "This line has an amount but no account."),
                                               QCoreApplication::translate("import", "Leave the columns of one year on the sheet and choose it again."), outline.name));
            return;
        }
        outline.amounts = {amounts.empty() ? std::nullopt : std::optional(amounts.front())};
        out.push_back(outline);
        // The outer column beside the last line of a part holds the sum of the part.
        if (amounts.size() == 2) {
            outline.name = QStringLiteral("計");
            outline.kind = OutlineRow::Kind::total;
            outline.amounts = {amounts.back()};
            out.push_back(std::move(outline));
        }
    }

    const StatementBlock &m_block;
    const ColumnGroup &m_group;
    std::int64_t m_unit;
    const QString &m_fileName;
    Problems &m_problems;
    bool m_isBody = false;
};

} // namespace

StatementBlocks blocksOf(const std::vector<TextRow> &rows)
{
    StatementBlocks found;
    std::vector<StatementBlock> blocks;
    std::optional<QString> sheet;
    for (const TextRow &row : rows) {
        const std::optional<Title> title = titleIn(row);
        if (!sheet || *sheet != row.sheet) {
            sheet = row.sheet;
            StatementBlock block{row.sheet, {}, false, {}};
            if (const auto named = titleIn({0, {normalised(row.sheet)}, {}})) {
                block.statement = named->statement;
                block.isDetail = named->isDetail;
            }
            blocks.push_back(std::move(block));
        }
        // A repeated title (a page head) continues its statement.
        StatementBlock &current = blocks.back();
        const bool isSame = title && title->statement == current.statement && title->isDetail == current.isDetail;
        if (title && !isSame) {
            const bool isOnlyHead = !current.statement && current.rows.size() < 8;
            StatementBlock block{row.sheet, title->statement, title->isDetail, isOnlyHead ? current.rows : std::vector<TextRow>()};
            if (isOnlyHead)
                blocks.pop_back();
            blocks.push_back(std::move(block));
        }
        blocks.back().rows.push_back(row);
    }
    for (const bool isDetail : {false, true}) {
        for (StatementBlock &block : blocks) {
            if (!block.statement && !isDetail && !block.sheet.isEmpty())
                found.leftOut << block.sheet;
            if (block.statement && block.isDetail == isDetail)
                found.blocks.push_back(std::move(block));
        }
    }
    return found;
}

std::vector<OutlineRow> outlineRowsOf(const StatementBlock &block, StatedFacts &facts, const QString &fileName, Problems &problems)
{
    for (const TextRow &row : block.rows) {
        if (std::ranges::none_of(row.cells, isAmount))
            facts.take(row, {});
    }
    std::vector<OutlineRow> rows;
    for (const ColumnGroup &group : groupsOf(block))
        GroupReader(block, group, facts.unit, fileName, problems).read(rows);
    return rows;
}

} // namespace smartsme
