// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/category_delegate.h"

#include "ui/models/account_mapping_model.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QPainter>
#include <QTimer>

namespace smartsme {

namespace {

QRect fieldIn(const QRect &cell)
{
    return cell.adjusted(0, u(3), -u(8), -u(4));
}

/// The row of the mapping model behind a row that may come through a filter.
std::pair<const AccountMappingModel *, int> sourceOf(const QModelIndex &index)
{
    if (const auto *filter = qobject_cast<const QSortFilterProxyModel *>(index.model()))
        return {qobject_cast<const AccountMappingModel *>(filter->sourceModel()), filter->mapToSource(index).row()};
    return {qobject_cast<const AccountMappingModel *>(index.model()), index.row()};
}

} // namespace

void CategoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const bool isOpen = index.data(AccountMappingModel::IsOpenRole).toBool();
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    const QRect field = fieldIn(option.rect);
    const double width = isOpen || hasFocus ? u(2) : 1;
    painter->setPen(QPen(QColor(hasFocus ? t.focus : isOpen ? t.warn : t.line2), width));
    painter->setBrush(QColor(t.surface));
    painter->drawRoundedRect(QRectF(field).adjusted(width / 2, width / 2, -width / 2, -width / 2), u(5), u(5));
    const QFont font = textFont(9.75);
    painter->setFont(font);
    painter->setPen(QColor(isOpen ? t.ink3 : t.ink1));
    const QRect words = field.adjusted(u(10), 0, -u(26), 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
    drawIcon(*painter, QRectF(field.right() - u(22), field.center().y() - u(7), u(14), u(14)), QStringLiteral("down"), QColor(t.ink2));
    painter->restore();
}

QWidget *CategoryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto [model, row] = sourceOf(index);
    if (!model)
        return nullptr;
    auto *box = new QComboBox(parent);
    box->setAccessibleName(index.siblingAtColumn(AccountMappingModel::accountColumn).data().toString());
    box->setMaxVisibleItems(14);
    int suggestions = 0;
    for (const AccountMappingModel::Choice &choice : model->choices(row)) {
        box->addItem(choice.text, choice.category.text());
        suggestions += choice.isSuggested ? 1 : 0;
    }
    if (suggestions > 0)
        box->insertSeparator(suggestions);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<CategoryDelegate *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void CategoryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    const int current = box->findData(index.data(Qt::EditRole));
    box->setCurrentIndex(current);
    if (current < 0)
        box->setEditText(QString());
    // The list is what the person asked for by clicking; the editor is shown only after this call.
    QTimer::singleShot(0, box, &QComboBox::showPopup);
}

void CategoryDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = qobject_cast<const QComboBox *>(editor);
    const int chosen = box->findText(box->currentText(), Qt::MatchFixedString);
    if (chosen >= 0 && !box->itemData(chosen).toString().isEmpty())
        model->setData(index, box->itemData(chosen), Qt::EditRole);
}

void CategoryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(fieldIn(option.rect));
}

} // namespace smartsme
