// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace smartsme {

/// One of several problems of a file above its rows: what is wrong and where, and the way to the one before and after it.
class ProblemBar : public QFrame
{
    Q_OBJECT
public:
    explicit ProblemBar(QWidget *parent = nullptr);

    /// Only those that say a line are walked through; hidden when there is none.
    void showProblems(Problems problems, const Problem &first);
    void clear();
    /// nullptr when none is shown
    const Problem *problem() const;
    void retranslate();

Q_SIGNALS:
    void moved();

private:
    void move(int by);
    void showProblem();

    Problems m_problems;
    std::size_t m_at = 0;
    QLabel *m_mark = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_before = nullptr;
    QPushButton *m_after = nullptr;
};

} // namespace smartsme
