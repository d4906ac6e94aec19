// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "firm/industry.h"

#include <QAbstractListModel>

#include <vector>

namespace smartsme {

/// Industries found for the words typed, best first: "76 飲食店".
class IndustryListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { CodeRole = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;
    void setIndustries(const std::vector<Industry> &industries, Language language);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Industry> m_industries;
    Language m_language = Language::ja;
};

} // namespace smartsme
