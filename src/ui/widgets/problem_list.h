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

private:
    QVBoxLayout *m_layout = nullptr;
};

} // namespace smartsme
