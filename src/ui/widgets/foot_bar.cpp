// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foot_bar.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace smartsme {

FootBar::FootBar(QWidget *parent) : QFrame(parent), m_back(new QPushButton(this)), m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("footBar"));
    setFixedHeight(u(52));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(u(24), 0, u(24), 0);
    row->setSpacing(u(12));
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    setRole(m_next, "primary");
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_back->setObjectName(QStringLiteral("backButton"));
    m_next->setLayoutDirection(Qt::RightToLeft);    // the arrow stands behind the words
    m_next->setIcon(icon(QStringLiteral("right"), IconColour::onButton));
    m_back->setText(tr("Back"));
    connect(m_next, &QPushButton::clicked, this, &FootBar::nextPressed);
    connect(m_back, &QPushButton::clicked, this, &FootBar::backPressed);
}

void FootBar::set(const QString &nextText, bool canGoOn)
{
    m_next->setText(nextText);
    m_next->setVisible(!nextText.isEmpty());
    m_next->setEnabled(canGoOn);
    m_next->setAccessibleName(nextText);
}

void FootBar::setBack(const QString &text, bool isVisible)
{
    m_backText = text;
    m_back->setText(text.isEmpty() ? tr("Back") : text);
    m_back->setVisible(isVisible);
}

void FootBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setBack(m_backText, !m_back->isHidden());
    QFrame::changeEvent(event);
}

} // namespace smartsme
