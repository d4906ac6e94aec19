// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading_task.h"

#include "ui/background_task.h"

#include <QCoreApplication>
#include <QLocale>

#include <atomic>
#include <memory>

namespace smartsme {

QString readingText(qint64 rows, int file, int files)
{
    const QLocale numbers(QLocale::English);
    const QString read = QCoreApplication::translate("ReadingTask", "%1 rows read").arg(numbers.toString(rows));
    return files < 2 ? read : QCoreApplication::translate("ReadingTask", "File %1 of %2, %3", "number, how many, rows read").arg(numbers.toString(file + 1), numbers.toString(files), read);
}

void readInBackground(QWidget *owner, const QString &what, std::function<void(const Progress &)> work, std::function<void()> done)
{
    const auto rows = std::make_shared<std::atomic<qint64>>(0);
    runInBackground(
        owner, what,
        [rows, work = std::move(work)](const std::function<bool(qint64, qint64)> &progress) {
            work([&](qint64 read, qint64 whole, qint64 count) {
                *rows = count;
                return progress(read, whole);
            });
        },
        std::move(done), [what, rows] { return what + QLatin1Char('\n') + readingText(*rows); });
}

} // namespace smartsme
