// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/table_import.h"
#include "core/problem.h"

#include <QDate>
#include <QString>

#include <vector>

namespace smartsme {

/// The folder `benchmarks` beside the case file: tables a person brought, as the files they were, and which are used
/// (tables.json). Files are read and checked again whenever the folder is opened.
class BenchmarkFolder
{
public:
    /// A line of tables.json.
    struct Entry
    {
        QString id;
        QString stored;         ///< name of the copy in the folder
        QString fileName;       ///< as the person's file was called
        QString sha256;
        QDate date;
    };
    struct Contents
    {
        std::vector<ImportedTable> tables;      ///< in the order of import
        TableChoice choice;
        std::vector<Entry> unread;              ///< tables that cannot be read any more: not used, but their files and lines stay
        Problems problems;                      ///< of these, or of the list itself
        bool isListReadable = true;             ///< else nothing is changed, so that nothing is lost
    };

    /// An empty path: nothing is kept on disk.
    explicit BenchmarkFolder(QString path) : m_path(std::move(path)) {}

    /// A folder that does not exist is empty.
    Contents open(const TableImporter &importer) const;
    /// Each gives the contents after the change, or why there was none: refused while the list cannot be read.
    /// Copies the file into the folder; the new table is the last. Refused when the table is there already.
    Result<Contents> add(const QString &file, const TableImporter &importer, QDate day, const Contents &now) const;
    Result<Contents> remove(const QString &id, const Contents &now) const;
    Result<Contents> choose(const TableChoice &choice, const Contents &now) const;

private:
    Result<Contents> written(Contents contents) const;
    void forget(Contents &contents, const QString &id) const;
    QString filePath(const QString &name) const;

    QString m_path;
};

} // namespace smartsme
