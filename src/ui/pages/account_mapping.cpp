// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/account_mapping.h"

#include "report/number_format.h"
#include "ui/models/account_mapping_model.h"
#include "ui/models/category_delegate.h"
#include "ui/pages/page_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrapping_layout.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace smartsme {

AccountMapping::AccountMapping(QWidget *parent) : QFrame(parent), m_model(new AccountMappingModel(this)), m_filter(new MappingFilter(this))
{
    setProperty("card", true);
    build();
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(RowTable::OrderRole);
    m_table->setModel(m_filter);
    layOutTable(m_table);
    m_table->setItemDelegateForColumn(AccountMappingModel::categoryColumn, new CategoryDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    // The model has no columns before there are accounts.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionCountChanged, this, [this](int, int count) {
        if (count <= AccountMappingModel::categoryColumn)
            return;
        m_table->setColumnWidth(AccountMappingModel::accountColumn, u(170));
        m_table->setColumnWidth(AccountMappingModel::amountColumn, u(120));
        m_table->setColumnWidth(AccountMappingModel::categoryColumn, u(250));
    });
    connect(m_open, &QPushButton::clicked, this, [this] { m_filter->setShow(MappingFilter::Show::open); });
    connect(m_settled, &QPushButton::clicked, this, [this] { m_filter->setShow(MappingFilter::Show::settled); });
    connect(m_all, &QPushButton::clicked, this, [this] { m_filter->setShow(MappingFilter::Show::all); });
    // Queued: the editor that asks is closed by then.
    connect(m_model, &AccountMappingModel::mappingRequested, this, &AccountMapping::mappingRequested, Qt::QueuedConnection);
}

QPushButton *AccountMapping::filterButton(const char *name)
{
    auto *made = new QPushButton(this);
    made->setObjectName(QLatin1String(name));
    made->setCheckable(true);
    setRole(made, "small");
    return made;
}

void AccountMapping::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u(20), u(14), u(20), u(14));
    column->setSpacing(u(8));
    auto *head = new QHBoxLayout;
    head->setSpacing(u(12));
    m_title = label({}, "section", this);
    m_title->setWordWrap(false);
    m_hint = label({}, "caption", this);
    head->addWidget(m_title);
    head->addWidget(m_hint, 1);
    column->addLayout(head);
    auto *filters = new WrappingLayout(u(8));
    m_open = filterButton("openFilter");
    m_settled = filterButton("settledFilter");
    m_all = filterButton("allFilter");
    m_all->setChecked(true);
    auto *group = new QButtonGroup(this);
    for (QPushButton *filter : {m_open, m_settled, m_all}) {
        group->addButton(filter);
        filters->addWidget(filter);
    }
    m_unmapped = label({}, "warn", this);
    m_unmapped->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    filters->addWidget(m_unmapped);
    column->addLayout(filters);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("mappingTable"));
    m_table->setMinimumHeight(u(110));
    column->addWidget(m_table, 1);
    retranslate();
}

void AccountMapping::retranslate()
{
    m_title->setText(tr("Categories of the accounts"));
    m_hint->setText(tr("Links the accounts of the books to the categories that are calculated with. Once chosen, it is remembered."));
    m_table->setAccessibleName(tr("Categories of the accounts"));
}

void AccountMapping::showAccounts(const std::vector<AccountAssignment> &assignments, const CategoryTable &categories, Language language)
{
    m_model->setAssignments(assignments, categories, language);
    const int open = m_model->openCount();
    const int all = m_model->rowCount();
    m_open->setText(tr("To choose %1").arg(open));
    m_settled->setText(tr("With a category %1").arg(all - open));
    m_all->setText(tr("All %1").arg(all));
    m_unmapped->setText(open > 0 ? tr("%1 thousand yen stand in no total yet.").arg(moneyText(m_model->openAmount(), MoneyUnit::thousandYen)) : QString());
}

int AccountMapping::openCount() const
{
    return m_model->openCount();
}

} // namespace smartsme
