// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <QString>

#include <functional>

namespace smartsme {

/// Runs work while the window stays alive: `work` is called in another thread with a progress callback that returns false when the
/// person stopped it; `done` is called in the window's thread. Under 0.3 s nothing is shown, then a thin bar with 「やめる」.
/// `detail` is asked in the window's thread while the bar is there: a text in place of `what`, such as the file being read; what follows
/// a line break stands smaller below it, such as the rows read.
void runInBackground(QWidget *owner, const QString &what,
                     std::function<void(const std::function<bool(qint64, qint64)> &progress)> work, std::function<void()> done,
                     std::function<QString()> detail = {});

} // namespace smartsme
