// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problem_bar.h"

#include "ui/pages/page_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/wrapping_layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace smartsme {

ProblemBar::ProblemBar(QWidget *parent) : QFrame(parent), m_mark(new QLabel(this)), m_text(label({}, "bold", this)), m_place(label({}, "caption", this)),
                                          m_count(label({}, "caption", this)), m_before(new QPushButton(this)), m_after(new QPushButton(this))
{
    setObjectName(QStringLiteral("well"));
    for (QLabel *words : {m_text, m_place, m_count})
        words->setTextFormat(Qt::PlainText);        // it may hold what stands in a stranger's file
    m_count->setWordWrap(false);
    m_before->setObjectName(QStringLiteral("problemBeforeButton"));
    m_after->setObjectName(QStringLiteral("problemAfterButton"));
    auto *buttons = new WrappingLayout(u(8));
    for (QPushButton *button : {m_before, m_after}) {
        setRole(button, "small");
        buttons->addWidget(button);
    }
    buttons->addWidget(m_count);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(u(4));
    lines->addWidget(m_text);
    lines->addWidget(m_place);
    lines->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(u(14), u(8), u(14), u(8));
    row->setSpacing(u(12));
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addLayout(lines, 1);
    connect(m_before, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { move(1); });
    clear();
}

void ProblemBar::showProblems(Problems problems, const Problem &first)
{
    std::erase_if(problems, [](const Problem &problem) { return problem.place.line <= 0; });
    std::ranges::stable_sort(problems, {}, [](const Problem &problem) { return problem.place.line; });
    m_problems = std::move(problems);
    const auto at = std::ranges::find(m_problems, first);
    m_at = at == m_problems.end() ? 0 : static_cast<std::size_t>(at - m_problems.begin());
    setVisible(!m_problems.empty());
    showProblem();
}

void ProblemBar::clear()
{
    m_problems.clear();
    m_at = 0;
    hide();
}

const Problem *ProblemBar::problem() const
{
    return m_at < m_problems.size() ? &m_problems[m_at] : nullptr;
}

void ProblemBar::retranslate()
{
    m_before->setText(tr("Line before"));
    m_after->setText(tr("Next line"));
    m_before->setAccessibleName(tr("To the problem before"));
    m_after->setAccessibleName(tr("To the next problem"));
    showProblem();
}

void ProblemBar::move(int by)
{
    const int to = static_cast<int>(m_at) + by;
    if (to < 0 || static_cast<std::size_t>(to) >= m_problems.size())
        return;
    m_at = static_cast<std::size_t>(to);
    showProblem();
    Q_EMIT moved();
}

void ProblemBar::showProblem()
{
    const Problem *shown = problem();
    if (!shown)
        return;
    m_mark->setPixmap(ProblemList::iconFor(shown->severity).pixmap(u(18), u(18)));
    m_text->setText(shown->message);
    Problem there = *shown;
    there.place.file.clear();           // the name stands above
    QStringList facts{ProblemList::placeText(there)};
    if (!shown->found.isEmpty())
        facts << ProblemList::foundText(*shown);
    if (!shown->expected.isEmpty())
        facts << ProblemList::expectedText(*shown);
    m_place->setText(breakable(facts.join(QStringLiteral("  "))));
    const bool areSeveral = m_problems.size() > 1;
    m_count->setText(tr("%1 of %2 problems with a line").arg(m_at + 1).arg(m_problems.size()));
    m_count->setVisible(areSeveral);
    m_before->setVisible(areSeveral);
    m_after->setVisible(areSeveral);
    m_before->setEnabled(m_at > 0);
    m_after->setEnabled(m_at + 1 < m_problems.size());
    setAccessibleName(printed(*shown));
}

} // namespace smartsme
