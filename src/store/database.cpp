// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace smartsme {

namespace {

// https://www.sqlite.org/rescode.html; named here so that the driver stays the only user of sqlite3.h.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;

const char sqliteMagic[] = "SQLite format 3";   // with its closing zero the first 16 bytes of every database file

QString inMemory() { return QStringLiteral(":memory:"); }

Problem fileProblem(const char *id, const QString &file, const QString &message, const QString &remedy)
{
    return Problem{Severity::error, QString::fromLatin1(id), Place{file, {}, 0, 0}, message, {}, {}, remedy};
}

Problem notADatabase(const QString &file)
{
    return fileProblem("store.not-a-database", file,
        QCoreApplication::translate("store", "This file is not a SmartSME case file. It was left as it is."),
        QCoreApplication::translate("store", "Choose another file, or a name that does not exist yet."));
}

Problem damaged(const QString &file)
{
    return fileProblem("store.damaged", file,
        QCoreApplication::translate("store", "This case file is damaged and cannot be read safely. It was left as it is."),
        QCoreApplication::translate("store", "Use a backup copy of the file."));
}

/// What can be told without the driver. Opening with it may write, so this comes first.
Result<Done> checkFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (info.isDir())
        return fileProblem("store.is-a-folder", path,
            QCoreApplication::translate("store", "This is a folder, not a case file."),
            QCoreApplication::translate("store", "Give the name of a file in it."));
    if (!info.exists()) {
        if (QFileInfo(info.absolutePath()).isDir())
            return Done{};
        return fileProblem("store.folder-missing", path,
            QCoreApplication::translate("store", "The folder for the case file does not exist."),
            QCoreApplication::translate("store", "Create the folder or choose another one."));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileProblem("store.not-readable", name,
            QCoreApplication::translate("store", "The case file may not be opened by this user."),
            QCoreApplication::translate("store", "Ask the owner of the file for permission to read and write it."));
    if (!info.isWritable())
        return fileProblem("store.read-only", name,
            QCoreApplication::translate("store", "The case file can be read but not written, so no change could be kept."),
            QCoreApplication::translate("store", "Remove the write protection or copy the file to a folder of your own."));
    if (file.size() > 0 && file.read(sizeof sqliteMagic) != QByteArray(sqliteMagic, sizeof sqliteMagic))
        return notADatabase(name);
    return Done{};
}

} // namespace

Database::Database(const QString &path)
    : m_path(path), m_connection(QStringLiteral("smartsme-%1").arg(QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

QString Database::fileName() const
{
    return m_path == inMemory() ? m_path : QFileInfo(m_path).fileName();
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    if (path != inMemory()) {
        if (auto checked = checkFile(path); !checked)
            return std::move(checked).problems();
    }
    std::unique_ptr<Database> database(new Database(path));
    QSqlDatabase connection = QSqlDatabase::database(database->m_connection, false);
    if (!connection.isValid() || !connection.open())
        return database->problemOf(connection.lastError());
    if (auto ready = database->prepare(); !ready)
        return std::move(ready).problems();
    return database;
}

Problem Database::damage() const
{
    return damaged(fileName());
}

// No WAL: case files lie on sticks, shares and synchronised folders, where its two side files get lost or are not shared.
Result<Done> Database::prepare()
{
    // trusted_schema: a case file comes from elsewhere, its triggers and views must not call functions with side effects.
    // secure_delete: what is deleted is overwritten, else a deleted case could be read from the free pages of the file.
    for (const QString &pragma : {QStringLiteral("pragma trusted_schema = off"), QStringLiteral("pragma foreign_keys = on"), QStringLiteral("pragma synchronous = full"),
                                  QStringLiteral("pragma secure_delete = on")}) {
        if (auto done = run(pragma); !done)
            return std::move(done).problems();
    }
    auto found = select(QStringLiteral("pragma quick_check(1)"));
    if (!found)
        return std::move(found).problems();
    if (found->size() != 1 || found->front().value(0).toString() != QLatin1String("ok"))
        return damaged(fileName());
    return Done{};
}

Result<int> Database::run(const QString &sql, const SqlRow &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.prepare(sql))
        return problemOf(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return problemOf(query.lastError());
    return query.numRowsAffected();
}

Result<Done> Database::runEach(const QString &sql, const SqlRows &rows)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.prepare(sql))
        return problemOf(query.lastError());
    for (const SqlRow &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            query.bindValue(static_cast<int>(i), row[i]);
        if (!query.exec())
            return problemOf(query.lastError());
    }
    return Done{};
}

Result<SqlRows> Database::select(const QString &sql, const SqlRow &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return problemOf(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return problemOf(query.lastError());
    SqlRows rows;
    const int columns = query.record().count();
    while (query.next()) {
        SqlRow &row = rows.emplace_back();
        row.reserve(columns);
        for (int column = 0; column < columns; ++column)
            row << query.value(column);
    }
    if (query.lastError().isValid())
        return problemOf(query.lastError());
    return rows;
}

Result<Done> Database::transaction(const QString &begin, const std::function<Result<Done>()> &work)
{
    if (auto begun = run(begin); !begun)
        return std::move(begun).problems();
    Result<Done> done = work();
    if (done) {
        auto kept = run(QStringLiteral("commit"));
        if (kept)
            return done;
        done = std::move(kept).problems();
    }
    // A full disk makes SQLite roll back by itself; then this one says that there is nothing to undo.
    [[maybe_unused]] const auto undone = run(QStringLiteral("rollback"));
    return done;
}

Result<Done> Database::write(const std::function<Result<Done>()> &work)
{
    return transaction(QStringLiteral("begin immediate"), work);
}

Result<Done> Database::read(const std::function<Result<Done>()> &work)
{
    return transaction(QStringLiteral("begin"), work);
}

Problem Database::problemOf(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString file = fileName();
    Problem problem;
    switch (code) {
    case sqliteBusy:
    case sqliteLocked:
        problem = fileProblem("store.locked", file,
            QCoreApplication::translate("store", "Another program is writing to the case file."),
            QCoreApplication::translate("store", "Close the other window and try again."));
        break;
    case sqliteReadOnly:
        problem = fileProblem("store.read-only", file,
            QCoreApplication::translate("store", "The case file can be read but not written, so no change could be kept."),
            QCoreApplication::translate("store", "Remove the write protection or copy the file to a folder of your own."));
        break;
    case sqliteFull:
        problem = fileProblem("store.disk-full", file,
            QCoreApplication::translate("store", "The disk is full. The last change was not kept; everything before it was."),
            QCoreApplication::translate("store", "Make room on the disk and try again."));
        break;
    case sqliteCorrupt:
        return damaged(file);
    case sqliteNotADatabase:
        return notADatabase(file);
    case sqliteIoError:
    case sqliteCannotOpen:
        problem = fileProblem("store.not-reachable", file,
            QCoreApplication::translate("store", "The case file cannot be reached. The last change was not kept."),
            QCoreApplication::translate("store", "Check the drive or the network connection and try again."));
        break;
    default:
        problem = fileProblem("store.not-kept", file,
            QCoreApplication::translate("store", "The case file refused the change. Everything is as it was before."),
            QCoreApplication::translate("store", "Try again. If it happens again, report it with the text in brackets."));
    }
    problem.found = error.text().left(80);
    return problem;
}

} // namespace smartsme
