// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QIcon>
#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QVBoxLayout;

namespace smartsme {

/// Problems as cards: mark, sentence, file + line + column, found, needed, what to do. Errors first; over five alike in a file, or in over five files, are grouped.
class ProblemList : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemList(QWidget *parent = nullptr);
    /// `hasRow`: whether the line of a problem can be shown; such a card has a button for it.
    void set(const Problems &problems, const std::function<bool(const Problem &)> &hasRow = {});

    /// What the list shows as one card: the first of `count` problems with the same id in the same file, or in `files` of them.
    struct Group { Problem first; int count = 1; int files = 1; };
    static std::vector<Group> grouped(Problems problems);

    // The words and the mark of a problem, for others that show one.
    static QIcon iconFor(Severity severity);
    static QString placeText(const Problem &problem);
    static QString foundText(const Problem &problem);
    static QString expectedText(const Problem &problem);
    static QString openRowText();

Q_SIGNALS:
    void rowAsked(const smartsme::Problem &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *card(const Group &group, bool hasRow);

    Problems m_problems;
    std::vector<std::pair<Group, bool>> m_cards;    ///< with whether it can open its row
    QVBoxLayout *m_layout = nullptr;
};

} // namespace smartsme
