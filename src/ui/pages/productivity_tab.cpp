// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/productivity_tab.h"

#include "ui/models/row_table.h"

#include <QComboBox>
#include <QTableView>

#include <algorithm>

namespace smartsme {

void ProductivityTab::refresh(const ProductivityView &view)
{
    m_view = view;
    showView();
}

const YearRecord *ProductivityTab::year() const
{
    if (!m_view.year || !session().hasCase())
        return nullptr;
    const std::vector<YearRecord> &years = session().diagnosis().years;
    const auto found = std::ranges::find_if(years, [this](const YearRecord &each) { return each.accounts.year == *m_view.year; });
    return found == years.end() ? nullptr : &*found;
}

const Productivity *ProductivityTab::chosen() const
{
    if (!year())
        return nullptr;
    const auto found = std::ranges::find_if(year()->productivity, [this](const Productivity &p) { return p.definition == m_view.definition; });
    return found == year()->productivity.end() ? nullptr : &*found;
}

void ProductivityTab::fillDefinitions(QComboBox *box) const
{
    box->clear();
    if (!year())
        return;
    for (const Productivity &figures : year()->productivity) {
        if (figures.perPerson.isAvailable())
            box->addItem(figures.name.in(session().language()), figures.definition.text());
    }
    box->setCurrentIndex(qMax(0, box->findData(m_view.definition.text())));
}

void ProductivityTab::setDoors(QTableView *table, const RowTable *model)
{
    const auto open = [this, model](const QModelIndex &index) {
        if (const Figure *figure = model->figureOf(index))
            Q_EMIT originRequested(*figure);
    };
    connect(table, &QTableView::activated, this, open);
    connect(table, &QTableView::clicked, this, open);
}

} // namespace smartsme
