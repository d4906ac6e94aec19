// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace smartsme {

// Text of several lines in a picture. Japanese fonts have no space between lines of their own.

double lineHeight(const QFont &font);
/// Of a text with line breaks.
QSizeF linesSize(const QString &text, const QFont &font);
/// Into the area from its top, each line aligned.
void drawLines(QPainter &painter, const QRectF &area, Qt::AlignmentFlag align, const QString &text, const QFont &font);
/// Facts side by side, `gap` blanks between them, broken between facts where there is no room and within one only if it is wider than the line.
QString flowed(const QStringList &facts, const QString &gap, const QFont &font, double width);

} // namespace smartsme
