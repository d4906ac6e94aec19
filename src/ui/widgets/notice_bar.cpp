// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice_bar.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace smartsme {

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent), m_text(label({}, "aid", this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    setProperty("tone", QStringLiteral("error"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(u(20), u(8), u(12), u(8));
    row->setSpacing(u(10));
    auto *mark = new QLabel(this);
    mark->setPixmap(icon(QStringLiteral("error"), IconColour::error).pixmap(u(18), u(18)));
    row->addWidget(mark, 0, Qt::AlignTop);
    m_text->setTextFormat(Qt::PlainText);
    row->addWidget(m_text, 1);
    m_close->setIcon(icon(QStringLiteral("close"), IconColour::second));
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::clear);
    hide();
}

void NoticeBar::show(const Problems &problems)
{
    QStringList sentences;
    for (const Problem &problem : problems)
        sentences << (problem.remedy.isEmpty() ? problem.message : tr("%1 %2", "what happened, what to do").arg(problem.message, problem.remedy));
    say(sentences.join(QLatin1Char('\n')));
}

void NoticeBar::say(const QString &sentence)
{
    m_text->setText(sentence);
    m_close->setAccessibleName(tr("Close"));
    setVisible(!sentence.isEmpty());
}

void NoticeBar::clear()
{
    m_text->clear();
    hide();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

} // namespace smartsme
