// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace smartsme {

/// Widgets beside each other as far as the width goes, the rest on further lines: text of any size and any language stays readable
/// without scrolling sideways. What can grow shares what is left of its line, addStretch() too; without such a part the line stands where
/// the alignment says.
class WrappingLayout : public QLayout
{
    Q_OBJECT
public:
    explicit WrappingLayout(int spacing, QWidget *parent = nullptr);
    ~WrappingLayout() override;

    /// Several widgets that stay together, such as a label over its field.
    void addGroup(QLayout *group);
    void addStretch();

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &area) override;

private:
    struct Part { QLayoutItem *item = nullptr; int width = 0; };
    struct Line { std::vector<Part> parts; int used = 0; int height = 0; int indent = 0; };
    std::vector<Line> linesOf(int width) const;
    void share(Line &line, int width) const;
    /// The height; moves everything to its place when asked to.
    int arranged(const QRect &area, bool isMoving) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace smartsme
