// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "report/number_format.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace smartsme {

namespace {

struct Look
{
    QColor ink, edge, fill;
    Qt::PenStyle pen = Qt::SolidLine;
};

Look lookOf(Chip::Kind kind)
{
    const Tokens &t = tokens();
    switch (kind) {
    case Chip::Kind::fact: return {t.ink2, t.line, Qt::transparent, Qt::SolidLine};
    case Chip::Kind::assumption: return {t.warn, t.warn, Qt::transparent, Qt::DashLine};
    case Chip::Kind::advice: return {t.accent, t.accent, Qt::transparent, Qt::SolidLine};
    case Chip::Kind::toConfirm: return {t.unverified, t.unverified, t.unverifiedSoft, Qt::DotLine};
    case Chip::Kind::ok: return {t.ok, t.okSoft, t.okSoft, Qt::SolidLine};
    case Chip::Kind::warning: return {t.warn, t.warnSoft, t.warnSoft, Qt::SolidLine};
    case Chip::Kind::error: return {t.error, t.errorSoft, t.errorSoft, Qt::SolidLine};
    }
    Q_UNREACHABLE();
}

QPen dashes(const QColor &colour, double width, double on, double off)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({on, off});
    return pen;
}

/// The shape that says the same as the colour.
void paintMark(QPainter &painter, const QRectF &box, Chip::Kind kind, const QColor &ink)
{
    const QPointF c = box.center();
    const double r = box.width() / 2;
    painter.setPen(QPen(ink, 1.4));
    painter.setBrush(Qt::NoBrush);
    switch (kind) {
    case Chip::Kind::fact:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(c, r * 0.62, r * 0.62);
        break;
    case Chip::Kind::assumption:
        painter.setPen(dashes(ink, 1.8, 1.3, 1.1));
        painter.drawEllipse(c, r * 0.8, r * 0.8);
        break;
    case Chip::Kind::advice:
        painter.drawPolygon(QPolygonF({c + QPointF(-r * 0.6, -r * 0.8), c + QPointF(r * 0.8, 0), c + QPointF(-r * 0.6, r * 0.8)}));
        break;
    case Chip::Kind::toConfirm:
        painter.setPen(dashes(ink, 1.4, 1.2, 0.9));
        painter.drawPolygon(QPolygonF({c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0)}));
        break;
    case Chip::Kind::ok: drawIcon(painter, box.adjusted(-2, -2, 2, 2), QStringLiteral("check"), ink); break;
    case Chip::Kind::warning:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF({c + QPointF(0, -r), c + QPointF(r, r * 0.8), c + QPointF(-r, r * 0.8)}));
        break;
    case Chip::Kind::error: drawIcon(painter, box.adjusted(-2, -2, 2, 2), QStringLiteral("close"), ink); break;
    }
}

} // namespace

Chip::Chip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::Chip(Kind kind, const QString &text, QWidget *parent) : Chip(parent)
{
    set(kind, text);
}

void Chip::set(Kind kind, const QString &text)
{
    m_kind = kind;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::set(Mark mark)
{
    set(kindOf(mark), markText(mark));
}

Chip::Kind Chip::kindOf(Mark mark)
{
    switch (mark) {
    case Mark::fact: return Kind::fact;
    case Mark::assumption: return Kind::assumption;
    case Mark::advice: return Kind::advice;
    case Mark::toConfirm: return Kind::toConfirm;
    }
    Q_UNREACHABLE();
}

QSize Chip::sizeOf(const QString &text)
{
    const QFontMetrics metrics(textFont(9));
    return {metrics.horizontalAdvance(text) + u(8 + 10 + 6 + 8), qMax(u(20), metrics.height() + u(4))};
}

QSize Chip::sizeHint() const
{
    return sizeOf(m_text);
}

void Chip::paint(QPainter &painter, const QRectF &area, Kind kind, const QString &text)
{
    const Look look = lookOf(kind);
    const QRectF frame = area.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(look.edge, 1);
    if (look.pen != Qt::SolidLine)
        pen = dashes(look.edge, 1, look.pen == Qt::DashLine ? 3 : 1, look.pen == Qt::DashLine ? 2 : 1.5);
    painter.setPen(pen);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(frame, u(4), u(4));
    const double side = u(10);
    paintMark(painter, QRectF(area.left() + u(8), area.center().y() - side / 2, side, side), kind, look.ink);
    painter.setPen(look.ink);
    painter.setFont(textFont(9));
    painter.drawText(area.adjusted(u(8 + 10 + 6), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.restore();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_kind, m_text);
}

} // namespace smartsme
