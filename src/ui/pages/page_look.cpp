// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_look.h"

#include "ui/models/cell_painter.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

namespace smartsme {

void layOutCards(QWidget *widget)
{
    for (QFrame *frame : widget->findChildren<QFrame *>()) {
        if (frame->property("card").toBool() && frame->layout())
            frame->layout()->setContentsMargins(u(20), u(14), u(20), u(14));
    }
}

void layOutPage(QWidget *page)
{
    page->layout()->setContentsMargins(u(24), u(18), u(24), u(14));
    layOutCards(page);
    for (QTabWidget *tabs : page->findChildren<QTabWidget *>()) {
        tabs->tabBar()->setDrawBase(false);
        for (int at = 0; at < tabs->count(); ++at)
            tabs->widget(at)->layout()->setContentsMargins(0, u(12), 0, 0);
    }
    // A field belongs to the label above it and not to the field before.
    for (QLabel *label : page->findChildren<QLabel *>()) {
        if (label->buddy() && qobject_cast<QGridLayout *>(label->parentWidget()->layout()))
            label->setContentsMargins(0, u(6), 0, 0);
    }
}

QString withoutShortLastLine(const QString &text)
{
    constexpr qsizetype shortest = 7;
    if (text.size() <= shortest)
        return text;
    QString kept = text.first(text.size() - shortest);
    for (const QChar letter : text.last(shortest)) {
        if (kept.size() > text.size() - shortest)
            kept += QChar(0x2060);      // word joiner
        kept += letter;
    }
    return kept;
}

void silence(QWidget *page)
{
    for (QWidget *child : page->findChildren<QWidget *>())
        child->blockSignals(true);
}

void layOutTable(QTableView *table, bool hasTwoLines)
{
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(u(hasTwoLines ? 46 : 34));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setFixedHeight(u(28));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->setItemDelegate(new CellPainter(table));
}

void showAllRows(QTableView *table)
{
    const int rows = table->model() ? table->model()->rowCount() : 0;
    const int height = table->horizontalHeader()->height() + rows * table->verticalHeader()->defaultSectionSize() + u(2);
    table->setFixedHeight(height);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace smartsme
