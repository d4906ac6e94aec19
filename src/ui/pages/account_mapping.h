// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "ledger/annual_accounts.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;

namespace smartsme {

class AccountMappingModel;
class MappingFilter;

/// The accounts of the books and the category each belongs to: to choose, with a category, all. What has no category yet stands
/// with its amount above the table, because no total holds it.
class AccountMapping : public QFrame
{
    Q_OBJECT
public:
    explicit AccountMapping(QWidget *parent = nullptr);

    void showAccounts(const std::vector<AccountAssignment> &assignments, const CategoryTable &categories, Language language);
    void retranslate();
    int openCount() const;

Q_SIGNALS:
    void mappingRequested(const QString &account, const smartsme::CategoryId &category);

private:
    void build();
    QPushButton *filterButton(const char *name);

    AccountMappingModel *m_model = nullptr;
    MappingFilter *m_filter = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_unmapped = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_settled = nullptr;
    QPushButton *m_all = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace smartsme
