// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/industry_list_model.h"

namespace smartsme {

void IndustryListModel::setIndustries(const std::vector<Industry> &industries, Language language)
{
    beginResetModel();
    m_industries = industries;
    m_language = language;
    endResetModel();
}

int IndustryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_industries.size());
}

QVariant IndustryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Industry &industry = m_industries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return QStringLiteral("%1　%2").arg(industry.code, industry.name.in(m_language));
    case Qt::EditRole: return industry.name.in(m_language);
    case CodeRole: return industry.code;
    default: return {};
    }
}

} // namespace smartsme
