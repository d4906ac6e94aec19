// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

static void initResources()
{
    Q_INIT_RESOURCE(smartsme_migrations);   // a static library's resources are dropped by the linker otherwise
}

namespace smartsme {

namespace {

QStringList statements(const QString &script)
{
    QStringList lines = script.split(QLatin1Char('\n'));
    lines.removeIf([](const QString &line) { return line.trimmed().startsWith(QLatin1String("--")); });
    QStringList found = lines.join(QLatin1Char('\n')).split(QStringLiteral(";\n"));
    found.removeIf([](const QString &statement) { return statement.trimmed().isEmpty(); });
    return found;
}

Problem refused(const Database &database, const QString &id, const QString &message, const QString &remedy)
{
    return Problem{Severity::error, id, Place{database.fileName(), {}, 0, 0}, message, {}, {}, remedy};
}

Result<Done> applyFrom(Database &database, const QStringList &scripts, int version)
{
    for (const QString &script : scripts.mid(version)) {
        for (const QString &statement : statements(script)) {
            if (auto done = database.run(statement); !done)
                return std::move(done).problems();
        }
    }
    if (version == 0) {
        if (auto done = database.run(QStringLiteral("create table smartsme_schema (version bigint not null)")); !done)
            return std::move(done).problems();
    }
    if (auto done = database.run(QStringLiteral("delete from smartsme_schema")); !done)
        return std::move(done).problems();
    auto done = database.run(QStringLiteral("insert into smartsme_schema (version) values (?)"), {qlonglong(scripts.size())});
    if (!done)
        return std::move(done).problems();
    return Done{};
}

} // namespace

QStringList shippedMigrations()
{
    initResources();
    const QDir folder(QStringLiteral(":/store/migrations"));
    QStringList scripts;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            scripts << QString::fromUtf8(file.readAll()).remove(QLatin1Char('\r'));
    }
    return scripts;
}

Result<int> storedVersion(Database &database)
{
    auto tables = database.select(QStringLiteral("select name from sqlite_master where type = 'table'"));
    if (!tables)
        return std::move(tables).problems();
    if (tables->empty())
        return 0;
    const bool isOurs = std::ranges::any_of(*tables, [](const SqlRow &row) { return row[0].toString() == QLatin1String("smartsme_schema"); });
    if (!isOurs)
        return refused(database, QStringLiteral("store.not-a-case-file"),
            QCoreApplication::translate("store", "This database belongs to another program. It was left as it is."),
            QCoreApplication::translate("store", "Choose another file, or a name that does not exist yet."));
    auto version = database.select(QStringLiteral("select version from smartsme_schema"));
    if (!version)
        return std::move(version).problems();
    return version->empty() ? 0 : version->front()[0].toInt();
}

Result<Done> migrate(Database &database, const QStringList &scripts)
{
    const auto version = storedVersion(database);
    if (!version)
        return version.problems();
    if (*version > scripts.size()) {
        Problem problem = refused(database, QStringLiteral("store.newer-version"),
            QCoreApplication::translate("store", "This case file was made by a newer version of SmartSME. It was left as it is."),
            QCoreApplication::translate("store", "Install the current version of SmartSME to open it."));
        problem.found = QString::number(*version);
        problem.expected = QString::number(scripts.size());
        return problem;
    }
    if (*version == scripts.size())
        return Done{};
    return database.write([&]() -> Result<Done> {
        const auto now = storedVersion(database);   // another program may have been quicker
        if (!now)
            return now.problems();
        return applyFrom(database, scripts, *now);
    });
}

} // namespace smartsme
