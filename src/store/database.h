// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

namespace smartsme {

using SqlRow = QVariantList;
using SqlRows = std::vector<SqlRow>;

/// One connection of its own to one SQLite file. Everything SQLite and not PostgreSQL stands in database.cpp.
class Database
{
public:
    /// Creates the file when it is not there. A folder, a file that is no database, a damaged or a locked one is refused and
    /// not written to. ":memory:" keeps nothing.
    static Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// One statement with positional values; gives the number of rows it changed.
    Result<int> run(const QString &sql, const SqlRow &values = {});
    /// One prepared statement for each of the rows.
    Result<Done> runEach(const QString &sql, const SqlRows &rows);
    Result<SqlRows> select(const QString &sql, const SqlRow &values = {});

    /// Everything that `work` does is kept, or nothing of it when it returns problems or keeping it fails.
    Result<Done> write(const std::function<Result<Done>()> &work);
    /// What `work` reads belongs together, whatever other programs write meanwhile.
    Result<Done> read(const std::function<Result<Done>()> &work);

    /// What to say of a file whose rows cannot be what this program wrote: store.damaged.
    Problem damage() const;
    QString fileName() const;      ///< for the place of problems

private:
    explicit Database(const QString &path);
    Result<Done> prepare();
    Result<Done> transaction(const QString &begin, const std::function<Result<Done>()> &work);
    Problem problemOf(const QSqlError &error) const;

    QString m_path;
    QString m_connection;
};

} // namespace smartsme
