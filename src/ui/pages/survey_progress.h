// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace smartsme {

/// How far the questionnaire is, by dimension: one short bar for each question, the current one in 柿.
class SurveyProgress : public QWidget
{
    Q_OBJECT
public:
    enum class Mark { open, answered, current };
    struct Group { QString name; std::vector<Mark> marks; };

    explicit SurveyProgress(QWidget *parent = nullptr);
    void setGroups(std::vector<Group> groups);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void groupClicked(int group);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    std::vector<QRectF> areas() const;
    std::vector<Group> m_groups;
};

} // namespace smartsme
