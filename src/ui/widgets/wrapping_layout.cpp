// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapping_layout.h"

#include <algorithm>

namespace smartsme {

namespace {

bool isStretch(QLayoutItem *item)
{
    return item->spacerItem() != nullptr;
}

bool isGrowing(QLayoutItem *item)
{
    return item->expandingDirections().testFlag(Qt::Horizontal);
}

int widthIn(QLayoutItem *item, int width)
{
    return std::max(item->minimumSize().width(), std::min(item->sizeHint().width(), width));
}

int heightIn(QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

WrappingLayout::WrappingLayout(int spacing, QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

WrappingLayout::~WrappingLayout() = default;

void WrappingLayout::addGroup(QLayout *group)
{
    addChildLayout(group);
    addItem(group);
}

void WrappingLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding));
}

void WrappingLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *WrappingLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *WrappingLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int WrappingLayout::heightForWidth(int width) const
{
    return arranged(QRect(0, 0, width, 0), false);
}

/// As wide as the widest part, as high as all of them below each other need at least: the height for a width tells the rest.
QSize WrappingLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins around = contentsMargins();
    return size + QSize(around.left() + around.right(), around.top() + around.bottom());
}

QSize WrappingLayout::sizeHint() const
{
    QSize size(0, 0);           // not QSize(), which is -1 wide: the last part would go to another line for one pixel
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + (size.width() > 0 ? spacing() : 0);
        size.rheight() = std::max(size.height(), item->sizeHint().height());
    }
    const QMargins around = contentsMargins();
    return size + QSize(around.left() + around.right(), around.top() + around.bottom());
}

void WrappingLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    arranged(area, true);
}

std::vector<WrappingLayout::Line> WrappingLayout::linesOf(int width) const
{
    std::vector<Line> lines(1);
    for (const auto &item : m_items) {
        if (item->isEmpty() && !isStretch(item.get()))
            continue;
        const int wanted = isStretch(item.get()) ? 0 : widthIn(item.get(), width);
        const int before = lines.back().used > 0 && wanted > 0 ? lines.back().used + spacing() : lines.back().used;
        if (lines.back().used > 0 && before + wanted > width)
            lines.emplace_back();
        else
            lines.back().used = before;
        lines.back().used += wanted;
        lines.back().parts.push_back({item.get(), wanted});
    }
    std::erase_if(lines, [](const Line &line) { return line.used == 0; });
    for (Line &line : lines)
        share(line, width);
    return lines;
}

/// Gives what is left of the line to what can grow.
void WrappingLayout::share(Line &line, int width) const
{
    const auto growing = static_cast<int>(std::ranges::count_if(line.parts, [](const Part &part) { return isGrowing(part.item); }));
    const int left = std::max(0, width - line.used);
    for (Part &part : line.parts) {
        if (isGrowing(part.item))
            part.width += left / growing;
        if (!isStretch(part.item))
            line.height = std::max(line.height, heightIn(part.item, part.width));
    }
    if (growing == 0 && alignment().testFlag(Qt::AlignHCenter))
        line.indent = left / 2;
    else if (growing == 0 && alignment().testFlag(Qt::AlignRight))
        line.indent = left;
}

int WrappingLayout::arranged(const QRect &area, bool isMoving) const
{
    const QMargins around = contentsMargins();
    const QRect inner = area.marginsRemoved(around);
    int top = inner.top();
    for (const Line &line : linesOf(inner.width())) {
        int at = inner.left() + line.indent;
        for (const Part &part : line.parts) {
            if (isMoving)
                part.item->setGeometry(QRect(at, top, part.width, line.height));
            at += part.width + (isStretch(part.item) ? 0 : spacing());
        }
        top += line.height + spacing();
    }
    return std::max(0, top - spacing() - inner.top()) + around.top() + around.bottom();
}

} // namespace smartsme
