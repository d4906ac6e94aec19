// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_look.h"

#include "ui/models/cell_painter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrapping_layout.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

namespace smartsme {

namespace {

class WheelGuard : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore();        // goes on to what can be scrolled
        return true;
    }
};

} // namespace

void keepFromWheel(QWidget *within)
{
    QList<QWidget *> fields = within->findChildren<QWidget *>();
    fields << within;
    for (QWidget *field : fields) {
        if (!qobject_cast<QComboBox *>(field) && !qobject_cast<QAbstractSpinBox *>(field))
            continue;
        field->setFocusPolicy(Qt::StrongFocus);     // Qt's own takes the focus with the wheel
        field->installEventFilter(new WheelGuard(field));
    }
}

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
    keepFromWheel(page);
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

void wrapButtons(QBoxLayout *layout, const std::vector<QPushButton *> &buttons, Qt::Alignment alignment)
{
    auto *line = new WrappingLayout(u(12));
    line->setAlignment(alignment);
    for (QPushButton *button : buttons)
        line->addWidget(button);
    layout->addLayout(line);
}

void removeWidgets(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
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

QString breakable(const QString &text)
{
    constexpr int longest = 12;         // letters in a row that a narrow panel has room for
    QString shown;
    int run = 0;
    for (const QChar letter : text) {
        shown += letter;
        run = letter.unicode() > 0x20 && letter.unicode() < 0x2000 ? run + 1 : 0;
        const bool isJoint = letter == QLatin1Char('_') || letter == QLatin1Char('-') || letter == QLatin1Char('.');
        if (run >= longest || (isJoint && run > 1)) {
            shown += QChar(0x200B);     // zero width space
            run = 0;
        }
    }
    return shown;
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
    table->horizontalHeader()->setMinimumSectionSize(u(36));     // Qt takes the widest letter of the font
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->setItemDelegate(new CellPainter(table));
}

bool hasRoomForFigures(Language language)
{
    constexpr double large = 1.2;
    return language == Language::ja || textScale() < large;
}

int widthOfContents(const QTableView *table, int column)
{
    int width = table->horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        width = qMax(width, table->sizeHintForIndex(table->model()->index(row, column)).width());
    return width;
}

void showAllRows(QTableView *table)
{
    const int rows = table->model() ? table->model()->rowCount() : 0;
    const int height = table->horizontalHeader()->height() + rows * table->verticalHeader()->defaultSectionSize() + u(2);
    table->setFixedHeight(height);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace smartsme
