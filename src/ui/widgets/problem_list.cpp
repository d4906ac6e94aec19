// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problem_list.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace smartsme {

namespace {

constexpr int mostAlike = 5;

QString iconOf(Severity severity)
{
    switch (severity) {
    case Severity::error: return QStringLiteral("error");
    case Severity::warning: return QStringLiteral("warning");
    case Severity::note: return QStringLiteral("info");
    }
    Q_UNREACHABLE();
}

IconColour colourOf(Severity severity)
{
    switch (severity) {
    case Severity::error: return IconColour::error;
    case Severity::warning: return IconColour::warn;
    case Severity::note: return IconColour::accent;
    }
    Q_UNREACHABLE();
}

/// Text may hold what stands in a stranger's file: it is never read as HTML.
QLabel *plain(const QString &text, const char *role, QWidget *parent)
{
    QLabel *made = label({}, role, parent);
    made->setTextFormat(Qt::PlainText);
    made->setText(text);
    return made;
}

} // namespace

ProblemList::ProblemList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(u(12));
}

std::vector<ProblemList::Group> ProblemList::grouped(Problems problems)
{
    std::ranges::stable_sort(problems, {}, [](const Problem &p) { return static_cast<int>(p.severity); });
    const auto alike = [](const Problem &a, const Problem &b) {
        return a.severity == b.severity && a.id == b.id && a.place.file == b.place.file;
    };
    std::vector<Group> groups;
    for (const Problem &problem : problems) {
        const auto count = std::ranges::count_if(problems, [&](const Problem &other) { return alike(problem, other); });
        const auto known = std::ranges::find_if(groups, [&](const Group &group) { return alike(group.first, problem); });
        if (count > mostAlike && known != groups.end())
            ++known->count;
        else
            groups.push_back({problem, 1});
    }
    return groups;
}

void ProblemList::set(const Problems &problems)
{
    m_problems = problems;
    build();
}

void ProblemList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}

QIcon ProblemList::iconFor(Severity severity)
{
    return icon(iconOf(severity), colourOf(severity));
}

QString ProblemList::foundText(const Problem &problem)
{
    return tr("Stands there: %1").arg(problem.found);
}

QString ProblemList::expectedText(const Problem &problem)
{
    return tr("Needed: %1").arg(problem.expected);
}

QString ProblemList::placeText(const Problem &problem)
{
    QStringList parts;
    if (!problem.place.file.isEmpty())
        parts << problem.place.file;
    if (!problem.place.sheet.isEmpty())
        parts << tr("sheet %1").arg(problem.place.sheet);
    if (problem.place.line > 0 && problem.place.column > 0)
        parts << tr("line %1, column %2").arg(problem.place.line).arg(problem.place.column);
    else if (problem.place.line > 0)
        parts << tr("line %1").arg(problem.place.line);
    return parts.join(QStringLiteral("  "));
}

static QWidget *card(const ProblemList::Group &group, QWidget *parent)
{
    const Problem &problem = group.first;
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(12));
    auto *mark = new QLabel(box);
    mark->setPixmap(ProblemList::iconFor(problem.severity).pixmap(u(18), u(18)));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(u(4));
    row->addLayout(lines, 1);
    lines->addWidget(plain(problem.message, "bold", box));
    const auto add = [&](const QString &text, const char *role) {
        if (!text.isEmpty())
            lines->addWidget(plain(text, role, box));
    };
    add(ProblemList::placeText(problem), "caption");
    add(group.count > 1 ? ProblemList::tr("The same in %n lines", nullptr, group.count) : QString(), "caption");
    add(problem.found.isEmpty() ? QString() : ProblemList::foundText(problem), "second");
    add(problem.expected.isEmpty() ? QString() : ProblemList::expectedText(problem), "second");
    add(problem.remedy, "second");
    box->setAccessibleName(printed(problem));
    return box;
}

void ProblemList::build()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    bool isFirst = true;
    for (const Group &group : grouped(m_problems)) {
        if (!isFirst) {
            auto *rule = new QFrame(this);
            rule->setObjectName(QStringLiteral("rule"));
            m_layout->addWidget(rule);
        }
        isFirst = false;
        m_layout->addWidget(card(group, this));
    }
    if (m_problems.empty())
        return;
    auto *copy = new QPushButton(icon(QStringLiteral("copy"), IconColour::accent), tr("Copy this list"), this);
    setRole(copy, "text");
    connect(copy, &QPushButton::clicked, this, [this] {
        QStringList lines;
        for (const Problem &problem : m_problems)
            lines << printed(problem);
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    });
    m_layout->addWidget(copy, 0, Qt::AlignLeft);
}

} // namespace smartsme
