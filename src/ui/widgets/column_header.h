// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <vector>

class QComboBox;

namespace smartsme {

/// The head of a PreviewModel: what each column is understood as, above what the file calls it. With choosers the meaning is a
/// drop-down in the head, reached by Tab like any field.
class ColumnHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit ColumnHeader(QWidget *parent = nullptr);
    /// One for each section from the second on; the header owns them from then on.
    void setChoosers(const std::vector<QComboBox *> &choosers);
    const std::vector<QComboBox *> &choosers() const { return m_choosers; }
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void resizeEvent(QResizeEvent *event) override;
    QSize sectionSizeFromContents(int section) const override;

private:
    void place();

    std::vector<QComboBox *> m_choosers;
};

} // namespace smartsme
