// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/text_lines.h"

#include "charts/chart_metrics.h"
#include "charts/picture_menu.h"

#include <QPainter>

#include <algorithm>

namespace smartsme {

double lineHeight(const QFont &font)
{
    return ChartMetrics::height(font) * 1.25;
}

QSizeF linesSize(const QString &text, const QFont &font)
{
    double width = 0;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines)
        width = std::max(width, ChartMetrics::width(font, line));
    return {width, lineHeight(font) * static_cast<double>(lines.size())};
}

void drawLines(QPainter &painter, const QRectF &area, Qt::AlignmentFlag align, const QString &text, const QFont &font)
{
    painter.setFont(font);
    QRectF line(area.left() - 2, area.top(), area.width() + 4, lineHeight(font));
    if (align == Qt::AlignLeft)
        line.setLeft(area.left());
    else if (align == Qt::AlignRight)
        line.setRight(area.right());
    for (const QString &words : text.split(QLatin1Char('\n'))) {
        painter.drawText(line, static_cast<int>(align | Qt::AlignVCenter), words);
        line.translate(0, line.height());
    }
}

QString flowed(const QStringList &facts, const QString &gap, const QFont &font, double width)
{
    QStringList lines;
    for (const QString &fact : facts) {
        const QString longer = lines.isEmpty() ? fact : lines.back() + gap + fact;
        if (!lines.isEmpty() && ChartMetrics::width(font, longer) <= width)
            lines.back() = longer;
        else
            lines << wrapped(fact, font, width).split(QLatin1Char('\n'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace smartsme
