// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

class QFont;
class QWidget;

namespace smartsme {

/// "Copy picture" and "copy numbers" of a chart.
void showPictureMenu(QWidget *chart, const QString &numbers, QPoint at);

/// A shown number as spreadsheets read it: "-1234" for "▲1,234". What is no number stays as it is: "—".
QString plainNumber(const QString &shown);

/// The text with line breaks so that no line is wider, if it can be broken.
QString wrapped(const QString &text, const QFont &font, double width);

} // namespace smartsme
