// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "workflow/session.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <vector>

namespace smartsme {

/// The cases of the start page, one row each, filtered by words of the name or industry.
class CaseListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { firm, layer, headline, steps, changed, columns };
    enum Role { secondLine = Qt::UserRole, layerNumber, stepLetters, caseKey };

    using QAbstractTableModel::QAbstractTableModel;
    void setCases(std::vector<CaseLine> cases);
    void setFilter(const QString &words);
    void setLanguage(Language language);
    const CaseLine &line(int row) const { return m_cases[m_shown[static_cast<size_t>(row)]]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();
    QString text(const CaseLine &line, int column) const;

    std::vector<CaseLine> m_cases;
    std::vector<size_t> m_shown;
    QString m_words;
    Language m_language = Language::ja;
};

/// Paints two lines for the firm, the triangle icon before the layer, seven dots for the steps.
class CaseListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace smartsme
