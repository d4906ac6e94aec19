// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "ledger/account_map.h"
#include "ledger/annual_accounts.h"
#include "ledger/statement_category.h"
#include "ui/models/row_table.h"

#include <QSortFilterProxyModel>

#include <vector>

namespace smartsme {

/// Accounts of the books and the category each is linked to. The category column can be edited: setData() takes a category id and
/// asks for the mapping by mappingRequested(); the row changes when the assignments are set again.
class AccountMappingModel : public RowTable
{
    Q_OBJECT
public:
    enum Column { accountColumn, amountColumn, categoryColumn, reasonColumn };
    enum MappingRole { IsOpenRole = Qt::UserRole + 20, CategoryRole };

    using RowTable::RowTable;
    void setAssignments(const std::vector<AccountAssignment> &assignments, const CategoryTable &categories, Language language);
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// The choices for a row: suggestions first, then all categories of the table but totals.
    struct Choice { CategoryId category; QString text; bool isSuggested = false; };
    std::vector<Choice> choices(int row) const;
    int openCount() const;
    Yen openAmount() const;         ///< of the accounts without a category, without sign

Q_SIGNALS:
    void mappingRequested(const QString &account, const smartsme::CategoryId &category);

private:
    TableRow rowFor(const AccountAssignment &assignment) const;
    QString reasonText(const AccountAssignment &assignment) const;
    QString labelOf(const CategoryId &category) const;
    std::vector<AccountAssignment> m_assignments;
    CategoryTable m_categories;
    Language m_language = Language::ja;
};

/// Shows the accounts to choose, those with a category (whoever chose it), or all.
class MappingFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Show { open, settled, all };
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setShow(Show show);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Show m_show = Show::all;
};

} // namespace smartsme
