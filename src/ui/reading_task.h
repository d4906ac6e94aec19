// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/read_file.h"

#include <QString>

#include <functional>

class QWidget;

namespace smartsme {

/// runInBackground() for the reading of one file: the bar says what is done, which file it is and how many rows are read.
void readInBackground(QWidget *owner, const QString &what, std::function<void(const Progress &)> work, std::function<void()> done);

/// The second line of such a bar: "1,234,567 rows", in front of it which of several files it is.
QString readingText(qint64 rows, int file = 0, int files = 1);

} // namespace smartsme
