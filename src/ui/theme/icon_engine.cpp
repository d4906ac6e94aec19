// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon_engine.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace smartsme {

namespace {

QByteArray source(const QString &name)
{
    static QHash<QString, QByteArray> read;
    const auto known = read.constFind(name);
    if (known != read.constEnd())
        return *known;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "icon", qPrintable(name));
    return *read.insert(name, isThere ? file.readAll() : QByteArray());
}

QColor colourOf(IconColour colour)
{
    const Tokens &t = tokens();
    switch (colour) {
    case IconColour::text: return t.ink1;
    case IconColour::second: return t.ink2;
    case IconColour::accent: return t.accent;
    case IconColour::onButton: return t.onButton;
    case IconColour::ok: return t.ok;
    case IconColour::warn: return t.warn;
    case IconColour::error: return t.error;
    case IconColour::plan: return t.plan;
    }
    Q_UNREACHABLE();
}

} // namespace

void drawIcon(QPainter &painter, const QRectF &area, const QString &name, QColor colour)
{
    QByteArray svg = source(name);
    svg.replace("currentColor", colour.name().toLatin1());
    for (const int i : {0, 2, 4})
        svg.replace("@series" + QByteArray::number(i) + "@", QColor(tokens().series[i]).name().toLatin1());
    QSvgRenderer renderer(svg);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, area);
    painter.restore();
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int side = qMin(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    drawIcon(*painter, square, m_name, mode == QIcon::Disabled ? QColor(tokens().ink3) : colourOf(m_colour));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return picture;
}

} // namespace smartsme
