// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace smartsme {

/// A line above the page that says what could not be done and what to do instead. Hidden while there is nothing to say.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void show(const Problems &problems);
    void say(const QString &sentence);
    void clear();
    QString text() const;

private:
    QLabel *m_text = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace smartsme
