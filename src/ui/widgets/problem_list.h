// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QWidget>

class QVBoxLayout;

namespace smartsme {

/// Problems as cards: mark, sentence, file + line + column, found, needed, what to do. Errors first; over five alike are grouped.
class ProblemList : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemList(QWidget *parent = nullptr);
    void set(const Problems &problems);

    /// What the list shows as one card: the first of `count` problems with the same id in the same file.
    struct Group { Problem first; int count = 1; };
    static std::vector<Group> grouped(Problems problems);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();

    Problems m_problems;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace smartsme
