// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answer_option.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace smartsme {

namespace {
constexpr double left = 50;     // ring and its space
constexpr double right = 84;    // level bars and key
} // namespace

AnswerOption::AnswerOption(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AnswerOption::set(const QString &text, const QString &key, int level, bool isMulti, const QString &evidence)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(evidence);
    m_key = key;
    m_level = level;
    m_isMulti = isMulti;
    m_evidence = evidence;
    updateGeometry();
    update();
}

int AnswerOption::textWidth(int width) const
{
    const int evidence = m_evidence.isEmpty() ? 0 : QFontMetrics(textFont(9)).horizontalAdvance(m_evidence) + u(36);
    return width - u(left) - u(right) - evidence;
}

QSize AnswerOption::sizeHint() const
{
    return {u(420), heightForWidth(u(620))};
}

int AnswerOption::heightForWidth(int width) const
{
    const QFontMetrics metrics(textFont(11.25, true));
    const QRect text = metrics.boundingRect(QRect(0, 0, qMax(u(80), textWidth(width)), u(1000)), Qt::TextWordWrap, this->text());
    return qMax(u(m_isMulti ? 42 : 54), text.height() + u(18));
}

void AnswerOption::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void AnswerOption::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void AnswerOption::paintRing(QPainter &painter) const
{
    const Tokens &t = tokens();
    const QRectF ring(u(18), height() / 2.0 - u(9), u(18), u(18));
    painter.setPen(QPen(QColor(isChecked() ? t.accent : t.line2), u(1.5)));
    painter.setBrush(QColor(m_isMulti && isChecked() ? t.accent : t.surface));
    if (m_isMulti)
        painter.drawRoundedRect(ring, u(4), u(4));
    else
        painter.drawEllipse(ring);
    if (!isChecked())
        return;
    if (m_isMulti) {
        drawIcon(painter, ring.adjusted(u(3), u(3), -u(3), -u(3)), QStringLiteral("check"), QColor(t.surface));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(t.accent));
    painter.drawEllipse(ring.center(), u(5), u(5));
}

void AnswerOption::paintLevel(QPainter &painter, double rightEdge) const
{
    const Tokens &t = tokens();
    painter.setPen(Qt::NoPen);
    for (int bar = 0; bar < 4; ++bar) {
        const double h = u(4) + bar * u(3);
        painter.setBrush(QColor(bar <= m_level ? t.accent : t.series[5]));
        painter.drawRoundedRect(QRectF(rightEdge - u(26) + bar * u(7), height() / 2.0 + u(6) - h, u(5), h), u(1), u(1));
    }
}

void AnswerOption::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isStrong = isChecked() || hasFocus();
    const double edge = isStrong ? u(2) : t.lineWidth;
    painter.setPen(QPen(QColor(hasFocus() ? t.focus : isChecked() ? t.accent : t.line), edge));
    painter.setBrush(QColor(isChecked() ? t.soft : underMouse() ? t.window : t.surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), u(8), u(8));
    paintRing(painter);
    painter.setFont(textFont(11.25, isChecked()));
    painter.setPen(QColor(t.ink1));
    painter.drawText(QRect(u(left), 0, textWidth(width()), height()), Qt::AlignVCenter | Qt::TextWordWrap, text());
    double x = width() - u(16);
    if (!m_key.isEmpty()) {
        const QRectF cap(x - u(18), height() / 2.0 - u(10), u(18), u(20));
        painter.setPen(QPen(QColor(t.line), 1));
        painter.setBrush(QColor(t.surface));
        painter.drawRoundedRect(cap, u(3), u(3));
        painter.setFont(figureFont(9));
        painter.setPen(QColor(t.ink3));
        painter.drawText(cap, Qt::AlignCenter, m_key);
    }
    x -= u(34);
    if (m_level >= 0)
        paintLevel(painter, x);
    if (m_evidence.isEmpty())
        return;
    x -= u(44);
    painter.setFont(textFont(9));
    painter.setPen(QColor(t.accent));
    const int words = QFontMetrics(painter.font()).horizontalAdvance(m_evidence);
    painter.drawText(QRectF(x - words, 0, words + u(2), height()), Qt::AlignVCenter, m_evidence);
    drawIcon(painter, QRectF(x - words - u(20), height() / 2.0 - u(7), u(14), u(14)), QStringLiteral("book"), QColor(t.accent));
}

} // namespace smartsme
