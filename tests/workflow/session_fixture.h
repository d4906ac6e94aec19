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

struct ExpectedAccount
{
    bool isBalance = false;
    qint64 opening = 0;
    qint64 debit = 0;
    qint64 credit = 0;
    qint64 closing = 0;
};

/// expected_accounts.csv of one firm: firm_id,statement,section,account,opening,debit,credit,closing.
inline std::map<QString, ExpectedAccount> expectedAccounts(const QString &firm)
{
    std::map<QString, ExpectedAccount> expected;
    QFile file(QStringLiteral(SMARTSME_SOURCE_DIR "/tests/golden/samples/expected_accounts.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return expected;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const QStringList cells = line.trimmed().split(QLatin1Char(','));
        if (cells.size() == 8 && cells[0] == firm)
            expected[cells[3]] = {cells[1] == QLatin1String("BS"), cells[4].toLongLong(), cells[5].toLongLong(), cells[6].toLongLong(), cells[7].toLongLong()};
    }
    return expected;
}

} // namespace smartsme::testing
