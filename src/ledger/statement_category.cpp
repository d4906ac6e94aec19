// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/statement_category.h"

#include "ledger/ledger_schemas.h"

namespace smartsme {

namespace {

Statement statementFrom(const QString &cell)
{
    if (cell == QStringLiteral("BS"))
        return Statement::balanceSheet;
    return cell == QStringLiteral("MFG") ? Statement::manufacturingCost : Statement::profitAndLoss;
}

} // namespace

Result<CategoryTable> CategoryTable::load(const QString &dataFolder)
{
    const Result<DataTable> rows = loadLedgerTable(dataFolder, QStringLiteral("categories.csv"));
    if (!rows)
        return rows.problems();
    CategoryTable table;
    for (const DataRow row : *rows) {
        StatementCategory category;
        category.id = CategoryId(row.text("category"));
        category.label = row.both("label_ja", "label_en");
        category.statement = statementFrom(row.text("statement"));
        category.group = row.text("group");
        category.sign = row.integer("sign").value_or(1) < 0 ? -1 : 1;
        category.normalSide = row.text("normal_side") == QStringLiteral("credit") ? Side::credit : Side::debit;
        table.m_index.insert(category.id, table.m_categories.size());
        table.m_categories.push_back(std::move(category));
    }
    return table;
}

const StatementCategory *CategoryTable::find(const CategoryId &id) const
{
    const auto it = m_index.constFind(id);
    return it == m_index.cend() ? nullptr : &m_categories[*it];
}

} // namespace smartsme
