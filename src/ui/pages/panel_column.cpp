// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/panel_column.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/figure_label.h"
#include "ui/widgets/wrapping_layout.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace smartsme {

namespace {

QLabel *wrapped(const QString &text, const char *role)
{
    QLabel *made = label(text.isEmpty() ? QString() : prose(text), role);     // line height of prose: names wrap
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);         // or a full panel cuts its texts instead of scrolling
    made->setSizePolicy(policy);
    return made;
}

QFrame *rule()
{
    auto *line = new QFrame;
    line->setObjectName(QStringLiteral("rule"));
    line->setFixedHeight(1);
    return line;
}

QLabel *picture(const QString &name, IconColour colour)
{
    auto *made = new QLabel;
    made->setPixmap(icon(name, colour).pixmap(u(16), u(16)));
    return made;
}

/// A box with a bar in it (not passed) or a dash without a box (asked of nobody): shapes, so that grey print still reads.
QLabel *boxMark(bool isBoxed)
{
    auto *made = new QLabel;
    const double ratio = made->devicePixelRatioF();
    QPixmap pixmap(QSize(qRound(u(16) * ratio), qRound(u(16) * ratio)));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(isBoxed ? tokens().warn : tokens().ink3), u(1.5)));
    if (isBoxed)
        painter.drawRoundedRect(QRectF(u(2), u(2), u(12), u(12)), u(2), u(2));
    painter.drawLine(QPointF(u(5), u(8)), QPointF(u(11), u(8)));
    painter.end();
    made->setPixmap(pixmap);
    return made;
}

} // namespace

PanelColumn::PanelColumn(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    clear();
}

void PanelColumn::clear()
{
    // A new column instead of taking out one by one: a button may be the one that is asking for it.
    auto *column = new QWidget;
    column->setObjectName(QStringLiteral("panelColumn"));
    m_layout = new QVBoxLayout(column);
    m_layout->setContentsMargins(u(20), u(18), u(20), u(14));
    m_layout->setSpacing(u(8));
    m_layout->addStretch(1);
    if (QWidget *old = takeWidget())
        old->deleteLater();
    setWidget(column);
}

bool PanelColumn::isEmpty() const
{
    return m_layout->count() == 1;
}

void PanelColumn::add(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
}

void PanelColumn::heading(const QString &text)
{
    add(wrapped(text, "cardTitle"));
}

void PanelColumn::title(const QString &text)
{
    add(wrapped(text, "panelTitle"));
}

void PanelColumn::title(const QString &text, Mark mark)
{
    title(text);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *chip = new Chip;
    chip->set(mark);
    layout->addWidget(chip);
    layout->addStretch(1);
    add(line);
}

void PanelColumn::paragraph(const QString &text)
{
    QLabel *made = wrapped(QString(), "second");
    made->setText(prose(text));
    add(made);
}

void PanelColumn::caption(const QString &text)
{
    add(wrapped(text, "caption"));
}

void PanelColumn::sentence(const QString &text, Mark mark)
{
    paragraph(text);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *chip = new Chip;
    chip->set(mark);
    layout->addWidget(chip);
    layout->addStretch(1);
    add(line);
}

void PanelColumn::row(const QString &name, const QString &value)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(u(12));
    QLabel *left = wrapped(name, "caption");
    left->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QLabel *right = wrapped(value, "aid");
    right->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(left, 2);
    layout->addWidget(right, 4);
    add(line);
    add(rule());
}

void PanelColumn::figureRow(const Figure &figure, MoneyUnit unit, Language language, bool isDifference)
{
    auto *line = new QWidget;
    auto *layout = new QBoxLayout(QBoxLayout::LeftToRight, line);
    layout->setContentsMargins(0, 0, 0, 0);
    QLabel *left = wrapped(figure.label.in(language), "aid");
    auto *right = new FigureLabel;
    right->setSize(FigureLabel::Size::body);
    right->setIsDifference(isDifference);
    right->set(figure, unit, language);
    right->setAccessibleName(figure.label.in(language));
    connect(right, &FigureLabel::activated, this, &PanelColumn::figureActivated);
    // A long name beside a long amount ("¥3.53 million per person") would break at every word: the amount goes below.
    const int room = u(270) - right->sizeHint().width();
    const bool isBelow = room < u(130) && QFontMetrics(textFont(9.75, false)).horizontalAdvance(figure.label.in(language)) > room;
    layout->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    layout->addWidget(left, isBelow ? 0 : 1);
    layout->addWidget(right, 0, isBelow ? Qt::AlignRight : Qt::Alignment());
    add(line);
    add(rule());
}

void PanelColumn::line(Sign sign, const QString &text, bool isBold)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, u(2), 0, u(2));
    layout->setSpacing(u(12));
    QLabel *mark = nullptr;
    switch (sign) {
    case Sign::tick: mark = picture(QStringLiteral("check"), IconColour::ok); break;
    case Sign::open: mark = boxMark(true); break;
    case Sign::waived: mark = boxMark(false); break;
    case Sign::warning: mark = picture(QStringLiteral("warning"), IconColour::warn); break;
    case Sign::none: break;
    }
    if (mark)
        layout->addWidget(mark, 0, Qt::AlignTop);
    QLabel *words = wrapped(text, "aid");
    QFont font = words->font();
    font.setBold(isBold);
    words->setFont(font);
    layout->addWidget(words, 1);
    add(line);
    add(rule());
}

void PanelColumn::note(const QString &text, const QString &iconName)
{
    auto *box = new QFrame;
    box->setObjectName(QStringLiteral("well"));
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(u(14), u(12), u(14), u(12));
    layout->setSpacing(u(12));
    if (!iconName.isEmpty())
        layout->addWidget(picture(iconName, IconColour::second), 0, Qt::AlignTop);
    QLabel *words = wrapped(QString(), "second");
    words->setText(prose(text));
    layout->addWidget(words, 1);
    add(box);
}

void PanelColumn::buttons(const std::vector<Button> &buttons)
{
    auto *lines = new QWidget;
    auto *layout = new WrappingLayout(u(8), lines);
    for (const Button &button : buttons) {
        auto *made = new QPushButton(button.text);
        made->setObjectName(button.name);
        setRole(made, "small");
        connect(made, &QPushButton::clicked, this, [pressed = button.pressed] { pressed(); });
        layout->addWidget(made);
    }
    add(lines);
}

void PanelColumn::space()
{
    auto *gap = new QWidget;
    gap->setFixedHeight(u(8));
    add(gap);
}

} // namespace smartsme
