// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problem_list.h"

#include "ui/pages/page_look.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

namespace smartsme {

namespace {

constexpr std::size_t mostAlike = 5;

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
    using Kind = std::pair<Severity, QString>;
    std::map<std::pair<Kind, QString>, int> inFile;
    std::map<Kind, std::set<QString>> files;
    for (const Problem &problem : problems) {
        const Kind kind{problem.severity, problem.id};
        ++inFile[{kind, problem.place.file}];
        files[kind].insert(problem.place.file);
    }
    std::vector<Group> groups;
    std::map<Kind, std::size_t> groupOfFiles;
    std::map<std::pair<Kind, QString>, std::size_t> groupOfLines;
    for (const Problem &problem : problems) {
        const Kind kind{problem.severity, problem.id};
        const auto next = groups.size();
        std::size_t at = next;
        if (files[kind].size() > mostAlike)
            at = groupOfFiles.try_emplace(kind, next).first->second;
        else if (inFile[{kind, problem.place.file}] > static_cast<int>(mostAlike))
            at = groupOfLines.try_emplace({kind, problem.place.file}, next).first->second;
        if (at < next)
            ++groups[at].count;
        else
            groups.push_back({problem, 1, files[kind].size() > mostAlike ? static_cast<int>(files[kind].size()) : 1});
    }
    return groups;
}

void ProblemList::set(const Problems &problems, const std::function<bool(const Problem &)> &hasRow)
{
    m_problems = problems;
    m_cards.clear();
    for (const Group &group : grouped(problems))
        m_cards.emplace_back(group, hasRow && hasRow(group.first));     // asked now: the list may outlive whom it asks
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

QString ProblemList::openRowText()
{
    return tr("Open the row");
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

QWidget *ProblemList::card(const Group &group, bool hasRow)
{
    const Problem &problem = group.first;
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(12));
    auto *mark = new QLabel(box);
    mark->setPixmap(iconFor(problem.severity).pixmap(u(18), u(18)));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(u(4));
    row->addLayout(lines, 1);
    lines->addWidget(plain(problem.message, "bold", box));
    const auto add = [&](const QString &text, const char *role) {
        if (!text.isEmpty())
            lines->addWidget(plain(text, role, box));
    };
    add(breakable(placeText(problem)), "caption");
    if (group.files > 1)
        add(tr("The same in %n files", nullptr, group.files), "caption");
    else if (group.count > 1)
        add(tr("The same in %n lines", nullptr, group.count), "caption");
    add(problem.found.isEmpty() ? QString() : foundText(problem), "second");
    add(problem.expected.isEmpty() ? QString() : expectedText(problem), "second");
    add(problem.remedy, "second");
    if (hasRow) {
        auto *open = new QPushButton(openRowText(), box);
        open->setObjectName(QStringLiteral("openRowButton"));
        setRole(open, "small");
        connect(open, &QPushButton::clicked, this, [this, problem] { Q_EMIT rowAsked(Problem(problem)); });
        lines->addWidget(open, 0, Qt::AlignLeft);
    }
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
    for (const auto &[group, hasRow] : m_cards) {
        if (!isFirst) {
            auto *rule = new QFrame(this);
            rule->setObjectName(QStringLiteral("rule"));
            m_layout->addWidget(rule);
        }
        isFirst = false;
        m_layout->addWidget(card(group, hasRow));
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
