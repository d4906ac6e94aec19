// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QIcon>
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

    // The words and the mark of a problem, for others that show one.
    static QIcon iconFor(Severity severity);
    static QString placeText(const Problem &problem);
    static QString foundText(const Problem &problem);
    static QString expectedText(const Problem &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();

    Problems m_problems;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace smartsme
