// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/session.h"

#include <QFile>
#include <QStringList>

#include <map>
#include <memory>

namespace smartsme::testing {

inline QString dataFolder() { return QStringLiteral(SMARTSME_SOURCE_DIR "/data"); }
inline QString sampleFile(const QString &path) { return dataFolder() + QStringLiteral("/samples/") + path; }

inline SessionOptions sessionOptions(const QString &database = QStringLiteral(":memory:"))
{
    return {dataFolder(), database, QDate(2026, 11, 23), Language::ja, [] { return QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC); }};
}

inline std::unique_ptr<Session> openSession(const QString &database = QStringLiteral(":memory:"))
{
    auto session = Session::open(sessionOptions(database));
    if (!session)
        qFatal("%s", qPrintable(printed(session.problems().front())));
    return std::move(session).value();
}

inline QString printedAll(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines << printed(problem);
    return lines.join(QLatin1Char('\n'));
}

/// expected_results.csv of one firm: item -> value; quoted cells stand only in its last column.
inline std::map<QString, QString> expectedResults(const QString &firm)
{
    std::map<QString, QString> expected;
    QFile file(QStringLiteral(SMARTSME_SOURCE_DIR "/tests/golden/samples/expected_results.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return expected;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(QLatin1Char(','));
        if (cells.value(0) == firm)
            expected[cells.value(2)] = cells.value(4);
    }
    return expected;
}

} // namespace smartsme::testing
