// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_header.h"

#include "ui/models/preview_model.h"
#include "ui/pages/page_look.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QPainter>

namespace smartsme {

namespace {

constexpr double lineHeight = 22;
constexpr double chooserHeight = 36;

} // namespace

ColumnHeader::ColumnHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionResized, this, &ColumnHeader::place);
    connect(this, &QHeaderView::geometriesChanged, this, &ColumnHeader::place);
}

void ColumnHeader::setChoosers(const std::vector<QComboBox *> &choosers)
{
    for (QComboBox *old : m_choosers) {
        old->hide();
        old->deleteLater();
    }
    m_choosers = choosers;
    QWidget *before = nullptr;
    for (QComboBox *chooser : m_choosers) {
        chooser->setParent(viewport());
        keepFromWheel(chooser);
        chooser->show();
        if (before)
            QWidget::setTabOrder(before, chooser);
        before = chooser;
    }
    setFixedHeight(sizeHint().height());
    place();
}

QSize ColumnHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), u((m_choosers.empty() ? lineHeight : chooserHeight) + lineHeight)};
}

void ColumnHeader::place()
{
    for (std::size_t i = 0; i < m_choosers.size() && static_cast<int>(i) + 1 < count(); ++i) {
        const int section = static_cast<int>(i) + 1;
        m_choosers[i]->setGeometry(sectionViewportPosition(section) + u(2), u(3), sectionSize(section) - u(6), u(chooserHeight - 6));
    }
}

void ColumnHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    place();
}

QSize ColumnHeader::sectionSizeFromContents(int section) const
{
    const int meaning = QFontMetrics(textFont(9, true)).horizontalAdvance(model()->headerData(section, Qt::Horizontal, PreviewModel::MeaningRole).toString());
    const int heading = QFontMetrics(textFont(9)).horizontalAdvance(model()->headerData(section, Qt::Horizontal).toString());
    return {qMax(meaning, heading) + u(20), sizeHint().height()};
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = tokens();
    painter->save();
    painter->fillRect(rect, QColor(t.surface));
    const int upper = u(m_choosers.empty() ? lineHeight : chooserHeight);
    const QRect area = rect.adjusted(u(8), 0, -u(8), 0);
    const QString meaning = model()->headerData(section, Qt::Horizontal, PreviewModel::MeaningRole).toString();
    if (m_choosers.empty() && !meaning.isEmpty()) {
        const bool isRead = model()->headerData(section, Qt::Horizontal, PreviewModel::IsReadRole).toBool();
        const QFont font = textFont(9, isRead);
        painter->setFont(font);
        painter->setPen(QColor(isRead ? t.accent : t.ink3));
        painter->drawText(QRect(area.left(), area.top(), area.width(), upper), Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(meaning, Qt::ElideRight, area.width()));
    }
    const QFont small = textFont(9);
    painter->setFont(small);
    painter->setPen(QColor(t.ink2));
    painter->drawText(QRect(area.left(), area.top() + upper, area.width(), area.height() - upper - 1), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, area.width()));
    painter->setPen(QColor(t.line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

} // namespace smartsme
