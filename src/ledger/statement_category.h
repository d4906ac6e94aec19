// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/language.h"
#include "core/result.h"

#include <QHash>

#include <vector>

namespace smartsme {

enum class Side { debit, credit };

enum class Statement { profitAndLoss, balanceSheet, manufacturingCost };

/// A line of the financial statements that accounts are mapped to (決算書区分): data/accounts/categories.csv.
struct StatementCategory
{
    CategoryId id;          ///< "sga_rent_real_estate"
    Text label;
    Statement statement = Statement::profitAndLoss;
    QString group;          ///< "rent": what formulas add up
    int sign = 1;           ///< -1 where the printed amount reduces its group (期末棚卸高)
    Side normalSide = Side::debit;  ///< side on which the category's amounts are positive (期末棚卸高: credit)
    bool isSubtotal() const { return group == QStringLiteral("subtotal"); }
};

class CategoryTable
{
public:
    static Result<CategoryTable> load(const QString &dataFolder);
    /// nullptr when there is no such category
    const StatementCategory *find(const CategoryId &id) const;
    const std::vector<StatementCategory> &all() const { return m_categories; }

private:
    std::vector<StatementCategory> m_categories;
    QHash<CategoryId, std::size_t> m_index;
};

} // namespace smartsme
