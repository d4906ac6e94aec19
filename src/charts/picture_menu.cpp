// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/picture_menu.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QPixmap>
#include <QTextLayout>
#include <QWidget>

namespace smartsme {

void showPictureMenu(QWidget *chart, const QString &numbers, QPoint at)
{
    QMenu menu(chart);
    menu.addAction(QCoreApplication::translate("charts", "Copy picture"), chart,
                   [chart] { QGuiApplication::clipboard()->setPixmap(chart->grab()); });
    menu.addAction(QCoreApplication::translate("charts", "Copy numbers"), chart,
                   [numbers] { QGuiApplication::clipboard()->setText(numbers); });
    menu.exec(at);
}

QString plainNumber(const QString &shown)
{
    QString plain = shown;
    for (const char16_t minus : {u'▲', u'−'})
        plain.replace(QChar(minus), QLatin1Char('-'));
    for (const char16_t sign : {u',', u'＋', u'+', u'¥'})
        plain.remove(QChar(sign));
    bool isNumber = false;
    plain.toDouble(&isNumber);
    return isNumber ? plain : shown;
}

QString wrapped(const QString &text, const QFont &font, double width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.sliced(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(QLatin1Char('\n'));
}

} // namespace smartsme
