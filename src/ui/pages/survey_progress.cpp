// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/survey_progress.h"

#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace smartsme {

SurveyProgress::SurveyProgress(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SurveyProgress::setGroups(std::vector<Group> groups)
{
    m_groups = std::move(groups);
    std::size_t all = 0;
    std::size_t answered = 0;
    for (const Group &group : m_groups) {
        all += group.marks.size();
        answered += static_cast<std::size_t>(std::count(group.marks.begin(), group.marks.end(), Mark::answered));
    }
    setAccessibleName(tr("Progress of the questions"));
    setAccessibleDescription(tr("%1 of %2 answered").arg(answered).arg(all));
    update();
}

QSize SurveyProgress::sizeHint() const
{
    return {u(600), u(30)};
}

QSize SurveyProgress::minimumSizeHint() const
{
    return {u(300), u(30)};
}

/// Width by number of questions, but never so small that the name of a short group is lost.
std::vector<QRectF> SurveyProgress::areas() const
{
    const double gap = u(12);
    double weights = 0;
    const auto weightOf = [](const Group &group) { return std::max(2.0, static_cast<double>(group.marks.size())); };
    for (const Group &group : m_groups)
        weights += weightOf(group);
    const double free = width() - gap * (static_cast<double>(m_groups.size()) - 1);
    std::vector<QRectF> areas;
    double x = 0;
    for (const Group &group : m_groups) {
        const double w = free * weightOf(group) / weights;
        areas.emplace_back(x, 0, w, height());
        x += w + gap;
    }
    return areas;
}

void SurveyProgress::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const std::vector<QRectF> all = areas();
    QRectF current;
    for (std::size_t at = 0; at < m_groups.size(); ++at) {
        const std::vector<Mark> &marks = m_groups[at].marks;
        const int needed = QFontMetrics(textFont(8.25, true)).horizontalAdvance(m_groups[at].name);
        if (std::find(marks.begin(), marks.end(), Mark::current) != marks.end())
            current = QRectF(std::max(0.0, std::min<double>(all[at].left(), width() - needed)), 0, needed + u(8), height());
    }
    for (std::size_t at = 0; at < m_groups.size(); ++at) {
        const Group &group = m_groups[at];
        const double step = all[at].width() / static_cast<double>(std::max<std::size_t>(1, group.marks.size()));
        bool isCurrent = false;
        for (std::size_t i = 0; i < group.marks.size(); ++i) {
            const Mark mark = group.marks[i];
            isCurrent = isCurrent || mark == Mark::current;
            painter.setBrush(QColor(mark == Mark::current ? t.plan : mark == Mark::answered ? t.accent : t.series[5]));
            painter.drawRoundedRect(QRectF(all[at].left() + step * static_cast<double>(i), 0, std::max(1.0, step - u(2)), u(6)), u(1), u(1));
        }
        const QFont font = textFont(8.25, isCurrent);
        painter.setFont(font);
        painter.setPen(QColor(isCurrent ? t.ink1 : t.ink3));
        const int needed = QFontMetrics(font).horizontalAdvance(group.name);
        // Only whole names: the current one always, the others where they have room and do not touch it.
        if (isCurrent || (needed <= all[at].width() && !current.intersects(QRectF(all[at].left(), 0, needed + u(8), height()))))
            painter.drawText(QPointF(isCurrent ? current.left() : all[at].left(), u(22)), group.name);
        painter.setPen(Qt::NoPen);
    }
}

void SurveyProgress::mouseReleaseEvent(QMouseEvent *event)
{
    const std::vector<QRectF> all = areas();
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (all[at].contains(event->position()))
            Q_EMIT groupClicked(static_cast<int>(at));
    }
}

} // namespace smartsme
