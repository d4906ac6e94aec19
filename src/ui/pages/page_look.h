// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QString>

#include <vector>

class QBoxLayout;
class QLayout;
class QPushButton;
class QTableView;
class QWidget;

namespace smartsme {

// Forms hold no lengths: margins and rows follow the size of text, and are set here for every page alike.

/// Margins of the page (24 left and right, 18 top) and of the cards in it.
void layOutPage(QWidget *page);
/// Fields of a widget that choose or count (itself one of them, or below it): the wheel turns only the one the person is in. Elsewhere
/// it scrolls the page: a field that happens to pass below the pointer must not change what is kept.
void keepFromWheel(QWidget *within);
/// Whether a name and two figures fit beside each other: not "¥2.96 million per person" in large text.
bool hasRoomForFigures(Language language);
/// Only the margins of the cards, for a form inside a page.
void layOutCards(QWidget *widget);
/// A table of the house: no grid, rows 34 (44 with a second line), heads left, whole rows chosen, the cell painter of models/cell_painter.
void layOutTable(QTableView *table, bool hasTwoLines = false);
/// Gives a table the height of all its rows, so that the page scrolls and not the table. Call after the model was filled.
void showAllRows(QTableView *table);

/// What a column needs to show its head and every cell whole.
int widthOfContents(const QTableView *table, int column);

/// Moves buttons of a form into a line that wraps where the page is narrow.
void wrapButtons(QBoxLayout *layout, const std::vector<QPushButton *> &buttons, Qt::Alignment alignment);
/// Takes all widgets out of a layout. They are hidden now and deleted later: one of them may be what asks for it.
void removeWidgets(QLayout *layout);

/// Japanese that wraps takes at least its last seven characters to the next line: "す。" alone is no line. Not for text to be copied.
QString withoutShortLastLine(const QString &text);

/// Names of files hold no blanks: with places where a line may end. Only for showing, not for text to be copied.
QString breakable(const QString &text);

/// For the destructor of a page: a field that loses the focus while it is destroyed must not call a page that is half gone.
void silence(QWidget *page);

} // namespace smartsme
