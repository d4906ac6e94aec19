// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rail.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace smartsme {

namespace {

constexpr double stepHeight = 56;
constexpr double markX = 26;

QString stepName(int number)
{
    switch (number) {
    case 1: return Rail::tr("Firm");
    case 2: return Rail::tr("Data");
    case 3: return Rail::tr("Productivity");
    case 4: return Rail::tr("Questions");
    case 5: return Rail::tr("Triangle");
    case 6: return Rail::tr("Plan");
    default: return Rail::tr("Report");
    }
}

} // namespace

QString stepStateText(StepState state)
{
    switch (state) {
    case StepState::empty: return Rail::tr("not begun");
    case StepState::partial: return Rail::tr("begun");
    case StepState::complete: return Rail::tr("done");
    case StepState::problem: return Rail::tr("needs a look");
    }
    Q_UNREACHABLE();
}

void paintStepMark(QPainter &painter, const QRectF &area, StepState state)
{
    const Tokens &t = tokens();
    const QPointF c = area.center();
    const double r = area.width() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = qMax(1.2, r * 0.17);
    switch (state) {
    case StepState::empty:
        painter.setPen(QPen(QColor(t.line2), width));
        painter.setBrush(QColor(t.surface));
        painter.drawEllipse(c, r - width, r - width);
        break;
    case StepState::partial:
        painter.setPen(QPen(QColor(t.accent), width));
        painter.setBrush(QColor(t.surface));
        painter.drawEllipse(c, r - width, r - width);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(t.accent));
        painter.drawPie(QRectF(c.x() - r * 0.62, c.y() - r * 0.62, r * 1.24, r * 1.24), -90 * 16, 180 * 16);
        break;
    case StepState::complete:
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(t.accent));
        painter.drawEllipse(c, r, r);
        if (r > 5)
            drawIcon(painter, QRectF(c.x() - r * 0.8, c.y() - r * 0.8, r * 1.6, r * 1.6), QStringLiteral("check"), QColor(t.surface));
        break;
    case StepState::problem:
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(t.warn));
        painter.drawPolygon(QPolygonF({c + QPointF(0, -r), c + QPointF(r, r * 0.85), c + QPointF(-r, r * 0.85)}));
        if (r > 5) {
            painter.setPen(QPen(QColor(t.surface), width, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(c + QPointF(0, -r * 0.3), c + QPointF(0, r * 0.25));
            painter.drawPoint(c + QPointF(0, r * 0.55));
        }
        break;
    }
    painter.restore();
}

RailStep::RailStep(int number, QWidget *parent) : QAbstractButton(parent), m_number(number)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMaximumHeight(u(stepHeight));
    setAttribute(Qt::WA_Hover);
}

void RailStep::setTexts(const QString &name, const QString &line)
{
    m_name = name;
    m_line = line;
    describe();
}

void RailStep::setState(StepState state)
{
    m_state = state;
    describe();
}

void RailStep::describe()
{
    setText(m_name);
    setAccessibleName(tr("Step %1: %2").arg(m_number).arg(m_name));
    setAccessibleDescription(m_line.isEmpty() ? stepStateText(m_state) : tr("%1, %2").arg(stepStateText(m_state), m_line));
    setToolTip(m_isNarrow ? tr("%1 %2").arg(m_name, m_line) : m_line);
    update();
}

void RailStep::setEnds(bool isFirst, bool isLast)
{
    m_isFirst = isFirst;
    m_isLast = isLast;
}

void RailStep::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    describe();
}

QSize RailStep::sizeHint() const
{
    return {u(m_isNarrow ? 64 : 196), u(stepHeight)};
}

/// In a low window with large text the steps move together: number and mark stay, and two lines where they are shown.
QSize RailStep::minimumSizeHint() const
{
    return {sizeHint().width(), u(m_isNarrow ? 34 : 48)};
}

void RailStep::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    if (isChecked()) {
        painter.fillRect(rect(), QColor(t.soft));
        painter.fillRect(QRect(0, 0, u(4), height()), QColor(t.accent));
    } else if (underMouse()) {
        painter.fillRect(rect(), QColor(t.sunken));
    }
    const double x = u(markX);
    const double y = height() / 2.0;
    painter.setPen(QPen(QColor(t.line), u(2)));
    if (!m_isFirst)
        painter.drawLine(QPointF(x, 0), QPointF(x, y - u(11)));
    if (!m_isLast)
        painter.drawLine(QPointF(x, y + u(11)), QPointF(x, height()));
    const double side = u(18);
    paintStepMark(painter, QRectF(x - side / 2, y - side / 2, side, side), m_state);
    painter.setPen(QColor(isChecked() ? t.accent : t.ink1));
    painter.setFont(figureFont(10.5, isChecked()));
    const int left = u(m_isNarrow ? 42 : 48);
    const int numberWidth = painter.fontMetrics().horizontalAdvance(QLatin1Char('0')) + u(6);
    const bool hasLine = !m_line.isEmpty() && !m_isNarrow;
    const QRect upper(left, hasLine ? u(8) : 0, width() - left, hasLine ? u(21) : height());
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_number));
    if (!m_isNarrow) {
        painter.setFont(textFont(10.5, isChecked()));
        painter.drawText(upper.adjusted(numberWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_name);
    }
    if (hasLine) {
        painter.setFont(textFont(9));
        painter.setPen(QColor(t.ink2));
        const QRect lower(left, u(28), width() - left - u(8), u(19));
        painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_line, Qt::ElideRight, lower.width()));
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(QColor(t.focus), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -2, -1), u(4), u(4));
    }
}

Rail::Rail(QWidget *parent) : QFrame(parent), m_cases(new QPushButton(this)), m_clientView(new QPushButton(this))
{
    setObjectName(QStringLiteral("rail"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, u(10), 1, u(10));
    layout->setSpacing(0);
    setRole(m_cases, "text");
    m_cases->setIcon(icon(QStringLiteral("left"), IconColour::accent));
    m_cases->setObjectName(QStringLiteral("casesButton"));
    layout->addWidget(m_cases);
    layout->setAlignment(m_cases, Qt::AlignLeft);
    layout->addSpacing(u(6));
    for (int number = 1; number <= 7; ++number) {
        auto *step = new RailStep(number, this);
        step->setObjectName(QStringLiteral("railStep%1").arg(number));
        step->setEnds(number == 1, number == 7);
        const auto which = static_cast<Step>(number - 1);
        connect(step, &QAbstractButton::clicked, this, [this, which] { setCurrent(m_current); Q_EMIT stepRequested(which); });
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)), this);
        connect(shortcut, &QShortcut::activated, this, [this, which] { Q_EMIT stepRequested(which); });
        m_steps[static_cast<size_t>(number - 1)] = step;
        layout->addWidget(step);
    }
    layout->addStretch(1);
    auto *rule = new QFrame(this);
    rule->setObjectName(QStringLiteral("rule"));
    layout->addWidget(rule);
    layout->addSpacing(u(6));
    setRole(m_clientView, "quiet");
    m_clientView->setIcon(icon(QStringLiteral("text_size"), IconColour::second));
    layout->addWidget(m_clientView);
    connect(m_cases, &QPushButton::clicked, this, &Rail::casesRequested);
    connect(m_clientView, &QPushButton::clicked, this, &Rail::clientViewRequested);
    retranslate();
    setNarrow(false);
}

RailStep *Rail::step(Step step) const
{
    return m_steps[static_cast<size_t>(step)];
}

void Rail::show(const Session &session)
{
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const auto which = static_cast<Step>(i);
        m_lines[i] = session.stepLine(which);
        m_steps[i]->setState(session.state(which));
    }
    retranslate();
}

void Rail::setCurrent(Step step)
{
    m_current = step;
    for (size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setChecked(static_cast<Step>(i) == step);
}

void Rail::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    setFixedWidth(u(isNarrow ? 64 : 196));
    for (RailStep *step : m_steps)
        step->setNarrow(isNarrow);
    retranslate();
}

void Rail::retranslate()
{
    for (size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setTexts(stepName(static_cast<int>(i) + 1), m_lines[i]);
    m_cases->setText(m_isNarrow ? QString() : tr("All cases"));
    m_cases->setAccessibleName(tr("All cases"));
    m_cases->setToolTip(m_isNarrow ? tr("All cases") : QString());
    m_clientView->setText(m_isNarrow ? QString() : tr("Client view  F11"));
    m_clientView->setAccessibleName(tr("Client view"));
    m_clientView->setToolTip(tr("Larger text, without the menu. Esc goes back."));
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else if (auto *chosen = qobject_cast<RailStep *>(focusWidget()); chosen && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        chosen->click();        // of itself a button answers to the space bar only
    else
        QFrame::keyPressEvent(event);
}

} // namespace smartsme
